import { asPrinted, coded, type Reader } from './value.ts'

export const basis: Reader = ({ words }) => {
  const kinds: string[] = []
  if (/konzept|Leitbild|Aktionsplan|Integrationsplan|Leitlinien der/iu.test(words)) kinds.push('concept')
  if (/Beschluss|beschlossen|Beschlüsse|Kreistagsbeschl|Ratsbeschl/u.test(words)) kinds.push('decision')
  if (
    /gesetz|ordnung|(?<!\p{L})§|verordnung|Richtlinie|GemO/iu.test(words.replace(/Geschäftsordnung|Tagesordnung/gu, ''))
  )
    kinds.push('law')
  if (kinds.length === 0 && /Auftrag/u.test(words)) kinds.push('mandate')
  return kinds.length > 0 ? kinds.map((kind) => coded(kind)) : [asPrinted(words)]
}

/** Who may join, by its own legal form: no word on that of the network. */
const ofJoiners =
  /(?<!\p{L})(?:können|kann|dürfen|steht)\s[^.;]*(?:beteiligen|beitreten|Mitglied|mitwirken|mitarbeiten|offen)|(?:[Bb]eteiligen|[Bb]eitreten|[Mm]itmachen|[Mm]itwirken)\skönnen|(?<!\p{L})[Oo]ffen\ssteht|(?:Mitglied|Mitglieder|Partner)\s(?:können?|sind)\s/u

/** Under the heading "Name, Sitz" stands more than the form. */
const ofNameAndSeat =
  /(?<!\p{L})(?:heißt|führt\sden\sNamen|trägt\sden\sNamen|Sitz\sist|hat\s\p{Ll}+\sSitz|Rechnungsjahr|Geschäftsjahr)(?!\p{L})/u
/** What the form is said with. */
const ofForm =
  /Rechts|Verein|[Gg]emeinnützig|Gesellschaft|Gremium|Register|freiwillig|Zusammenschluss|Ausschuss|sonstiger|[Üü]berparteilich|[Uu]nabhängig|Weisung|selbst(?:st)?ändig|GbR|Verbindlichkeit|haftet|Vertretung nach außen/u
const namesForm = /Rechts|Verein|[Gg]emeinnützig|Gesellschaft|Ausschuss|Gremium|Register/u

export const legalForm: Reader = ({ words }, { about, cues }) => {
  if (
    (!cues.has('legal-form') && !ofForm.test(words)) ||
    ofJoiners.test(words) ||
    (ofNameAndSeat.test(words) && !namesForm.test(words.replace(/^Der Verein/u, '')))
  )
    return []
  const ofPart =
    about?.kind === 'body' && about.acts && !about.body.titled && /(?<!\p{L})(?:kein\p{Ll}*|weder)\s/u.test(words)
  return ofPart ? [] : [asPrinted(words)]
}

const otherField =
  /(?:[Kk]lima|[Vv]erkehr|[Mm]obilität|[Ss]port|[Jj]ugendhilfe|[Ss]enioren|[Pp]flege|[Ee]nergie|[Ww]ohnraum|[Ww]ärme|[Kk]ultur|[Tt]ourismus|[Hh]ygiene|[Ss]chutz)\p{Ll}*konzept/u
const ownField = /[Ii]ntegration|[Mm]igration|[Tt]eilhabe|[Vv]ielfalt|[Zz]uwander/u

/** What a network does with a concept; one that is only named, or that the rules rest on, is no link for certain. */
const works =
  /wirk\p{Ll}*\s|[Mm]itwirk|Mitarbeit|Umsetzung|umsetz|umzusetzen|[Ff]ortschr|fortzuschr|begleit|Partner|beteilig|erarbeit|überprüf|weiterentwick|orientier|Beitr[aä]g|mitgeschrieben|Stellung|Grundlage/u

/** The concept of another field is none of integration. */
export const conceptLink: Reader = ({ words }) =>
  otherField.test(words) && !ownField.test(words) ? [] : [{ ...asPrinted(words), certain: works.test(words) }]
