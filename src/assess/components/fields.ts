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
      evidence: treated.map(({ span }) => span),
    }
  }
  const planned = coding.fields.filter(({ name }) => coding.measures.some(({ field }) => field === name))
  if (planned.length >= 3 && planned.length * 2 > coding.fields.length) {
    return {
      value: 'ja',
      certain: false,
      reason: `${planned.length} Handlungsfelder gliedern die Maßnahmen: ${names(planned)}.`,
      evidence: planned.map(({ span }) => span),
    }
  }
  if (coding.fields.length >= 3) {
    return {
      value: 'teilw.',
      certain: coding.measures.length < 3 && coding.fields.every(({ section }) => section < 0),
      reason: `Felder werden nur genannt, nicht behandelt: ${names(coding.fields)}.`,
      evidence: coding.fields.map(({ span }) => span),
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
