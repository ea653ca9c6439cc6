import type { Document } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'

/** What is known of the paper the decision must be about. */
export type Paper = Readonly<{ title: string; year: number | null }>

const council =
  '(?:Kreistag|(?:Stadt|Gemeinde|Marktgemeinde|Samtgemeinde|Verbandsgemeinde|Ortsgemeinde|Stadtgemeinde|Markt)rat|Stadtverordnetenversammlung|Gemeindevertretung|Stadtvertretung|Ratsversammlung|Stadtparlament|Bürgerschaft|(?:[Dd]er|[Vv]om|[Dd]es|[Dd]em|[Dd]en)\\sRat|Rat(?:es|s)?(?=\\sder\\s))'
const body = new RegExp(`(?<![\\p{L}])${council}(?:es|s)?(?:beschluss(?:es)?)?(?![\\p{L}])`, 'u')
const months = '(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)'
const day = new RegExp(`\\d{1,2}\\.\\s?(?:\\d{1,2}\\.\\s?|${months}\\s)(?:19|20)\\d\\d`, 'u')
const anyDate = new RegExp(`${day.source}|${months}\\s(?:19|20)\\d\\d|(?:19|20)\\d\\d`, 'u')
/** What was done, in the past: "beschlossen", "beschloss", "nahm … zur Kenntnis". */
const done =
  /(?<![\p{L}])(?:[Bb]eschlossen|[Bb]eschloss|[Vv]erabschiedet|[Gg]ebilligt|[Zz]ugestimmt|[Bb]estätigt|[Aa]ngenommen|Zustimmung erteilt|stimmte.{0,120}\szu(?=[\s.,;]*$|[,;.]\s)|sagte.{0,60}\sJa\szu|(?:nahm|genommen)(?![\p{L}])|Kenntnisnahme)(?![\p{L}])/u
/** A decision as a noun, with its day. */
const decision = /(?<![\p{L}])(?:Beschluss(?:es)?|\p{L}+(?:rats|tags|versammlungs)beschluss(?:es)?)(?![\p{L}])/u
const tookNote = /(?:nahm|genommen)(?![\p{L}])/u
/** A finite verb: a sentence, not a line of the cover. */
const verb =
  /(?<![\p{L}])(?:hat|haben|wurden?|nahm|beschloss|ist|war|stimmte|sagte|begann(?:en)?|folgte|lehnte|ging|kam|fiel|gab)(?![\p{L}])/u
/** Orders to write a paper, proposals, decisions to come, decisions on earlier papers and on other things. */
const notThis =
  /beauftragt|Auftrag|gebeten|aufgefordert|verlangt|Aufstellung|Einrichtung|Erarbeitung|Erstellung|Haushalt|Grundlage:|Beschlussfassung|Beschlussvorschlag|Beschlussantrag|erstmals|(?<![\p{L}])(?:nicht|keine?n?|soll(?:en)?|wird|werden|lehnte|abgelehnt|vertagt\p{L}*|[Ee]rste[nrs]?(?=\s\p{Lu})|begann(?:en)?|früher\p{L}*|damals|bisherige\p{L}*|alte[nrs]?|[Vv]orherige\p{L}*|[Ll]etzte[nrs]?|Vorgänger\p{L}*)(?![\p{L}])|abzulösen|fortzuschreiben|aufgehoben|Gründungsversammlung|vorzulegen|aufzustellen/u
const paper =
  /(?:[Dd]as|[Dd]en|[Dd]ie|[Dd]em|[Dd]ieses|[Dd]iesen|[Dd]iese|[Dd]iesem|[Dd]er|vorliegende[ns]?)\s(?:\p{Ll}+\s)?(?:„[^“]*“|[\p{Lu}]\p{L}*(?:[Kk]onzept(?:ion)?(?:es)?|[Pp]lan(?:es)?|[Ss]trategie|[Pp]rogramm|[Ll]eitbild|[Ll]eitlinien|[Ll]eitsätze[n]?|[Aa]genda)|Konzept(?:ion)?|Plan|Strategie|Programm|Leitbild|Leitlinien|Papier|Heft|Fassung|Zukunftsbild|Fortschreibung|Bericht(?=.{0,150}\sals\s\p{L}*(?:konzept|Konzept|plan|Plan|strategie|Strategie|leitbild|Leitbild)))(?![\p{L}])|(?<![\p{L}])(?:ihn|es|sie|hat ihm|Das hat|Dies hat|Dem hat|so beschlossen|(?:[Dd]iese[mnrs]?|[Uu]nser(?:e[mnr]?)?)\s(?:Heft|Plan|Papier|Konzept|Strategie|Leitlinien|Leitbild|Programm))(?![\p{L}])/u
/** A paper whose object is another field. */
const otherPaper =
  /(?:[Kk]onzept|[Pp]lan|[Ss]trategie|[Pp]rogramm)\s(?:für|zur|zum|über)\s(?:(?:die|den|das|der|eine[nr]?)\s)?(?!(?:\p{Ll}|Integr|Migra|Zuwand|Einwand|Teilhabe|Vielfalt|Zusammen|Miteinander|Einglied|Flücht|Geflüch|Ausländ|Asyl|Zugewand|Menschen|Aufnahme|Ankommen|Neu|Jahr))\p{Lu}/u
const rules = /ordnung|satzung|statut|vereinbarung/iu
/** Where decisions stand: on the cover and in the first chapters, or at the end. */
const [coverLength, frontLength, backLength] = [2500, 14_000, 5000]

/**
 * The decision of the council about this document: the sentence or line that names body and date, on the title page
 * first. A decision of another year than the document's is about something else.
 */
export function findCouncilDecision(document: Document, about: Paper): Span | null {
  const { text, sentences } = document
  let best: Readonly<{ span: Span; score: number }> | null = null
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.start > frontLength && sentence.start < text.length - backLength) continue
    const whole = withReference(text, sentence, sentences[index + 1])
    for (const span of statementsOf(text, whole)) {
      const clause = clauseOf(text.slice(span.start, span.end))
      if (!clause) continue
      const score = scoreOf(clause.words, span.start, about)
      const start = span.start + clause.at
      if (score > 0 && (!best || score > best.score))
        best = { span: { start, end: start + clause.words.length }, score }
    }
  }
  return best?.span ?? null
}

/** A cell or a box may hold several sentences. */
function statementsOf(text: string, { start, end }: Span): readonly Span[] {
  const words = text.slice(start, end)
  const cuts = [...words.matchAll(/(?<=\p{Ll}{4}[.!?])\s+(?=\p{Lu})/gu)].map(
    ({ index, 0: space }) => index + space.length,
  )
  return [0, ...cuts].map((cut, at) => ({ start: start + cut, end: at < cuts.length ? start + (cuts[at] ?? 0) : end }))
}

/** A sentence that was cut at an abbreviation ("(Drs.") or whose number stands in the next line. */
function withReference(text: string, { start, end }: Span, next: Span | undefined): Span {
  const words = text.slice(start, end)
  const isOpen = words.lastIndexOf('(') > words.lastIndexOf(')')
  const follows = next && /^\((?:Beschluss|Vorlage|Drucksache|Drs|BV)/u.test(text.slice(next.start, next.end))
  return next && (isOpen || follows) && next.end - end < 120 ? { start, end: next.end } : { start, end }
}

/** The part that tells of the decision: a clause of a long sentence, a line of an imprint without its neighbours. */
function clauseOf(words: string): Readonly<{ words: string; at: number }> | null {
  if (words.length > 1200 || !/\d/.test(words) || !anyDate.test(words) || !body.test(words)) return null
  if (!done.test(words) && !(decision.test(words) && (day.test(words) || /Nr\./u.test(words)))) return null
  const pattern = words.length > 300 ? longClause : verb.test(words) ? null : line
  const match = pattern?.exec(words)
  return match ? { words: match[0].trimEnd(), at: match.index } : words.length > 450 ? null : { words, at: 0 }
}

const reference =
  '(?:\\s(?:einstimmig\\s|mehrheitlich\\s)?(?:beschlossen|verabschiedet|angenommen)(?![\\p{L}])|\\s(?:\\p{L}+\\s){0,8}zur\\sKenntnis\\sgenommen(?![\\p{L}]))?(?:,?\\s*(?:\\([^)]*\\)|(?:in seiner|in der|unter)\\s[^,;.]*?\\d{4}|(?:mit\\s)?(?:Beschluss|Vorlage|Drucksache|Drs|BV)[^;·\\s]*\\s(?:Nr\\.\\s)?[\\p{L}-]*\\s?\\d[\\p{L}\\d/.-]*))?(?:\\.$)?'
/** "hat der Stadtrat am 14. November 2023 folgende Satzung beschlossen" */
const longClause = new RegExp(
  `(?<![\\p{L}])(?:hat|haben)\\s(?:der|die)\\s${council}[^;]{0,250}?(?:beschlossen|verabschiedet|angenommen)|[Bb]eschlossen\\s(?:vom|von|durch)[^;]{0,60}?${council}[^;]{0,60}?(?:${day.source})${reference}`,
  'u',
)
/** "Vom Stadtrat beschlossen am 24. November 2022, Beschluss-Nr. 0587/22" */
const line = new RegExp(
  `(?:[Vv]o[mn]\\s(?:der\\s)?${council}|(?:\\p{Lu}\\p{L}*,\\s)?[Bb]eschlossen|[Vv]erabschiedet|[Kk]enntnisnahme|\\p{L}*[Bb]eschluss\\s).*?(?:${day.source}|${months}\\s\\d{4})${reference}`,
  'su',
)

function scoreOf(words: string, at: number, { title, year }: Paper): number {
  if (notThis.test(words) || otherPaper.test(words) || (tookNote.test(words) && !/Kenntnis|angenommen/u.test(words)))
    return 0
  const years = [...words.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map((match) => Number(match[0]))
  if (year !== null && !years.some((found) => Math.abs(found - year) <= 1)) return 0
  const isLabel = !verb.test(words)
  if (!isLabel && !(rules.test(title) ? rules : paper).test(words)) return 0
  if (isLabel && at >= coverLength && !paper.test(words)) return 0
  return 2 + (at < coverLength ? 3 : 0) + (/beschlossen|verabschiedet/iu.test(words) ? 1 : 0)
}
