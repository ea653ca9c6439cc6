import type { NetworkRelation } from '../../../model/network.ts'
import type { Party } from './parties.ts'

/** How a clause says that one party does something to another. */
export type Way = Readonly<{
  kind: NetworkRelation['kind']
  /** The verb, which has an object in the accusative. */
  says: RegExp
  /** The noun for it, whose object stands in the genitive: "die Vorbereitung des Forums". */
  noun?: RegExp
  /** The participle, with which the subject is the one it is done to: "wird vom Beirat gewählt". */
  passive?: RegExp
  /** Whether a party of the clause may be the one it is done to. */
  takes: (party: Party, clause: string) => boolean
}>

const word = (pattern: string, flags = 'u') => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, flags)
/** "Gewählt wird im Plenum": a participle may open the sentence. */
const participle = (pattern: string) => word(pattern, 'iu')

const meetings = word(
  '\\p{L}*(?:[Ss]itzung|[Tt]reffen|[Tt]agung|[Tt]agesordnung|[Zz]usammenk[uü]nft|[Tt]ermin|[Ff]orum)\\p{Ll}*',
)
const members =
  /^(?:\p{L}*[Mm]itglied|\p{L}*[Vv]ertret|\p{L}*[Ss]precher|Angehörig|Beisitz|Delegiert|Besetzung|Zusammensetzung)\p{L}*|^(?:Person(?:en)?|Sitze?|Plätze)$/u
const is = (party: Party, wanted: Party['cases'][number]) => party.cases.includes(wanted)
const plain = (party: Party) => party.preposition === null
/** "die Mitglieder des Beirats", "in den Beirat". */
const asMembers = (party: Party, clause: string) =>
  (is(party, 'genitive') && members.test(party.before) && !isAmong(party, clause)) || party.preposition === 'in'
/** "wählt aus den Mitgliedern des Beirats": those to choose from. */
const isAmong = ({ before }: Party, clause: string) =>
  new RegExp(`(?<!\\p{L})aus\\s(?:de[rnm]|dem\\sKreis\\sder)\\s(?:[\\p{L}-]+\\s){0,3}${before}\\sde[rs]\\s`, 'u').test(
    clause,
  )
/** "bereitet das Forum vor", "die Vorbereitung des Forums", "die Vorbereitung von Foren". */
const asObject = (verb: RegExp, noun: RegExp) => (party: Party, clause: string) =>
  (plain(party) && is(party, 'accusative') && verb.test(clause)) ||
  ((is(party, 'genitive') || party.preposition === 'von') && noun.test(party.before))

const [prepares, preparation] = [
  /(?<!\p{L})(?:bereite[tn]\s[^;]*(?<!\p{L})vor|vorbereite[tn]|vorzubereiten|organisier(?:t|en)|plan(?:t|en)|richte[tn]\s[^;]*(?<!\p{L})aus|(?:stell|entw[ie]rf)(?:t|en)\s[^;]*[Tt]agesordnung[^;]*)(?!\p{L})/u,
  word('(?:Vor|Nach)bereitung|Organisation|Durchführung|Planung|Ausrichtung|Gestaltung|Leitung'),
]
const [elects, election] = [
  word('wähl(?:t|en)(?!\\s[^;]*\\saus(?:[.,;]|\\sund|$))|entsende[tn]|delegier(?:t|en)|bestimm(?:t|en)|benenn(?:t|en)'),
  word('(?:Neu|Ab)?[Ww]ahl|Abberufung|Bestätigung|Entsendung'),
]
const [appoints, appointment] = [
  word(
    'beruft(?!\\s[^;]*(?<!\\p{L})ein(?!\\p{L}))|berufen|bestell(?:t|en)|ernenn(?:t|en)|setz(?:t|en)\\s[^;]*(?<!\\p{L})ein|einsetzen|einzusetzen',
  ),
  word('Berufung|Bestellung|Einsetzung|Ernennung|Besetzung|Einrichtung'),
]

/** "in jeder Sitzung des Rates": what stands in front of the word for the meeting. */
const atMeeting = /(?<!\p{L})(?:in|auf|bei)\s(?:\p{Ll}+\s){0,2}$|(?:im|beim)\s(?:\p{Ll}+\s)?$/u

/** What goes from one body to another when it reports. */
const results =
  '\\p{L}*(?:[Ee]rgebnis|[Bb]ericht|[Pp]rotokoll|[Ee]mpfehlung|[Vv]orschl[aä]g|[Aa]nregung|[Ss]tellungnahme|[Ii]dee)'

export const ways: readonly Way[] = [
  {
    kind: 'prepares',
    says: prepares,
    noun: word('Vorbereitung|Organisation|Planung|Ausrichtung'),
    passive: participle('vorbereitet|organisiert|ausgerichtet|geplant'),
    takes: (party, clause) =>
      asObject(prepares, preparation)(party, clause) ||
      ((is(party, 'genitive') || party.preposition === 'von') && meetings.test(party.before)),
  },
  {
    kind: 'elects',
    says: elects,
    noun: election,
    passive: participle(
      'gewählt|entsandt|delegiert|bestimmt|benannt|zu\\s(?:wählen|benennen|bestimmen)|Wahl[^;]*\\serfolgt',
    ),
    takes: (party, clause) => asMembers(party, clause) || asObject(elects, election)(party, clause),
  },
  {
    kind: 'appoints',
    says: appoints,
    noun: appointment,
    passive: participle(
      'berufen|bestellt|ernannt|eingesetzt|(?:Berufung|Bestellung|Besetzung|Ernennung)[^;]*\\serfolgt',
    ),
    takes: (party, clause) => asMembers(party, clause) || asObject(appoints, appointment)(party, clause),
  },
  {
    kind: 'reports-to',
    says: word(
      `berichte[tn]|zu\\sberichten|erzähl(?:t|en)|schilder(?:t|n)|leg(?:t|en)\\s[^;]*\\sdar|(?:gib|geb)(?:t|en)\\s[^;]*\\sweiter|(?:leg|erstatte)(?:t|en)\\s[^;]*(?:[Bb]ericht|Rechenschaft|[Ee]rgebniss?e?|Empfehlungen|Vorschl)\\p{L}*[^;]*|leg(?:t|en)\\s[^;]*\\svor|[Vv]orzulegen|Rechenschaft\\sschuldig|rechenschaftspflichtig|stell(?:t|en)\\s[^;]*(?:Ergebnis|Arbeit)\\p{L}*[^;]*\\svor|vorzustellen|(?:${results}\\p{Ll}*\\s[^;]*|^)gehen\\s(?:[^;]*\\s)?(?:an|in)|Übergabe\\s[^;]*[Bb]erichts?|tr[aä]g(?:t|en)\\s[^;]*(?:vor|in\\sd|an\\sd)[^;]*|Berichterstattung|(?:leite[tn]|reich(?:t|en))\\s[^;]*(?:weiter|zu)|überbring(?:t|en)|[Ii]nformier(?:t|en)|unterrichte[tn]`,
    ),
    passive: participle(
      'berichtet|vorgelegt|vorgestellt|vorgetragen|erstattet|zugeleitet|weitergeleitet|übermittelt|zur\\sKenntnis\\sge(?:geben|bracht)',
    ),
    takes: (party, clause) =>
      /^(?:an|in|auf|vor|gegenüber|zu|bei)$/u.test(party.preposition ?? '') ||
      // By way of whom it goes on.
      (party.preposition === 'über' && /gehen\süber\s/u.test(clause)) ||
      (is(party, 'genitive') && atMeeting.test(clause.split(party.before)[0] ?? '') && meetings.test(party.before))
        ? !/gehören|Zugehörigkeit|Mitglied\p{L}*\s/u.test(party.before)
        : plain(party) &&
          (is(party, 'dative') || (is(party, 'accusative') && /[Ii]nformier|unterrichte/u.test(clause))),
  },
  {
    kind: 'advises',
    says: word('ber[äa]t(?:en)?|zu\\sberaten|Beratung|[Bb]eratende[rsn]?\\s(?:Ausschuss|Gremium|Organ)'),
    takes: (party) =>
      (plain(party) && is(party, 'accusative')) ||
      (is(party, 'genitive') && /^(?:Beratung|Ausschuss|Gremium|Organ|Unterstützung)$/u.test(party.before)),
  },
  {
    kind: 'advises',
    // What is passed on is a report.
    says: word(
      '(?:Empfehlungen|Stellungnahmen|Anregungen)(?!\\s[^;]*(?<!\\p{L})(?:weiter(?:ge\\p{Ll}+|zu\\p{Ll}+)?|zu|zugeleitet)[.,;]?$)',
    ),
    takes: (party) =>
      party.body === null &&
      (/^(?:an|gegenüber|für)$/u.test(party.preposition ?? '') || (plain(party) && is(party, 'dative'))),
  },
  {
    kind: 'part-of',
    says: word('(?:Unter|Projekt)gruppen?|Unterausschuss|Teil|Organ|Ausschuss|Gremium|innerhalb'),
    takes: (party) =>
      party.body !== null &&
      is(party, 'genitive') &&
      (party.preposition === 'innerhalb' ||
        /^(?:Untergruppen?|Unterausschuss|Teil|Organ|Ausschuss|Gremium)$/u.test(party.before)),
  },
]
