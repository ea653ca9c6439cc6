import type { Codebook, SectionRole } from '../../model/codebook.ts'
import { foldSpaces } from '../../model/fold-spaces.ts'
import { cuesIn, type Matcher } from '../matching/matcher.ts'

/**
 * The role that the words of a heading speak for: the first entry of the codebook that fits; null when none does. Where
 * a topic stands in front ("Wohnen: Worauf wir hinarbeiten"), what follows it counts.
 */
export function roleOfHeading(heading: string, headings: Matcher, codebook: Codebook): SectionRole | null {
  const words = withoutContrast(foldSpaces(heading))
  const whole = roleOfWords(words, headings, codebook)
  if (whole) return whole
  const behind = /(?:[:|·]|\s[–—-])\s(\S.{3,})$/u.exec(words)?.[1]
  return behind ? roleOfWords(behind, headings, codebook) : null
}

function roleOfWords(words: string, headings: Matcher, codebook: Codebook): SectionRole | null {
  const found = new Set(cuesIn(headings, words).map(({ cue }) => cue))
  const { sections } = codebook.context
  const role = sections.find((section) => found.has(`${section.role}: ${section.title}`))?.role ?? null
  return role && describing.has(role) && isCall(words) ? null : role
}

/** "Guthaben statt Lücken": what the heading sets itself off from is not what it is about. */
function withoutContrast(heading: string): string {
  return heading.replace(/(?<=\S)\s(?:statt|anstatt|anstelle|nicht nur)\s.*$/u, '')
}

/** Roles of sections that describe what is there. */
const describing: ReadonlySet<SectionRole> = new Set(['analysis', 'needs', 'potentials', 'offers', 'legal'])

/** "Hürden abbauen", "Beratungsangebote ausbauen": a call to do something, not a description of hurdles or offers. */
function isCall(heading: string): boolean {
  return /\s(?!vorhanden[.!]?$)\p{Ll}+(?:en|ern|eln)[.!]?$/u.test(heading) && !sentence.test(heading)
}

/** Headings that are sentences or hold a relative clause, so that the verb at their end is no infinitive of its own. */
const sentence =
  /^(?:W(?:o|er|ie|as|elche[rsn]?|omit|ovon|obei|oran|orauf|orunter|ofür|oher|ohin)|Das|Die|Der|So|Hier)(?!\p{L})|,\s(?:(?:mit|auf|aus|von|in|bei|für|über|an|zu)\s)?(?:die|der|das|dem|den|denen|wo|was|wer|womit|worauf)\s/u
