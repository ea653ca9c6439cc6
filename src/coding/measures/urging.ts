import { mainClause } from './main-clause.ts'
import { namesByForm } from './name-bounds.ts'

/** Words that rank or judge what somebody is to do: "Vordringlich ist, dass …", "Als dringend stufen wir ein, dass …". */
const ranked =
  /(?<!\p{L})(?:[Vv]ordringlich|[Dd]ringlich|[Dd]ringend|[Vv]orrangig|[Gg]eboten|[Aa]ngezeigt|[Nn]otwendig|[Nn]ötig|[Ee]rforderlich|[Uu]nerlässlich|[Uu]nabdingbar|[Zz]weckmäßig|[Ss]innvoll|[Rr]atsam|[Ll]ohnend|[Hh]ilfreich|[Nn]ützlich|[Aa]ngebracht|an der Zeit)(?!\p{L})[^.;]{0,60}?,\sdass\s/u
/** "Es wäre ein Kreis aufzubauen", "Eine Stelle wäre einzurichten". */
const conditional =
  /(?<!\p{L})wären?\s(?:[^.;]{4,}?\s)?(?:zu\s(?!gewinnen|erreichen|erzielen|erwarten|vermuten|sparen|decken|versorgen|rechnen|haben|sehen|finden)\p{Ll}{3,}e?n|\p{Ll}{2,9}zu(?!sehen|warten|merken)\p{Ll}{3,}e?n)(?=[.,;]|\sund\s|$)|\s(?:zu\s\p{Ll}{3,}e?n|\p{Ll}{2,9}zu\p{Ll}{3,}e?n)\swären?(?=[.,;]|$)/u
/** "Sinnvoll wäre ein Verbund", "Hilfreich wären zwei Stellen": a thing is named. */
const thing =
  /^(?:Empfehlenswert|Ratsam|Sinnvoll|Zweckmäßig|Hilfreich|Geboten|Notwendig|Nötig)\sist\s(?:eine|die)\s(?:\p{Ll}+\s)?\p{Lu}\p{L}*(?:ung|nahme|gabe|bau)(?!\p{L})|^(?:\p{Lu}\p{L}+|Eine? \p{Lu}?\p{L}+)(?:\s(?:und|oder)\s\p{Ll}+)?\s(?:wären?|erscheint|erschiene)\s(?:eine?|zwei|drei|mehrere|weitere|zusätzliche|die (?:Einrichtung|Schaffung|Einführung|Gründung|Benennung))\s/u
/** "Dem Kreisausschuss raten wir, …", "Jobcenter und Kammern ist nahezulegen, …": whoever advises names the one who should act. */
const advised =
  /(?<!\p{L})(?:raten|empfehlen|legen)\s(?:wir|die Verfasser\p{L}*|die Gutachter\p{L}*)(?!\p{L})|(?<!\p{L})(?:nahezulegen|anzuraten|zu (?:raten|empfehlen))(?!\p{L})|(?<!\p{L})(?:[Zz]u\s(?:prüfen|erwägen|erproben)|[Aa]ufzunehmen|[Ee]inzurichten|[Zz]u\sschaffen)(?:\s(?:und|oder)\s[^.;,]{3,50}?)?\s(?:ist|sind|wären?)(?!\p{L})/u
/** What is to become of things is a goal: "Anzustreben ist ein Zustand", "Maßstab sollte sein, dass". */
const aims =
  /^(?:[^.,]{0,50}\s)?(?:(?:[Aa]nzustreben|[Zz]u\s(?:wünschen|hoffen)|[Ww]ünschenswert|[Ee]rstrebenswert|[Ee]rreicht\swerden|[Aa]ngestrebt\swerden|[Gg]elingen|(?:[Dd]arauf\s)?hinzuwirken|\p{L}*[Zz]iel\p{L}*|Maßstab|Richtschnur|Leitgedanke|Leitlinie|Anspruch|Grundsatz|Richtung)(?!\p{L})[^.,]{0,40}?(?:,\s(?:dass|wenn)\s|\s(?:ein|eine)\s(?:\p{Ll}+e[rn]?\s)?(?:Zustand|Lage|Stadt|Gemeinde|Kreis|Gesellschaft|Miteinander|Zusammenleben|Klima|Kultur)(?!\p{L})))/u
/** "Die Verwaltung sollte so auftreten, dass …": how somebody is to be, not what is to be done. */
const manner = /^[^.,]{3,60}\ssollten?\s(?:dabei\s|stets\s|immer\s)?(?:so|derart)\s[^.,]{3,40},\sdass\s/u
const inPassive =
  /\p{Ll}{3,}(?:t|en)\s(?:werden|wird)(?=[.,;]|\s(?:und|oder)\s|$)|\s(?:geschieht|geschehen|erfolgt|erfolgen|stattfindet|stattfinden)(?=[.,;]|$)/u

/** Whether a sentence urges an act in words that are no recommendation by themselves: by ranking it, or as what would be to be done. */
export function urges(sentence: string): boolean {
  if (isAim(sentence)) return false
  const main = mainClause(sentence)
  if (
    /(?<!\p{L})(?:nicht|kein\p{L}*|abzuraten|davon ab)(?!\p{L})|(?<!\p{L})(?:raten|rät)\s[^.;]*\sab(?=[.,;]|$)/u.test(
      main,
    )
  )
    return false
  if (ranked.test(sentence)) return urgesSomebody(sentence.slice(sentence.search(/,\sdass\s/u) + 7))
  return conditional.test(main) || thing.test(main) || advised.test(sentence)
}

/** A clause in which a body acts, or something is done: no wish about what people or things are like. */
function urgesSomebody(clause: string): boolean {
  const subject = /^(?:der|die|das)\s((?:\p{Ll}+e\s)?\p{Lu}[\p{L}-]+)/u.exec(clause)?.[1] ?? ''
  return (
    inPassive.test(clause) ||
    namesByForm(subject).length > 0 ||
    /^(?:\p{L}*[Ss]tadt|\p{L}*[Gg]emeinden?|(?:Land)?[Kk]reis|\p{L}*[Vv]erwaltung|Träger|Kammern|Vereine|Schulen|Landr(?:at|ätin))$/u.test(
      subject,
    )
  )
}

/** "Wir möchten, dass 2030 jede zweite Frau Arbeit hat." */
const wanted =
  /^(?:Wir|Die \p{L}*[Ss]tadt|Die Gemeinde|Der (?:Land)?[Kk]reis)\s(?:möchten?|wünsch(?:en|t)|hoff(?:en|t))(?:\suns)?,\sdass\s/u

/** Whether a sentence says how things ought to be, in whatever mood, and not what is to be done. */
export function isAim(sentence: string): boolean {
  if (manner.test(sentence)) return true
  const match = wanted.exec(sentence) ?? aims.exec(sentence)
  return match !== null && !inPassive.test(sentence.slice(match[0].length))
}
