import type { BodyType } from '../../model/network.ts'

/** Last parts of the names of bodies with their inflection. */
export const heads = {
  kreis: 'kreis(?:es|en|e)?',
  gruppe: 'gruppen?',
  gremium: 'gremi(?:ums|um|en)',
  runde: 'runden?',
  team: 'teams?',
  rat: 'r(?:ate?s|at|äten|äte)',
  ausschuss: 'aussch(?:usses|uss|üssen|üsse)',
  komitee: 'komitees?',
  kommission: 'kommission(?:en)?',
  versammlung: 'versammlung(?:en)?',
  forum: 'for(?:ums|um|en)',
  tisch: 'tisch(?:es|en|e)?',
  werkstatt: 'werkst(?:att|ätten)',
  zirkel: 'zirkeln?s?',
  konferenz: 'konferenz(?:en)?',
  tagung: 'tagung(?:en)?',
  plenum: 'plen(?:ums|um|en|a)',
  beirat: 'beir(?:ate?s|at|äten|äte)',
  vorstand: 'vorst(?:ande?s|and|änden|ände)',
  treffen: 'treffens?',
  sitzung: 'sitzung(?:en)?',
  parlament: 'parlament(?:es|s|e|en)?',
  kuratorium: 'kuratori(?:ums|um|en)',
  tag: 'tag(?:es|e|en|s)?',
  laden: 'laden',
} as const
export type Head = keyof typeof heads

/** "Geschäftsführender Kreis", "große Runde": what tells one body from another of the same plain name, without ending. */
export const bodyAdjective = 'geschäftsführend|enger|erweitert|groß|klein|offen|engst'

/** Which first parts make a body of which type (Abb. 4 of the Leitfaden); an empty first part is the head alone. */
type Words = Readonly<{ type: BodyType; first: string; heads: readonly Head[] }>

const steers =
  'Zweier|Dreier|Vierer|Fünfer|Sechser|Siebener|Achter|Neuner|Zehner|Zwölfer|Steuerungs|Steuer|Lenkungs|Leitungs|Koordinierungs|Koordinations|Vorbereitungs|Planungs|Kern|Strategie|Orga-|Organisations|Führungs|Sprecher\\p{Ll}*|SprecherInnen|Sprecher[:*_/]-?innen-?|Moderations|Netzwerk-?lenkungs|Geschäftsführungs|Entscheidungs'
const works =
  'Arbeits|Unterarbeits|Unter-?|Facharbeits|Fach-?|Themen|Projekt-?|Projekt-Arbeits|Experten|Expert[:*_/]innen-?|Werk|Klein|Redaktions|Dialog-?|Regional|Vorhaben'
const words: readonly Words[] = [
  {
    type: 'steering',
    first: steers,
    heads: ['kreis', 'gruppe', 'gremium', 'runde', 'team', 'rat', 'ausschuss', 'komitee', 'treffen', 'konferenz'],
  },
  { type: 'steering', first: '|Gesamt|Netzwerk', heads: ['vorstand'] },
  {
    type: 'working-group',
    first: works,
    heads: [
      'kreis',
      'gruppe',
      'tisch',
      'runde',
      'zirkel',
      'forum',
      'werkstatt',
      'ausschuss',
      'team',
      'kommission',
      'laden',
    ],
  },
  { type: 'working-group', first: '|\\p{Lu}\\p{Ll}+', heads: ['zirkel', 'werkstatt'] },
  { type: 'exchange', first: '|(?!Rats)\\p{Lu}\\p{Ll}+', heads: ['plenum'] },
  {
    type: 'exchange',
    first:
      'Voll|Mitglieder|Netzwerk|Netz|Partner\\p{Ll}*|Delegierten|Gesamt|General|Haupt|Bündnis|Träger|Teilnehmer\\p{Ll}*|Stadt|Kreis|Stadtteil|Integrations|Teilhabe|Vernetzungs|Wahl',
    heads: ['versammlung'],
  },
  {
    type: 'exchange',
    first: 'Netzwerk|Gesamt|Bündnis|Partner\\p{Ll}*|Quartals|Jahres|Vernetzungs|Austausch',
    heads: ['treffen', 'sitzung', 'runde'],
  },
  {
    type: 'exchange',
    first: 'Stadtteil|Austausch|Träger|Gesprächs|Quartiers|Sozialraum|Orts|Nachbarschafts|Regional',
    heads: ['runde', 'kreis', 'treffen', 'tisch'],
  },
  {
    type: 'exchange',
    first: 'Stadtteil|Austausch|Träger|Quartiers|Sozialraum|Orts',
    heads: ['konferenz'],
  },
  {
    type: 'conference',
    first:
      '|(?!(?:Video|Hybrid|Online|Telefon|Presse|Fall|Web|Zoom|Bürgermeister|Kultus|\\p{L}*minister|Hilfeplan|Schul|Lehrer|Beigeordneten|Dezernenten|Amtsleiter)\\p{L}*)\\p{Lu}[\\p{L}-]*?',
    heads: ['konferenz'],
  },
  {
    type: 'conference',
    first: '|Netzwerk|Fach|Jahres|Frühjahrs|Herbst|Stadt|Kreis|Integrations|Jahres-?fach',
    heads: ['tagung'],
  },
  { type: 'conference', first: '|\\p{Lu}[\\p{L}-]*?', heads: ['forum'] },
  {
    type: 'working-group',
    first:
      '(?!(?:Schreib|Nacht|Ess|Stamm|Steh|Info|Bücher|Spiel|Wickel|Verhandlungs|Gaben|Arbeits|Mittags|Frühstücks|Basar|Verkaufs|Kaffee|Küchen|Statis|Poli|Prak|Demokra|Kri|Theore|Systema|Asia|Pragma|Dras|Touris|Akus|Roman|Logis)tisch)\\p{Lu}\\p{Ll}{2,}?s?',
    heads: ['tisch'],
  },
  {
    type: 'conference',
    first: 'Netzwerk|Integrations|Vernetzungs|Jahres|Austausch|Partner|Fach|Fachkräfte',
    heads: ['tag'],
  },
  { type: 'exchange', first: 'Bündnis|Verbund|Mitglieder', heads: ['tag'] },
  { type: 'exchange', first: '\\p{L}+übergreifende[snr]?\\s', heads: ['treffen', 'runde', 'sitzung'] },
  { type: 'advisory', first: '|(?!Auf)\\p{Lu}[\\p{L}*:_-]*?', heads: ['beirat'] },
  {
    type: 'advisory',
    first:
      'Integrations|Migrations|Migranten|Migrantinnen-?|Migrant[:*_/]innen-?|MigrantInnen|Ausländer|Einwanderer|Zuwanderungs|Zuwanderer|Flüchtlings|Vielfalts|Teilhabe|Partizipations|Diversitäts',
    heads: ['rat', 'ausschuss', 'kommission', 'parlament', 'kuratorium', 'komitee'],
  },
]

const short = '(?:U?AG|AK|UAG|FAG|PG)(?:s|en)?'
export const wordEnd = '(?![\\p{L}*:_]*\\p{L})'
const round = '(?:[Rr]unde|[Oo]ffene|[Gg]roße|[Ll]ange)[rnsm]?\\s[Tt]isch(?:es|en|e)?'

export type BodyWord = Readonly<{ type: BodyType; key: string; gender: 'm' | 'f' | 'n'; plural: boolean }>

const feminine: readonly string[] = [
  'gruppe',
  'runde',
  'kommission',
  'versammlung',
  'werkstatt',
  'konferenz',
  'tagung',
  'sitzung',
]
const masculine: readonly string[] = [
  'kreis',
  'rat',
  'ausschuss',
  'tisch',
  'zirkel',
  'beirat',
  'vorstand',
  'tag',
  'laden',
]
const genderOf = (head: string) => (feminine.includes(head) ? 'f' : masculine.includes(head) ? 'm' : 'n')
/** Endings that only the plural has. */
const plural =
  /(?:gruppen|gremien|runden|r[äÄ]ten?|üssen?|kommissionen|versammlungen|[Ff]oren|tischen?|stätten|konferenzen|tagungen|sitzungen|[Pp]len(?:en|a)|änden?|kreisen?|teams|parlamente)$/u

/** Finds words that name bodies; used with matchAll. */
export const bodyWord = new RegExp(
  `(?<![\\p{L}\\d])(?:${words.map(({ first, heads: all }) => all.map((head) => `(?:${first})-?(?:${initials(heads[head])})`).join('|')).join('|')}|${short}|${round})${wordEnd}`,
  'gu',
)

/** What every such word ends with; without it in a text, the costly search for whole words is spared. */
export const endOfBodyWord = new RegExp(`(?:${Object.values(heads).map(initials).join('|')}|${short})${wordEnd}`, 'u')

/** Alone or behind a hyphen a head begins with a capital. */
function initials(pattern: string): string {
  return `[${pattern.charAt(0).toUpperCase()}${pattern.charAt(0)}]${pattern.slice(1)}`
}

const onlyShort = new RegExp(`^${short}$`, 'u')
const onlyRound = new RegExp(`^${round}$`, 'u')
/** The same words one by one, in the order in which they are tried. */
const readings = words.flatMap(({ type, first, heads: all }) =>
  all.map((head) => ({ type, head, pattern: new RegExp(`^(?<first>${first})-?(?:${initials(heads[head])})$`, 'u') })),
)

/** Type and dictionary form of a word that bodyWord has found. */
export function readBodyWord(word: string): BodyWord | null {
  if (onlyShort.test(word))
    return { type: 'working-group', key: 'arbeitsgruppe', gender: 'f', plural: /[sn]$/u.test(word) }
  if (onlyRound.test(word)) return { type: 'exchange', key: 'runder tisch', gender: 'm', plural: false }
  for (const { type, head, pattern } of readings) {
    const found = pattern.exec(word)
    if (!found) continue
    return toBodyWord(word, found.groups?.first ?? '', head, type)
  }
  return null
}

/** A word for a body with its dictionary form, number and gender. */
export function toBodyWord(word: string, first: string, head: Head, type: BodyType): BodyWord {
  const isPlural = plural.test(word) && !/[Tt]isch$/u.test(word)
  return { type, key: plainKey(first + head), gender: genderOf(head), plural: isPlural }
}

/** Letters only, so that "Sprecher:innenrat" and "Sprecherinnenrat" are one. */
export function plainKey(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\d ]+/gu, '')
}
