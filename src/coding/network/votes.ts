import { numberOf } from './number-words.ts'

/** How decisions are made, from the words of a sentence; the codes are those of the model (NetworkFact.value). */

type Reading = readonly (readonly [RegExp, string])[]

const all =
  '(?:aller|sämtlicher|der)\\s(?:stimmberechtigten\\s|gewählten\\s|ordentlichen\\s)?(?:Mitglieder|Partner|Berufenen|Stimmberechtigten|Beteiligten)'

const majorities: Reading = [
  [
    /einstimmig|Einstimmigkeit|sämtliche Stimmen|[Ss]chon ein Nein|ein einziges Nein|Zustimmung aller|aller (?:übrigen |anderen |bisherigen )?\p{L}+ zu\p{Ll}*stimm|(?:alle\p{L}*|sämtliche\p{L}*) (?:übrigen |anderen |bisherigen |stimmberechtigten )?(?:(?:Partner|Mitglied|Beteiligte)\p{L}* )(?:\p{L}+ ){0,4}(?:zustimmen|einverstanden)|(?:alle|sämtliche)(?: zwei| drei| vier| fünf| sechs| sieben| acht| \d+)? (?:zustimmen|einverstanden)|(?:alle|sämtliche)\p{Ll}* (?:stimmberechtigten )?(?:Partner|Mitglied|Beteiligte|Vertret|Organisation)\p{L}*(?:, die [^,;.]*,)? (?:\p{L}+ ){0,3}(?:zugestimmt|zustimm|einig|dafür)/u,
    'einstimmig',
  ],
  [/(?:vier|4)\s?(?:[-\s]?Fünftel|\/\s?5)|achtzig vom Hundert|80\s?(?:%|Prozent|vom Hundert)/iu, 'vier-fünftel'],
  [
    /(?:drei|3)(?:[-\s]?[Vv]iertel|\s?\/\s?4)|drei von vier|75\s?(?:%|Prozent|vom Hundert)|frac\{3\}\{4\}/iu,
    'drei-viertel',
  ],
  [
    /(?:zwei|2)(?:[-\s]?[Dd]rittel|\s?\/\s?3)|zwei von drei|doppelt so viele|frac\{2\}\{3\}|qualifizierte\p{Ll}* Mehrheit/iu,
    'zwei-drittel',
  ],
  [
    new RegExp(
      `absolute\\p{Ll}* Mehrheit|(?<!(?:einfache|relative)[rn]? )Mehrheit (?:der Stimmen )?${all}(?!\\p{Ll})(?![^,.;]{0,20}, die (?:anwesend|erschienen))(?!,? (?:die )?(?:in der \\p{L}+ )?(?:anwesend|erschienen|teilnehm|vertreten))|(?:mehr als )?(?:die |der )?Hälfte (?:der Stimmen )?${all}|(?:die |der )Hälfte (?:der Stimmen )?aller(?! (?:[Aa]nwesend|abgegeben|[Ee]rschienen))|Mehrheit (?:der Stimmen )?(?:seiner|ihrer) (?:stimmberechtigten |gewählten |ordentlichen )?Mitglieder(?! anwesend)|Mehrheit der (?:gesetzlichen|satzungsmäßigen)`,
      'u',
    ),
    'absolut',
  ],
  [
    /(?<!gesellschaftliche[nsrm]? )[Kk]onsens|[Kk]onsent|[Üü]berstimmt wird (?:niemand|keiner)|niemand wird überstimmt|jede(?:r)? (?:und jede[r]? )?(?:\p{L}+ ){0,3}mittragen|alle (?:mitgehen|zustimmen|(?:gut )?damit (?:gut )?leben|(?:gut )?leben können)|(?:niemand|keiner) (?:mehr )?(?:\p{L}+ ){0,3}(?:Grund|Gründe|Einwand|Einwände|Bedenken)|alle (?:\p{L}+ ){0,3}mittragen|nach einem gemeinsamen Weg|[Kk]ein (?:Handheben|Auszählen)|bis (?:er|es|alle) (?:passt|mitgehen)|[Ee]invernehm|gemeinsam(?:e[nr]?)? Lösung(?=[^.;]*(?:abstimm|Abstimm|entschied|entscheid|beschl))|ohne Abstimmung|(?:kein|niemand)\p{L}*\s(?:\p{L}+\s){0,3}(?:widerspricht|widersprechen|dagegen|Einw[aä]nde?|Bedenken)|schwerwiegende\p{Ll}* Ein(?:wand|wänd)/u,
    'konsens',
  ],
  [
    /(?:einfache\p{Ll}*|relative\p{Ll}*) (?:Stimmen)?[Mm]ehrheit|mit Stimmenmehrheit|[Mm]ehrheit(?!s(?:gesell|bevölk|wahl))|mehrheitlich|(?:Ja-?\s?-?Stimmen|Ja-?[Ss]timmen|Zustimmungen)\s[^.;]*(?:überwieg|übersteig|übertreff)\p{Ll}+|mehr (?:gültige )?(?:Ja|mit Ja|als (?:die |der )?Hälfte der (?:gültigen |abgegebenen )?(?:Ja-?)?[Ss]timmen(?! (?:aller(?! (?:[Aa]nwesend|[Ee]rschienen))|sämtlicher|der (?:stimmberechtigten |gewählten )?Mitglieder))|als die Hälfte der Ja|Zustimmung|dafür|Stimmen dafür|als die Hälfte der (?:abgegebenen|Anwesenden|anwesenden|gültigen))|mehr (?:\p{L}+ ){0,3}(?:stimmen|dafür) (?:\p{L}+ ){0,2}als (?:\p{L}+ ){0,2}(?:dagegen|gegen)|(?:die|wofür sich die) meisten (?:Stimmen|(?:der )?[Aa]nwesenden|(?:erhält|bekommt)(?!\p{L}))/u,
    'einfach',
  ],
]

/** "Wird keine Mehrheit erreicht, …" */
const notReached =
  /(?:kein\p{Ll}*|nicht die)\s(?:erforderliche\s|solche\s|dieser?\s)?Mehrheit(?!\p{L})|Berechnung\sder\sMehrheit|^Kommt\sEinstimmigkeit\snicht\s[^,]*,/gu

/** "einfach", "zwei-drittel", …; null where no majority is named. Several where a sentence names several. */
export function readMajorities(sentence: string): readonly string[] {
  const words = sentence.replace(notReached, '')
  const found = majorities.filter(([pattern]) => pattern.test(words)).map(([, code]) => code)
  const special = found.some((code) => ['vier-fünftel', 'drei-viertel', 'zwei-drittel', 'absolut'].includes(code))
  // "Mehrheit" is a part of the others' names.
  const plain = /einfache|sonst|im Übrigen|übrigen|andernfalls/u.test(words)
  return found.filter((code) => code !== 'einfach' || !special || plain)
}

const ties: Reading = [
  [/(?<!\p{L})(?:Los|losen|auslosen|gelost|ausgelost|Losentscheid\p{Ll}*|Losverfahren|Losziehung)(?!\p{L})/u, 'los'],
  [
    /Ausschlag|(?:Stimme|Sitzungsleitung|Vorsitz\p{Ll}*|Leitung)\s(?:\p{L}+\s){0,10}(?:entscheide|zählt (?:\p{L}+ ){0,7}doppelt|doppelt|gibt|maßgeb)|(?:entscheidet|zählt|gilt|maßgeb\p{Ll}*(?: ist)?|überwiegt)\s(?:dann\s)?(?:die Stimme|der Vorsitz|die Vorsitzende|das vorsitzende|die oder der Vorsitz|der oder die Vorsitz|die Sitzungsleitung|die Leitung|wer die)|die Stimme (?:der|des|der oder des|des oder der) (?:Vorsitz|Sitzungsleit|Sprecher)|doppelte Stimm|(?:zweifach|doppelt) (?:gewertet|gezählt)|Stichentscheid/u,
    'vorsitz',
  ],
  [
    /abgelehnt|nicht angenommen|ist (?:der|ein) Antrag gescheitert|Ablehnung|keine Mehrheit|nicht zustande|nicht gefasst|als verworfen|kein Beschluss|keinen Erfolg|beim (?:Alten|Bisherigen)/u,
    'abgelehnt',
  ],
  [
    /vertag|(?:nächste|folgende|kommende)[nr]? (?:\p{L}*[Ss]itzung|Treffen|Termin|Mal)|zurückgestellt|zurückzustellen/u,
    'vertagt',
  ],
]

/** "… steht kein Stichentscheid zu", "gibt … nicht den Ausschlag". */
const denied = /(?:kein\p{Ll}*|nicht)\s(?:\p{L}+\s){0,3}(?:Stichentscheid|Ausschlag|doppelt\p{Ll}*)/gu

/** What holds when as many are for as against, for each clause that says it: "…; bei Wahlen entscheidet das Los". */
export function readTies(words: string): readonly string[] {
  const clauses = words.replace(denied, '').split(/;|,\s(?=bei\s(?:Wahlen|Abstimmungen|Beschlüssen|Personal))/u)
  return [...new Set(clauses.flatMap((clause) => tieOf(clause) ?? []))]
}

/** A lot decides whoever draws it; of the others the one named first. */
function tieOf(clause: string): string | null {
  const places = ties
    .map(([pattern, code]) => ({ code, at: clause.search(pattern) }))
    .filter(({ at }) => at >= 0)
    .toSorted((left, right) => left.at - right.at)
  return places.find(({ code }) => code === 'los')?.code ?? places[0]?.code ?? null
}

const quorums: Reading = [
  [
    /(?:unabhängig (?:von|davon)|ungeachtet)[^.;]*(?:Zahl|Anzahl|viele|[Aa]nwesend|[Ee]rschienen)|(?:stets|immer|in jedem Fall|jederzeit|mit den (?:anwesenden|erschienenen) \p{L}+|durch die (?:anwesenden|Anwesenden)\p{L}*(?: \p{L}+)?) (?:wieder )?beschlussfähig|ohne Rücksicht auf|jede Zahl|egal wie|kommt es (?:auf|nicht auf) die Zahl|(?:bei|mit) jeder (?:An)?[Zz]ahl|gleich,? wie viele|Zahl\s[^.;]*unerheblich/u,
    'ohne-zahl',
  ],
  [
    /mehr als (?:die |der )?[Hh]älfte|mehrheit|über die Hälfte|Hälfte plus|mehr als 50\s?(?:%|Prozent|vom Hundert)/iu,
    'mehr-als-hälfte',
  ],
  [/(?:ein(?:em)?|mindestens ein|der) (?:dritter? Teil|Drittel)|1\/3|dritte[rl] Teil/iu, 'drittel'],
  [/(?:zwei|2)(?:\s|-)?(?:Drittel|\/3)/iu, 'zwei-drittel'],
  [/[Hh]älfte|(?<!\d)50\s?(?:%|Prozent|vom Hundert)|jede und jeder Zweite|jede[rs]? [Zz]weite/u, 'hälfte'],
]
const counted =
  /^(?<few>Zwei|Drei|Vier|Fünf|Sechs|Sieben|Acht|Neun|Zehn)\s(?:Anwesende|anwesende\s\p{L}+)\s(?:genügen|reichen)|(?:mindestens|wenigstens|mit|Anwesenheit von|sobald|[Ww]enn|[Ss]ofern|[Ff]alls|[Ss]oweit)\s(?<number>zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\d+(?!\d|\s?(?:%|Prozent|vom Hundert|v\.)))\s(?:\p{L}+\s){0,5}?(?:\p{L}*[Mm]itglied|[Pp]erson|Stimm|Vertret|[Aa]nwesend|Plätzen|Sitzen|Stimmberechtigte|Gemeinden|Partner|mitwirken|im Raum|zugeschaltet|erschienen|teilnehmen)/u

/** How it is decided, in the same sentence: "… und beschließt mit der Mehrheit der Anwesenden". */
const decision =
  /(?:beschließ\p{L}*|entscheide\p{L}*|fass\p{L}*|Beschlüsse|gefasst)?\s?mit\s(?:de[rm]\s|einer\s|\p{L}+e[rn]?\s)*(?:\p{L}*[Mm]ehrheit)(?![^,;]*anwesend (?:ist|sind))[^,;.]*/gu
/** "neben dem Vorsitz mindestens vier weitere": the sum is not stated. */
const besides = /(?:außer|neben|zuzüglich)\s[^,;.]*(?:mindestens|wenigstens)/u

/** The share or number that must be present; null where none is named. */
export function readQuorum(sentence: string): string | null {
  const words = sentence.replace(decision, '')
  if (besides.test(words)) return null
  const share = quorums.find(([pattern]) => pattern.test(words))?.[1]
  if (share) return share
  const { few, number = few } = counted.exec(words)?.groups ?? {}
  return number === undefined ? null : String(numberOf(number))
}
