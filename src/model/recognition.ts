/** Which pages are read by text recognition: those without usable text, none, or all. */
export const ocrModes = ['auto', 'off', 'force'] as const
export type OcrMode = (typeof ocrModes)[number]

/** Why a page that needs it was not recognised: a tool that is missing, too many pages, or no answer from the tool. */
export type RecognitionLack = 'tesseract' | 'language' | 'pdftoppm' | 'limit' | 'failed'

/** Degrees clockwise by which the image of a page is turned before it is read. */
export type Turn = 0 | 90 | 180 | 270

/** How a page was read: by which tool, and how sure it is of the words on average, 0 to 100; null where it found none. */
export type Recognised = Readonly<{ engine: string; confidence: number | null; turn: Turn }>

/** Below this average about every tenth word is wrong, so that passages and their absence prove little. */
export const soundConfidence = 85

/** A grey image, row by row from the top left; 0 is black, 255 white. */
export type GreyImage = Readonly<{ width: number; height: number; dpi: number; pixels: Uint8Array }>

/** An open file whose pages can be drawn and read; where a tool gives no answer, null. */
export type OpenRecognition = Readonly<{
  /** Name and version of the tool. */
  engine: string
  /** Pages that can be read at the same time. */
  parallel: number
  draw: (page: number, dpi: number) => Promise<GreyImage | null>
  /** Words with boxes and confidences as Tesseract writes them (TSV); the image is a page with a layout, or one block. */
  read: (image: GreyImage, layout: 'page' | 'block') => Promise<string | null>
}>

/** Gives an open file, or says what is missing. The edges of the program hand one in; the stages know no tool. */
export type OpenFile = (bytes: Uint8Array) => Promise<OpenRecognition | RecognitionLack>

export type RecognitionProgress = Readonly<{ file: string; done: number; total: number }>

/** Text recognition as the pipeline gets it. */
export type Recognition = Readonly<{
  mode: Exclude<OcrMode, 'off'>
  open: OpenFile
  onPage: (progress: RecognitionProgress) => void
}>
