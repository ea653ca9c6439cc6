import { numberOf } from './number-words.ts'

/** How decisions are made, from the words of a sentence; the codes are those of the model (NetworkFact.value). */

type Reading = readonly (readonly [RegExp, string])[]

const all =
  '(?:aller|sämtlicher|der)\\s(?:stimmberechtigten\\s|gewählten\\s|ordentlichen\\s)?(?:Mitglieder|Partner|Berufenen|Stimmberechtigten|Beteiligten)'

const majorities: Reading = [
  [
    /einstimmig|Einstimmigkeit|Zustimmung aller|aller (?:übrigen |anderen |bisherigen )?\p{L}+ zu\p{Ll}*stimm|(?:alle\p{L}*|sämtliche\p{L}*) (?:übrigen |anderen |bisherigen )?(?:Partner\p{L}* )?(?:zustimmen|einverstanden)/u,
    'einstimmig',
  ],
  [/(?:vier|4)\s?(?:[-\s]?Fünftel|\/\s?5)|achtzig vom Hundert|80\s?(?:%|Prozent|vom Hundert)/iu, 'vier-fünftel'],
  [
    /(?:drei|3)(?:[-\s]?[Vv]iertel|\s?\/\s?4)|drei von vier|75\s?(?:%|Prozent|vom Hundert)|frac\{3\}\{4\}/iu,
    'drei-viertel',
  ],
  [
    /(?:zwei|2)(?:[-\s]?[Dd]rittel|\s?\/\s?3)|zwei von drei|frac\{2\}\{3\}|qualifizierte\p{Ll}* Mehrheit/iu,
    'zwei-drittel',
  ],
  [
    new RegExp(
      `absolute\\p{Ll}* Mehrheit|Mehrheit ${all}(?!\\p{Ll})(?!\\s(?:anwesend|erschienen))|(?:mehr als )?(?:die |der )?Hälfte (?:der Stimmen )?${all}|(?:die |der )Hälfte aller|Mehrheit seiner Mitglieder|Mehrheit der (?:gesetzlichen|satzungsmäßigen)`,
      'u',
    ),
    'absolut',
  ],
  [
    /[Kk]onsens|[Kk]onsent|[Üü]berstimmt wird (?:niemand|keiner)|niemand wird überstimmt|alle (?:mitgehen|zustimmen|damit leben)|[Kk]ein (?:Handheben|Auszählen)|bis (?:er|es|alle) (?:passt|mitgehen)|[Ee]invernehm|gemeinsam(?:e[nr]?)? Lösung|ohne Abstimmung|(?:kein|niemand)\p{L}*\s(?:\p{L}+\s){0,3}(?:widerspricht|widersprechen|dagegen)|schwerwiegende\p{Ll}* Ein(?:wand|wänd)/u,
    'konsens',
  ],
  [
    /(?:einfache\p{Ll}*|relative\p{Ll}*) (?:Stimmen)?[Mm]ehrheit|mit Stimmenmehrheit|[Mm]ehrheit(?!s(?:gesell|bevölk|wahl))|mehrheitlich|mehr (?:gültige )?(?:Ja|mit Ja|als die Hälfte der Ja|Zustimmung|dafür|Stimmen dafür|als die Hälfte der (?:abgegebenen|Anwesenden|anwesenden|gültigen))|die meisten Stimmen/u,
    'einfach',
  ],
]

/** "einfach", "zwei-drittel", …; null where no majority is named. Several where a sentence names several. */
export function readMajorities(words: string): readonly string[] {
  const found = majorities.filter(([pattern]) => pattern.test(words)).map(([, code]) => code)
  const special = found.some((code) => ['vier-fünftel', 'drei-viertel', 'zwei-drittel', 'absolut'].includes(code))
  // "Mehrheit" is a part of the others' names.
  const plain = /einfache|sonst|im Übrigen|übrigen|andernfalls/u.test(words)
  return found.filter((code) => code !== 'einfach' || !special || plain)
}

const ties: Reading = [
  [/(?:Los|losen|gelost|Losentscheid)(?!\p{L})/u, 'los'],
  [/vertagt|erneut|nächste[nr]? Sitzung|zurückgestellt|noch\s?einmal/u, 'vertagt'],
  [/abgelehnt|nicht angenommen|ist der Antrag gescheitert|als Ablehnung|keine Mehrheit/u, 'abgelehnt'],
  [
    /Ausschlag|(?:Stimme|Sitzungsleitung|Vorsitz\p{Ll}*|Leitung)\s(?:\p{L}+\s){0,10}(?:entscheide|zählt doppelt|gibt|maßgeb)|entscheidet\s(?:die Stimme|der Vorsitz|die Vorsitzende|die Sitzungsleitung|wer die)/u,
    'vorsitz',
  ],
]

export function readTie(words: string): string | null {
  return ties.find(([pattern]) => pattern.test(words))?.[1] ?? null
}

const quorums: Reading = [
  [
    /unabhängig (?:von|davon)|ungeachtet|ohne Rücksicht auf|jede Zahl|egal wie|kommt es (?:auf|nicht auf) die Zahl|(?:bei|mit) jeder (?:An)?[Zz]ahl|gleich,? wie viele/u,
    'ohne-zahl',
  ],
  [/mehr als (?:die )?[Hh]älfte|mehrheit|über die Hälfte/iu, 'mehr-als-hälfte'],
  [/(?:ein(?:em)?|mindestens ein|der) (?:dritter? Teil|Drittel)|1\/3|dritte[rl] Teil/iu, 'drittel'],
  [/(?:zwei|2)(?:\s|-)?(?:Drittel|\/3)/iu, 'zwei-drittel'],
  [/[Hh]älfte|jede und jeder Zweite|jede[rs]? [Zz]weite/u, 'hälfte'],
]
const counted =
  /(?:mindestens|wenigstens|Anwesenheit von)\s(?<number>zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\d+)\s(?:\p{L}+\s){0,5}?(?:\p{L}*[Mm]itglied|[Pp]erson|Stimm|Vertret|anwesend|mitwirken|im Raum|zugeschaltet|erschienen|teilnehmen)/u

/** The share or number that must be present; null where none is named. */
export function readQuorum(words: string): string | null {
  const share = quorums.find(([pattern]) => pattern.test(words))?.[1]
  if (share) return share
  const number = counted.exec(words)?.groups?.number
  return number === undefined ? null : String(numberOf(number))
}
