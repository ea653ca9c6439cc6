import type { Document } from '../../model/document.ts'
import { toEvidence } from '../../model/lookup.ts'
import type { Feature, NetworkFact } from '../../model/network.ts'
import type { Span } from '../../model/span.ts'
import type { Value } from './values/value.ts'

type Parts = Readonly<{ feature: Feature; body: string | null }> & Omit<Value, 'body'>

export function toFact(document: Document, span: Span, parts: Parts): NetworkFact {
  const { feature, body, value, amount, certain } = parts
  return {
    feature,
    body,
    value,
    amount,
    certainty: certain ? 'sicher' : 'prüfen',
    evidence: toEvidence(document, span),
  }
}
