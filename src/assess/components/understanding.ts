import type { Finding } from '../../model/finding.ts'
import type { Span } from '../../model/span.ts'
import { pick } from '../evidence/pick.ts'
import { type Case, type Decision, type Passage, passages, plural } from './decision.ts'
import { type OwnChapter, ownChapters } from './own-chapters.ts'

const id = 'integrationsverstaendnis'

/** Cue of a general remark on integration, and of what anybody may say; the others make a clear passage by themselves. */
const general = 'integration-means'
const anybody = 'someone-understands'

/** So many principles in a chapter of its own leave no doubt. */
const plenty = 6
/** So many general remarks are an understanding as well. */
const enoughRemarks = 2

/** An own definition or Leitbild as chapter or clear passage (Leitfaden L443-451, L730-757). */
export function decideUnderstanding(given: Case): Decision {
  const { clear, remarks, quoted } = readDefinitions(given)
  const chapters = ownChapters(given)
  const said = chapters.filter(({ isFull }) => isFull)
  const announced = passages(given, id, 'announced')
  const inChapter = remarks.filter(({ section }) => chapters.some(({ sections }) => sections.has(section)))
  if (announced.length > 0 && clear.length <= 1 && said.length === 0 && remarks.length < enoughRemarks) {
    return {
      value: 'Geplant',
      certain: clear.length + remarks.length === 0,
      reason: 'Ein Leitbild oder Verständnis von Integration soll erst erarbeitet werden.',
      evidence: pick(given, announced, 3),
    }
  }
  if (clear.length > 0 || said.length > 0 || remarks.length >= enoughRemarks || inChapter.length > 0) {
    return {
      value: 'ja',
      certain:
        clear.length >= 2 ||
        clear.some(({ role }) => role === 'understanding') ||
        (clear.length + inChapter.length > 0 && said.length > 0) ||
        said.some(({ passages: sentences }) => sentences.length >= plenty),
      reason: `Das Dokument sagt in eigenen Worten, was Integration heißt (${whereSaid(clear.length + remarks.length, chapters)}).`,
      evidence: evidenceOf(given, { clear, remarks, chapters }),
    }
  }
  if (quoted.length > 0) {
    return {
      value: 'teilw.',
      certain: quoted.length >= 2 && remarks.length === 0,
      reason: `Integration wird nur mit den Worten anderer bestimmt (${plural(quoted.length, 'Stelle', 'Stellen')}); ein eigenes Verständnis fehlt.`,
      evidence: pick(given, quoted, 4),
    }
  }
  return without(given, remarks, chapters)
}

type Definitions = Readonly<{ clear: readonly Finding[]; remarks: readonly Finding[]; quoted: readonly Finding[] }>

/** Statements on what integration is: one's own clear ones and general remarks, and those of others. */
function readDefinitions(given: Case): Definitions {
  const anyone = ['own', 'quoted', 'other-level', 'history'] as const
  const starts = (aspect: string) => new Set(passages(given, id, aspect, anyone).map(({ start }) => start))
  const tasks = starts('cross-cutting')
  const borrowed = starts('borrowed')
  const substance = starts('principles')
  const lacking = new Set([...starts('announced'), ...starts('denied')])
  const all = passages(given, id, 'definition').filter(
    ({ modality, start }) =>
      modality !== 'planned' && !lacking.has(start) && (!tasks.has(start) || substance.has(start)),
  )
  const isLearned = citesLearning(given)
  const own = all.filter((finding) => {
    const { start, cues } = finding
    return !borrowed.has(start) && !isLearned(finding) && cues.some((cue) => cue !== anybody)
  })
  const isClear = ({ cues, role }: Finding) =>
    role !== 'preface' && cues.some((cue) => cue !== general && cue !== anybody)
  return {
    clear: own.filter(isClear),
    remarks: own.filter((finding) => !isClear(finding) && finding.role !== 'preface'),
    quoted: [
      ...passages(given, id, 'definition', ['quoted', 'other-level']),
      ...all.filter((finding) => borrowed.has(finding.start) || isLearned(finding)),
    ],
  }
}

/** "Heckmann (2015)", "(Treibel 2015, S. 3)", "nach Esser": an author is named. */
const author =
  /\p{Lu}\p{Ll}+(?:\set\sal\.)?\s\((?:19|20)\d\d|\((?:vgl\.\s)?\p{Lu}[\p{L}/&. -]+,?\s(?:19|20)\d\d|\(ebd\.|S\.\s\d+\)/u
/** Headings that announce what research or others say. */
const learning =
  /(?:forschung|literatur|theor(?:ie|et)|wissenschaft|soziolog|fachlich|fachdiskurs|fachdebatte|debatte|was andere|stand der diskussion)/iu

/** Whether a definition stands in a review of what others wrote, unless the municipality speaks of itself in it. */
function citesLearning({ document }: Case): (finding: Finding) => boolean {
  return ({ start, end, section }) => {
    const sentence = document.text.slice(start, end)
    if (ownVoice.test(sentence)) return false
    return author.test(sentence) || learning.test(document.sections[section]?.title ?? '')
  }
}

const ownVoice = /(?<!\p{L})(?:wir|uns|unser\p{L}*)(?!\p{L})/iu

function whereSaid(definitions: number, chapters: readonly OwnChapter[]): string {
  if (definitions === 0) return 'in einem eigenen Abschnitt'
  return `${plural(definitions, 'Stelle', 'Stellen')}${chapters.length > 0 ? ', auch in einem eigenen Abschnitt' : ''}`
}

/** Definitions, the clear ones first, among what the own chapter says. */
function evidenceOf(
  given: Case,
  {
    clear,
    remarks,
    chapters,
  }: Readonly<Record<'clear' | 'remarks', readonly Finding[]> & { chapters: readonly OwnChapter[] }>,
): readonly Span[] {
  const clearStarts = new Set(clear.map(({ start }) => start))
  const said = [...clear, ...remarks]
  const prefer = ({ start, end }: Passage) => {
    const words = given.document.text.slice(start, end)
    return (
      (clearStarts.has(start) ? 2 : 0) +
      (definition.test(words) ? 2 : 0) +
      (words.length >= explained ? 1 : 0) -
      (adopted.test(words) ? 5 : 0)
    )
  }
  const known = new Set(said.map(({ start }) => start))
  const told = chapters.flatMap(({ passages: sentences }) => sentences).filter(({ start }) => !known.has(start))
  return pick<Passage>(given, [...said, ...told], mostDefinitions, prefer)
}

const mostDefinitions = 5
/** A shorter sentence is a motto rather than an explanation. */
const explained = 70

/** A sentence that says itself what the word means. */
const definition =
  /(?<!\p{L})(?:heißt|bedeutet|meint|meinen|versteh(?:en|t)|begreif(?:en|t)|definier(?:en|t)|gelingt|gelungen|(?:Integration|Teilhabe|Zusammenleben|Inklusion) ist|ist (?:für (?:uns|die|den)|integriert))(?!\p{L})/u
/** Somebody else's understanding that is made one's own points there, but does not say it. */
const adopted =
  /(?<!\p{L})(?:übern(?:immt|ehmen|ommen)|schließ(?:t|en) sich|dessen|lehnt sich|in Anlehnung|zu eigen|Landeskonzept\p{L}*)(?!\p{L})/u

function without(given: Case, remarks: readonly Finding[], chapters: readonly OwnChapter[]): Decision {
  const crossCutting = passages(given, id, 'cross-cutting')
  const miss = (reason: string) => (span: Span) => ({ reason, span })
  return {
    value: 'nein',
    certain: remarks.length === 0 && chapters.length === 0 && passages(given, id, 'announced').length === 0,
    reason:
      crossCutting.length > 0
        ? 'Kein eigenes Verständnis von Integration gefunden; dass sie Querschnittsaufgabe ist, genügt nicht.'
        : 'Kein eigenes Verständnis von Integration gefunden.',
    evidence: [],
    misses: [
      ...crossCutting.map(miss('Querschnittsaufgabe allein ist kein Verständnis von Integration')),
      ...remarks.map(miss('Einzelne Aussage, keine klare Bestimmung')),
    ],
  }
}
