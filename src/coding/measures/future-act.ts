import type { Span } from '../../model/span.ts'
import { municipality, namesByForm } from './name-bounds.ts'

/**
 * Who will do what a sentence announces: "Der Bauhof wird den Raum herrichten", "Für Bücher wird die Gemeinde bezahlen".
 * Null for the passive ("wird aufgegeben"), for what will come about by itself ("wird steigen") and for other sentences.
 */
export function findFutureActor(sentence: string): Span | null {
  const match = /\swerden\s|\swird\s/u.test(sentence) ? future.exec(sentence) : null
  const [, before = '', finite = '', after = '', verb = ''] = match ?? []
  if (
    !match ||
    /,\s(?:dass|ob|weil|wenn)\s/u.test(before) ||
    participle.test(verb) ||
    comesAbout.test(verb) ||
    /(?<!\p{L})nicht(?!\p{L})/u.test(after)
  )
    return null
  if (/(?<!\p{L})sich(?!\p{L})/u.test(after) && !isBody(before)) return null
  if (!object.test(before) && !isFollowedBySubject(before, finite, after)) {
    const article = /^(?:Der|Die|Das)\s/u.exec(before)?.[0].length ?? 0
    return impersonal.test(before) || people.test(before) ? null : { start: article, end: before.length }
  }
  const name = subjectBehind.exec(after)?.[1]
  if (!name || !(isBody(name) || person.test(name))) return null
  const start = sentence.indexOf(name, before.length)
  return { start, end: start + name.length }
}

/** The municipality itself, or what bears the form of a body's name. */
const isBody = (name: string) => ownBody.test(name) || namesByForm(name).length > 0
const ownBody = new RegExp(`(?<!\\p{L})(?:${municipality}|Wir|Magistrat|Senat)(?!\\p{L})`, 'u')
const person = /^(?:Frau|Herr|zwei|drei|vier|fünf|sechs)\s|^„|\p{Ll}(?:er|erin|erinnen|in|innen|mütter)$/u

const future =
  /^(\p{Lu}[^.;]{2,110}?)(?<!\s(?:wird|werden)\s.*)\s(wird|werden)\s((?:[^.,;]|\.(?=\d)|(?<=\d)\.\s(?=\p{Lu})|,\s(?:in|im|auf|an|am|mit|bei|der|die|das|den|dem|und|sowie)\s)*?)(?<!\p{L})(\p{Ll}{2,}(?:en|ern|eln))(?:[.,;]|\sund\s)/u
/** "gegeben", "aufgegeben"; strong verbs with another prefix form their participle alike, these are the common ones. */
const participle =
  /^\p{Ll}{0,6}ge(?!stalten|währ|nehmig|wöhnen|nießen|hen$|ben$)\p{Ll}+en$|^\p{Ll}{0,6}gegeben$|(?:fohlen|gonnen|wonnen|loren|schieden|mieden|worben|bunden|funden|standen|schlossen|glichen|schrieben|trieben|hoben|schoben|sprochen|brochen|wiesen|zogen|nommen|worden|(?:ge|ent|unter|vorbe)halten|troffen|boten|raten|griffen|schnitten)$/u
const comesAbout =
  /(?:steigen|wachsen|sinken|(?:zu|ab)nehmen|bleiben|(?<!ein)fallen|werden|müss?ten|müssen|könn(?:t)?en|soll(?:t)?en|dürf(?:t)?en|würden|woll(?:t)?en|haben|brauchen|benötigen|fehlen|ändern|dauern|kommen|gelingen|gehören|(?<!ver)stehen|liegen|leben|wohnen|profitieren|verlassen|umziehen|erleben|spüren|merken|erhalten)$|(?<!da|dabei)(?<!\p{L})sein$/u
/** The sentence begins with an object or a place, not with who acts. */
const object =
  /^(?:Den|Dem|Für|Wegen|Zu[rm]?|In|Im|An|Am|Auf|Bei|Beim|Mit|Ab|Bis|Nach|Vor|Aus|Um|Über|Unter|Von|Vom|Dazu|Dafür|Hierfür|Hierzu|Außerdem|Zudem|Künftig|Dort|Ohne|Trotz|Durch|Seit|Während|Zwischen|Gegen|Neben|\p{L}+(?:gemäß|weise|falls|mals|dings|lich)|Einen|Einem|Diese[nrsm]?)(?!\p{L})/u
const impersonal =
  /^(?:Es|Das(?!\s\p{Lu})|Dies|Man|Niemand|Keine[rs]?|Jede[rs]?|Damit|Dadurch|So|Was|Wer|Wenn|Ob|Sie|Er|Hier|Alle|Viele|Einige|Manche)(?!\p{L})/u
/** People who are spoken about, and what is no body at all: "Die Nachfrage wird …", "Die Kinder werden …". */
const people =
  /^(?:(?:Der|Die|Das|Viele|Alle|Manche|Jede[rs]?|Einige|Unsere)\s)?(?:\p{Ll}+\s)?(?:Kinder|Eltern|Menschen|Familien|Frauen|Männer|Zugewanderte|Zuwanderer|Geflüchtete|Flüchtlinge|Ausländer|Jugendliche|Mieter|Nachbarn|Anteil|Zahl|Nachfrage)(?!\p{L})|^(?:Das Land|Der Bund|Der Freistaat|Die EU|Die (?:Landes|Bundes|Staats)regierung|Das (?:Bundes|Landes)amt)(?!\p{L})|(?:Kinder|Eltern|Menschen|Familien|Frauen|Männer|Zugewanderten?|Zuwanderer|Migrant\p{L}*|Geflüchteten?|Flüchtlinge|Ausländer|Jugendlichen?|Teilnehm\p{L}*|Schüler\p{L}*|Bewohner\p{L}*|Mieter|Vermieter|Nachfrage|Zahl|Anteil|Bedarf|Lage|Situation|Bedeutung|Gesellschaft|Heit|Entwicklung|Integration|Zuwanderung|\p{Ll}(?:heit|keit|ität))$/u

/** "Die Liste wird Herr Omari aushängen", "Schmierereien wird der Bauhof entfernen". */
function isFollowedBySubject(before: string, finite: string, after: string): boolean {
  if (/^(?:der\s[\p{Lu}„]|Herr\s)/u.test(after)) return true
  if (finite === 'werden' && /^(?:zwei|drei|vier|fünf|sechs)\s\p{Lu}/u.test(after))
    return !/^(?:Die|Zwei|Drei|Vier|Fünf|Sechs)\s\p{L}+(?:en|e|er)$/u.test(before)
  return (
    !/^(?:Der|Die|Das|Frau|Herr|Zwei|Drei|Vier|Fünf|Sechs|\p{L}+in\s)(?!\p{L})/u.test(before) &&
    /^(?:die|das)\s\p{Lu}/u.test(after)
  )
}

const subjectBehind =
  /^(?:der|die|das)?\s?((?:(?:zwei|drei|vier|fünf|sechs)\s)?(?:Frau|Herr)\s\p{Lu}[\p{L}-]+|(?:\p{Ll}+e\s)?\p{Lu}[\p{L}-]+(?:\s(?:der|des|für)\s\p{Lu}[\p{L}-]+|\s\d{1,2}(?!\d))?)/u
