import { articleBefore, casesOf } from './article.ts'
import type { Body } from './find-bodies.ts'
import type { Named, Naming } from './naming.ts'
import { networkWord } from './network-words.ts'

/** Whom a statement is about: one of the network's bodies, the network, or a body that is not part of it. */
export type Who = Readonly<{ kind: 'body'; body: Body }> | Readonly<{ kind: 'network' }> | Readonly<{ kind: 'foreign' }>

/** `rank`: 2 and more for the subject, less for what is only named; `certain`: by an article only the nominative has. */
export type Found = Readonly<{ focus: Who; at: number; length: number; rank: number; certain: boolean }>

const network = new RegExp(
  `(?<!\\p{L})(?:[Dd](?:as|em|es|ie|er)|[Ii]m|[Vv]om|[Uu]nsere?|[Zz]u[mr])\\s(?:\\p{Lu}?\\p{Ll}+\\s)?${networkWord}(?!\\p{L})`,
  'u',
)
const foreignBody =
  /(?<!\p{L})(?:(?:Stadt|Gemeinde|Ältesten|Ortschafts|Orts|Bezirks|Samtgemeinde|Verbandsgemeinde)[Rr]at(?:s|es)?|Kreistag(?:s|es)?|(?<!Fachbereich\s)Bürgerschaft|Stadtverordnetenversammlung|Gemeindevertretung|Magistrat|(?:Sozial|Haupt|Kultur|Jugendhilfe|Bau|Finanz|Schul|Rats|Kreis)\p{Ll}*aussch\p{L}+|Jugendparlament\p{L}*|Ausschuss(?:es)?\sfür\s(?!Integration|Migration|Vielfalt|Teilhabe|Zuwander)\p{Lu}\p{L}+)(?!\p{L})/u
const everyForeignBody = new RegExp(foreignBody, 'gu')
/** What a council does with the body the rules are for: still their own matter. */
const forUs =
  /(?<!\p{L})(?:beruft|bestellt|wählt|ernennt|entsendet|benennt|bestätigt|bestimmt|erhält|bekommt|abberuf\p{Ll}+|abwähl\p{Ll}+|richtet\s[^.;]*ein|setzt\s[^.;]*ein|stimmt\s[^.;]*zu)(?!\p{L})/u

/** "Über Änderungen der Satzung entscheidet der Stadtrat." */
const changesRules =
  /(?<!\p{L})(?:[ÄA]nder|Neufassung|Aufhebung)\p{Ll}*\s(?:\p{Ll}+\s){0,2}(?:Satzung|Geschäftsordnung|Ordnung|Richtlinie)/u

/** A body that is not one of the network's, as the subject. */
const strangerAtFront =
  /^(?:Die|Der|Das|Ein|Eine)\s(?:\p{Ll}+e[rs]?\s)?(?<name>\p{Lu}[\p{L}-]*(?:konferenz|ausschuss|[^t]rat|parlament|runde|gruppe|netzwerk|versammlung|beirat|kommission|kreistag))\s(?!der|des|kann|ist)/u

/** Whom a sentence is about by its own words; null when it names nobody. */
export function ofSubject(words: string, naming: Naming): Found | null {
  const named = naming(words)
  const found: Found[] = named.map((mention): Found => {
    const { body, start, end } = mention
    const rank = rankOf(words, mention)
    return {
      focus: body ? { kind: 'body', body } : { kind: 'foreign' },
      at: start,
      length: end - start,
      rank: body ? rank : rank - 0.5,
      certain: casesOf(articleBefore(words, start), mention).join() === 'nominative',
    }
  })
  const net = network.exec(words)
  if (net)
    found.push({
      focus: { kind: 'network' },
      at: net.index,
      length: net[0].length,
      rank: isSubject(net) ? 2 : 0.5,
      certain: isSubject(net) && net.index === 0,
    })
  found.push(...council(words))
  const stranger = strangerAtFront.exec(words)?.groups?.name
  if (stranger && found.every(({ at }) => at > 30))
    found.push({ focus: { kind: 'foreign' }, at: 0, length: stranger.length, rank: 2.1, certain: false })
  const [best] = found.toSorted((left, right) => right.rank - left.rank || left.at - right.at)
  return best && (best.rank >= 1 || best.focus.kind !== 'foreign') ? best : null
}

/** "Das Netzwerk", and "Die Allianz" at the front; "der Allianz" is no nominative. */
const isSubject = ({ 0: words, index }: RegExpExecArray): boolean =>
  /^(?:Das|das|Unsere?|unsere?)\s/u.test(words) || (/^(?:Die|Der)\s/u.test(words) && index === 0)

/** Whether a sentence names somebody else's body last: the one that "dieser" in the next sentence stands for. */
export function endsOnStranger(words: string, naming: Naming): boolean {
  const mention = naming(words).at(-1)
  const council = [...words.matchAll(everyForeignBody)].at(-1)
  if (council && council.index + council[0].length >= (mention?.end ?? 0)) return true
  return mention?.body === null
}

/** "Die Sitzungen des Stadtrats": about the council. */
const itsOwn = /^(?:D(?:ie|er)\s)?(?:Sitzung(?:en)?|Mitglieder|Amtszeit|Beschlüsse|Entscheidungen|Vorsitz)\sde[rs]\s$/u

/** A council or committee of it, as the one that acts; not where it appoints the members. */
function council(words: string): readonly Found[] {
  const match = foreignBody.exec(words)
  if (!match) return []
  const { index, 0: name } = match
  const gender = /(?:schaft|versammlung|vertretung)$/u.test(name) ? 'f' : /parlament/u.test(name) ? 'n' : 'm'
  const cases = casesOf(articleBefore(words, index), { gender, plural: false })
  const subject = cases.includes('nominative') && index < 45 && !inSubordinate(words, index)
  if (subject && (forUs.test(words) || changesRules.test(words))) return []
  const rank = subject || itsOwn.test(words.slice(0, index)) ? 2 : 0.2
  return [{ focus: { kind: 'foreign' }, at: index, length: name.length, rank, certain: cases.length === 1 }]
}

const agents =
  /(?:obliegt|obliegen|erfolgt durch|erfolgt über|liegt (?:beim|bei)|übernimmt|wird (?:vo[nm]|durch)|werden (?:vo[nm]|durch))\s(?:de[rmn]\s|das\s|die\s)?$/u
const chosen =
  /(?<!\p{L})(?:gewählt|berufen|bestellt|benannt|bestimmt|entsandt|bestätigt|eingesetzt|abberufen)(?!\p{L})/u
const article =
  /(?:^|[\s(„:])(?<word>[Dd]er|[Dd]ie|[Dd]as|[Dd]en|[Dd]em|[Dd]es|[Ee]in|[Ee]ine|[Ee]inen|[Ee]iner|[Ee]inem|[Jj]ede[rs]?|[Aa]lle|[Uu]nsere?|[Ii]m|[Ii]n|[Aa]m|[Zz]um|[Zz]ur|[Vv]om|[Bb]eim|[Dd]rei|[Zz]wei|[Vv]ier|[Ff]ünf|[Dd]iese[rsnm]?)\s(?:(?:einzelnen|jeweiligen|jeweilige|themenbezogene[nr]?|neue[rs]?|\p{Ll}+liche[rsn]?|\p{Ll}+isches?)\s)?$/u
const itsMatters =
  /(?:Sitzung|Treffen|Zusammenk[uü]nft|Mitglied|Vorsitz|Leitung|Sprecher|Beschl[uü]ss|Amtszeit|Aufgabe|Tagung|Ziele|Spitze)\p{L}*\s(?:und\s\p{Lu}\p{L}+\s)?(?:de[rs]|jede[rs]|eine[rs])\s(?:\p{Ll}+\s)?$/u

/** "Der nach § 27 der Gemeindeordnung gewählte Integrationsrat" */
const atFront =
  /^(?:Der|Die|Das)\s[^,;.]{3,70}\s(?:gewählte|gebildete|bestehende|berufene|bestellte|eingerichtete|tagende)\s$/u

/** 2 where the body is the subject, 1 where the sentence is about its meetings, members or chair, else less. */
function rankOf(words: string, mention: Named): number {
  const rank = rankInClause(words, mention)
  return rank >= 1.5 && inSubordinate(words, mention.start) ? 1.2 : rank
}

function rankInClause(words: string, { start, gender, plural }: Named): number {
  const ahead = words.slice(Math.max(0, start - 45), start)
  // Those who elect or appoint are not the ones the sentence is about.
  if (agents.test(ahead)) return chosen.test(words) ? 0.7 : 2.5
  const before = article.exec(ahead)?.groups?.word?.toLowerCase()
  const nominative = plural
    ? ['die', 'alle', 'unsere', 'drei', 'zwei', 'vier', 'fünf', 'diese']
    : gender === 'm'
      ? ['der', 'ein', 'jeder', 'unser', 'dieser']
      : gender === 'f'
        ? ['die', 'eine', 'jede', 'unsere', 'diese']
        : ['das', 'ein', 'jedes', 'unser', 'dieses']
  if (before === undefined && atFront.test(words.slice(0, start))) return 2.2
  if (before === undefined) return start === 0 ? 2 : 0.8
  if (nominative.includes(before)) return start < 60 ? 2.2 : 1.6
  if (itsMatters.test(ahead)) return 1.8
  return ['dem', 'den', 'im'].includes(before) && start < 14 ? 1.9 : 0.9
}

const opens =
  /^(?:die|der|das|den|dem|deren|dessen|denen|wenn|falls|sofern|soweit|dass|weil|bis|bevor|nachdem|sobald|solange|ob|damit|welche[rsnm]?|wobei|woran)\s/iu

/** "…, wenn der Vorstand zustimmt", "Bevor der Rat entscheidet, …". */
function inSubordinate(words: string, at: number): boolean {
  const from = Math.max(words.lastIndexOf(', ', at), words.lastIndexOf('; ', at))
  const clause = words.slice(from < 0 ? 0 : from + 2, at)
  if (from < 0) return /^(?:Wenn|Falls|Sofern|Soweit|Dass|Weil|Bevor|Nachdem|Sobald|Solange)\s/u.test(clause)
  return opens.test(clause) && !/^(?:der|die|das|den|dem)\s(?:\p{Ll}+\s)?$/u.test(clause) && words[from] === ','
}
