import type { SectionRole } from '../../model/codebook.ts'
import { blockAt } from '../../model/lookup.ts'
import type { Span } from '../../model/span.ts'
import { isStatement } from '../evidence/is-statement.ts'
import { type Case, type Decision, isWithin, passages } from './decision.ts'

/** Characters under a heading from which a field counts as treated; a list or a table treats it in fewer. */
const treatedFrom = 200

/** Named fields that structure the document and are treated (Leitfaden L465-469, L758-776). */
export function decideFields(given: Case): Decision {
  const { coding } = given
  const treated = coding.fields.filter(({ section }) => isTreated(given, section))
  const names = (fields: typeof coding.fields) => fields.map(({ name }) => `„${name}“`).join(', ')
  if (treated.length >= 3) {
    return {
      value: 'ja',
      certain:
        treated.length === coding.fields.length && treated.some(({ zik }) => zik.length > 0) && plansAnything(given),
      reason: `${treated.length} Handlungsfelder gliedern das Dokument: ${names(treated)}.`,
      evidence: [...named(given, treated), ...treated.map(({ span }) => span)],
    }
  }
  const planned = coding.fields.filter(({ name }) => coding.measures.some(({ field }) => field === name))
  if (planned.length >= 3 && planned.length * 2 > coding.fields.length) {
    return {
      value: 'ja',
      certain: false,
      reason: `${planned.length} Handlungsfelder gliedern die Maßnahmen: ${names(planned)}.`,
      evidence: [...named(given, planned), ...planned.map(({ span }) => span)],
    }
  }
  if (coding.fields.length >= 3) {
    return {
      value: 'teilw.',
      certain: coding.measures.length < 3 && coding.fields.every(({ section }) => section < 0),
      reason: `Felder werden nur genannt, nicht behandelt: ${names(coding.fields)}.`,
      evidence: [...named(given, coding.fields), ...coding.fields.map(({ span }) => span)],
    }
  }
  const mentions = passages(given, 'handlungsfelder', 'field-names')
  return {
    value: 'nein',
    certain: mentions.length === 0 && coding.measures.length === 0,
    reason: 'Keine Handlungsfelder gefunden, die das Dokument gliedern.',
    evidence: [],
    misses: mentions.map((span) => ({ reason: 'Das Wort fällt, aber kein Feld wird behandelt', span })),
  }
}

/** The sentence that names the fields together or leads their list in, when there is one: it says what the headings show. */
function named({ document, coding }: Case, fields: Case['coding']['fields']): readonly Span[] {
  const names = fields.map(({ name }) => name.toLowerCase())
  const isProse = (block: number) => document.blocks[block]?.type === 'paragraph'
  const listing = document.sentences.find(({ start, end, block }) => {
    if (!isProse(block) || awayFrom.has(coding.roles[block] ?? null)) return false
    const words = document.text.slice(start, end).toLowerCase()
    return names.filter((name) => words.includes(name)).length >= leastNamed && isStatement(words)
  })
  if (listing) return [{ start: listing.start, end: listing.end }]
  let above = blockAt(document, fields[0]?.span.start ?? -1)
  if (document.blocks[above]?.type !== 'list-item') return []
  while (document.blocks[above]?.type === 'list-item') above--
  const leads = document.sentences.filter(({ block }) => block === above && isProse(block))
  const lead = leads.at(-1)
  return lead ? [{ start: lead.start, end: lead.end }] : []
}

const leastNamed = 3
const awayFrom: ReadonlySet<SectionRole | null> = new Set(['preface', 'legal', 'history', 'back-matter'])

/** Whether goals or measures were found at all; chapters by topic without any may be another kind of order. */
function plansAnything({ coding }: Case): boolean {
  return coding.measures.length > 0 || coding.findings.some(({ component }) => component === 'ziele-und-massnahmen')
}

/** Whether more than a heading stands there. */
function isTreated(given: Case, index: number): boolean {
  const { document } = given
  const section = document.sections[index]
  if (section === undefined) return false
  const set = document.blocks.filter(
    (block) => (block.type === 'list-item' || block.table !== null) && isWithin(given, block.section, index),
  )
  return section.end - section.start >= treatedFrom || set.length >= 2 || set.some(({ table }) => table !== null)
}
