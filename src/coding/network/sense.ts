import type { Feature } from '../../model/network.ts'
import type { Statement } from './statements.ts'
import { isFragment } from './subjects.ts'

/** "Jedes Mitglied benennt eine Ansprechperson": a duty of those who are members. */
const namesDeputy =
  /^Jede[rs]?\s(?:Mitglied|Partner\p{L}*|Organisation|Einrichtung|Haus|Stelle|Institution)\s(?:be)?nennt\s[^.;]*(?:Ansprech|Kontakt|vertritt|Vertretung)/u

const either = (one: RegExp, other: RegExp): RegExp => new RegExp(`${one.source}|${other.source}`, 'u')

/** Sentences that use the words of a feature for something else. */
const otherSense: Partial<Readonly<Record<Feature, RegExp>>> = {
  // "Es genügt die Anwesenheit von fünf Mitgliedern", "auf Antrag von drei Mitgliedern"
  members: either(
    /^Offen\s(?:ist|sind|steht|bleibt|bleiben)(?:,\s|\s[^,;.]*[Ff]rage)|(?:besteht|gliedert|setzt)\s[^.;]*?\saus\s(?:de[mr]|eine[mr])\s(?:Plenum|\p{L}*(?:gruppe|kreis|gremium|versammlung|konferenz|forum|runde|ausschuss|vorstand))(?!\p{L})(?=[^.;]*(?:Plenum|gruppe|kreis|gremi|versammlung|konferenz|for[ue]|runde|aussch|vorstand|büro|stelle))|(?<!\p{L})(?:Zustimmung|Anwesenheit|Unterschrift|Antrag|Wunsch|Verlangen|Beschluss)\s(?:von\s|der\s|durch\s)?(?:mindestens\s|wenigstens\s)?\p{Ll}+\s(?:\p{Ll}+\s)?Mitglied|(?:wenn|sobald|sofern|falls)\s[^.;]*(?:Mitglied|Person|Vertret)\p{L}*\s[^.;]*(?:verlang|beantrag|wünsch|anwesend|erschien|teilnehm|mitwirk|zugegen|fordern|zustimm)|(?<!\p{L})(?:einzuladen|beschlussfähig|Beschlüsse fassen|Jahresrechnung|Kassenprüf\p{L}*|geprüft|gleichberechtigt mitwirken|Sitzungen teil)(?!\p{L})/u,
    namesDeputy,
  ),
  // "Ist ein Mitglied verhindert, benachrichtigt es seine Stellvertretung"
  chair:
    /führ(?:t|en)\s(?:seine|ihre)\s(?:Tätigkeit|Arbeit|Geschäfte|Aufgaben)\s|(?<!\p{L})(?:leitet|leiten)\s[^.;,]*\s(?:zu|weiter)(?!\p{L})(?!\s\p{L})|(?:Mitglied\p{L}*|Wer|wer),?\s(?:die\s|das\s)?[^.;,]*[Vv]erhinder|[Vv]erhinder\p{L}*\s(?:eines|von)\s(?:\p{L}+\s)?Mitglied|(?:Mitglied|Person)\p{L}*\s(?:für|als)\s(?:die\s|ihre\s)?Vertretung\s(?:im|in)(?!\p{L})/u,
  // "Wer zweimal fehlt, verliert seinen Sitz"
  replaces: /verlier(?:t|en)\s(?:seinen|ihren|den|sein|ihr|das)\s(?:Sitz|Platz|Mandat|Amt|Stimmrecht)/u,
  // "Mit einem Vorlauf von zwei Wochen sind Räume zu buchen", "ruft zur Bewerbung auf; die Frist beträgt sechs Wochen"
  invitation:
    /Bewerbung|[Bb]ewerben|Ausschreibung|Wahlvorschl|^(?!.*(?:lad|läd|beruf|ruft|rufen|Termin|Sitzung|Treffen|Tagesordnung|Zusammenk)).*Vorlauf/u,
  // "Über Einwendungen gegen den Bebauungsplan entscheidet der Stadtrat"
  'minutes-approval':
    /(?:Einwendungen|Einwände|Einsprüche)\sgegen\s(?!(?:\p{Ll}+\s){0,2}(?:\p{L}*[Nn]iederschrift|\p{L}*[Pp]rotokoll|\p{L}*[Ff]assung|\p{L}*[Bb]ericht|Mitschrift))/u,
  // "Der Masterplan Verkehr gilt weiter"
  'concept-link':
    /(?:Masterplan|Aktionsplan|Handlungsprogramm|Leitbild|Handlungsrahmen|Handlungskonzept)\s(?:Rad|Fuß)?(?:[Vv]erkehr|Klima|Mobilität|Umwelt|Sport|Digital|Innenstadt|Wohnen|Energie|Tourismus|Gewerbe|Lärm)/u,
  // "Jedes Mitglied benennt eine Person, die es vertritt"
  joining: either(
    namesDeputy,
    /(?<!\p{L})nicht (?:mehr |länger )?(?:mitmachen|mitarbeiten|mitwirken|dabei|berührt)(?!\p{L})|unberührt/u,
  ),
  // "Das Netzwerk führt den Namen …"
  tasks: /(?<!\p{L})(?:führ(?:t|en)|trägt|tragen)\s(?:den|folgenden)\sNamen|(?<!\p{L})gibt\ses\sseit\s/u,
  // "Alle Partner benennen feste Ansprechpersonen"
  coordination:
    /^(?:Alle\s|Die\s|Jede[rs]?\s)?(?:Mitglied|Partner|Organisation|Einrichtung|Institution|Verein|Beteiligte)\p{L}*\s(?:[^.;]*\s)?benenn(?:t|en)\s[^.;]*Ansprech/u,
  // "Dies gilt nicht für Änderungen der Geschäftsordnung"
  amendment: /(?<!\p{L})(?:gilt nicht für|bedarf es (?:nicht|keiner?)|bedarf es dazu nicht)(?!\p{L})/u,
  // "Die Mitgliedschaft beginnt mit der Unterzeichnung"
  'in-force': /(?<!\p{L})(?:Mitgliedschaft|Mitarbeit|Amtszeit|Tätigkeit)\s(?:\p{L}+\s){0,6}?(?:beginnt|gilt)/u,
  leaving:
    /(?<!\p{L})(?:Raum|Saal|Sitzung|Sitzungssaal|Gebäude|Haus)\s(?:[^.;]*\s)?(?:zu\s)?verlassen|[Bb]efangenheit|(?:Verschwiegen|Stillschweigen|Pflicht|gilt)[^.;]*\snach (?:dem|ihrem|seinem) (?:Ausscheiden|Austritt|Ende)|(?<!\p{L})(?:Kontaktdaten|Daten|Angaben|Adressen)\s[^.;]*gelöscht/u,
  // "Die Mitglieder nehmen regelmäßig an den Sitzungen teil"
  guests:
    /[Ss]tellvertretende[ns]?\s(?:Mitglied|Person)\p{L}*\s(?:nimmt|nehmen|darf|dürfen|kann|können)\s|nicht zugelassen|^(?:Der|Die)\s(?:Sprecher|Vorsitz)\p{L}*\s(?:[^.;]{0,40}\s)?(?:darf|kann|ist berechtigt)|^(?:Alle\s|Die\s)(?:\p{Ll}+\s)?(?:Mitglieder|Partner\p{L}*)\s(?!(?:[^.;]*(?:beratend|ohne Stimm|Stimmrecht|Gäste)))/u,
}

/** Sentences on what a body consists of, whoever heads it. */
const composition =
  /(?<!\p{L})(?:besteht|bestehen|setzt sich|setzen sich|gehören)\s[^.;]*(?:aus|an)(?!\p{L})|(?:ist|sind)\s(?:[^.;]*\s)?Mitglied(?!\p{L})/u

const countedSeats =
  /^(?:Die\s|Weitere\s)?(?:\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)\s(?:\p{Ll}+\s){0,2}(?:Personen|Mitglieder|Einwohner\p{L}*|Vertret\p{L}+|Sitze|Plätze)(?!\p{L})|^Jede[rs]?\s(?:\p{Ll}+\s)?\p{Lu}\p{L}+\s(?:entsendet|benennt)\s(?:ein|eine|einen|zwei|je)\s/iu
/** "Beteiligen können sich Vereine, wenn …" says who, and on what condition. */
const openTo =
  /^(?!.*\snicht\s)(?:Mitglied|Mitglieder|Partner|Beteiligen|Beitreten|Mitwirken|Mitmachen|Mitarbeiten)\s(?:[^.;]{0,30}\s)?(?:kann|können)(?!\p{L})/u

/** "ein Zusammenschluss von Vereinen, Verbänden und Behörden": its form, and who has joined. */
const unites =
  /(?:Zusammenschluss|Zusammenschluß|Verbund|Bündnis|Netzwerk)\s(?:von|aus|zwischen)\s[^.;]*(?:,|\sund\s|\ssowie\s)/u

/** "Der Vorstand besteht aus der Vorsitzenden und zwei Stellvertretungen": the members as well as the chair. */
export function alsoMembers(said: readonly Feature[], cues: ReadonlySet<Feature>, words: string): readonly Feature[] {
  if (said.includes('members')) return said
  const counted = said.includes('joining') && countedSeats.test(words)
  const composed = said.includes('chair') && cues.has('members') && composition.test(words)
  const invited = said.includes('joining-conditions') && openTo.test(words)
  const joined = said.includes('legal-form') && unites.test(words)
  return counted || composed || invited || joined ? [...said, 'members'] : said
}

/** "Mitglied können Vereine werden, die im Landkreis tätig sind": who may join, and on what condition. */
export function alsoConditions(said: readonly Feature[], words: string): readonly Feature[] {
  if (said.includes('joining-conditions') || !(said.includes('members') || said.includes('joining'))) return said
  return opens.test(words) && qualifies.test(words) ? [...said, 'joining-conditions'] : said
}

const opens =
  /^(?:Mitglied(?:er)?|Partner\p{L}*|Beteiligen|Beitreten|Mitwirken|Mitmachen|Mitarbeiten|Teilnehmen)\s(?:[^.;]{0,60}\s)?(?:kann|können|werden|ist|sind)(?!\p{L})|(?<!\p{L})(?:steht|stehen)\s[^.;]*(?:offen|jede[rmn]?\s)|^Offen\s|^Willkommen\s(?:ist|sind)|(?:kann|können)\s(?:\p{L}+\s){0,4}?(?:beitreten|anschließen|hinzukommen|hinzutreten|angehören|(?:Mitglied|Partner)\swerden|mitwirken|mitmachen)(?!\p{L})/u
const qualifies =
  /,\s(?:die|der|das|wer)\s[^;]*(?:tätig|arbeite|wohn|leb|ansässig|engagier|bekenn|einsetz|befass|teil(?:t|en)(?!\p{L})|mittrag|mitträgt|unterstütz|zu\stun|anerkenn)|(?:mit|ihren|seinen)\s(?:Sitz|Wirkungskreis|Tätigkeits\p{L}+|Wohnsitz)|(?:wenn|sofern|soweit)\s(?:sie|er|es|diese)\s/u

/** An item of a list that is a sentence of its own: "Die Landrätin leitet die Runde." */
function isSentence(words: string): boolean {
  return /^\p{Lu}[^:]{20,}[.!]$/u.test(words) && finite.test(words)
}

const finite =
  /(?<!\p{L})(?:ist|sind|wird|werden|kann|können|soll|sollen|hat|haben|darf|dürfen|muss|müssen|nimmt|nehmen|leitet|führt|rückt|gehört|gehören|wählt|beruft|entsendet|benennt|stimmt|besteht|endet|gilt)(?!\p{L})/u

/** Whether a cue of the feature misleads in these words. */
export function misread(feature: Feature, words: string): boolean {
  return otherSense[feature]?.test(words) ?? false
}

const vacancy =
  /^(?:Scheide[tn]|Scheiden|Tritt|Endet|Für (?:ein |das |jedes )?(?:ausgeschieden|vorzeitig|ausscheidend)|Bei\p{Ll}* (?:vorzeitige\p{Ll}* )?Ausscheiden|Im Falle? des (?:vorzeitigen )?Ausscheidens|Wird ein (?:Platz|Sitz)|Auf einen frei)/u
const filled =
  /(?:rück(?:t|en)\s[^.;]*(?:nach|an)|nachrück|nachgewählt|[Nn]achbesetz|[Nn]achberuf|[Nn]achfolg|Ersatzmitglied|Nachwahl|(?:beruft|bestellt|benennt|wählt|entsendet)\s)/u

/** "Scheidet ein Mitglied aus, so rückt … nach" tells how the seat is taken, not how membership ends. */
export function succession(said: readonly Feature[], words: string): readonly Feature[] {
  if (!isSuccession(words)) return said
  return ['joining', ...said.filter((feature) => feature !== 'leaving' && feature !== 'joining')]
}

function isSuccession(words: string): boolean {
  return /(?<!\p{L})Rückkehr\s/u.test(words) || (vacancy.test(words) && filled.test(words))
}

/** Under these headings duties of the members stand as well. */
const foreignDuties: ReadonlySet<Feature> = new Set(['funding', 'publicity', 'minutes'])

/** What a condition may also sound like. */
const weak: ReadonlySet<Feature> = new Set(['members', 'voting-right', 'legal-form', 'member-duties'])

/** Words one of which a sentence must hold to be about what its heading says, where headings are wide. */
const kin: Partial<Readonly<Record<Feature, RegExp>>> = {
  joining:
    /(?:[Ww]ahl|[Ww]ähl|Stimm|Bewerb|Kandid|[Vv]orschl|Antrag|Aufnahme|[Bb]eitr[ei]t|[Bb]eigetr|Erklärung|[Mm]itglied|Person|beruf|[Bb]estell|[Bb]enenn|[Bb]enann|[Ee]ntsend|[Ee]ntsand|meld|[Uu]nters?chr|[Uu]nterzeich|[Ee]inreich|Platz|Plätze|Sitz(?!ung)|Formular|Organisation|Mail|anruf|Liste|[Ss]chreib|entscheide|befinde|[Mm]itmach|[Mm]itarbeit|[Mm]itwirk|[Vv]ertret|Nachrück|rückt|[Ww]illkommen|[Kk]omm)/u,
  aims: /(?:[Zz]iel|[Zz]weck|[Ww]ill(?!kür)|[Ww]oll|[Ss]oll|[Mm]öcht|streb|förder|[Ff]örder|stärk|[Ss]tärk|besser|[Ee]rmöglich|[Ee]rleichter|[Ss]chaff|[Ss]icher|[Uu]nterstütz|[Aa]bbau|[Bb]eitr|dien|setz|[Tt]eilh|[Zz]usammen|Chancen|gemeinsam|[Gg]leich|[Vv]ernetz|[Aa]ustausch|[Bb]ündel|[Gg]estalt|wirk|[Aa]ufgabe|[Ii]ntegration|[Ww]illkommen|Anliegen|Bekenn|bekenn|achten|Respekt|Vielfalt|ankommen|gelingen|damit\s|(?<!\p{L})um\s|\szu\s\p{Ll}+en(?!\p{L}))/u,
  funding:
    /(?:Euro|EUR|€|[Mm]ittel(?!bar)|[Kk]osten|[Bb]eitrag|[Bb]eiträge|[Ff]inanz|[Hh]aushalt|Geld|[Ee]ntgelt|[Aa]ufwand|[Ff]örder|[Bb]udget|[Bb]ezahl|trägt|tragen|[Ee]hrenamt|[Ee]ntschädig|Räum|Stelle|Personal|[Zz]uschuss|[Zz]uschüss|Spende|Sachleistung|[Ee]rstatt|[Ee]igenleistung|unentgeltlich|umsonst|Reise|Fahrt|Auslagen|Ausgaben|[Rr]echnung|Kasse|Betr[aä]g|Konto|Vermögen|Vergütung|Verwendung|Honorar|abgerechnet)/u,
  minutes:
    /(?:[Pp]rotokol|Niederschr|Ergebnis|[Ff]estgehalten|[Ff]esthalten|versandt|unterzeichn|zugeleitet|zuzuleiten|Einwend|Einspr|mitgeschrieben|Aufzeichn|genehmigt|Kenntnis|(?:^|\s)(?:[Ss]ie|[Dd]iese|[Ee]s)\s)/u,
  members:
    /(?:[Mm]itglied|Sitze?(?!ung)(?!\p{L}{3})|[Vv]ertret|Person|gehör|besteh|Fraktion|[Vv]erein|[Vv]erb[aä]nd|Organisation|[Tt]räger|[Ss]telle|[Aa]mt|Leitung|[Bb]eauftragt|Frau|Männer|Platz|Plätze|[Pp]artner|[Ee]inwohner|Bürger|Institution|Einrichtung|Behörd|dabei|Initiative|Kirche|Gemeinde|Schule|Kammer|Stadt|zusammen)/u,
}
/** "Das Nähere regelt die Wahlordnung." */
const reference = /^(?:Das Nähere|Näheres|Einzelheiten|Alles Weitere)(?!\p{L})/u

/** How an election goes, in the chapter on who may vote and be voted for. */
const ofElection =
  /^Gewählt\s(?:wird|werden|ist|sind)(?!\p{L})|(?:hat|haben)\s(?:\p{Ll}+\s){0,2}(?:eine|zwei|drei|vier|\p{Ll}+)\sStimmen?(?!\p{L})|Stimmen?zahl|(?<!\p{L})Los(?!\p{L})|Wahlleit|Kommunalwahl|[Ww]ahlvorschl|Briefwahl/u

/** Whether a sentence is about what the heading above it says. */
export function onTopic(
  feature: Feature,
  statement: Statement,
  cues: ReadonlySet<Feature>,
  said: readonly Feature[],
): boolean {
  const { words } = statement
  if (feature === 'joining-conditions')
    return (
      (cues.has(feature) && !ofElection.test(words)) ||
      (!ofElection.test(words) &&
        said.every((other) => weak.has(other)) &&
        !/(?<!\p{L})(?:Amtszeit|Dauer|Wahlperiode|Zeitraums?)(?!\p{L})/u.test(words) &&
        !isFragment(statement))
    )
  if (feature === 'leaving') return !isSuccession(words)
  if (foreignDuties.has(feature) && !cues.has(feature) && said.length === 1 && said[0] === 'member-duties') return false
  if (misread(feature, words)) return false
  if (reference.test(words)) return feature === 'joining'
  return kin[feature]?.test(words) ?? true
}

/** What a sentence among the items of a list may say of persons, whatever the list is about. */
const ofPersons: ReadonlySet<Feature> = new Set(['chair', 'guests', 'joining', 'leaving', 'members'])

/** Whether what stands in a list says something of its own: a later sentence of an item, or a sentence on persons. */
export function speaksForItself({ words, first }: Statement, said: readonly Feature[]): boolean {
  return said.length > 0 && (!first || (isSentence(words) && said.every((feature) => ofPersons.has(feature))))
}

const applies = /(?<!\p{L})(?:Antrag|Antrags|Anträge|Aufnahmeantrag|Beitritt|Aufnahme|Aufnahmen)(?!\p{L})/u
const they = /^(?:Sie|Diese|Er)\s(?:wird|werden)(?!\p{L})/u

/** What short forms mean where they stand: "Der Antrag ist …" under "Mitgliedschaft", "Sie werden gewählt" under "Vorsitz". */
export function inPlace(
  said: readonly Feature[],
  words: string,
  headed: readonly Feature[],
  before: Feature | null,
): readonly Feature[] {
  const ofMembers = headed.includes('members') || headed.includes('joining')
  if (said.length === 0 && ofMembers && applies.test(words)) return ['joining']
  const ofChair = before === 'chair' || (headed.includes('chair') && !ofMembers)
  if (said.length === 1 && said[0] === 'joining' && ofChair && they.test(words)) return ['chair']
  return said
}
