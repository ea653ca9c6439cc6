import type { Feature } from '../../model/network.ts'
import { groupsIn } from '../matching/matcher.ts'
import type { CompiledKnowledge } from '../reading/coding-text.ts'
import { office } from './subjects.ts'
import { telling } from './telling.ts'
import { admits, concerns, lastWords, namesNetwork, wants } from './topic-words.ts'

/** Features whose lists are introduced by a line. */
export const listed: ReadonlySet<Feature> = new Set([
  'aims',
  'tasks',
  'action-fields',
  'members',
  'joining-conditions',
  'joining',
  'leaving',
  'basis',
  'guests',
  'member-duties',
  'funding',
  'minutes',
  'coordination',
  'chair',
  'review',
])

/** What the items of a list are about, by the line above it. */
export function leadTopic(lead: string, knowledge: CompiledKnowledge): Feature | null {
  const last = lastWords(lead)
  if (/(?:[Aa]ufwand|[Kk]osten|[Aa]usgaben)\s[^.;]*(?:trag|trägt|übern|verteil|erstatt)/u.test(last)) return 'funding'
  if (office.test(last)) return 'coordination'
  if (/verabreden sich|[Pp]artner (?:sind|dieser)|schließen (?:sich|folgende)|[Vv]ertragspartner/u.test(last))
    return 'members'
  if (/Handlungsfeld|Themen(?!tisch)|Arbeitsfeld/u.test(last))
    return /Sitze|Verteilung/u.test(last) ? 'members' : 'action-fields'
  if (concerns(last)) return 'action-fields'
  if (wants(last)) return 'aims'
  if (admits.test(last)) return 'joining-conditions'
  if (/(?<!\p{L})Ziel/u.test(last) && (namesNetwork(last) || !/Aufgabe/u.test(last))) return 'aims'
  if (
    /Aufgabe(?!n?(?:stell|bereich))|(?<!\p{L})(?:vorbehalten|obliegt|obliegen|zuständig für|(?:beschließt|entscheidet|befindet) über)(?!\p{L})|(?<!\p{L})(?:Vorhaben|Aufträge|verwirklicht durch|[Dd]azu dienen(?:\s\p{Ll}+)*):?$/u.test(
      last,
    )
  )
    return 'tasks'
  const cues = new Set(groupsIn(knowledge.networkCues, last) as Feature[])
  // In a long line a word may stand by chance.
  const said = last.length > 120 ? [] : telling([...cues], cues)
  const headed = last.length < 80 ? (groupsIn(knowledge.networkHeadings, last.replace(/:$/u, '')) as Feature[]) : []
  return [...said, ...headed].find((feature) => listed.has(feature)) ?? null
}
