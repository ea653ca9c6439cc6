import type { BodyType } from '../../model/network.ts'
import {
  type BodyWord,
  bodyAdjective,
  type Head,
  heads,
  plainKey,
  readBodyWord,
  toBodyWord,
  wordEnd,
} from './body-words.ts'

/**
 * Names of bodies that nobody could foresee, by their last part alone: "Lotsenkreis", "Allianzrat", "Impulstag", "Runde
 * der Hausspitzen". Such a word may just as well be something else; what the rules say of it decides (find-bodies.ts).
 */
export type OpenName = Readonly<{ start: number; end: number; word: string }> & BodyWord

/** What a body is by its last part where its deeds do not tell. */
const types: Partial<Readonly<Record<Head, BodyType>>> = {
  kreis: 'steering',
  gruppe: 'working-group',
  gremium: 'steering',
  runde: 'steering',
  team: 'steering',
  rat: 'steering',
  komitee: 'steering',
  kommission: 'working-group',
  versammlung: 'exchange',
  treffen: 'exchange',
  tag: 'conference',
}
const openHeads = Object.keys(types) as readonly Head[]

/** First parts with which the word names persons, places, days, or bodies that are nobody's network. */
const otherwise: Partial<Readonly<Record<Head, string>>> = {
  kreis:
    'um land wahl personen bewerber bewerberinnen teilnehmer teilnehmenden teilnehmerinnen mitglieder adressaten nutzer alters helfer freundes förder unterstützer familien bekannten halb stuhl sitz regel nachbar kunden interessenten wende empfänger themen verteiler teil bezugs wirkungs aufgaben kultur kirchen alt einzugs blut',
  gruppe:
    'ziel wahl personen bevölkerungs alters berufs wähler betroffenen krabbel eltern selbsthilfe sport spiel lern sprach kurs schul kita besucher teil status minderheiten opfer einkommens nutzer frauen jugend kinder senioren haupt funktions gast rats unternehmens produkt fall vergleichs interessen bedarfs religions blut waren entgelt besoldungs',
  runde: 'gesprächs frage abschluss vorstellungs diskussions verhandlungs podiums rede feedback bewerbungs mittags',
  team: 'fußball sport ärzte lehrer schul kita pflege beratungs',
  rat: 'stadt gemeinde kreis bundes land orts ortschafts bezirks betriebs personal eltern jugend senioren schüler kinder aufsichts verwaltungs stiftungs rundfunk magist refe inse quad appa vor un ver hei haus ober studien hof ältesten samtgemeinde verbandsgemeinde presse ethik europa sicherheits kirchen pfarrgemeinde behinderten zier schul bau regierungs minister national landeskirchen oberstudien jugendgemeinde',
  versammlung:
    'gründungs bürger rats kreistags gesellschafter eigentümer personal betriebs eltern wähler stadtverordneten national bundes an',
  treffen: 'zusammen familien klassen zu ein auf über be gipfel',
  tag: 'mon diens donners frei sams sonn werk kalender wochen arbeits feier geburts jahres stich wahl sitzungs kreis bundes land vor nach mit all lehr brücken markt ver auf an bei er über schul projekt fol vormit nachmit städte be termin eröffnungs urlaubs ferien beratungs zahl eingangs landkreis fälligkeits ein bezirks beginn folge kurs haupt gemeinde partei landespartei gedenk todes ehren sprech amts weltflüchtlings weltfrauen',
  kommission: 'härtefall bundes landes eu- europäische prüfungs wahl beschwerde historiker enquete',
}
const stops = new Map(openHeads.map((head) => [head, new Set((otherwise[head] ?? '').split(' '))]))

const word = new RegExp(
  `(?<![\\p{L}\\d-])(?<first>\\p{Lu}[\\p{L}-]*?)-?(?:${openHeads.map((head) => `(?<${head}>${initial(heads[head])})`).join('|')})${wordEnd}`,
  'gu',
)
/** "Runde der Hausspitzen": those who meet, behind the word. */
const ofWhom =
  /(?<![\p{L}-])(?<head>Runde|Konferenz|Treffen)\sder\s(?!Stadt|Gemeinde|Länder|Verwaltung|Mitglied|Partner)\p{Lu}[\p{L}-]+/gu
/** "Ausschuss für Zuwanderung und Stadtgesellschaft": what it is for makes it a council of its own. */
const ofField =
  /(?<![\p{L}-])(?<head>Ausschuss|Kommission|Rat)(?:es|s)?\s(?:für|zur)\s(?=(?:\p{Lu}[\p{L}-]+(?:,\s|\sund\s))*\p{L}*(?:[Ii]ntegration|[Mm]igration|[Vv]ielfalt|[Tt]eilhabe|[Zz]uwander|[Ee]inwander|[Zz]usammenleben|[Aa]usländer|[Gg]eflüchtet))\p{Lu}[\p{L}-]+(?:,\s\p{Lu}[\p{L}-]+)*(?:\sund\s\p{Lu}[\p{L}-]+)?/gu

/** "Geschäftsführender Kreis", "die großen Runden": told apart by an adjective. */
const byKind = new RegExp(
  `(?<![\\p{L}-])(?<kind>(?:${bodyAdjective})e)[rsnm]?\\s(?<noun>(?<head>kreis|runde|gremium|team|rat|gruppe|treffen|ausschuss|kommission|tisch)(?:es|en|s|e|n)?)(?!\\p{L})`,
  'giu',
)
/** "Saale-Orla-Kreis", "Vogtlandkreis": districts. Those whose name is one word are few and known. */
const district =
  /^(?:\p{L}+-)+[Kk]reis|(?:land|gebirgs|berg)kreis|^(?:bodensee|enz|hohenlohe|ortenau|ostalb|zollernalb|hochtaunus|odenwald|westerwald|wetterau|eifel|saarpfalz|saale|altmark|ilm|kyffhäuser|wartburg)kreis/iu

/** "kreis" to "[Kk]reis": a capital behind a hyphen. */
function initial(pattern: string): string {
  return `[${pattern.charAt(0).toUpperCase()}${pattern.charAt(0)}]${pattern.slice(1)}`
}

/** Words of a sentence that may name a body and are none of the known words for one. */
export function findOpenNames(words: string): readonly OpenName[] {
  const compounds = [...words.matchAll(word)].flatMap((match): readonly OpenName[] => {
    const head = openHeads.find((one) => match.groups?.[one] !== undefined)
    const first = match.groups?.first ?? ''
    const [found] = match
    if (head === undefined || first.length < 3 || isSomethingElse(found) || readBodyWord(found) !== null) return []
    return [named(found, match.index, first, head)]
  })
  const phrases = [...words.matchAll(ofWhom)].map((match): OpenName => {
    const head = (match.groups?.head ?? '').toLowerCase() as Head
    return { ...named(match[0], match.index, '', head), type: 'steering', key: plainKey(match[0]) }
  })
  const kinds = [...words.matchAll(byKind)].map((match): OpenName => {
    const head = (match.groups?.head ?? '').toLowerCase() as Head
    const kind = match.groups?.kind ?? ''
    const large = /^(?:groß|offen|erweitert)/iu.test(kind)
    const small = head === 'tisch' && !large
    const size = large ? ({ type: 'exchange' } as const) : small ? ({ type: 'steering' } as const) : {}
    return { ...named(match[0], match.index, '', head), ...size, key: plainKey(`${kind} ${head}`) }
  })
  const fields = [...words.matchAll(ofField)].map((match): OpenName => {
    const head = (match.groups?.head ?? '').toLowerCase() as Head
    return {
      ...named(match[0], match.index, '', head),
      type: 'advisory',
      key: plainKey(match[0].replace(/^(\p{L}+?)e?s(?=\s(?:für|zur))/u, '$1')),
    }
  })
  return [...compounds, ...phrases, ...kinds, ...fields]
}

/** Whether a word ends like the name of a body and is known to be something else: "Zielgruppe", "Landkreis", "Montag". */
export function isSomethingElse(found: string): boolean {
  if (district.test(found)) return true
  return [...found.matchAll(word)].some(({ groups }) => {
    const head = openHeads.find((one) => groups?.[one] !== undefined)
    return head !== undefined && stops.get(head)?.has((groups?.first ?? '').toLowerCase().replace(/-$/u, ''))
  })
}

function named(found: string, start: number, first: string, head: Head): OpenName {
  return { start, end: start + found.length, word: found, ...toBodyWord(found, first, head, types[head] ?? 'exchange') }
}
