import type { SectionRole } from '../../model/codebook.ts'
import { sectionsAround } from '../../model/lookup.ts'
import { type Case, type Passage, passages } from './decision.ts'

/** A chapter or section that is to say what the document understands by integration. */
export type OwnChapter = Readonly<{
  /** The section with those below it. */
  sections: ReadonlySet<number>
  /** Sentences and list items in own voice that speak of how people live together. */
  passages: readonly Passage[]
  /** Whether that is enough for an understanding. */
  isFull: boolean
}>

const id = 'integrationsverstaendnis'

/** Three sentences on living together, and they are a good part of the section: not a Leitbild for trade or transport. */
const enough = 3
const shareOfSection = 0.4

/** Sections with a heading that announces the own understanding, outside of what is told of the past or of the law. */
export function ownChapters(given: Case): readonly OwnChapter[] {
  const { document, coding } = given
  const headings = coding.findings.filter(
    ({ component, aspect, discount }) => component === id && aspect === 'chapter' && discount === 'heading',
  )
  const announced = new Set(passages(given, id, 'announced').map(({ section }) => section))
  return headings
    .filter(({ section, block }) => !away.has(coding.roles[block] ?? 'other') && !isTitle(given, section))
    .filter(({ section }) => !announced.has(section))
    .map(({ section }) => {
      const sections = new Set(
        document.sections.flatMap((_, index) => (sectionsAround(document, index).includes(section) ? [index] : [])),
      )
      return readChapter(given, sections)
    })
}

/** Under such a heading, sentences of these subjects are principles in any words: "Wir sagen offen, was wir nicht können." */
const saysAsPrinciple = /^(?:\d+[.)]?\s|[•–-]\s)?(?:Wir|Alle|Jede[rs]?|Keine[rs]?|Niemand|Wer|Unsere?|Bei uns)\s/u

type Place = SectionRole | 'other'
const away: ReadonlySet<Place> = new Set<Place>(['legal', 'history', 'done', 'back-matter', 'process', 'preface'])
/** Sections below the chapter that are about something else. */
const elsewhere: ReadonlySet<Place> = new Set<Place>([
  ...away,
  'measures',
  'offers',
  'needs',
  'analysis',
  'monitoring',
  'recommendations',
  'continuation',
])

function readChapter(given: Case, sections: ReadonlySet<number>): OwnChapter {
  const { document, coding } = given
  const speaking = new Set(
    ['principles', 'definition'].flatMap((aspect) =>
      passages(given, id, aspect)
        .filter(({ modality }) => modality !== 'planned')
        .map(({ start }) => start),
    ),
  )
  const tasks = new Set(passages(given, id, 'cross-cutting').map(({ start }) => start))
  const sentences = document.sentences.filter(({ block }) => {
    const around = document.blocks[block]
    if (!around || around.type === 'heading' || !sections.has(around.section)) return false
    return !elsewhere.has(coding.roles[block] ?? 'other')
  })
  const others = new Set(coding.findings.filter(({ voice }) => voice !== 'own').map(({ start }) => start))
  const found = sentences.filter(({ start, end }) => {
    const isPrinciple = saysAsPrinciple.test(document.text.slice(start, end)) && !others.has(start)
    return (speaking.has(start) || isPrinciple) && !tasks.has(start)
  })
  return {
    sections,
    passages: found.map(({ start, end, block }) => ({ start, end, section: document.blocks[block]?.section ?? -1 })),
    isFull: found.length >= enough && found.length >= sentences.length * shareOfSection,
  }
}

/** A heading over most of the text with chapters below it is the title of the document: "Leitbild Vielfalt". */
function isTitle({ document }: Case, index: number): boolean {
  const section = document.sections[index]
  if (!section) return true
  const below = document.sections.filter(({ parent }) => parent === index).length
  return below >= 3 && section.end - section.start > document.text.length * 0.7
}
