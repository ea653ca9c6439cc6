import type { NetworkBody, NetworkCoding, NetworkFact } from '../../../model/network.ts'

/** Names for the meeting of the whole network, not for one meeting of the year ("Frühjahrstagung") or of a part of it. */
const plenary = /^(?:(?:(?:voll|mitglieder|gesamt)?versammlung)|plenum|tagung|konferenz|treff|sitzung)$/u
const plenaryTypes: readonly NetworkBody['type'][] = ['conference', 'exchange']

/**
 * The body a fact holds for, by the name that the list of bodies gives it: endings and "Netzwerk-" make no difference,
 * and where the whole network meets in one body only, all names for that meeting mean it.
 */
export function bodyOf({ bodies }: NetworkCoding, { body, feature }: NetworkFact): string | null {
  const meeting = onlyPlenary(bodies)
  if (body === null) return feature === 'frequency' ? meeting : null
  const known = bodies.find(({ name }) => stemOf(name) === stemOf(body))
  if (known) return known.name
  return isPlenary(body) ? (meeting ?? body) : body
}

/** Equal for facts of the same body, listed or not. */
export function bodyKey(coding: NetworkCoding, fact: NetworkFact): string | null {
  const name = bodyOf(coding, fact)
  return name === null ? null : stemOf(name)
}

/** Whether a fact was tied to the body only because the whole network meets nowhere else. */
export function isTiedByMeeting(coding: NetworkCoding, fact: NetworkFact): boolean {
  return fact.body === null && bodyOf(coding, fact) !== null
}

function onlyPlenary(bodies: readonly NetworkBody[]): string | null {
  const meetings = bodies.filter(({ name, type }) => plenaryTypes.includes(type) && isPlenary(name))
  return new Set(meetings.map(({ name }) => stemOf(name))).size === 1 ? (meetings[0]?.name ?? null) : null
}

function isPlenary(name: string): boolean {
  return plenary.test(stemOf(name))
}

/** In small letters, without article, owner, "Netzwerk-", gender marks and the endings of case and number. */
function stemOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[„“"»«]/gu, '')
    .replace(/[:*_/]-?in(?:nen)?/gu, '')
    .replace(/^(?:der|die|das|den|dem) /u, '')
    .replace(/ (?:des|der) (?:\p{L}*netzwerk\p{L}*|netzwerkpartner\S*)$/u, '')
    .replace(/^netzwerk-?(?=\p{L}{5})/u, '')
    .replace(/(?<=\p{L}{3})(?:ens|en|es|e|n|s)$/u, '')
}
