import type { SectionRole } from '../../model/codebook.ts'
import type { Block } from '../../model/document.ts'
import { blockAt } from '../../model/lookup.ts'
import type { Span } from '../../model/span.ts'
import type { Case } from '../components/decision.ts'
import { isStatement } from './is-statement.ts'

/** What a sentence that says something is worth; everything else is worth less. */
const statement = 6
const statedItem = 5
const row = 3
const item = 3
const fragment = 2
const label = 1
const onlyName = 0
/** Notes say by the way. */
const asNote = 2

/**
 * How directly a passage says something, the more the better: a full sentence before an item, a row of a table before a
 * label, and headings, captions, contents, imprints and lists of abbreviations last. Prefaces, the story of the paper and
 * what is told of law or of the past are further away from what the paper itself says.
 */
export function directness({ document, coding }: Pick<Case, 'document' | 'coding'>, span: Span): number {
  const index = blockAt(document, span.start)
  const block = document.blocks[index]
  const words = document.text.slice(span.start, span.end).trim()
  return (
    formOf(block, words) -
    (block?.type === 'footnote' ? asNote : 0) -
    defectsOf(block, words) -
    (distance[coding.roles[index] ?? 'none'] ?? 0)
  )
}

/** Sections that speak of something else than what holds here and now. */
const distance: Readonly<Partial<Record<SectionRole | 'none', number>>> = {
  preface: 2,
  process: 2,
  history: 2,
  legal: 2,
  done: 1,
  'back-matter': 4,
}

function formOf(block: Block | undefined, words: string): number {
  if (!block || namesOnly.has(block.type) || isApparatus(words)) return onlyName
  const said = isStatement(words)
  if (block.type === 'table') return said ? statedItem : row
  if (block.type === 'list-item') return said ? statedItem + Number(endsAsSentence(words)) : ofLength(words, item)
  return said ? statement : ofLength(words, fragment)
}

const namesOnly: ReadonlySet<Block['type']> = new Set(['heading', 'caption', 'toc'])
const shortest = 25
const ofLength = (words: string, full: number): number => (words.length < shortest ? label : full)

/** What surrounds a text: imprint, sources, captions, legends, abbreviations, contents. */
export function isApparatus(words: string): boolean {
  return (
    /^(?:Heraus(?:geber(?:in)?|gegeben)|Impressum|Redaktion(?:sschluss)?|Bearbeitung|Ansprechpartner(?:in)?|Kontakt|Titelbild|Fotos?|Layout|Satz|Druck|Gestaltung|Auflage|Stand|Quellen?|Anmerkung(?:en)?|Hinweis(?:e)?|Lesehilfe|(?:Tabelle|Tab\.|Abbildung|Abb\.|Karte|Übersicht)(?:\s\d+)?)\s?[:.]/iu.test(
      words,
    ) ||
    (words.match(/\s[·•|]\s/gu)?.length ?? 0) >= 3 ||
    (words.match(/\s=\s/gu)?.length ?? 0) >= 2 ||
    /(?:\.\s?){4,}\d*$|(?<!\p{L})S\.\s?\d+(?:\s?ff?\.?)?$/u.test(words)
  )
}

const endsAsSentence = (words: string): boolean => /[.!?][“"»)]?[\d¹²³⁴-⁹]*$/u.test(words)

/** What keeps a sentence from convincing by itself. */
function defectsOf(block: Block | undefined, words: string): number {
  const isProse = block?.type === 'paragraph' && isStatement(words)
  return (
    (/[:,]$/u.test(words) ? 2 : 0) +
    (/\?[“"»]?$/u.test(words) ? 2 : 0) +
    (isProse && (/^\p{Ll}/u.test(words) || !/[.!?:;…][“"»)]*[\d¹²³⁴-⁹]*\)?$/u.test(words)) ? 4 : 0) +
    (leaning.test(words) ? 2 : 0) +
    (open.test(words) ? 3 : 0) +
    (words.length < 40 || words.length > 300 ? 1 : 0) +
    (speaksOfOtherLevel(words) ? ofOtherLevel : 0) +
    (greeting.test(words) ? 4 : 0)
  )
}

/** Beginnings that lean on the sentence before. */
const leaning =
  /^(?:Sie|Er|Ihr|Ihm|Ihnen|Aus (?:ihm|ihr|ihnen)|Dies(?:e[rsmn]?)?|Das(?=\s\p{Ll})|Es(?!\s(?:gibt|fehl|mangel|wäre|besteh|bedarf|wird\s(?:empf|ein)|ist\s(?:vorgesehen|geplant|notwendig|wichtig)))|Dabei|Davon|Daraus|Darin|Damit|Dafür|Dazu|Daran|Darauf|Dadurch|Dort|Hier|So|Solche|Auch|Ebenso|Deren|Dessen|Jene[rs]?|Beides?|Letztere[rs]?)(?!\p{L})/u
/** What is still to be settled says that it is not. */
const open =
  /^(?:Welche[rsnm]?|Ob|Wer|Wie|In welche[rmn])\s.*(?<!\p{L})(?:offen|(?:zu )?(?:entscheiden|klären)|steht noch nicht fest)(?!\p{L})|^(?:Zu klären|Zu prüfen|Offen) (?:ist|sind|bleibt)(?!\p{L})/u

/** What it costs to speak of law or of another level of the state. */
export const ofOtherLevel = 2

/** Whether a passage names a law or another level of the state. */
export function speaksOfOtherLevel(words: string): boolean {
  return otherLevel.test(words)
}

const otherLevel =
  /(?<!\p{L})(?:§{1,2}|Bund(?:es)?(?=[\s,.])|[Bb]undes\p{Ll}+|Freistaat\p{L}*|Land(?:es)?(?=[\s,.])|Landes(?:regierung|gesetz|programm|mittel|ministerium|verb)\p{L}*|Ministerpräsident\p{L}*|\p{L}*[Gg]esetz(?:es|e|buch)?|\p{L}*ministerium\p{L}*|\p{L}+ordnung|EU|Europäische\p{L}*)(?!\p{L})/u
const greeting =
  /(?<!\p{L})(?:[Dd]anken?|[Dd]ankt|[Hh]erzlich\p{L}*|[Gg]rußwort|[Ll]iebe|[Ss]ehr geehrte\p{L}*|willkommen heißen|wünsche(?:\sich)?)(?!\p{L})/u
