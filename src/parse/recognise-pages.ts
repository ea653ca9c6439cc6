import { findTextFault } from '../model/page-text.ts'
import type { LayoutPage, LayoutRule, ParsedLayout, SourceFile } from '../model/parsed.ts'
import type { GreyImage, OpenRecognition, Recognition, RecognitionLack } from '../model/recognition.ts'
import { evenSizes } from './even-sizes.ts'
import { readImage } from './read-image.ts'
import { toRuns } from './recognised-runs.ts'
import { mendSectionNumbers } from './section-numbers.ts'

/** At most so many pages of a document are recognised. */
const maximumPages = 300
/** So many letters that make no sense are no picture but text that cannot be read. */
const manyLetters = 100

/**
 * Reads the pages without usable text from their images (mode "force": all pages). What was drawn as lines stays; a page that
 * cannot be recognised stays as it is, with the reason.
 */
export async function recognisePages<T extends ParsedLayout>(
  file: T,
  source: SourceFile,
  { mode, open, onPage }: Recognition,
): Promise<T> {
  const wanted = file.pages.filter((page) => page.width > 0 && (mode === 'force' || findTextFault(page) !== null))
  if (wanted.length === 0) return file
  const opened = await open(source.bytes)
  if (typeof opened === 'string')
    return { ...file, unrecognised: new Map(wanted.map(({ number }) => [number, opened])) }
  const chosen = wanted.slice(0, maximumPages)
  const unrecognised = new Map<number, RecognitionLack>(
    wanted.slice(maximumPages).map(({ number }) => [number, 'limit']),
  )
  const read = new Map<number, LayoutPage>()
  let next = 0
  let done = 0
  const report = (): void => onPage({ file: source.path, done, total: chosen.length })
  // Each answer of a tool shows that work goes on; a poor page needs several.
  const watched: OpenRecognition = {
    ...opened,
    read: async (image, layout) => {
      const answer = await opened.read(image, layout)
      report()
      return answer
    },
  }
  const work = async (): Promise<void> => {
    for (let page = chosen[next++]; page; page = chosen[next++]) {
      const result = await recognisePage(page, watched)
      if (result) read.set(page.number, result)
      else unrecognised.set(page.number, 'failed')
      done += 1
      report()
    }
  }
  report()
  await Promise.all(Array.from({ length: Math.min(opened.parallel, chosen.length) }, work))
  const pages = mendSectionNumbers(evenSizes(file.pages.map((page) => read.get(page.number) ?? page)))
  return { ...file, pages, ...(unrecognised.size > 0 ? { unrecognised } : {}) }
}

type Size = Readonly<{ width: number; height: number }>

/** The page with the runs that were read; where it had to be turned, it is as it was read: upright. */
async function recognisePage(page: LayoutPage, opened: OpenRecognition): Promise<LayoutPage | null> {
  const reading = await readImage(page, opened)
  if (!reading) return null
  const { image, lines, turn, slope, rules, confidence, letters } = reading
  const empty = lines.length === 0 && letters < manyLetters
  // A page whose text stands on its side is turned already; the tool draws it as it is shown.
  const sideways = image.width > image.height !== page.width > page.height
  const isAsShown = turn === 0 && !sideways
  const size = sideways ? { width: page.height, height: page.width } : { width: page.width, height: page.height }
  return {
    ...page,
    ...size,
    runs: toRuns(lines, image, { ...size, slope, rules }),
    rules: page.rules.length > 0 && isAsShown ? page.rules : rules.map((rule) => toPoints(rule, image, size)),
    shapes: isAsShown ? page.shapes : [],
    elements: [],
    unmapped: 0,
    recognised: { engine: opened.engine, confidence: empty ? null : Math.round(confidence), turn },
  }
}

function toPoints({ x1, y1, x2, y2 }: LayoutRule, image: GreyImage, size: Size): LayoutRule {
  const [toX, toY] = [size.width / image.width, size.height / image.height]
  return { x1: x1 * toX, y1: y1 * toY, x2: x2 * toX, y2: y2 * toY }
}
