import type { SectionRole } from '../../model/codebook.ts'
import type { Finding } from '../../model/finding.ts'
import {
  beyondAnnouncement,
  type Case,
  type Decision,
  passages,
  pick,
  plural,
  sectionCount,
  sentencesUnder,
} from './decision.ts'
import { isInMeasure } from './measure-shares.ts'

const id = 'angebotsanalyse'
const plans: ReadonlySet<SectionRole | null> = new Set([
  'measures',
  'recommendations',
  'goals',
  'monitoring',
  'continuation',
  'legal',
  'process',
  'preface',
])

/** Sections in which at least four sentences and a third of all tell of offers: a stock under whatever heading. */
function denseSections({ document }: Case, offers: readonly Finding[]): ReadonlySet<number> {
  const sentences = Map.groupBy(document.sentences, ({ block }) => document.blocks[block]?.section ?? -1)
  const bySection = Map.groupBy(offers, ({ section }) => section)
  return new Set(
    [...bySection].flatMap(([section, found]) =>
      found.length >= 4 && found.length * 3 >= (sentences.get(section)?.length ?? 0) ? [section] : [],
    ),
  )
}

/** Existing offers described as a stock (Leitfaden L717-728); planned offers do not count. */
export function decideOffers(given: Case): Decision {
  const planned = isInMeasure(given)
  const announced = passages(given, id, 'announced').filter((finding) => !planned(finding) && !plans.has(finding.role))
  const waived = passages(given, id, 'waived')
  const offers = beyondAnnouncement(passages(given, id, 'offers', ['own', 'history', 'other-level']), [
    ...announced,
    ...waived,
  ]).filter(
    (finding) =>
      finding.modality === 'binding' &&
      !plans.has(finding.role) &&
      !planned(finding) &&
      (finding.voice !== 'other-level' || finding.role === 'offers'),
  )
  const dense = denseSections(given, offers)
  const inStock = sentencesUnder(
    given,
    'offers',
    offers.filter((finding) => finding.role === 'offers' || dense.has(finding.section)),
  )
  const counted = `${plural(offers.length, 'Stelle', 'Stellen')} zu bestehenden Angeboten in ${plural(sectionCount(offers), 'Abschnitt', 'Abschnitten')}`
  const examples = passages(given, id, 'examples').filter(
    ({ role, section }) => role === 'offers' || dense.has(section),
  )
  if (examples.length > 0 && offers.length < 20) {
    return {
      value: 'teilw.',
      certain: offers.length <= 10,
      reason: `Angebote werden ausdrücklich nur als Beispiele oder Auswahl genannt (${counted}).`,
      evidence: [...pick(examples, 2), ...pick(inStock, 4)],
    }
  }
  if (inStock.length >= 8 || (inStock.length >= 5 && sectionCount(inStock) >= 4)) {
    return {
      value: 'ja',
      certain: inStock.length >= 12,
      reason: `Die bestehenden Angebote werden als Bestand beschrieben (${counted}; ${plural(inStock.length, 'Satz', 'Sätze')} in Abschnitten, die den Bestand beschreiben).`,
      evidence: pick(inStock, 6),
    }
  }
  if (waived.length > 0 && announced.length === 0 && offers.length < 8) {
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
  if (announced.length > 0 && offers.length < 8) {
    return {
      value: 'Geplant',
      certain: offers.length <= 4,
      reason: `Eine Übersicht der Angebote ist angekündigt, liegt aber nicht vor (${counted}).`,
      evidence: pick(announced, 3),
    }
  }
  if (offers.length >= 16 && sectionCount(offers) >= 5) {
    return {
      value: 'ja',
      certain: false,
      reason: `Bestehende Angebote werden in den meisten Abschnitten beschrieben (${counted}).`,
      evidence: pick(offers, 6),
    }
  }
  if (offers.length >= 3) {
    return {
      value: 'teilw.',
      certain: false,
      reason: `Einige Angebote werden als Beispiele genannt, aber nicht als Bestand erfasst (${counted}).`,
      evidence: pick(offers, 5),
    }
  }
  return {
    value: 'nein',
    certain: offers.length === 0,
    reason: 'Bestehende Angebote werden nicht als Bestand beschrieben.',
    evidence: [],
    misses: offers.map((span) => ({ reason: 'Einzelne Erwähnung', span })),
  }
}
