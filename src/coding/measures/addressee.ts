import type { Span } from '../../model/span.ts'

const advising =
  '(?:(?:raten|empfehlen|legen|schlagen|geben)\\s(?:wir|die\\s\\p{Lu}\\p{L}+)|(?:rät|empfiehlt|legt|schlägt)\\s(?:der|die|das)\\s\\p{Lu}\\p{L}+|(?:wird|werden|ist|sind|wäre|sei)\\s(?:[^.,;]{0,40}\\s)?(?:geraten|empfohlen|nahegelegt|nahezulegen|angeraten|anzuraten|vorgeschlagen|vorzuschlagen|zu\\sempfehlen|zu\\sraten|aufgegeben|aufgetragen|ans\\sHerz\\s(?:gelegt|zu\\slegen)))'
const notFirst =
  'Es|Bei|Beim|Die|Das|Der|In|Im|Am|An|Auf|Aus|Ab|Zu[rm]?|Für|Wir|Mit|Nach|Vor|Von|Vom|Um|So|Man|Sie|Er|Ein|Eine|Hier|Dort|Als|Zudem|Außerdem|Weiter|Ferner|Künftig|Diese\\p{L}*|Jede[rs]?|Alle[nr]?'
/** Capitalised words of a name and what may stand between them. */
const nameWith = (between: string) =>
  `(?!(?:${notFirst})\\s)\\p{Lu}[\\p{L}.-]*(?:(?:${between})(?:(?:und|sowie|der|des|für|von|im|in|am)\\s)*(?:[\\p{Lu}„][\\p{L}.“-]*|e\\.\\s?V\\.))*`
/** "Dem Kreisausschuss raten wir, …", "Jobcenter und Kammern ist nahezulegen, …": the body in the dative is to act. */
const first = new RegExp(
  `^(?:Auch\\s|Daher\\s|Deshalb\\s)?(?:D(?:em|er|en)\\s|d(?:em|er|en)\\s)?(${nameWith(',\\s(?=(?:de[rs]\\s)?\\p{Lu})|\\s')})\\s${advising}(?!\\p{L})`,
  'u',
)
/** "Wir raten dem Jugendamt, …", "Empfohlen wird dem Schulträger, …" */
const behind = new RegExp(
  `(?:[Ww]ir\\s(?:raten|empfehlen|schlagen)|(?:[Ee]mpfohlen|[Gg]eraten|[Nn]ahegelegt|[Nn]ahezulegen)\\s(?:wird|werden|ist|sei)|[Rr]at\\san|[Ee]mpfehlung\\san)\\s(?:daher\\s|deshalb\\s|auch\\s)?(?:dem|der|den|das|die)\\s(${nameWith('\\s')})(?=[\\s,:.])`,
  'u',
)
/** People are advised for their own good, and advice to nobody in particular names no body. */
const people =
  /^(?:Eltern|Familien|Menschen|Kindern|Zugewanderten|Neuzugewanderten|Geflüchteten|Frauen|Männern|Jugendlichen|Ratsuchenden|Lesern|Leserinnen|Bürger\p{L}*|Einwohner\p{L}*|Stadt|Gemeinde|Kreis|Landkreis|Kommune|Verwaltung|Politik|Land|Bund|Hier|Daher|Deshalb|Dazu|Auch)(?!\p{L})/u

/** The body to which a sentence addresses its advice; null when there is none or people at large are meant. */
export function findAddressee(sentence: string): Span | null {
  const match = first.exec(sentence) ?? behind.exec(sentence)
  const named = match?.[1]
  if (!match || !named || named.length > 90 || people.test(named)) return null
  const start = match.index + match[0].indexOf(named)
  return { start, end: start + named.length }
}
