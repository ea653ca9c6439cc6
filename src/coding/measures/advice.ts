import type { SectionRole } from '../../model/codebook.ts'
import { mainClause } from './main-clause.ts'
import { namesByForm } from './name-bounds.ts'
import { isAim } from './urging.ts'

/** Words by which a text advises as such, whoever acts. */
const advises =
  /(?<!\p{L})(?:empf(?:iehlt|ehlen|ohlen)|Empfehlung\p{L}*|angeregt|regen|regt|vorgeschlagen|Vorschlag|schlagen|schlägt|legen|legt|nahegelegt|angeraten|raten|rät|beraten|ratsam|wünschenswert\p{L}*|anzustreben|sinnvoll|hilfreich|spricht sich|sprechen sich|zu prüfen|zu begrüßen|zu erwägen|bietet sich)(?!\p{L})/iu
/** Modal verbs that advise somebody to do something. */
const should = /(?<!\p{L})(?:sollten?|mögen?|müssten?|könnten?)(?!\p{L})/u
const weak = /(?<!\p{L})(?:müssten?|könnten?)(?!\p{L})/u
/** What is to be done: a passive, or a verb of doing at the end. */
const done =
  /\p{Ll}{3,}(?:t|en)\s(?:und\s[^,;.]*\s)?werden(?=[.,;:]|\s(?:und|oder|sowie|können|sollten?|könnten?|müssten?)|$)/u
const does =
  /(?:richten|bauen|führen|schaffen|stellen|starten|eröffnen|öffnen|entwickeln|erarbeiten|erstellen|gründen|legen|weiten|bieten|bilden|schulen|setzen|nehmen|geben|organisieren|übersetzen|prüfen|laden|werben|finanzieren|veranstalten|beteiligen|erweitern|verlängern|bündeln|machen|drucken|schreiben|fassen|beantragen|besetzen|verteilen|begleiten|vermitteln|fördern|stärken|unterstützen|halten|bringen|gewinnen|erproben|sorgen|schließen|achten|verständigen|verabreden|einräumen|holen|freistellen|fordern|bereiten|ausrichten|überarbeiten|beschaffen|vernetzen|arbeiten|übernehmen|nutzen|benennen|einbeziehen|beauftragen|erwägen|überlegen|anbieten|einladen|auflegen|zahlen|vereinbaren|einigen|wählen|lassen|werden)(?=[.,;:]|\s(?:und|oder|sowie)\s|$)/u
/** People who are spoken about: what they should do is a wish, no measure of this paper. */
const people =
  /^(?:(?:Alle|Viele|Manche|Die|Der|Das|Jede[rs]?|Unsere|Auch)\s)?(?:\p{Ll}+[en]\s)?(?:Zugewandert|Zuwander|Migrant|Geflüchtet|Flüchtling|Ausländer|Anerkannte|Eltern|Kinder|Jugendliche|Menschen|Familien|Frauen|Männer|Vermieter|Mieter|Nachbar|Bewohner|Anwohner|Einheimische|Alteingesessene|Beschäftigte|Teilnehm|Bürger(?!meister|büro|haus|verein|stiftung)|Jede|Niemand|Kein)\p{L}*\s/u
/** Others who advise in general: their words are quoted, not this paper's advice. */
const others =
  /^(?:Der|Die|Das)\s(?:Deutsche[rn]?\s)?(?:Städtetag|Landkreistag|Städte- und Gemeindebund|Land|Bund|Freistaat|EU|\p{L}*ministerium|Forschung|Wissenschaft|Literatur|Studie|Fachwelt|\p{L}*kommission)(?!\p{L})/u
const rhetoric =
  /(?<!\p{L})(?:eigentlich|selbstverständlich|nie vergessen|nicht vergessen|bewusst sein|klar sein|möglich sein)(?!\p{L})/u

const advisesAgainst = /(?<!\p{L})(?:raten|rät)\s[^.;]*\sab(?=[.,;]|$)|(?<!\p{L})(?:abzuraten|abgeraten)(?!\p{L})/u

/** Whether a sentence worded as a recommendation advises something to be done, not what people or things ought to be like. */
export function isAdvice(sentence: string, role: SectionRole | null): boolean {
  // What is advised often stands in a clause of its own: "… ist der Auffassung, dass Kurse eingerichtet werden sollten".
  const main = mainClause(sentence.replaceAll(/,\sdass\s/gu, ' dass '))
  if (rhetoric.test(main) || others.test(sentence) || isAim(sentence) || advisesAgainst.test(main)) return false
  if (advises.test(main)) return true
  if (!should.test(main)) return role === 'recommendations' || role === 'measures'
  if (!weak.test(main) && bodyShould(main)) return true
  if (people.test(main) && !done.test(main)) return false
  return done.test(main) || (does.test(main) && !weak.test(main)) || (!weak.test(main) && role !== null)
}

/** "Die Verbandsgemeinden sollten … ausbedingen": whatever a body should do is advice, unless it should only be or know something. */
function bodyShould(main: string): boolean {
  const [, subject = '', verb = ''] =
    /^(?:Der|Die|Das)\s([^.,;]{3,80}?)\ssollten?\s[^;]*?(\p{Ll}{3,}n)(?=[.;]?$)/u.exec(main) ?? []
  return verb !== '' && !stative.test(verb) && (namesByForm(subject).length > 0 || municipal.test(subject))
}

const municipal =
  /^(?:\p{L}*[Ss]tadt|\p{L}*[Gg]emeinden?|(?:Land)?[Kk]reise?|\p{L}*[Vv]erwaltung|Kommunen?|Landr(?:at|ätin)|Träger)(?!\p{L})/u
const stative =
  /^(?:sein|haben|bleiben|werden|können|müssen|dürfen|wissen|kennen|gelten|finden|erhalten|bekommen|verstehen|fühlen|leben|wohnen|gehören|stehen|liegen|erfahren|begreifen|wirken|auftreten|denken)$/u
