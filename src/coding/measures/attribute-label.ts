import { type MeasureAttribute, measureAttributeSchema } from '../../model/codebook.ts'
import { cuesIn } from '../matching/matcher.ts'
import type { CompiledKnowledge } from '../reading/coding-text.ts'

/** The attribute a label names ("Federführung", "Wer kümmert sich?"), or null. A label is short, and the known words cover most of it. */
export function attributeOf(label: string, knowledge: CompiledKnowledge): MeasureAttribute | null {
  const text = label.replace(/[\s:?*]+$/u, '').trim()
  if (text.length < 2 || text.length > 48) return null
  return asQuestion(text, knowledge) ?? byWords(text, knowledge)
}

function asQuestion(label: string, { codebook }: CompiledKnowledge): MeasureAttribute | null {
  const words = `${label.toLowerCase().replace(/\s+/g, ' ')} `
  let best: { attribute: MeasureAttribute; length: number } | null = null
  for (const [attribute, beginnings] of Object.entries(codebook.vocabulary.questions)) {
    for (const beginning of beginnings ?? []) {
      const fits = words.startsWith(beginning.endsWith(' ') ? beginning : `${beginning} `)
      if (fits && (!best || beginning.length > best.length)) {
        best = { attribute: measureAttributeSchema.parse(attribute), length: beginning.length }
      }
    }
  }
  return best?.attribute ?? null
}

function byWords(text: string, { labels }: CompiledKnowledge): MeasureAttribute | null {
  let best: { attribute: MeasureAttribute; length: number } | null = null
  for (const hit of cuesIn(labels, text)) {
    const attribute = measureAttributeSchema.parse(hit.group)
    const length = hit.end - hit.start - (hit.start > 0 ? 3 : 0)
    if (!best || length > best.length) best = { attribute, length }
  }
  return best && best.length >= Math.min(text.length * 0.3, 12) ? best.attribute : null
}

/** Whether a label asks for who leads and who helps at once: "Federführung / mit", "Zuständig (Partner)". */
export function asksForLeadAndPartners(label: string): boolean {
  return (
    /(?:federf|zuständ|verantw|leitung|träger|führ|wer)/iu.test(label) &&
    /(?:[/(,;&]|(?<!\p{L})und(?!\p{L}))\s*(?:\p{L}+[\s-])?(?:mit|\p{L}*partner\p{L}*|\p{L}*beteilig\p{L}*|mitwirk\p{L}*|kooperation\p{L}*|unterstütz\p{L}*|weitere)(?!\p{L})/iu.test(
      label,
    )
  )
}
