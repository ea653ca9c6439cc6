import { type OcrMode, ocrModes } from '../model/recognition.ts'
import type { Language } from '../report/messages/messages.ts'
import { languages } from '../report/messages/messages.ts'
import type { ReportFormat } from '../report/report-files.ts'
import { reportFormats } from '../report/report-files.ts'
import { UsageError } from './usage-error.ts'

export type NamedFiles = Readonly<{ id: string; paths: readonly string[] }>

/** Reads the value of --format, a list with commas. */
export function parseFormats(text: string): readonly ReportFormat[] {
  const wanted = text.split(',').map((part) => part.trim().toLowerCase())
  const unknown = wanted.filter((name) => !reportFormats.some((format) => format === name))
  if (unknown.length > 0) {
    throw new UsageError(`--format: „${unknown.join(', ')}“ gibt es nicht; erlaubt: ${reportFormats.join(', ')}.`)
  }
  return reportFormats.filter((format) => wanted.includes(format))
}

/** Reads the value of --lang. */
export function parseLanguage(text: string): Language {
  const language = languages.find((name) => name === text.toLowerCase())
  if (language) return language
  throw new UsageError(`--lang: „${text}“ gibt es nicht; erlaubt: ${languages.join(', ')}.`)
}

/** Reads the value of --jobs, a whole number from 1. */
export function parseJobs(text: string): number {
  const jobs = Number(text)
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= 256) return jobs
  throw new UsageError(`--jobs: „${text}“ ist keine ganze Zahl von 1 bis 256.`)
}

/** Reads the value of --time-limit, seconds up to a day. */
export function parseSeconds(text: string): number {
  const seconds = Number(text)
  if (seconds > 0 && seconds <= 86_400) return seconds
  throw new UsageError(`--time-limit: „${text}“ ist keine Zahl von Sekunden über 0 bis 86400.`)
}

/** Reads the value of --memory-limit, megabytes; below 384 not even the program itself would fit. */
export function parseMegabytes(text: string): number {
  const megabytes = Number(text)
  if (Number.isInteger(megabytes) && megabytes >= 384 && megabytes <= 1_048_576) return megabytes
  throw new UsageError(`--memory-limit: „${text}“ ist keine ganze Zahl von MB von 384 bis 1048576.`)
}

/** Reads the value of --ocr. */
export function parseOcr(text: string): OcrMode {
  const mode = ocrModes.find((name) => name === text.toLowerCase())
  if (mode) return mode
  throw new UsageError(`--ocr: „${text}“ gibt es nicht; erlaubt: ${ocrModes.join(', ')}.`)
}

/** Reads one value of --bundle, NAME=FILE,FILE, and adds it to those before. */
export function parseBundle(text: string, before: readonly NamedFiles[] = []): readonly NamedFiles[] {
  const cut = text.indexOf('=')
  const id = text.slice(0, Math.max(0, cut)).trim()
  const paths = text
    .slice(cut + 1)
    .split(',')
    .map((path) => path.trim())
    .filter((path) => path !== '')
  if (id === '' || paths.length === 0) {
    throw new UsageError(
      `--bundle: „${text}“ muss die Form NAME=DATEI,DATEI haben, zum Beispiel dresden=analyse.pdf,plan.pdf.`,
    )
  }
  if (before.some((bundle) => bundle.id === id)) throw new UsageError(`--bundle: Der Name „${id}“ kommt zweimal vor.`)
  return [...before, { id, paths }]
}

/** Adds one value of an option that names a file and may be given more than once. */
export function parsePaths(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text]
}
