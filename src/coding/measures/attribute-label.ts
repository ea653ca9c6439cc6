import type { MeasureAttribute } from '../../model/codebook.ts'
import { measureAttributeSchema } from '../../model/codebook.ts'
import { findCues, type Matcher } from '../matching/matcher.ts'

/** The attribute a label names ("Wer kümmert sich?"), or null. A label is short, and the known words cover most of it. */
export function attributeOf(label: string, labels: Matcher): MeasureAttribute | null {
  const text = label.replace(/[\s:?*]+$/u, '').trim()
  if (text.length < 2 || text.length > 48) return null
  const hits = findCues(labels, text, [{ start: 0, end: text.length }])[0] ?? []
  let best: { attribute: MeasureAttribute; length: number } | null = null
  for (const hit of hits) {
    const attribute = measureAttributeSchema.parse(hit.group)
    const length = hit.end - hit.start - (hit.start > 0 ? 3 : 0)
    if (!best || length > best.length) best = { attribute, length }
  }
  return best && best.length >= Math.min(text.length * 0.3, 12) ? best.attribute : null
}
