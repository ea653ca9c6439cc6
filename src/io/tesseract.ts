import { availableParallelism } from 'node:os'
import type { GreyImage, OpenRecognition, RecognitionLack } from '../model/recognition.ts'
import { parsePgm, toPgm } from './pgm.ts'
import { inSlot } from './process-slots.ts'
import { runTool } from './run-tool.ts'

const language = 'deu'
const secondsToAsk = 20
const secondsToDraw = 60
const secondsToRead = 90
/** Tesseract's numbers for how it takes a page apart. */
const segmentation = { page: '3', block: '6' }

/**
 * Opens a PDF for text recognition with the programs Tesseract (with German language data) and pdftoppm; says which of them
 * is missing. Images go through pipes, nothing is left on disk.
 */
export async function openWithTesseract(bytes: Uint8Array): Promise<OpenRecognition | RecognitionLack> {
  tools ??= findTools()
  const { engine, lacking } = await tools
  if (lacking) return lacking
  return {
    engine,
    parallel: availableParallelism(),
    draw: (page, dpi) => inSlot(() => drawPage(bytes, page, dpi)),
    read: (image, layout) => inSlot(() => readImage(image, layout)),
  }
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

async function drawPage(bytes: Uint8Array, page: number, dpi: number): Promise<GreyImage | null> {
  const options = ['-r', `${dpi}`, '-gray', '-cropbox', '-f', `${page}`, '-l', `${page}`, '-singlefile', '-']
  const image = await runTool('pdftoppm', options, { input: bytes, seconds: secondsToDraw })
  return image && parsePgm(image, dpi)
}

async function readImage(image: GreyImage, layout: keyof typeof segmentation): Promise<string | null> {
  const options = ['stdin', 'stdout', '-l', language, '--psm', segmentation[layout], '--dpi', `${image.dpi}`, 'tsv']
  const tsv = await runTool('tesseract', options, { input: toPgm(image), seconds: secondsToRead })
  return tsv && tsv.length > 0 ? tsv.toString() : null
}
