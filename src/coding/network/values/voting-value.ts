import { asPrinted, type Reader } from './value.ts'

/** Who is counted, asks for something or is elected among those with a vote: says nothing of who has one. */
const incidental =
  /(?:Antrag|Verlangen|Wunsch|wenn|sofern|falls|Anwesenheit|Mehrheit|Hälfte|Drittel\p{Ll}*|Viertel\p{Ll}*|Fünftel\p{Ll}*|Stimmen|Zustimmung|Kreis|Mitte|mindestens|wenigstens|Zahl|Verzeichnis\p{Ll}*|Für)\s(?:[\p{L}-]+\s|\d+\s){0,4}?[Ss]timmberechtigte\p{Ll}*(?:\s(?:Mitglied|Partner|Person|Einwohner)\p{Ll}*)?|(?:allen|denen|derer|aller|denjenigen),\sdie\s[^,;]*/gu
const number = '(?:\\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|fünfzehn)'
const settles = new RegExp(
  [
    '(?<!\\p{L})(?:eine|einer|je eine|jeweils eine|drei|gleiche|beratender?|zwei|fremde|weitere) Stimmen?(?!\\p{L})',
    '[Ss]timmrecht|Stimmübertragung|Stimmrechtsübertragung|Stimmbindung|[Ss]itz und Stimme|so viele Stimmen|Stimmen? (?:(?:lassen|können|kann|sich|nicht) ){0,3}(?:auf \\p{L}+ )?(?:übertrag|delegier)',
    '(?<!nicht )(?:ist|sind|bleibt|gelten)\\s(?:[^.;,]{0,80}\\s)?stimmberechtigt(?!\\p{L})|nicht stimmberechtigt|^(?:Nicht s|S)timmberechtigt (?:ist|sind)',
    '[Ss]timmberechtigte\\p{Ll}* (?:\\p{L}+ ){0,3}(?:sind|ist)(?!\\p{L})',
    `${number} (?:\\p{Ll}+ )?stimmberechtigte(?=[^.;]*)`,
    'stimmt (?:nicht )?(?:gleichberechtigt )?mit|stimmen (?:nicht |gleichberechtigt )?(?:mit|ab)(?!\\p{L})',
    '(?:an|bei) (?:der |den )?(?:Beratung(?:en)? und )?(?:Abstimmung(?:en)?|Beschlussfassung(?:en)?|Entscheidungen) (?:\\p{L}+ ){0,2}(?:nicht|weder) ',
    '(?:an|von) (?:der |den )?(?:Beratung(?:en)? und )?(?:Abstimmung(?:en)?|Beschlussfassung(?:en)?) (?:ausgeschlossen|zu beteiligen)',
    'Verzeichnis(?:ses)? der Stimmberechtigten',
    'stimmen\\s(?:aber|jedoch)\\snicht|(?:zählt|stimmt)\\s(?:\\p{L}+\\s){0,3}(?:ein|nur ein)mal(?!\\p{L})|Übertragung\\s[^.;]*(?:ausgeschlossen|unzulässig)',
  ].join('|'),
  'u',
)

const abstaining = /^(?:Bei\s[^,;.]*\s)?(?:\p{L}+\s)?(?:Stimme?n?)?[Ee]nthaltung/u

/** Whether a sentence settles who has a vote: "Gäste haben kein Stimmrecht"; not "auf Antrag eines stimmberechtigten Mitglieds". */
export function settlesVotes(words: string): boolean {
  return settles.test(words.replace(incidental, '')) && !abstaining.test(words)
}

export const votingRight: Reader = ({ words }) => (settlesVotes(words) ? [asPrinted(words)] : [])
