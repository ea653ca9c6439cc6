import type { Span } from '../../model/span.ts'

/** What names of bodies end with. */
const bodies =
  /(?<!\p{L})(?:\p{Lu}[\p{L}-]*(?:amt|ämter|stellen?|büros?|vereine?|vereinigung|werke?|zentr(?:um|en|ale)|agentur(?:en)?|behörden?|referat|dezernat|dienste?|pflege|sozialarbeit|betreuung|beratung|begleitung|leitung(?:en)?|leiter(?:in)?|förderung|planung|abteilung|gemeinden?|gemeinschaft|kreise?|gruppe|vorstand|ausschuss|(?:bei|orts|jugend|senioren|eltern|personal|migranten|stadt|gemeinde|integrations)rat|beirät(?:e|in)|beauftragten?|prax(?:is|en)|klinik(?:um|en)?|zentrale|ärzte|archiv|museum|theater|akademie|hochschule|schulen?|institut|gymnasium|k(?:ita|itas|indergarten|indergärten)|(?:jugend|gemeinde|familien|frauen|bürger|generationen|kranken|senioren|kultur)haus|rathaus|sparkasse|bank|betriebe?|bauhof|werkhof|wehr|bund|verb(?:and|ände)|manager(?:in)?|management|koordinierung|jugendring|genossenschaft(?:en)?|gesellschaft(?:en)?|bibliothek|bücherei|kirche|pfarramt|moschee|stiftung|innung|kammer|jugendring|landfrauen|bündnis|bürgermeister(?:in)?|dezernent(?:in)?|landr(?:at|ätin)|polizei|unternehmen|hebammen|archive|verwaltung|koordination|redaktion|kommission|kollegium|küsterei|gärtnerei)|(?:Bei|Orts|Jugend|Senioren|Eltern|Personal|Stadt|Gemeinde)rat|Magistrat|(?:Eingliederungs|Jugend|Sozial|Lebens|Familien|Flüchtlings)hilfe|Volkssolidarität|Internationale[rn]?\sBund|A[KG]\s\p{Lu}[\p{L}-]+|Kämmerei|Archiv|Bauhof|Werkhof|Rathaus|Bücherei|Bibliothek|Museum|Theater|Klinik|Klinikum|Polizei|Sparkasse|Landfrauen|Moschee|Jugendring|Feuerwehr|Bürgermeister(?:in)?|Landr(?:at|ätin)|Team\s\p{Lu}[\p{L}-]*|(?:SV|TSV|TuS|FC|TV|MTV|VfB|VfL|DJK|SC|FV)(?=\s(?:\p{Lu}|\d)|\s\p{Ll}))(?!\p{L})/giu

/** "Das THW", "die LWG": capitals behind an article, but no law, land or fund. */
const abbreviated =
  /(?<=(?:^|\s)(?:[Dd]er|[Dd]ie|[Dd]as)\s)(?!(?:EU|UN|USA|DDR|BRD|NRW|SGB|ESF|AMIF|BMI|BMAS|BGB|GG|PC|TV)(?!\p{L}))\p{Lu}{2,6}(?!\p{L}|-)/gu

/** The municipality itself, as the alternatives of a pattern: "die Stadt", "die Kreisverwaltung". */
export const municipality = '\\p{L}*[Ss]tadt|\\p{L}*[Gg]emeinde|(?:Land)?[Kk]reis|\\p{L}*[Vv]erwaltung'

/** Words that bear the form of a name of a body, wherever they stand. */
export function namesByForm(content: string): readonly Span[] {
  const short = [...content.matchAll(abbreviated)].map(({ index, 0: name }) => ({
    start: index,
    end: index + name.length,
  }))
  const long = [...content.matchAll(bodies)].flatMap(({ index, 0: name }) =>
    /^\p{Lu}/u.test(name) && !isNoBody(name) ? [{ start: index, end: index + name.length }] : [],
  )
  return [...long, ...short]
}

/** Words that end like the name of a body and are none: places, things, states, groups of people. */
const noBody =
  /(?:^|[\s-])(?:\p{L}*(?:Bahn|Schul|Innen|Hinter|Spiel|Fried|Park)hof|(?:Halte|Lehr|Arbeits|Ausbildungs|Schnitt|Bau|Druck|Textstelle|Voll|Teilzeit)?stelle[n]?|Stelle[n]?|(?:Hand|Bau|Kunst|Stock|Regel|Bild|Nach|Kern|Mund)werk|(?:Personen|Teilnehm(?:er|enden)|Bekannten|Freundes|Land|Um|Nutzer)?kreis(?:es)?|(?:Haus|Vor|Hin|Unf|Fahr)rat|(?:Ziel|Alters|Berufs|Bevölkerungs|Personen|Herkunfts|Opfer)gruppe[n]?|(?:Wohn|Hoch|Miets|Eltern)haus|Ehrenamt(?:es)?|Gesamt|Einwohner(?:innen)?gemeinde|Gemeinschaft|Gesellschaft|Partnerschaft|Arbeitskraft|(?:Stadt|Zivil|Mehrheits|Aufnahme|Migrations|Einwanderungs)gesellschaft|(?:Haus|Wohn|Schicksals|Lebens|Glaubens)gemeinschaft|Berat(?:ung|ungen)|Planung(?:en)?|Betreuung|Pflege|Alten?pflege|Begleitung|Leitung(?:en)?|Förderung|Sprachförderung|Verwaltung|Koordin(?:ation|ierung)|(?:Wehr|Bundesfreiwilligen|Schicht|Fahr)dienst|Dienste?|(?:Mutter|Fremd|Zweit)sprache[n]?)$/iu

/** Whether a word that ends like a body is something else. */
export const isNoBody = (name: string) => noBody.test(name) && !name.startsWith('Team ')

/** Names begin with the capitalised words before the known word: "Altenroder Wohnbau GmbH". */
export function beginningOfName(content: string, start: number): number {
  const before = content.slice(0, start)
  const words =
    /(?:(?<=^|\s)(?!(?:Der|Die|Das|Dem|Den|Des|Jede[rs]?|Unsere?|Ein|Eine|Im|Für|Mit|Bei|Beim|Bis|Ab|Am|An|In|Um|Zur|Zum|Alle)\s)[\p{Lu}][\p{L}.-]*\s){1,3}$/u.exec(
      before,
    )
  return words && words[0].length < 40 ? words.index : start
}

/** Offices are named with their field: "Fachbereich Soziales". */
const office =
  /(?:Fachbereich|Fachdienst|Fachgebiet|Sachgebiet|Referat|Amt|Abteilung|Abt\.|Dezernat|Stabsstelle|Team|F[BDG]|SG|Fachstelle|Kreisverband|Ortsverband|Büro)$/u

const more =
  /^(?:\s(?:\d{1,3}(?![.\d])|[IVX]+(?![\p{L}])|(?:\p{Lu}[\p{L}-]+\s)?(?:e\.\s?V\.|gGmbH|GmbH|mbH|eG)|,\s(?:Sachgebiet|Abteilung|Abt\.|Referat|Fachdienst|Fachgebiet|Team|Stabsstelle)\s\p{Lu}[\p{L}-]*|(?!in\sder\s(?:Pflicht|Verantwortung|Hand|Lage|Regel|Stadt)|am\s(?:Zug|Werk|Ball|Start)(?!\p{L}))(?:für|der|des|von|am|im|in|&|und)\s(?:(?:die|der|das|den)\s)?[\p{Lu}][\p{L}-]*|[\p{Lu}][\p{L}-]*)|,\s[\p{Lu}][\p{L}-]*(?=(?:,\s[\p{Lu}][\p{L}-]*)*\s(?:und|sowie)\s[\p{Lu}]))/u

/** Behind a body that acts stands its own name, then the verb: "Der Gewerbeverein Bad Talheim öffnet", "Die Kirchengemeinde St. Marien legt". */
const properName =
  /^(?:\s(?:(?:St\.|am|an der|im|in)\s)?(?:\p{Lu}[\p{L}-]*|\d{1,4}(?![\d.])|„[^“]{2,40}“|e\.\s?V\.|g?GmbH|mbH|eG)){1,4}(?=\s(?!(?:und|oder|sowie|für|der|des|von|am|an|im|in|mit|bei|zur|zum|zu|auf|aus|vor|nach|bis|ab|wird|werden|ist|sind)\s)\p{Ll}{2,}(?:t|en|te|ln|rn)\s)/u

/** What stands behind a name in brackets or behind a dash: when, with whom, on whose behalf. */
const besides =
  /[,;]\s(?=(?:\p{Ll}|\d|[IVX]+\.|(?:Ende|Anfang|Mitte|Frühjahr|Sommer|Herbst|Winter|Start|Beginn|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Quartal|Priorität)(?!\p{L})))|\s(?:(?:gemeinsam|zusammen|in\s(?:Kooperation|Zusammenarbeit|Abstimmung|Absprache))\s)?mit\s|\sunter\s|\sim\sAuftrag\s/u

/** The name at the beginning of words in brackets: "Schulamt" of "Schulamt mit dem Förderverein; I. Quartal 2027". */
export function firstName(part: string): string {
  const at = part.search(besides)
  return at > 2 ? part.slice(0, at) : part
}

/** Where a name ends that the known word begins or ends. */
export function endOfName(content: string, end: number): number {
  let at = end
  const proper = properName.exec(content.slice(at))
  if (proper && proper[0].length < 40) return at + proper[0].length
  for (let steps = 0; steps < 7 && at - end < 70; steps++) {
    const next = more.exec(content.slice(at))
    if (!next) break
    const plain = /^\s[\p{Lu}][\p{L}-]*$/u.test(next[0]) && !/\s(?:g?GmbH|mbH|eG|[IVX]+)$/u.test(next[0])
    if (plain && !office.test(content.slice(0, at))) break
    at += next[0].length
  }
  return at
}
