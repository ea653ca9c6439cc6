import { stemOf } from '../../../model/stem.ts'

/** A word of a title: as printed, its root for comparing, and how much it says (generic words less). */
export type TitleWord = Readonly<{ printed: string; root: string; weight: number }>

/** A title taken apart: its number ("M 3.2"), null where it has none, and the words that say something. */
export type TitleParts = Readonly<{ code: string | null; words: readonly TitleWord[] }>

/** Words that most measures could have; they tell measures apart only a little. */
const genericWeight = 0.35

/** Takes a title apart; spelling of gender, endings, and verbs against nouns ("aufbauen", "Aufbau") do not count. */
export function titleParts(title: string): TitleParts {
  const text = title
    .normalize('NFC')
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  const code = codePattern.exec(text)
  const rest = code ? text.slice(code[0].length) : text
  const seen = new Set<string>()
  const words = (withoutGenderMarks(rest).match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((printed) => {
    const lower = printed.toLowerCase()
    const root = rootOf(lower)
    if (idle.has(lower) || (root.length < 2 && !/\d/.test(root)) || seen.has(root)) return []
    seen.add(root)
    return [{ printed, root, weight: isGeneric(root) ? genericWeight : 1 }]
  })
  return { code: code ? codeKey(code[0]) : null, words }
}

/** The part of a word that stays in "Gewinnung" and "gewinnen", "Lotsinnen" and "Lotsen". Coarser than a stem, only good for comparing. */
export function rootOf(word: string): string {
  const lower = word.toLowerCase()
  const neutral = withoutGender(lower)
    .replace(/kurs$/, 'kurse')
    .replace(/(?<=..[aiou])s$/, '')
  const participle = /^(ein|aus|auf|an|ab|um|vor|durch|weiter|her|mit|fort|zusammen|bereit)(zu|ge)(?=.{4})/.exec(
    neutral,
  )
  const joined = participle ? neutral.slice(0, participle[1]?.length) + neutral.slice(participle[0].length) : neutral
  const bare = /^ge.{5,}t$/.test(joined) ? joined.slice(2) : joined
  const isParticiple = bare !== neutral && /t$/.test(bare)
  const stem = stemOf(isParticiple ? bare.replace(/e?t$/, '') : bare)
  return folded(stem)
}

/** "Lotsin" and "Lotsinnen" as "Lotsen". */
function withoutGender(word: string): string {
  if (/(?:ginnen|winnen|sinnen)$/.test(word) && !/tsinnen$/.test(word)) return word
  return word.replace(/(?<=.{3})innen$/, 'en').replace(/(?<=er|or|ent|ant|at|log|ts|ist|eg|und)in$/, 'en')
}

/** What the stemmer leaves of suffixes that make nouns of verbs; four letters stay at least. */
function folded(stem: string): string {
  const endings = [/eln$/, /(?:ierung|ieren|ier|ation|i)$/, /ung$/, /er$/]
  const shortened = endings.reduce((word, ending) => {
    const cut = word.replace(ending, ending.source === 'eln$' ? 'l' : '')
    return cut.length >= 4 ? cut : word
  }, stem)
  return shortened.replace(/ifik$/, 'ifiz')
}

/** "M 3.2", "HE 9:", "A-01", "(M1)", "3.2.1", "Maßnahme 4:", "12." at the start of a title; a bare amount is none. */
const codePattern =
  /^[([]?(?:(?:Maßnahme|Massnahme|Ma(?:ß|ss)n\.|Nr\.|Projekt|Vorhaben)\s*(?:[A-ZÄÖÜ]{1,3}[ .-]?)?\d{1,3}(?:[.\-/]\d{1,3})*|[A-ZÄÖÜ]{1,3}[ .-]{0,2}\d{1,3}(?:[.\-/]\d{1,3})*|[IVX]{1,5}\.\d{1,3}(?:\.\d{1,3})*|\d{1,2}(?:\.\d{1,3})+|\d{1,3}(?=[.:)\]]))[a-z]?[.:)\]]*(?:\s*[–-])?\s+(?=\S)/u

function codeKey(printed: string): string {
  return printed
    .toLowerCase()
    .replace(/maßnahme|massnahme|ma(?:ß|ss)n\.|nr\.|projekt|vorhaben/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(\p{L}) (?=\d)/gu, '$1')
    .replace(/\b0+(?=\d)/g, '')
    .replace(/(?<=\p{L})0+(?=\d)/gu, '')
    .trim()
}

/** "Lots*innen", "Lots:innen", "Lots/-innen", "LotsInnen", "Lotsinnen und -lotsen" as one word. */
function withoutGenderMarks(text: string): string {
  return text
    .replace(/(?<=\p{L}in(?:nen)?) (?:und|oder) -\p{L}+/gu, '')
    .replace(/(?<=\p{L})(?:[*:_·]|\/-?)(?=in(?:nen)?\b)/gu, '')
    .replace(/(?<=\p{Ll})In(?=(?:nen)?\b)/gu, 'in')
}

const idle = new Set(
  (
    'und oder sowie der die das den dem des ein eine einer eines einem einen für mit von vom zur zum zu auf bei beim aus ' +
    'in im an am als durch über unter nach ab bis vor um ihre ihrer ihren ihr seine seiner sich es sie wir wird werden ' +
    'soll sollen sollte sollten kann können ist sind sein hat haben je pro alle allen aller auch noch dass man z b'
  ).split(' '),
)

/** Amounts change from one version to the next: 25 volunteers, 40 volunteers. */
function isGeneric(root: string): boolean {
  return genericRoots.has(root) || /^\d+$/.test(root)
}

const genericRoots = new Set(
  (
    'aufbau aufbauen ausbau ausbauen einrichten einrichtung stärken stärkung fördern förderung entwickeln entwicklung ' +
    'weiterentwicklung schaffen schaffung verbessern verbesserung durchführen durchführung umsetzen umsetzung erstellen ' +
    'erstellung erarbeiten erarbeitung bereitstellen bereitstellung sichern sicherung unterstützen unterstützung ' +
    'erweitern erweiterung fortführen fortführung etablieren etablierung einführen einführung gewinnen gewinnung ' +
    'organisieren anbieten angebot angebote maßnahme maßnahmen projekt projekte stadt landkreis kreis gemeinde kommune ' +
    'kommunal integration migration migranten zugewanderte geflüchtete menschen migrationshintergrund neu neue weitere ' +
    'jährlich regelmäßig zusätzlich bestehend empfehlen wünschenswert zwei drei vier fünf sechs sieben acht neun zehn ' +
    'elf zwölf'
  )
    .split(' ')
    .map(rootOf),
)
