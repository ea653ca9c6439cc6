import { foldSpaces } from '../../model/fold-spaces.ts'
import type { Span } from '../../model/span.ts'
import { isElsewhere, tellsHistory, tellsPast } from './elsewhere.ts'
import { findFrequencies } from './frequency.ts'
import type { Statement } from './statements.ts'

/** A noun that the rules treat like a body; `forms`: how it stands there. */
export type ActingName = Readonly<{
  word: string
  forms: readonly string[]
  span: Span
  /** The sentences it is named in, and those that go on about it. */
  told: string
}>

type Sign = Readonly<{ kind: string; points: number; before?: RegExp; behind?: RegExp }>

const article = '(?:[Dd]er|[Dd]ie|[Dd]as|[Uu]nsere?|[Jj]ede[rs]?|[Aa]lle|[Ee]ine?)'
const ofIt = '(?:de[rs]|eine[rs]|jede[rs])'
const whereIt = '(?:[Ii]m|(?:[Ii]n|[Aa]us)\\s(?:der|dem|den|einer|einem|jeder|jedem))'
const opens = new RegExp(`(?:^|[.;:–]\\s)${article}\\s[„"»]?$`, 'u')
const signs: readonly Sign[] = [
  {
    kind: 'meets',
    points: 3,
    before: opens,
    behind:
      /^\s(?:(?:trifft|treffen)\s(?:\p{Ll}+\s){0,3}?(?:sich|einander)|tag(?:t|en)|(?:komm(?:t|en)|tritt|treten)\s[^.;]*?zusammen)(?!\p{L})/u,
  },
  {
    kind: 'meets',
    points: 3,
    before: new RegExp(`(?<!\\p{L})(?:Sitzung(?:en)?|Treffen|Zusammenk[uü]nfte?|Termine?)\\s${ofIt}\\s[„"»]?$`, 'u'),
  },
  { kind: 'meets', points: 3, before: /(?<!\p{L})(?:treffen\ssich|kommen)\s[^.;]*(?:zum|zur)\s[„"»]?$/u },
  {
    kind: 'members',
    points: 3,
    before: new RegExp(
      `(?<!\\p{L})(?:Mitglied(?:er|ern|s)?|Mitgliedschaft|Zusammensetzung|Vertret(?:er|ung)\\p{L}*)\\s(?:${ofIt}|im|in\\s(?:der|den|einer))\\s[„"»]?$`,
      'u',
    ),
  },
  {
    kind: 'members',
    points: 3,
    before: /(?:^|[.;:]\s|\s)(?:[Dd]em|[Dd]er)\s[„"»]?$/u,
    behind: /^\sgehör(?:t|en)\s[^.;]*an(?!\p{L})/u,
  },
  {
    kind: 'members',
    points: 3,
    before: opens,
    behind:
      /^\s(?:setzt|setzen)\ssich\s[^.;]*zusammen(?!\p{L})|^\s(?:besteht|bestehen)\saus\s[^.;]*(?:Mitglied|Person|Vertret|Sprecher|Leit)/u,
  },
  {
    kind: 'set-up',
    points: 1,
    before: /(?<!\p{L})(?:richtet|richten|setzt|setzen|bildet|bilden|gründet|gründen)\s[^.;]{0,40}$/u,
    behind: /^[^.;]{0,40}(?:\sein)?[.,;]/u,
  },
  {
    kind: 'set-up',
    points: 1,
    behind: /^\s(?:[^.;]{0,60}\s)?(?:gebildet|eingerichtet|eingesetzt|gegründet|aufgelöst)(?:\swerden)?(?!\p{L})/u,
  },
  {
    kind: 'acts',
    points: 1,
    before: opens,
    behind:
      /^\s(?:wählt|wählen|benennt|entsendet|beschließt|entscheidet|berät|bereitet|berichtet|bespricht|stimmt|steuert|koordiniert|schlägt|legt|plant|arbeitet|arbeiten|gibt\ssich)(?!\p{L})/u,
  },
  {
    kind: 'led',
    points: 2,
    before: new RegExp(
      `(?<!\\p{L})(?:Leitung|Vorsitz|Moderation|Sprecher\\p{L}*|Federführung|Geschäftsordnung)\\s(?:${ofIt}|im)\\s[„"»]?$`,
      'u',
    ),
  },
  { kind: 'led', points: 2, before: opens, behind: /^\s(?:wird|werden)\s[^.;]{0,60}(?:geleitet|moderiert)(?!\p{L})/u },
  {
    kind: 'arena',
    points: 1,
    before: new RegExp(`${whereIt}\\s[„"»]?$`, 'u'),
    behind:
      /^\s[^.;]*(?:mitmach|mitarbeite|mitwirk|abgestimmt|beraten|besprochen|vertreten|beschlossen|entschieden|Platz|Sitz)/u,
  },
  {
    kind: 'acts',
    points: 1,
    before:
      /(?<!\p{L})(?:entscheidet|beschließt|berät|bereitet|wählt|stellt|darf|prüft|vergibt|legt|lädt|trifft|kann)\s(?:das|der|die)\s[„"»]?$/u,
  },
  {
    kind: 'people',
    points: 2,
    before: /(?<!\p{L})(?:Leute|Personen|Person|[Jj]emand|zwei|drei)\s(?:aus|im|vom|von)\s(?:de[mr]\s)?[„"»]?$/u,
  },
  {
    kind: 'told',
    points: 1,
    before:
      /(?<!\p{L})(?:berichte[tn]?|vorgelegt|vorlegen|legt|legen|wählt|wählen|bereite[tn]?|entsende[tn]?)\s(?:dem|der|den|das|die)\s[„"»]?$/u,
  },
]
const enough = 3

/** Nouns that name persons, offices, papers, places, or what everybody is part of. */
export const noBody =
  /(?:person(?:en)?|kr[aä]ft(?:e|en)?|leute|leiter|leitung|sprecher|männer|frauen?|kind(?:er)?|eltern|mitglied\p{Ll}*|partner|träger|angehörige\p{Ll}*|teilnehm\p{Ll}*|beteiligte\p{Ll}*|vertret\p{Ll}*|beauftragte\p{Ll}*|koordinat\p{Ll}*|delegierte\p{Ll}*|innen|büro|stelle|amt|ämter|dienste?|behörde|verwaltung|führung|vorsitz\p{Ll}*|(?<!dreier|doppel|vierer)spitze|tandem|stadt|städte|gemeinden?|kommunen?|kreis|kreistag|land|bund|region|verein|vereine|verband|verbände|schulen?|kirchen?|center|fraktion|partei|ministerium|kammer|polizei|agentur|akademie|hochschule|universität|unternehmen|betriebe?|haus|häuser|heim|zentrum|räume|räumen|raum|saal|projekte?|programm|konzept|plan|bericht|protokoll|niederschrift|ordnung|satzung|vereinbarung|liste|sitzung|sitzungen|treffen|termine?|veranstaltung(?:en)?|beschl[uü]ss\p{Ll}*|antr[aä]ge?|vorschl[aä]ge?|anlagen?|mehrheit|stimmen?|wahl|wahlen|wähler\p{Ll}*|frist|jahre?|monat|woche|mittel|kosten|themen?|thema|aufgaben?|ziele?|bereiche?|felder|feld|fälle|fall|arbeit|zusammenarbeit|zahl|rechte?|pflicht\p{Ll}*|fragen?|punkte?|absatz|paragraph|sprache|einrichtungen?|organisationen?|institutionen|initiativen?|gruppen?|gremien|gremium|organe?|ausschuss|rat|beirat|bürgermeister\p{Ll}*|landr[aä]t\p{Ll}*|dezernent\p{Ll}*|einwohner\p{Ll}*|bürger\p{Ll}*|menschen|gäste|öffentlichkeit|presse|netzwerk\p{Ll}*|bündnis(?:ses)?|netz|(?<!arbeits)verbund|allianz|initiative|wohlfahrtspflege|nachfolge|(?:regel|änder|bestimm|fass|leist|förder|entschädig|vergüt|verteil|zuständig)ung(?:en)?|vorschrift(?:en)?|unterlagen?|nachweise?|übersicht|sitze?|entgelte?|maßnahmen?|angebote?|kurse?|schritte?|phasen?|meilensteine?|handlungsfelder|preise?|fristen?|begriffe?|stellvertretung|amtszeit|mandat|plenum)$/iu

type Noted = {
  readonly forms: Set<string>
  span: Span | null
  readonly told: string[]
  readonly signs: Map<string, number>
}

/** Nouns that meet, have members, are set up, led and told like bodies, though no word in them says that they are one. */
export function findActingNames(
  statements: readonly Statement[],
  isExcluded: (word: string) => boolean,
): readonly ActingName[] {
  const noted = new Map<string, Noted>()
  const noteOf = (word: string): Noted => {
    const known: Noted = noted.get(stemOf(word)) ?? { forms: new Set(), span: null, told: [], signs: new Map() }
    noted.set(stemOf(word), known)
    return known
  }
  const mayAct = (word: string) => !noBody.test(word) && !isExcluded(word)
  let subject = { word: '', section: -1 }
  for (const { words, from, headings, cell, section } of statements) {
    if (cell || isElsewhere(words, headings) || tellsPast(words) || tellsHistory(words)) continue
    const often = findFrequencies(words).some(({ amount }) => amount)
    const heading = withoutNumber(headings[0] ?? '')
    const named = namedChapter.exec(heading)?.groups?.name
    if (named && mayAct(named)) noteChapter(noteOf(named), words)
    const goesOn = pronoun.exec(words)
    if (goesOn && subject.section === section) {
      const told = noteOf(subject.word)
      told.told.push(words)
      note(told, { ahead: 'Die ', behind: words.slice(goesOn[0].length), often })
    } else subject = { word: '', section: -1 }
    for (const { 0: word, index: at } of words.matchAll(noun)) {
      if (!mayAct(word)) continue
      const entry = noteOf(word)
      entry.span ??= { start: from + at, end: from + at + word.length }
      entry.forms.add(word)
      entry.told.push(words)
      note(entry, { ahead: words.slice(0, at), behind: words.slice(at + word.length), often })
      if (headsChapter(word, heading)) entry.signs.set('chapter', 1)
      if (at < 12 && opens.test(words.slice(0, at))) subject = { word, section }
    }
  }
  return [...noted.values()].flatMap(({ forms, span, told, signs: found }) => {
    const points = [...found.values()].reduce((sum, one) => sum + one, 0)
    const [word] = forms
    return word && span && points >= enough && found.size > 1 && told.length > 1
      ? [{ word, forms: [...forms], span, told: told.join(' ') }]
      : []
  })
}

type Around = Readonly<{ ahead: string; behind: string; often: boolean }>

function note({ signs: found }: Pick<Noted, 'signs'>, { ahead, behind, often }: Around): void {
  for (const sign of signs)
    if ((!sign.before || sign.before.test(ahead)) && (!sign.behind || sign.behind.test(behind))) {
      found.set(sign.kind, Math.max(sign.points, found.get(sign.kind) ?? 0))
      if (sign.kind === 'acts' && often) found.set('meets', 3)
    }
}

const pronoun = /^(?:Er|Sie|Es|Dieser|Diese|Dieses)(?=\s)/u
/** Not "des Großen Rates": in front of another noun a capital begins an adjective or the name of a person. */
const noun = /(?<![\p{L}\d/-])\p{Lu}[\p{Ll}]{3,}(?:-\p{Lu}?\p{Ll}+)*(?![\p{L}*:]|\s\p{Lu}\p{Ll})/gu

/** "Stuben" and "Stube", "Arbeitsbündnis" and "Arbeitsbündnisse" are one. */
export function stemOf(word: string): string {
  return word
    .toLowerCase()
    .replace(/[äöü]/gu, (letter) => ({ ä: 'a', ö: 'o', ü: 'u' })[letter] ?? letter)
    .replace(/niss(?:en|es|e)$/u, 'nis')
    .replace(/(?:en|es|e|s|(?<=e[lr])n)$/u, '')
}

/** "Das Vierblatt", "Die Dreierspitze": a chapter on one thing. */
const namedChapter = /^(?:Der|Die|Das)\s(?<name>\p{Lu}\p{Ll}{4,})$/u
const itsPeople =
  /^(?:Zwei|Drei|Vier|Fünf|Sechs|Sieben|Acht|Neun)\s(?:\p{Ll}+\s)?(?:Leute|Personen|Köpfe|Menschen|Mitglieder)(?!\p{L})/u
const belongToIt = /^(?:Ihm|Ihr)\sgehör(?:t|en)(?!\p{L})/u

/** In a chapter on one thing what is said without naming it. */
function noteChapter({ told, signs: found }: Noted, words: string): void {
  told.push(words)
  found.set('chapter', 1)
  if (itsPeople.test(words)) found.set('people', 2)
  if (belongToIt.test(words)) found.set('members', 3)
}

const withoutNumber = (heading: string) => foldSpaces(heading).replace(/^(?:§\s?\d+\s|\d+(?:\.\d+)*\.?\s)/u, '')

function headsChapter(word: string, heading: string): boolean {
  const words = heading.replace(/^(?:Der|Die|Das|Unsere?)\s/u, '')
  return (words.startsWith(word) && words.length < word.length + 25) || words.endsWith(`${word}?`)
}
