import { type Case, type Decision, passages } from './decision.ts'

/** Characters under a heading from which a field counts as treated. */
const treatedFrom = 250

/** Named fields that structure the document and are treated (Leitfaden L465-469, L758-776). */
export function decideFields(given: Case): Decision {
  const { coding, document } = given
  const treated = coding.fields.filter(({ section }) => {
    const span = document.sections[section]
    return span !== undefined && span.end - span.start >= treatedFrom
  })
  const names = (fields: typeof coding.fields) => fields.map(({ name }) => `„${name}“`).join(', ')
  if (treated.length >= 3) {
    return {
      value: 'ja',
      certain: treated.length === coding.fields.length,
      reason: `${treated.length} Handlungsfelder gliedern das Dokument: ${names(treated)}.`,
      evidence: treated.map(({ span }) => span),
    }
  }
  if (coding.fields.length >= 3) {
    return {
      value: 'teilw.',
      certain: coding.fields.every(({ section }) => section < 0),
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
