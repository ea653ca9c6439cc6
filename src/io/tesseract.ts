import { availableParallelism } from 'node:os'
import type { OpenRecognition, RecognitionLack, Turn } from '../model/recognition.ts'
import { inSlot } from './process-slots.ts'
import { runTool } from './run-tool.ts'
import { turnImage } from './turn-image.ts'

const language = 'deu'
const secondsToAsk = 20
const secondsToDraw = 60
const secondsToRead = 120

/**
 * Opens a PDF for text recognition with the programs Tesseract (with German language data) and pdftoppm; says which of them
 * is missing. Images go through pipes, nothing is left on disk.
 */
export async function openWithTesseract(bytes: Uint8Array): Promise<OpenRecognition | RecognitionLack> {
  tools ??= findTools()
  const { engine, lacking } = await tools
  if (lacking) return lacking
  const read = (page: number, image: Readonly<{ dpi: number; turn: Turn }>): Promise<string | null> =>
    inSlot(() => readPage(bytes, page, image))
  return { engine, parallel: availableParallelism(), read }
}

type Tools = Readonly<{ engine: string; lacking: RecognitionLack | null }>

let tools: Promise<Tools> | null = null

async function findTools(): Promise<Tools> {
  const [version, languages, pdftoppm] = await Promise.all([
    runTool('tesseract', ['--version'], { seconds: secondsToAsk }),
    runTool('tesseract', ['--list-langs'], { seconds: secondsToAsk }),
    runTool('pdftoppm', ['-h'], { seconds: secondsToAsk }),
  ])
  const engine = /^tesseract v?\S+/m.exec(version?.toString() ?? '')?.[0] ?? 'tesseract'
  if (version === null) return { engine, lacking: 'tesseract' }
  const known = languages?.toString().split(/\s+/) ?? []
  if (!known.includes(language)) return { engine, lacking: 'language' }
  return { engine, lacking: pdftoppm === null ? 'pdftoppm' : null }
}

async function readPage(
  bytes: Uint8Array,
  page: number,
  { dpi, turn }: Readonly<{ dpi: number; turn: Turn }>,
): Promise<string | null> {
  const drawing = ['-r', `${dpi}`, '-gray', '-cropbox', '-f', `${page}`, '-l', `${page}`, '-singlefile', '-']
  const image = await runTool('pdftoppm', drawing, { input: bytes, seconds: secondsToDraw })
  const turned = image && turnImage(image, turn)
  if (!turned) return null
  const reading = ['stdin', 'stdout', '-l', language, '--psm', '3', '--dpi', `${dpi}`, 'tsv']
  const tsv = await runTool('tesseract', reading, { input: turned, seconds: secondsToRead })
  return tsv && tsv.length > 0 ? tsv.toString() : null
}
