import type { Span } from '../../model/span.ts'
import { capitalised } from './cover-lines.ts'

/** A municipality that the text names: how often by the name with its kind ("Stadt Talbach"). */
export type PlaceName = Readonly<{ name: string; bare: string; type: string | null; span: Span; count: number }>

const title = '(?:Landeshaupt|Haupt|Bundes|Universitäts|Hochschul|Wissenschafts|Hanse|Kreis|Luther|Berg|Residenz|Kur)'
const part = '(?:\\p{Lu}[\\p{Ll}ß]+|[\\p{Lu}ß]{2,})'
const word = `${part}(?:-${part})*`
const place = `(?:(?:Bad|BAD|St\\.|Sankt|Neu|Alt|Groß|Klein|Ober|Unter|Nieder|Hohen|Deutsch|NEU|ALT|GROSS|KLEIN|OBER|UNTER|NIEDER|HOHEN)\\s)?${word}`
/** "Sächsische Aue", "Oberes Mehntal", "Grafschaft Bentheim", "Muldenauer Land". */
const region = `(?:[\\p{Lu}][\\p{L}]*(?:ische[nrs]?|Obere[nrs]?|Untere[nrs]?|Hohe[nrs]?|liche[nrs]?)|Oberes|Unteres|Hohes|Grafschaft)\\s${word}|${place}(?:\\s(?:Land|Mitte|Nord|Süd)(?![\\p{L}]))?`
/** Towns in -stadt that are no honorary name: "Innenstadt", "Partnerstadt". */
const noTitle =
  '(?:Innen|Alt|Neu|Partner|Nachbar|Groß|Klein|Kern|Nord|Süd|West|Ost|Vor|Welt|Millionen|Schwester|Heimat|Arbeiter|Geburts)'
type NamePattern = Readonly<{
  regex: RegExp
  prefix: string
  type: string /** Where a name ends; then `regex` is tried up to there. */
  ending?: RegExp
}>
const ending = /[Kk]reis(?:es)?(?![\p{L}])/gu
const patterns: readonly NamePattern[] = [
  {
    regex: new RegExp(`(?<![\\p{L}])(?:Landkreis|LANDKREIS|Landratsamt)(?:es|s)?\\s(${region})`, 'gu'),
    prefix: 'Landkreis ',
    type: 'Landkreis',
  },
  {
    regex: new RegExp(`(?:(?<=(?:des|der|dem|im|vom|für den|[a-zß])\\s)|^)Kreis(?:es)?\\s(${region})`, 'gmu'),
    prefix: 'Kreis ',
    type: 'Landkreis',
  },
  {
    regex:
      /(?<![\p{L}])((?:[\p{Lu}][\p{L}]{3,})kreis(?:es)?|[\p{Lu}]\p{L}+(?:-[\p{Lu}]\p{L}+)*-(?:Kreis(?:es)?|[\p{Lu}]\p{L}+kreis(?:es)?))$/u,
    ending,
    prefix: '',
    type: 'Landkreis',
  },
  {
    regex: new RegExp(
      `(?<![\\p{L}])(?:(?:${title}s?)?[Ss]tadt(?:verwaltung)?|(?:${title.toUpperCase()}S?)?STADT)\\s(${place})`,
      'gu',
    ),
    prefix: '',
    type: 'Stadt',
  },
  {
    regex: new RegExp(
      `(?<=^|[Dd](?:er|ie) )(?!${noTitle})\\p{Lu}\\p{Ll}+(?<!Stadt)stadt\\s(${place})(?![\\p{L}])`,
      'gmu',
    ),
    prefix: '',
    type: 'Stadt',
  },
  ...['Amt', 'Region', 'Städteregion', 'Gemeindeverwaltungsverband'].map((kind) => ({
    regex: new RegExp(`^${kind}\\s(${place})(?=\\s*$)`, 'gmu'),
    prefix: `${kind} `,
    type: kind === 'Amt' || kind.startsWith('Gemeinde') ? 'kreisangehörige Gemeinde' : 'Landkreis',
  })),
  {
    regex: /(?<![\p{L}-])(\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)*ische[nrs]\sKreis(?:es)?)$/u,
    ending,
    prefix: '',
    type: 'Landkreis',
  },
  ...['Samtgemeinde', 'Verbandsgemeinde', 'Verwaltungsgemeinschaft'].map((kind) => ({
    regex: new RegExp(
      `(?<![\\p{L}])(?:${kind}|${kind.toUpperCase()})\\s((?:Ober|Unter|Mittler|Hoh)e[nrs]?\\s${word}|${place})`,
      'gu',
    ),
    prefix: `${kind} `,
    type: 'kreisangehörige Gemeinde',
  })),
  {
    regex: new RegExp(
      `(?<![\\p{L}])(?:(?:Orts|Einheits|Markt|Land|Groß)?[Gg]emeinde(?:verwaltung)?|(?:MARKT)?GEMEINDE|Markt|Flecken)\\s(${place})`,
      'gu',
    ),
    prefix: '',
    type: 'kreisangehörige Gemeinde',
  },
]
/** Words that follow "Stadt" or "Landkreis" without being its name. */
const noName =
  /^(?:Der|Die|Das|Den|Dem|Des|Dazu|Wir|Sie|Wer|Was|Bei|Beim|Durch|Nach|Vorschläge|Anträge|Empfehlungen|Maßnahmen|Angebote|Berichte?|Fragen|Ziele|Und|Oder|In|Im|Mit|Für|Von|Vom|Zur|Zum|Als|An|Am|Auf|Bund|Land|Länder\p{L}*|Freistaat|Integration\p{L}*|Migration\p{L}*|Konzept|Soziales|Jugend|Amt|Ämter|Teilhabe|Vielfalt|Dezernat|Fachbereich|Bayern|Berlin|Brandenburg|Bremen|Hamburg|Hessen|Mecklenburg-Vorpommern|Niedersachsen|Nordrhein-Westfalen|Rheinland-Pfalz|Saarland|Sachsen|Sachsen-Anhalt|Schleswig-Holstein|Thüringen|Baden-Württemberg|Deutschland|Europa|Ober|Aufgaben|Kommunale\p{L}*|Städte|Gemeinden?|Jahr|Stand|Seite|Beschluss|Verwaltung|Rat|Kreis|Landkreis|Stadt|Tel|Telefon|Fax|E-Mail|Herr|Frau|Ortsteil\p{L}*|Träger|Vereine?|Kirchen?|Schulen?|Polizei|Jobcenter|BAMF|\p{L}+(?:stadt|amt|rat|ung|heit|keit|tion))$/u
/** Words in -kreis that are no districts. */
const noDistrict =
  /^(?:Um|Steuerungs|Arbeits|Landesarbeits|Lenkungs|Freundes|Teilnehmer|Personen|Kollegen|Planungs|Nachbar|Helfer|\p{L}*helfer|Unterstützer|Gesprächs|\p{L}*gesprächs|Rechts|Wirkungs|Sprach|Haupt|Alt|Land|Kirchen|Wahl|Stadt|Sport|Adressaten|Empfänger|Nutzer|Mitglieder|Bekannten|Familien|Erzähl|Frauen|Eltern|\p{L}*unternehmer|Akademiker|Interessen|Themen|Koordinierungs|Facharbeits|Begleit|Begegnungs|Förder|Experten|Jahres|Verkehrs|Seniorens?|Runden?|Menschen|Kultur|Lese|Handarbeits|Näh|Theater|Musik|Literatur|Heimat|Initiativ|Träger|Projekt|Netzwerk|Redaktions|Vorbereitungs|Trägers?|Umweltschutz|Asyl\p{L}*|Süd|Nord|Ost|West|Steuer|Kern|Sprecher\p{Ll}*|Leitungs|Leit|Zehner|Zwölfer|Achter|Siebener|Sechser|Fünfer|Fach|Stamm|Aktiven|Aktions|Delegierten|Beteiligten|Partner|Paten|Mentoren|Berater|Praktiker|Dialog|Strategie|Qualitäts|Kompetenz|Gründungs|Ältesten|Vertrauens|Bürger|Jugend|Mütter|Väter|Integrations|Migrations|Ehrenamts|Diskussions|Kooperations|Forscher|Spender|Stifter|Gebets|Bibel|Haus|Innen|Außen|Teil|Ur|Zirkel|\p{L}+(?:ungs|ions|schafts|itäts|enden|endes)-?)kreis/u
/** What is said of a body in -kreis and of no district: "Der Planerkreis tagt", "die Sitzung des Planerkreises". */
const actsAsBody = (name: string) =>
  new RegExp(
    `(?:Mitglied(?:er|ern)?|Sitzung(?:en)?|Treffen|Sprecher(?:in)?|Beschl[uü]ss(?:e|es)?)\\sdes\\s${name}(?:es)?(?!\\p{L})|${name}\\s(?:tagt|trifft\\ssich|tritt\\s(?:\\p{L}+\\s){0,6}?zusammen|kommt\\s(?:\\p{L}+\\s){0,6}?zusammen|ist\\sbeschlussfähig)(?!\\p{L})`,
    'u',
  )

/** The towns, districts and municipalities that the text names with their kind. */
export function findPlaceNames(text: string): readonly PlaceName[] {
  const found = new Map<string, PlaceName>()
  const keys = new Map<string, string | null>()
  for (const pattern of patterns) {
    const { prefix, type } = pattern
    for (const { printed, start, end } of namesIn(text, pattern)) {
      const raw = printed.replace(/(?<=kreis|Kreis)es$/u, '').replace(/ische[ns]?(?=\sKreis$)/u, 'ischer')
      const known = keys.get(prefix + raw)
      if (known === null) continue
      const bare = capitalised(genitiveOff(raw, text))
      const key = known ?? `${prefix}${bare}`.toLowerCase()
      const before = found.get(key)
      const isName = before !== undefined || (!noName.test(bare) && !isBody(bare, pattern, text))
      keys.set(prefix + raw, isName ? key : null)
      if (before) found.set(key, { ...before, count: before.count + 1 })
      else if (isName) {
        const span = { start, end }
        found.set(key, { name: `${prefix}${bare}`, bare, type, span, count: 1 })
      }
    }
  }
  return [...found.values()]
}

/** "Steuerkreis": a circle of people, not a district. */
function isBody(bare: string, { ending: last }: NamePattern, text: string): boolean {
  if (noDistrict.test(bare)) return true
  return last !== undefined && /^\p{L}+kreis$/u.test(bare) && actsAsBody(bare).test(text)
}

/** No name is longer. */
const longest = 60

function namesIn(
  text: string,
  { regex, ending: last }: NamePattern,
): readonly (Span & Readonly<{ printed: string }>)[] {
  if (!last) {
    return [...text.matchAll(regex)].map((match) => ({
      printed: match[1] ?? '',
      start: match.index,
      end: match.index + match[0].length,
    }))
  }
  return [...text.matchAll(last)].flatMap(({ index, 0: found }) => {
    const end = index + found.length
    const match = regex.exec(text.slice(Math.max(0, end - longest), end))
    return match ? [{ printed: match[1] ?? '', start: end - match[0].length, end }] : []
  })
}

/** "Stadt Mirnaus" is the town Mirnau when that form occurs too. */
function genitiveOff(name: string, text: string): string {
  const bare = name.slice(0, -1)
  return name.endsWith('s') && mentionsOf(text, bare, noEnding) > 0 ? bare : name
}

const letter = /^\p{L}/u
const anyEnding = /^(?:s|er\p{L}*)?(?!\p{L})/u
const noEnding = /^(?!\p{L})/u
const inhabitant = /^(?:er|ern|erin|erinnen|er:innen|er\*innen)(?!\p{L})/u

/** How often the text names the place in any case of letters, as genitive or with its inhabitants ("Talbacherinnen"). */
export function mentionsOf(text: string, name: string, ending: RegExp = anyEnding): number {
  const [lower, wanted] = [text.toLowerCase(), name.toLowerCase()]
  let count = 0
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length)) {
    const end = at + wanted.length
    if (!letter.test(lower[at - 1] ?? '') && ending.test(lower.slice(end, end + 24))) count++
  }
  return count
}

/** Nouns of the field that stand in titles where a place could: "Integrationskonzept für Zugewanderte". */
const noPlace =
  /^(?:Eine?[nrms]?|Die|Der|Das|Den|Dem|Menschen|Kinder|Frauen|Männer|Jugend\p{L}*|Familien|Zu\p{L}+|Ein\p{L}+|Ge\p{L}+te|Geflüchtete\p{L}*|Flüchtling\p{L}*|Asyl\p{L}*|Migra\p{L}*|Integra\p{L}*|Inter\p{L}*|Flucht|Arbeit|Bildung|Sprache|Wohnen|Vielfalt|Teilhabe|Alle|Heute|Morgen|Zukunft|Würde|Frieden|Freiheit|Ankommen|Leben|Bleiben|Miteinander|Zusammen\p{L}*|Kultur\p{L}*|Wir|Ausländ\p{L}*|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|\p{L}+(?:ung|heit|keit|tion|schaft|tät|ismus|ende[nr]?|innen|konzept\p{L}*|plan|strategie))$/u

/** "Talbach, 4. Dezember 2025", "Talbach, den 04.12.2025" below a text. */
const signedThere = (name: string) =>
  new RegExp(`(?<![\\p{L}])${name},\\s(?:den\\s|im\\s)?(?:\\d{1,2}\\.|\\p{Lu}\\p{Ll}+\\s\\d{4})`, 'u')

/**
 * A place named in the title without its kind, when the text speaks of being there or of its inhabitants, is signed there,
 * or names it in its running heads.
 */
export function findPlaceInTitle(text: string, title: string, offset: number, heads = ''): PlaceName | null {
  const pattern = new RegExp(
    `(?:(?<![\\p{L}])(?:für|in|FÜR|IN)\\s|(?:[Kk]onzept(?:ion)?|[Pp]lan|[Ss]trategie|[Pp]rogramm|[Ll]eitbild|[Aa]genda|[Nn]etzwerk(?:e?s)?|[Bb]ündnis(?:ses)?|[Ff]orums?)\\s(?:Integration\\s|Vielfalt\\s|Teilhabe\\s|Migration\\s|Ankommen\\s)?)(${place})(?![\\p{L}])`,
    'gu',
  )
  for (const match of title.matchAll(pattern)) {
    const name = capitalised(match[1] ?? '')
    if (!/^\p{Lu}/u.test(name) || noPlace.test(name) || noName.test(name)) continue
    const rest = text.slice(0, offset) + text.slice(offset + title.length)
    const there = mentionsOf(rest, `in ${name}`, noEnding) + mentionsOf(rest, name, inhabitant)
    if (there < 1 && !signedThere(name).test(rest) && mentionsOf(heads, `Stadt ${name}`, noEnding) < 1) continue
    const start = offset + match.index + match[0].length - name.length
    return { name, bare: name, type: null, span: { start, end: start + name.length }, count: 1 }
  }
  return null
}
