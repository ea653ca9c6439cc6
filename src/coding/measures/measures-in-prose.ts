import type { SectionRole } from '../../model/codebook.ts'
import { blockAt, sectionsAround } from '../../model/lookup.ts'
import type { Matcher } from '../matching/matcher.ts'
import type { CodingText } from '../reading/coding-text.ts'
import type { DraftMeasure } from './draft-measure.ts'
import { findActor } from './find-actor.ts'
import { findFutureActor } from './future-act.ts'
import { findPeriod } from './parse-period.ts'

/** Words of something that begins: what a plan does, in the present or future tense. */
const begins =
  /(?<![\p{L}])(?:richtet|richten|baut|bauen|führt|führen|schafft|schaffen|stellt|stellen|startet|starten|eröffnet|eröffnen|entwickelt|entwickeln|erarbeitet|erarbeiten|erstellt|erstellen|gründet|gründen|legt|legen|weitet|weiten|verdoppelt|erhöht|erhöhen|übersetzt|übersetzen|schult|schulen|bildet|bilden|beruft|berufen|setzt|setzen|gibt|veröffentlicht|organisiert|organisieren|erhält|erhalten|bekommt|bekommen|bietet|bieten|nimmt|nehmen|sorgt|sorgen|verankert|vereinbart|vereinbaren|schließt|schließen|lädt|laden|wirbt|werben|finanziert|übernimmt|übernehmen|qualifiziert|qualifizieren|veranstaltet|stockt|stocken|ergänzt|ergänzen|benennt|beteiligt|erweitert|erweitern|verlängert|bündelt|bündeln|verstetigt|wird|werden)(?![\p{L}])/iu
const creates =
  /(?:eingerichtet|aufgebaut|ausgebaut|eingeführt|geschaffen|entwickelt|erarbeitet|erstellt|gegründet|ausgeweitet|erweitert|verdoppelt|erhöht|übersetzt|geschult|ausgebildet|gestartet|eröffnet|veröffentlicht|fortgeführt|weitergeführt|verstetigt|angeboten|durchgeführt|bereitgestellt|eingestellt|beauftragt|organisiert|aufgestockt|umgesetzt|umgestellt|gebündelt|gestärkt|berufen|benannt|vereinbart|verankert|einrichten|aufbauen|ausbauen|einführen|entwickeln|erarbeiten|erstellen|schaffen|starten|anbieten|übersetzen|ausweiten)(?![\p{L}])|\s(?:ein|auf|aus|an|durch|fort|heraus|bereit|zur Verfügung)[.,;]?$|\s(?:ein|auf|aus|an|durch|fort|heraus|bereit)(?:[.,;]|\sund\s)/iu
const past =
  /(?<![\p{L}])(?:wurde|wurden|war|waren|hatte|hatten|konnte|konnten|bestand|bestanden|seit|bereits|derzeit|bisher|aktuell|zurzeit)(?![\p{L}])/iu

/** Beginnings of sentences that go on about the measure before. */
const goesOn =
  /^(?:Dies\p{L}*|Hierfür|Hierzu|Dafür|Dazu|Dabei|Sie|Er|Es|Zuständig|Verantwortlich|Die Trägerschaft|Die Kosten|Durch)(?![\p{L}])|(?:hierfür|dafür|in diesen Fällen|hierzu|daran)(?![\p{L}])/u

const proseRoles: ReadonlySet<SectionRole | null> = new Set([null, 'measures', 'recommendations', 'goals'])

/** Measures in running text: sentences in which a body begins something, in sections of measures or of an action field. */
export function findMeasuresInProse(
  text: CodingText,
  fieldSections: ReadonlySet<number>,
  year: number | null,
): readonly DraftMeasure[] {
  const { document, knowledge, blockRoles } = text
  const drafts = document.sentences.flatMap((sentence, index) => {
    const block = document.blocks[sentence.block]
    if (block?.type !== 'paragraph') return []
    const role = blockRoles[sentence.block] ?? null
    if (!proseRoles.has(role) || !isInside(text, block.section, fieldSections)) return []
    const content = document.text.slice(sentence.start, sentence.end)
    const { voice, modality } = text.context(index)
    if (content.length < 40 || voice !== 'own' || past.test(content)) return []
    const advised = modality === 'recommended' && role !== 'goals' && !goesOn.test(content.slice(0, 60))
    if (!advised && !beginsSomething(content, role, { actors: knowledge.actors, year })) return []
    return [{ form: 'prose' as const, title: sentence, body: sentence, attributes: {}, section: block.section }]
  })
  return drafts.map((draft, index) => ({
    ...draft,
    body: { start: draft.body.start, end: endOfBody(text, draft, drafts[index + 1]) },
  }))
}

/** Present or future tense of a verb that begins something, and nothing that tells of the past. */
export function startsSomething(sentence: string): boolean {
  return begins.test(sentence) && creates.test(sentence) && !past.test(sentence)
}

/** What follows in the same paragraph belongs to a measure, up to the next one. */
function endOfBody(text: CodingText, draft: DraftMeasure, next: DraftMeasure | undefined): number {
  const block = text.document.blocks[blockAt(text.document, draft.title.start)]
  const end = block?.end ?? draft.title.end
  return next && next.title.start < end ? next.title.start : end
}

/** A body begins something, in a section of measures or at a time that lies ahead of the document. */
function beginsSomething(
  sentence: string,
  role: SectionRole | null,
  { actors, year }: Readonly<{ actors: Matcher; year: number | null }>,
): boolean {
  if (findFutureActor(sentence)) return true
  if (findActor(sentence, actors) === null) return false
  const creating = startsSomething(sentence)
  return role === 'measures' ? creating : liesAhead(sentence, year, creating)
}

function liesAhead(sentence: string, year: number | null, creating: boolean): boolean {
  const period = findPeriod(sentence, false)?.period
  if (!period) return false
  const last = Number((period.end ?? period.start)?.slice(0, 4) ?? 0)
  if (last === 0) return period.horizon !== null
  return year === null ? creating : last > year || (last === year && creating)
}

/** Whether a section lies in an action field or under a heading of measures. */
export function isInside(text: CodingText, section: number, sections: ReadonlySet<number>): boolean {
  return sectionsAround(text.document, section).some((at) => sections.has(at) || text.roles[at] === 'measures')
}
