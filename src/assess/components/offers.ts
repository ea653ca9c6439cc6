import type { SectionRole } from '../../model/codebook.ts'
import type { Finding } from '../../model/finding.ts'
import { overlap } from '../../model/span.ts'
import { inTurn, pick } from '../evidence/pick.ts'
import {
  beyondAnnouncement,
  type Case,
  type Decision,
  type Passage,
  passages,
  plural,
  sectionCount,
} from './decision.ts'
import { isInMeasure, measureSpans } from './measure-shares.ts'
import { headingRows, passagesAbout, placesOf, sectionsAbout } from './sections-about.ts'

const id = 'angebotsanalyse'
/** Sections that tell of plans, of the past, of other levels or of this paper: no stock stands there. */
const elsewhere: ReadonlySet<SectionRole | null> = new Set([
  'measures',
  'recommendations',
  'goals',
  'monitoring',
  'continuation',
  'legal',
  'process',
  'preface',
  'history',
  'done',
  'understanding',
])

/** So many passages in sections about the stock describe it; fewer do when they are spread over as many places. */
const stock = 8
const spreadStock = 5
const places = 4
/** So many passages all over the document are a stock without a section of its own. */
const throughout = 16
/** So many offers are a stock, although some are called examples. */
const manyOffers = 20
/** Fewer are mentions by the way. */
const someExamples = 3

/** Existing offers described as a stock (Leitfaden L717-728); planned offers do not count. */
export function decideOffers(given: Case): Decision {
  const planned = isInMeasure(given)
  const announced = passages(given, id, 'announced').filter(
    (finding) => !planned(finding) && finding.role !== 'recommendations',
  )
  const waived = passages(given, id, 'waived')
  const offers = existingOffers(given, [...announced, ...waived])
  const sought = { role: 'offers', found: offers, elsewhere } as const
  const about = sectionsAbout(given, sought)
  const inStock = passagesAbout(given, sought).filter(({ section }) => about.has(section))
  const counted = `${plural(offers.length, 'Stelle', 'Stellen')} zu bestehenden Angeboten in ${plural(sectionCount(offers), 'Abschnitt', 'Abschnitten')}`
  const examples = [...passages(given, id, 'examples'), ...headingsOfExamples(given, inStock)].filter(
    ({ role, section }) => role === 'offers' || about.has(section),
  )
  const upcoming = announced.length > 0 && inStock.length < spreadStock
  if (upcoming && waived.length > 0) return comingOverview(given, announced, offers, counted)
  const restricted = examples.some(({ cues }) => cues.includes('restricted'))
  if (restricted || (examples.length > 0 && offers.length < manyOffers)) {
    return {
      value: 'teilw.',
      certain: offers.length <= 10,
      reason: `Angebote werden ausdrücklich nur als Beispiele oder für einzelne Bereiche genannt (${counted}).`,
      evidence: inTurn(pick(given, examples, 2), pick(given, inStock, 4, offersFirst(offers))),
    }
  }
  const described = inStock.length >= stock || (inStock.length >= spreadStock && sectionCount(inStock) >= places)
  if (described && !isOfFewFields(given, inStock) && !isOfFewOffers(given, inStock, offers)) {
    return {
      value: 'ja',
      certain: inStock.length >= 12,
      reason: `Die bestehenden Angebote werden als Bestand beschrieben (${counted}; ${plural(inStock.length, 'Satz', 'Sätze')} in Abschnitten, die den Bestand beschreiben).`,
      evidence: pick(given, inStock, 6, offersFirst(offers)),
    }
  }
  if (waived.length > 0 && announced.length === 0 && inStock.length < spreadStock) {
    return {
      value: 'nein',
      certain: offers.length <= 4,
      reason: `Das Dokument verzichtet ausdrücklich auf eine Übersicht der Angebote (${counted}).`,
      evidence: [],
      misses: [
        ...waived.map((span) => ({ reason: 'Ausdrücklicher Verzicht', span })),
        ...offers.map((span) => ({ reason: 'Einzelne Erwähnung', span })),
      ],
    }
  }
  if (upcoming && offers.length < stock) return comingOverview(given, announced, offers, counted)
  if (isThroughout(given, offers)) {
    return {
      value: 'ja',
      certain: false,
      reason: `Bestehende Angebote werden in den meisten Abschnitten beschrieben (${counted}).`,
      evidence: pick(given, offers, 6),
    }
  }
  if (offers.length >= someExamples || inStock.length >= spreadStock) {
    return {
      value: 'teilw.',
      certain: inStock.length === 0 && offers.length > someExamples && offers.length < stock,
      reason: `Einige Angebote werden als Beispiele genannt, aber nicht als Bestand erfasst (${counted}).`,
      evidence: pick(given, offers, 5),
    }
  }
  return {
    value: 'nein',
    certain: offers.length <= 1,
    reason: 'Bestehende Angebote werden nicht als Bestand beschrieben.',
    evidence: [],
    misses: offers.map((span) => ({ reason: 'Einzelne Erwähnung', span })),
  }
}

function comingOverview(
  given: Case,
  announced: readonly Finding[],
  offers: readonly Finding[],
  counted: string,
): Decision {
  return {
    value: 'Geplant',
    certain: offers.length <= 4,
    reason: `Eine Übersicht der Angebote ist angekündigt, liegt aber nicht vor (${counted}).`,
    evidence: pick(given, announced, 3),
  }
}

/** Sentences that say what is offered before others of the same section, which count people or tell of want. */
function offersFirst(offers: readonly Finding[]): (passage: Passage) => number {
  const starts = new Set(offers.map(({ start }) => start))
  return ({ start }) => (starts.has(start) ? 2 : 0)
}

/** What is said of offers that exist: not of plans, nor where an overview is only announced. */
function existingOffers(given: Case, announced: readonly Finding[]): readonly Finding[] {
  const planned = isInMeasure(given)
  const titles = measureSpans(given)
  const firsts = firstMeasures(given)
  const told = beyondAnnouncement(passages(given, id, 'offers', ['own', 'history', 'other-level']), announced).filter(
    ({ modality, role }) => modality === 'binding' && !elsewhere.has(role),
  )
  const beside = besideThePlans(given, told)
  const found = told.filter(
    (finding) =>
      beside.has(finding.section) ||
      (!planned(finding) &&
        !titles.some((title) => overlap(title, finding)) &&
        (finding.role === 'offers' ||
          (finding.voice !== 'other-level' &&
            finding.start < (firsts.get(finding.section) ?? Number.POSITIVE_INFINITY)))),
  )
  const rows = found.filter(({ cues }) => cues.includes('table-of-offers'))
  return found.filter((finding) => rows.includes(finding) || !rows.some((row) => overlap(row, finding)))
}

/**
 * Where every field has a part on what there is and a part on what is to come, the items of the first may look like
 * measures. They are a stock when at least a third of their sentences tells of services, and another row of headings
 * holds items of which hardly any does.
 */
function besideThePlans(given: Case, told: readonly Finding[]): ReadonlySet<number> {
  const { document, coding } = given
  const titles = measureSpans(given)
  const rows = headingRows(given).map((row) => {
    const inRow = (section: number | undefined) => section !== undefined && row.includes(section)
    const sentences = document.sentences.filter(({ block }) => inRow(document.blocks[block]?.section)).length
    const measures = document.blocks.filter(
      (block) => inRow(block.section) && titles.some((title) => overlap(title, block)),
    ).length
    const bare = row.every((section) =>
      document.blocks.every((block, index) => block.section !== section || coding.roles[index] === null),
    )
    return { row, bare, measures, share: told.filter(({ section }) => inRow(section)).length / Math.max(sentences, 1) }
  })
  const plans = rows.some(({ measures, row, share }) => measures >= row.length && share < 0.15)
  return new Set(plans ? rows.filter(({ bare, share }) => bare && share >= 1 / 3).flatMap(({ row }) => row) : [])
}

/** Where the measures of a section begin: what stands before them tells how it is, what follows how it shall be. */
function firstMeasures(given: Case): ReadonlyMap<number, number> {
  const { document } = given
  const firsts = new Map<number, number>()
  for (const { start } of measureSpans(given)) {
    const section = document.blocks.find((block) => block.start <= start && start < block.end)?.section ?? -1
    firsts.set(section, Math.min(start, firsts.get(section) ?? start))
  }
  return firsts
}

/** A stock that stands only in the chapters of less than half of the fields. */
function isOfFewFields(given: Case, inStock: Parameters<typeof placesOf>[1]): boolean {
  const all = given.coding.fields.filter(({ section }) => section >= 0).length
  const { fields, outside } = placesOf(given, inStock)
  return all >= places && outside === 0 && fields * 2 < all
}

/** A long story of one or two offers is no stock: hardly any paragraphs or items, and hardly any statement of a service. */
function isOfFewOffers(given: Case, inStock: readonly Passage[], offers: readonly Finding[]): boolean {
  const { document } = given
  const parts = document.blocks.filter((block) => inStock.some((passage) => overlap(passage, block)))
  const said = offers.filter((offer) => inStock.some((passage) => overlap(passage, offer)))
  return parts.length < places && said.length < places
}

/** "Zwei gute Beispiele": headings that call what stands below them examples, when the whole stock stands there. */
function headingsOfExamples({ coding }: Case, inStock: readonly Passage[]): readonly Finding[] {
  const headings = coding.findings.filter(
    ({ component, aspect, discount }) => component === id && aspect === 'examples' && discount === 'heading',
  )
  const below = new Set(headings.map(({ section }) => section))
  return inStock.length > 0 && inStock.every(({ section }) => below.has(section)) ? headings : []
}

/** Offers all over the document, or in more than half of the fields. */
function isThroughout(given: Case, offers: readonly Finding[]): boolean {
  const all = given.coding.fields.filter(({ section }) => section >= 0).length
  const { fields } = placesOf(given, offers)
  return (
    (offers.length >= throughout && sectionCount(offers) > places) ||
    (offers.length >= stock && all >= places && fields * 2 > all && offers.length >= 2 * fields)
  )
}
