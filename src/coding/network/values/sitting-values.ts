import { type Duration, findDurations } from '../duration.ts'
import { headedBody } from '../find-focus.ts'
import { numberOf, numberPattern } from '../number-words.ts'
import { asPrinted, coded, type Reader, type Value } from './value.ts'

const daysIn = (words: string): Duration | undefined => findDurations(words).find(({ unit }) => unit === 'days')

/** "zwei bis drei Wochen vor der Sitzung": the number in front of the longer period. */
const shorter = new RegExp(`(?<number>${numberPattern})\\s?(?:bis|–|-)\\s?$`, 'iu')

function printed(words: string, days: Duration | undefined): readonly Value[] {
  if (!days) return [asPrinted(words)]
  const { start, end, length } = days
  const low = numberOf(shorter.exec(words.slice(0, start))?.groups?.number ?? '')
  const unit = /[Ww]och/u.test(words.slice(start, end)) ? 7 : 1
  return [asPrinted(words, { min: low > 0 ? low * unit : length, max: length, unit: 'days' })]
}

/** Until when a meeting is to be called, motions are to be handed in or papers are sent: not the period of the invitation. */
const otherPeriod =
  /(?:binnen|innerhalb)\s[^.;,]*(?:einzuladen|einzuberufen|einberufen|eingeladen|geladen|erneut|anzuberaumen|stattzufinden|statt)|Anträge|Unterlagen|Vorlagen|teilt\s|mitzuteilen|absag|abmeld|verhindert/u
/** Asking in guests and experts, or everybody to a festival. */
const otherGuests =
  /(?<!\p{L})(?:Gäste?n?|Sachverständige\p{L}*|Fachleute\p{L}*|Expert\p{L}*|[Ss]achkundige\p{L}*|Dritte|Referent\p{L}*|Bürger(?:innen|schaft|n)?|Einwohner(?:innen|schaft|n)?|Interessierte\p{L}*|Öffentlichkeit|Presse|Zuhörer\p{L}*|\p{L}*[Ff]est|\p{L}*[Ff]eier)(?!\p{L})/u
const toMembers = /Mitglied|Tagesordnung|[Ff]rist|schriftlich|Textform|einberuf|beruft|spätestens|vor de[rm]/u
/** The first invitation once, an obligation to come to what one is invited to, what was said in an invitation. */
const inPassing =
  /(?:zu denen sie|zu denen|der) (?:eingeladen|geladen) (?:wurde|werden|sind)|[Ii]st ordnungsgemäß (?:eingeladen|geladen|einberufen)|(?:wenn|sofern|falls|soweit)\s[^,;]*(?:eingeladen|geladen|einberufen) (?:wurde|worden|ist|sind)|ordnungsgemäße[rnm]? (?:Einladung|Ladung|Einberufung)|Gründungsmitglieder/u

/** A heading or the end of a line that stands alone: "§ 9 Niederschrift", "mit der Einladung". */
const isFragment = ({ words, lead, cell }: Parameters<Reader>[0]) =>
  /^(?:Einladung|Protokoll|Niederschrift)$/u.test(words) ||
  (lead === null && cell?.column === undefined && /^(?:§\s?\d+\.?\s)?(?:\p{L}+[,\s]*){1,4}$/u.test(words))

const invites = /(?<!\p{L})(?:lädt|laden|beruft|berufen|ruft|rufen)(?!\p{L})/u

/** "Der Vorstand lädt ein" in the chapter on the assembly: a rule for the body that is invited. */
function invitedBody(statement: Parameters<Reader>[0], { about, naming }: Parameters<Reader>[1]): string | null {
  if (about?.kind !== 'body' || !about.acts || !invites.test(statement.words)) return null
  const named = naming(statement.words).flatMap(({ body }) => (body && body !== about.body ? [body] : []))
  return (named[0] ?? headedBody(statement, naming))?.name ?? null
}

export const invitation: Reader = (statement, reading) => {
  const { words } = statement
  if (isFragment(statement)) return []
  if (otherGuests.test(words) && !toMembers.test(words)) return []
  if (inPassing.test(words) && !/[Ff]rist|Tagesordnung|Hinweis|hinzuweisen/u.test(words)) return []
  const body = invitedBody(statement, reading)
  const values = printed(words, otherPeriod.test(words) ? undefined : daysIn(words))
  return body === null ? values : values.map((value) => ({ ...value, body }))
}

/** What is done with minutes besides agreeing to them. */
const writes =
  /(?<!\p{L})(?:angefertigt|anzufertigen|gefertigt|fertigt|fertigen|zu fertigen|erstellt|zu erstellen|geführt|führt|verfasst|aufgenommen|aufzunehmen|versandt|verschickt|zugesandt|zuzusenden|übersandt|zu übersenden|zugeleitet|zugestellt|unterzeichn\p{Ll}*|unterschr\p{Ll}*|veröffentlicht|bereitgestellt|erhalten|übermittelt|festgehalten)(?!\p{L})/u
const agrees =
  /genehmig|Genehmig|anerkannt|gebilligt|Gebilligt|bestätig|Bestätig|verabschied|angenommen|Einw[aä]nd|Einwendung|[Ww]iderspr|Einspr[uü]ch|Änderungswünsche|Gehen keine|Über sie entscheidet/u

/** "Die Schriftführung zieht das Los": the person who keeps the minutes, not the minutes. */
const onlyPerson = /^(?!.*(?:rotokoll|iederschrift|itschrift)).*Schriftführ/su
const keeps =
  /Schriftführ\p{L}*\s(?:[^.;]*\s)?(?:obliegt|liegt|übernimmt|übernehmen|erfolgt|wechselt|besorgt|hat|haben)(?!\p{L})|(?:obliegt|übernimmt|übernehmen|wechselt|besorgt|stellt|wählt|bestimmt|bestellt|benennt)\s[^.;]*Schriftführ\p{L}*/gu

export const minutes: Reader = (statement, { cues, headed }) => {
  const { words, lead } = statement
  if (isFragment(statement) || onlyPerson.test(words.replace(keeps, ''))) return []
  // In a list that goes on with something else.
  if (lead !== null && !cues.has('minutes') && !headed.includes('minutes') && !/rotokoll|iederschrift/u.test(lead))
    return []
  const own = words.replace(objecting, '')
  if (agrees.test(words) && !writes.test(own)) return []
  return printed(words, daysIn(agrees.test(words) ? own : words))
}

/** Until when objections may be raised, and when the minutes are agreed to. */
const objecting =
  /(?:wenn|sofern|falls|soweit)\s[^;.]*|(?:Einw[aä]nd|Einwendung|[Ww]iderspr|Einspr[uü]ch)[^;.]*|und\s[^,;.]*(?:genehmigt|bestätigt|verabschiedet|anerkannt)[^;.]*/gu
/** Until when they are written or sent. */
const sending =
  /(?:innerhalb|binnen|spätestens|mit\seiner\sFrist)\s[^,;.]*?(?:versandt|zugesandt|verschickt|übersandt|zugestellt|zugeleitet|erstellt|gefertigt|angefertigt|bereitgestellt|veröffentlicht|zuzusenden|übermittelt)(?!\p{L})/u

/** "Es gilt als genehmigt, wenn binnen zwei Wochen niemand widerspricht": days, or the next meeting. */
export const minutesApproval: Reader = ({ words }) => {
  const own = words.replace(sending, '')
  const [found] = findDurations(own)
  if (found) {
    const days = found.unit === 'days' ? found.length : found.length * 30
    return [coded(String(days), { min: null, max: days, unit: 'days' })]
  }
  const next = /(?:nächst|folgend|kommend|darauf\s?folgend)\p{Ll}*\s(?:\p{L}+)?/iu
  return [next.test(own) ? coded('nächste Sitzung') : asPrinted(words)]
}

/** "öffentlich bekannt gemacht", "das öffentliche Wohl", "in der Öffentlichkeit": not the meetings. */
const otherPublic =
  /öffentlich(?:e[rnsm]?)?\s(?:bekannt\p{Ll}*|Bekanntmach\p{Ll}*|zugänglich\p{Ll}*|aus(?:gelegt|liegt|gehängt)|Wohl\p{Ll}*|Interesse\p{Ll}*|Träger\p{Ll}*|Hand|Stellen?|Einrichtung\p{Ll}*|Verwaltung|Diens\p{Ll}*|Nahverkehr|Raum|Leben|Mittel\p{Ll}*)|öffentlich(?:e[rn])? und freie[rn]?|in der Öffentlichkeit|ortsüblich|Nichtöffentlichkeit/gu
const aboutMinutes = /(?<!\p{L})(?:\p{L}*[Pp]rotokoll\p{Ll}*|\p{L}*[Nn]iederschrift\p{Ll}*)(?!\p{L})/u
const excludes =
  /Öffentlichkeit\s[^.;]*(?:ausgeschlossen|auszuschließen|ausschließen)|Ausschluss der Öffentlichkeit|nicht-?\s?öffentlich[^.;]*(?:durchzuführen|behandelt|beraten|verhandelt|erörtert)/iu
/** Closed for some matters only. */
const inPart =
  /(?:,\s(?:wenn|sofern|soweit|sobald|falls)\s(?!nichts|nicht|kein)|(?:kann|können|darf|dürfen)\s|Über den Ausschluss|[Aa]ngelegenheiten|\p{L}fällen|Fällen|auszuschließen)/u

/** "Eine Sitzung im Jahr ist öffentlich": the others are not. */
const someOpen =
  /(?:davon|mindestens|nur)\s(?:eine|zwei|drei)\s(?:ist |sind )?öffentlich(?:e (?:Beirats)?[Ss]itzung)?(?!\p{L})|^(?:Mindestens )?(?:[Ee]ine|[Zz]wei) Sitzung(?:en)? (?:pro|im) Jahr [^.;]*öffentlich/u

/** "Jedermann hat Zutritt", "die Treffen stehen Interessierten offen"; not where only the members are meant. */
const openDoors =
  /(?:für|Für) Zuhör\p{Ll}* (?:geöffnet|offen)|(?:[Jj]edermann|[Jj]ede Person|Interessierte\p{Ll}*|Zuhör\p{Ll}*|Einwohner\p{Ll}*)\s[^.;]*(?:Zutritt|beiwohnen|zuhören)|Zutritt\s[^.;]*(?:jedermann|jede Person|jede und jeder|Interessierte)|(?:jede und jeder|jede[rn]?|[Aa]lle|[Jj]edermann)\s(?!(?:\p{Ll}+\s)?(?:Mitglied|Partner|Beteiligt|Delegiert|Fraktion))(?:[^.;]*\s)?(?:Zutritt|beiwohnen|zuhören)(?!\p{L})|(?:Treffen|Sitzung(?:en)?|Veranstaltung(?:en)?|Teilnahme|Konferenz|Forum|Tagung)\s[^.;]*(?:steht|stehen)\s(?!(?:in|auf|noch|zur)\s)[^.;]*offen(?!\p{L})/u
/** "Sie steht allen Interessierten offen", of a meeting. */
const opensItself =
  /^(?:Sie|Er|Es)\s(?:steht|ist)\s[^.;]*(?:alle[nr]?|jede[mr]|Interessierten?|Öffentlichkeit)\s[^.;]*offen(?!\p{L})/u
const behindDoors =
  /verschlossenen Türen|ohne Öffentlichkeit|(?:tagen|tagt|beraten|berät) unter sich|[Oo]hne (?:Publikum|Zuhörer\p{Ll}*)|Allgemeinheit\s[^.;]*(?:fernzuhalten|ausgeschlossen|auszuschließen)/u
/** "Das Netzwerk steht allen offen": who may join, not who may listen; an office and what is on offer stand open too. */
const opensOther =
  /(?:Büro|\p{L}*[Ss]telle|Haus|R[aä]ume?|\p{L}*[Aa]ngebote?|Kurse?|\p{L}*[Bb]eratung|Sprechstunden?|[Nn]etzwerk|Netz|Bündnis|Mitarbeit|Mitgliedschaft|Mitwirkung|Beitritt|Zusammenschluss)\s(?:[^.;]*\s)?(?:steht|stehen|ist|sind)\s[^.;]*offen|[Oo]ffen\ssteht\sdas\s/u

/** "öffentlich", "nichtöffentlich", or "beides" where it depends on the matter. */
export const publicity: Reader = ({ words: sentence }, { about }) => {
  if (aboutMinutes.test(sentence)) return []
  const words = sentence.replace(otherPublic, '')
  const closed =
    behindDoors.test(words) ||
    /(?:Zuhör\p{Ll}*|Presse)[^.;]*nicht zugelassen|kein\p{Ll}* (?:Zuhör|Öffentlich)|(?:nicht|nicht-|nicht\s)öffentlich|nicht öffentlich/iu.test(
      words,
    ) ||
    excludes.test(words)
  if (opensOther.test(words)) return []
  if ((openDoors.test(words) || (about?.kind === 'body' && opensItself.test(words))) && !closed)
    return [coded('öffentlich')]
  if (/allen offen|offen für alle|für alle offen|[Aa]lle Interessierten|für alle, die/u.test(words) && !closed)
    return [coded('öffentlich')]
  const open = /(?<!nicht|nicht-|nicht\s)öffentlich(?!k)/iu.test(words.replace(/nicht[-\s]?öffentlich\p{Ll}*/giu, ''))
  if (!closed && !open) return []
  if (open && someOpen.test(words)) return [coded('beides')]
  if (closed && !open && excludes.test(words) && inPart.test(words)) return [coded('beides')]
  return [coded(closed && open ? 'beides' : closed ? 'nichtöffentlich' : 'öffentlich')]
}
