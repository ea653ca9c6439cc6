import type { SectionRole } from '../../model/codebook.ts'
import type { Document, Sentence } from '../../model/document.ts'
import type { Modality, Voice } from '../../model/values.ts'
import type { CueHit } from '../matching/matcher.ts'
import type { SentenceContext } from './coding-text.ts'

/** How a sentence is meant and whose statement it is, from the cues in it, its quotation marks and its section. */
export function readContext(
  document: Document,
  sentence: Sentence,
  hits: readonly CueHit[],
  role: SectionRole | null,
): SentenceContext {
  return { modality: readModality(hits, role), voice: readVoice(document, sentence, hits, role) }
}

function readModality(hits: readonly CueHit[], role: SectionRole | null): Modality {
  if (role === 'recommendations' || hits.some((hit) => hit.group === 'recommended')) return 'recommended'
  return hits.some((hit) => hit.group === 'planned') ? 'planned' : 'binding'
}

function readVoice(document: Document, sentence: Sentence, hits: readonly CueHit[], role: SectionRole | null): Voice {
  if (role === 'legal') return 'other-level'
  if (role === 'history' || role === 'done') return 'history'
  const text = document.text.slice(sentence.start, sentence.end)
  const own = ownSubject.exec(text)?.index ?? Number.POSITIVE_INFINITY
  const first = (group: string) =>
    Math.min(...hits.filter((hit) => hit.group === group).map((hit) => hit.start - sentence.start))
  if (isQuotation(document.text, sentence)) return 'quoted'
  if (first('quoted') < own && !namesItself(hits, sentence.start + own)) return 'quoted'
  if (first('other-level') < own) return 'other-level'
  return hits.some((hit) => hit.group === 'history') ? 'history' : 'own'
}

/** "Nach Auffassung des Landkreises": the source that the cue ends with is the municipality itself. */
function namesItself(hits: readonly CueHit[], own: number): boolean {
  return hits.some(({ group, start, end }) => group === 'quoted' && start < own && own < end && own >= end - 4)
}

/** Words by which a municipality speaks of itself. */
const ownSubject =
  /(?<![\p{L}])(?:wir|uns|unser\p{L}*|(?:die|der|den|dem|das|des|unsere?)\s(?:Stadt|Landkreis(?:es)?|Kreis(?:es)?|Gemeinde|Kommune|(?:Stadt|Kreis|Gemeinde)?[Vv]erwaltung|Landratsamt(?:es)?|Rathaus(?:es)?|Kreistag(?:es)?|Stadtrat(?:es)?|Gemeinderat(?:es)?|Rat|Integrationsbeauftragte[nr]?|Koordinierungsstelle|Stabsstelle|Steuerungsgruppe|Lenkungsgruppe|Lenkungskreis|Integrationsrat|[\p{L}-]*konzept(?:s|es)?|Integrationsplan(?:s|es)?))(?![\p{L}])/iu

/**
 * "Im Bericht heißt es: „…“": more than half of the sentence stands between quotation marks behind a colon. A decision
 * of the own council is quoted as one's own word.
 */
function introducesQuotation(sentence: string): boolean {
  const quoted = /:\s[„»“"]([^“”«"]+)/u.exec(sentence)?.[1] ?? ''
  return quoted.length > sentence.length * 0.5 && !ownDecision.test(sentence)
}

const ownDecision = /(?:Niederschrift|Beschluss|Kreistag|Stadtrat|Gemeinderat)/u

/** "Der Stadtrat hat hierzu beschlossen: „…“": the wording of an own decision is one's own word. */
function introducesDecision(text: string, quotation: number): boolean {
  return /(?:[Rr]at|Kreistag|[Vv]ertretung|[Vv]ersammlung|Bürgerschaft|Ausschuss)(?:e?s)?\s[^„“]*(?:beschlossen|beschließt|Beschluss\p{Ll}*|gefasst)[^„“.]*:\s*$/u.test(
    text.slice(Math.max(0, quotation - 220), quotation),
  )
}

const opening = '„»“"'
const closing = '“«”"'

/** Whether most of the sentence stands between quotation marks, also when the quotation began in an earlier sentence. */
function isQuotation(text: string, { start, end }: Sentence): boolean {
  const head = text[start] ?? ''
  const close = text.slice(start + 1, end).search(/[“«”"]/)
  if (opening.includes(head) && introducesDecision(text, start)) return false
  if (opening.includes(head) && (close < 0 || close > (end - start) * 0.6)) return true
  if (introducesQuotation(text.slice(start, end))) return true
  const from = Math.max(0, start - 600)
  const before = text.slice(from, start)
  const lastOpen = before.lastIndexOf('„')
  if (lastOpen < 0 || introducesDecision(text, from + lastOpen)) return false
  const between = before.slice(lastOpen + 1) + text.slice(start, start + (end - start) / 2)
  return ![...closing].some((mark) => between.includes(mark)) && !before.slice(lastOpen).includes('\n')
}
