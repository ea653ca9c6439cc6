import type { Amount, Feature, NetworkFact } from '../../model/network.ts'
import type { Messages } from '../messages/messages.ts'

/** A value in words; `printed` when they are the document's own and so always German. */
export type FactWords = Readonly<{ text: string; printed: boolean }>

/** What a fact says, in words: numbers with their unit, codes of the model written out, otherwise as printed. */
export function factWords(fact: ValuedFact, messages: Messages): FactWords {
  const { feature, value } = fact
  const { network } = messages
  const code = network.codes[feature]?.[value]
  if (code !== undefined) return { text: code, printed: false }
  if (dateFeatures.has(feature) && isDate.test(value)) return { text: network.date(value), printed: false }
  const amount = fact.amount ?? amountOf(feature, value)
  const words = amount && network.amount(amount)
  if (words === null) return { text: value.trim() === '' ? (fact.evidence?.quote ?? '') : value, printed: true }
  // A number beside the words says more than one alone: "1 Jahr: Nimmt ein Partner ein Jahr lang nicht teil …".
  if (fact.amount !== null && wordedFeatures.has(feature) && /\p{L}{3}/u.test(value))
    return { text: `${words}: ${value}`, printed: true }
  return { text: limitFeatures.has(feature) ? network.timeLimit(words) : words, printed: false }
}

type ValuedFact = Pick<NetworkFact, 'feature' | 'value' | 'amount'> & Partial<Pick<NetworkFact, 'evidence'>>

/** Free text as long as a cell of a table can take, cut between words. */
export function shortened(text: string): string {
  if (text.length <= cellLength) return text
  const cut = text.slice(0, cellLength)
  const end = cut.lastIndexOf(' ')
  return `${cut.slice(0, end > cellLength / 2 ? end : cellLength).replace(/[\s,;:–-]+$/, '')} …`
}

const cellLength = 90
const isDate = /^\d{4}(?:-\d{2}){0,2}$/
const dateFeatures = new Set<Feature>(['version-date', 'in-force', 'replaces'])
/** Their numbers say until when something has to happen. */
const limitFeatures = new Set<Feature>(['leaving', 'invitation', 'minutes', 'minutes-approval'])

/** Their amount stands beside words of the document. */
const wordedFeatures = new Set<Feature>(['leaving', 'invitation', 'minutes', 'review', 'members'])

/** A bare number counts in the unit of its feature. */
function amountOf(feature: Feature, value: string): Amount | null {
  const unit = units[feature]
  if (unit === undefined || !/^\d+$/.test(value)) return null
  return { min: Number(value), max: feature === 'new-group' || feature === 'quorum' ? null : Number(value), unit }
}

const units: Readonly<Partial<Record<Feature, Amount['unit']>>> = {
  term: 'months',
  leaving: 'months',
  review: 'months',
  invitation: 'days',
  minutes: 'days',
  'minutes-approval': 'days',
  members: 'persons',
  'new-group': 'persons',
  quorum: 'persons',
  frequency: 'per-year',
}
