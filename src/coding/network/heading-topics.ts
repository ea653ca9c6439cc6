import type { Feature } from '../../model/network.ts'
import { groupsIn, type Matcher } from '../matching/matcher.ts'
import type { CompiledKnowledge } from '../reading/coding-text.ts'
import { findMentions } from './mentions.ts'

/** "Berufung der Mitglieder": about how they come in, not who they are. */
const appointment =
  /(?:Berufung|Bestellung|Benennung|Auswahl|Wahl|Entsendung|Aufnahme)\s(?:und\s\p{L}+\s)?(?:der|von|weiterer|neuer)\s/u

/** Reads the topics of the innermost heading that has some; headings that stand above many statements once. */
export function createHeadingTopics({
  networkHeadings,
}: CompiledKnowledge): (headings: readonly string[]) => readonly Feature[] {
  const read = new Map<string, readonly Feature[]>()
  return (headings) => {
    const key = JSON.stringify(headings.slice(0, 3))
    const found = read.get(key) ?? headingTopics(headings, networkHeadings)
    read.set(key, found)
    return found
  }
}

function headingTopics(headings: readonly string[], networkHeadings: Matcher): readonly Feature[] {
  for (const heading of headings.slice(0, 2)) {
    const [body] = findMentions(heading)
    // The name of a body says who, not what.
    if (body && body.end - body.start > heading.replace(/^[\P{L}]+/u, '').length * 0.7) {
      const around = groupsIn(networkHeadings, headings[headings.indexOf(heading) + 1] ?? '')
      return around.includes('tasks') ? ['tasks'] : []
    }
    const found = groupsIn(networkHeadings, heading.replace(/^(?:§+\s?)?[\dIVX]+[.)]?\s/u, '')) as Feature[]
    if (found.length > 0) return appointment.test(heading) ? found.filter((feature) => feature !== 'members') : found
  }
  return []
}
