import type { Finding } from '../../model/finding.ts'
import type { Case } from './decision.ts'
import { sentencesBySection } from './sections-about.ts'

const tableRow = 'table-of-people'

/**
 * Findings that show the local situation by figures or a survey: a count of people needs a count, and not of those who
 * took part; a table in a section on the Land shows the Land.
 */
export function withFigures(given: Case, found: readonly Finding[]): readonly Finding[] {
  const { text } = given.document
  return found.filter(({ cues, role, section, start, end }) => {
    if (cues.includes(tableRow)) return !isOnOtherLevel(given, section)
    if (cues.some((cue) => cue !== 'number-of-people')) return true
    return role !== 'process' && hasFigure(text.slice(start, end))
  })
}

/** Whether the sentences of a section that count people speak rather of another level than of the municipality. */
function isOnOtherLevel({ coding }: Case, section: number): boolean {
  const told = coding.findings.filter(
    (finding) => finding.section === section && finding.aspect === 'data' && !finding.cues.includes(tableRow),
  )
  const others = told.filter(({ voice, discount }) => voice === 'other-level' || discount === 'countered').length
  return others * 2 > told.length
}

/** Paragraphs of laws, numbers of offices, pages and items, dates, times and years are no counts. */
const noCount =
  /^\s*(?:\p{Lu}{1,2}\s?)?\d+(?:\.\d+)*[.)]?\s(?=\p{Lu}(?!\p{Ll}+en\s\p{Ll}))|(?:Amt|Ämter|Fachdienst\p{Ll}*|FD|Fachbereich\p{Ll}*|FB|Fachgebiet|FG|Sachgebiet|SG|Dezernat|Abteilung|Referat|Nr\.|Nummer|Ziffer|Artikel|Art\.|Teil|Band|Thema|Ziel|Handlungsfeld|Stufe|SGB|Seiten)\s\d+(?:\s(?:und|bis|–|-)\s\d+)?|\d+(?:[.:]\d\d)?(?:\s(?:bis|und|–|-)\s\d+(?:[.:]\d\d)?)?\sUhr|§+\s*\d+\w*(?:\s(?:Abs\.|Satz|Nr\.)\s*\d+)*|(?:Tab\.|Tabelle|Abb\.|Abbildung|Kapitel|Kap\.|Seite|S\.)\s*\d+|\d{1,2}\.\s?(?:\d{1,2}\.|\p{Lu}\p{Ll}+)\s?(?:\d{4})?|(?<![\d.])(?:19|20)\d\d(?![\d.])/gu
const count =
  /\d|(?<!\p{L})(?:elf|zwölf|(?:drei|vier|fünf|sech|sieb|acht|neun)zehn|zwanzig|\p{L}*(?:hundert|tausend)|dutzend)(?!\p{L})/iu

function hasFigure(sentence: string): boolean {
  return count.test(sentence.replace(noCount, ' '))
}

/** Whether the data hold more than one figure: "wenige Zahlen". */
export function hasSomeFigures({ document }: Case, data: readonly Finding[]): boolean {
  const words = data.map(({ start, end }) => document.text.slice(start, end).replace(noCount, ' ')).join(' ')
  return (words.match(/\d[\d.,]*/gu)?.length ?? 0) >= 2
}

/** Whether the data come as a table, from a survey or as a section of figures: then a few passages show the whole. */
export function isSystematic(given: Case, data: readonly Finding[]): boolean {
  const rows = data.filter(({ cues }) => cues.includes(tableRow)).length
  if (rows >= 3 || data.some(({ cues }) => cues.includes('survey'))) return true
  const sentences = sentencesBySection(given)
  return [...Map.groupBy(data, ({ section }) => section)].some(
    ([section, here]) => here.length >= 4 && here.length * 2 >= (sentences.get(section)?.length ?? 0),
  )
}

/** Preference among data: a figure that counts people, with its share or date, before one about anything else. */
export function showingPeople({ document, coding }: Case): (finding: Finding) => number {
  const name = coding.profile.municipality.value?.split(' ').at(-1) ?? ''
  return ({ start, end }) => {
    const words = document.text.slice(start, end)
    const isHere = name !== '' && words.includes(name)
    return (
      (hasFigure(words) ? 2 : 0) +
      (people.test(words) ? 1 : 0) +
      (date.test(words) || isHere ? 1 : 0) -
      (!isHere && wider.test(words) ? 3 : 0)
    )
  }
}

const people =
  /(?<!\p{L})(?:Ausländer\p{L}*|ausländische\p{L}*|Zugewanderte\p{L}*|Migrant\p{L}*|\p{L}*[Mm]igrationshintergrund|\p{L}*[Gg]eflüchtete\p{L}*|\p{L}*Staatsangehörigkeit\p{L}*|Einwanderungsgeschichte|Zuwanderungsgeschichte|Pass)(?!\p{L})/u
/** Figures of the whole state or country are there to compare with. */
const wider =
  /(?<!\p{L})(?:bundesweit\p{L}*|deutschlandweit\p{L}*|landesweit\p{L}*|sachsenweit\p{L}*|Deutschlands?|Flächenländer\p{L}*|Bundesgebiet\p{L}*|Bundesrepublik|(?:Landes|Bundes)durchschnitts?|(?:im|des) (?:Land|Landes|Freistaats?)|Baden-Württembergs?|Bayerns?|Brandenburgs?|Hessens?|Mecklenburg-\p{L}+|Niedersachsens?|Nordrhein-\p{L}+|Rheinland-\p{L}+|Sachsens?|Sachsen-Anhalts?|Schleswig-\p{L}+|Thüringens?|weltweit\p{L}*|Europas?)(?!\p{L})/u
const date = /(?<!\d)(?:19|20)\d\d(?!\d)/u
