import type { Page } from '../model/document.ts'
import type { Issue } from '../model/issue.ts'
import { countLetters, findTextFault } from '../model/page-text.ts'
import type { LayoutPage, ParsedLayout } from '../model/parsed.ts'
import { type Recognised, soundConfidence } from '../model/recognition.ts'
import { functionWordShare, textPlausibility } from '../model/text-plausibility.ts'

/** How well the text of a page can be relied on. */
export type PageJudgement = Pick<Page, 'readable' | 'confidence' | 'doubtful'>

/** The judgement on text that stands in the file as text. */
export const drawnText: PageJudgement = { readable: true, confidence: null, doubtful: false }

const unreadable: PageJudgement = { readable: false, confidence: null, doubtful: false }
/** Measures of a text below which the text layer of a scan is the work of a bad recognition. */
const leastPlausible = 0.85
const leastFunctionWords = 0.25

type Tell = (code: Issue['code'], severity: Issue['severity'], page: number, facts: Issue['facts']) => void

/**
 * Finds pages whose text is doubtful or cannot be read: scans without a text layer, and fonts without usable characters,
 * whose text is no text at all (garbled).
 */
export function judgePages(
  { pages, unrecognised }: Pick<ParsedLayout, 'pages' | 'unrecognised'>,
  path: string,
): Readonly<{ judged: readonly PageJudgement[]; garbled: ReadonlySet<LayoutPage>; issues: readonly Issue[] }> {
  const garbled = new Set<LayoutPage>()
  const issues: Issue[] = []
  const tell: Tell = (code, severity, page, facts) => {
    issues.push({ code, severity, stage: 'structure', file: path, page, facts })
  }
  const judged = pages.map((page): PageJudgement => {
    const { number, recognised, unmapped } = page
    if (recognised) return judgeRecognised(page, recognised, tell)
    const characters = countLetters(page)
    const lack = unrecognised?.get(number)
    const fault = findTextFault(page)
    if (fault) {
      if (fault === 'garbled') garbled.add(page)
      const facts = { characters, ...(fault === 'garbled' ? { unmapped } : {}), ...(lack ? { lacking: lack } : {}) }
      tell(fault === 'garbled' ? 'page-unreadable' : 'page-without-text', 'warning', number, facts)
      return unreadable
    }
    if (!hasPoorLayer(page)) return drawnText
    tell('text-layer-poor', 'warning', number, { characters })
    return { ...drawnText, doubtful: true }
  })
  const withText = pages.filter((page, at) => judged[at]?.readable && countLetters(page) > 0)
  if (pages.length > 0 && withText.length === 0) {
    const facts = { pages: pages.length }
    issues.push({ code: 'document-without-text', severity: 'error', stage: 'structure', file: path, page: null, facts })
  }
  return { judged, garbled, issues }
}

/** A page on which nothing was recognised is blank or a picture: nothing stands there that could have been read. */
function judgeRecognised(page: LayoutPage, { confidence, engine }: Recognised, tell: Tell): PageJudgement {
  const doubtful = confidence !== null && confidence < soundConfidence
  const facts = { engine, ...(confidence === null ? {} : { confidence }) }
  if (doubtful) tell('page-recognised-poorly', 'warning', page.number, facts)
  else tell(confidence === null ? 'page-recognised-empty' : 'page-recognised', 'info', page.number, facts)
  return { readable: true, confidence, doubtful }
}

/** Whether the text over the image of a scan is mostly garbage. */
function hasPoorLayer({ images, runs }: LayoutPage): boolean {
  if (!images) return false
  const text = runs.map(({ text }) => text).join(' ')
  return (textPlausibility(text) ?? 1) < leastPlausible || (functionWordShare(text) ?? 1) < leastFunctionWords
}
