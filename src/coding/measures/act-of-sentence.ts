import { mainClause } from './main-clause.ts'

/** Participles of acts after which something exists or is otherwise than before: a plan by themselves in the present tense. */
const founded =
  /(?<!\p{L})(?:(?:ein|her|zu|er)richtet|(?:ein|her|zu)gerichtet|(?:auf|aus|um|an|neu)gebaut|eingeführt|geschaffen|gegründet|gestartet|eröffnet|(?:auf|an|vor|aus)gelegt|erarbeitet|erstellt|(?:weiter)?entwickelt|herausgegeben|veröffentlicht|(?:ein|bereit|auf|zusammen|um|frei|an)gestellt|zur (?:Verfügung|Seite) gestellt|angeschafft|(?:an)?gekauft|gebildet|(?:ein)?berufen|benannt|bestellt|eingesetzt|beauftragt|vereinbart|ge?schlossen|ausge(?:weitet|dehnt|schrieben|lobt|arbeitet)|erweitert|ver(?:doppelt|längert|stetigt|ankert|stärkt)|aufgestockt|erhöht|ergänzt|gebündelt|(?:neu )?gefasst|überarbeitet|übersetzt|gedruckt|gebucht|besetzt|angemietet|beantragt|(?:auf|vor)genommen|angeschoben|freigehalten|(?:um|an)gebaut|eingeräumt|eingebunden|aufgenommen|geholt|geschult|ausgebildet|gewonnen|beschafft|vorbereitet|abgebaut|umgestellt|initiiert|etabliert|installiert|implementiert|festgelegt|festgeschrieben|eingestellt)(?!\p{L})/iu
/** Finite verbs and infinitives of such acts. */
const founds =
  /(?<!\p{L})(?:richte[tn]|bau(?:t|en)|führ(?:t|en)|schaff(?:t|en)|stell(?:t|en)|starte[tn]|eröffne[tn]|öffne[tn]|entwickel(?:t|n)|erarbeite[tn]|erstell(?:t|en)|gründe[tn]|leg(?:t|en)|weite[tn]|verdoppel(?:t|n)|erhöh(?:t|en)|übersetz(?:t|en)|schul(?:t|en)|bilde[tn]|beruf(?:t|en)|setz(?:t|en)|gib?t|geben|veröffentlich(?:t|en)|organisier(?:t|en)|biete[tn]|nimmt|nehmen|sorg(?:t|en)|veranker(?:t|n)|vereinbar(?:t|en)|schließ(?:t|en)|lädt|laden|wirbt|werben|finanzier(?:t|en)|übern(?:immt|ehmen)|qualifizier(?:t|en)|veranstalte[tn]|stock(?:t|en)|ergänz(?:t|en)|benenn(?:t|en)|beteilig(?:t|en)|erweiter(?:t|n)|verlänger(?:t|n)|bündel(?:t|n)|verstetig(?:t|en)|mach(?:t|en)|kauf(?:t|en)|druck(?:t|en)|schreib(?:t|en)|fass(?:t|en)|beschaff(?:t|en)|beantrag(?:t|en)|bestell(?:t|en)|besetz(?:t|en)|häng(?:t|en)|verteil(?:t|en)|zeig(?:t|en)|berät|beraten|begleite[tn]|hilft|helfen|prüf(?:t|en)|holt|holen|räum(?:t|en)|les(?:en)?|liest|vermittel(?:t|n)|reservier(?:t|en)|stärk(?:t|en)|förder(?:t|n)|unterstütz(?:t|en)|bereite[tn]|betreu(?:t|en)|überarbeite[tn]|hält|halten|bring(?:t|en)|trifft|treffen|gewinn(?:t|en)|erprob(?:t|en)|verkürz(?:t|en)|senk(?:t|en)|sammel(?:t|n)|leite[tn]|koordinier(?:t|en)|erhält|erhalten|bekommt|bekommen|vereinfach(?:t|en)|benennt|entsteh(?:t|en)|beginn(?:t|en)|wird|werden)(?!\p{L})/iu
/** "Das Sozialamt richtet eine Sprechstunde ein": who founds something does so once, and not as a habit. */
const foundsOnce =
  /(?<!\p{L})(?:(?:richte[tn]|führ(?:t|en))\s.*\sein|(?:bau(?:t|en))\s.*\s(?:auf|aus|um)|gründe[tn]|eröffne[tn]|schaff(?:t|en)|stell(?:t|en)\s.*\s(?:ein|auf)|leg(?:t|en)\s.*\s(?:auf|an)|beruf(?:t|en)\s.*\sein|(?:gibt|geben)\s.*\sheraus)(?=[.,;:]|\s|$)/u
/** Something begins of which nobody is said to do it. */
const comes =
  /(?<!\p{L})(?:startet|starten|beginnt|beginnen|entsteht|entstehen|öffnet|öffnen|gibt es|nimmt .{0,80}?(?:Arbeit|Betrieb|Dienst|Tätigkeit) auf|geht .{0,40}?(?:an den Start|in Betrieb)|tritt .{0,40}?in Kraft|findet .{0,60}?statt|finden .{0,60}?statt)(?!\p{L})/u
/** Any participle at the end of a clause. */
const participle =
  /\s(?:\p{Ll}{0,12}ge\p{Ll}{2,}(?:t|en)|(?:be|er|ver|ent|über|unter|zer|miss)\p{Ll}{3,}(?:t|en)|\p{Ll}+iert)(?=[.,;:!]|\s(?:und|oder|sowie|werden)\s|\s(?:werden|wird)|$)/u
/** Verbs of thought, change by itself and description. */
const describes =
  /(?<!\p{L})(?:erschwert|deutlich|unterschieden|verstanden|betrachtet|gesehen|genannt|beschrieben|dargestellt|dargelegt|geschildert|aufgeführt|aufgezählt|wiedergegeben|erläutert|empfunden|erlebt|geprägt|benötigt|gebraucht|gefordert|gemeint|bezeichnet|definiert|wahrgenommen|angenommen|erwartet|erkannt|anerkannt|geschätzt|gezählt|begrüßt|bestimmt|belegt|bestätigt|begründet|ermöglicht|erleichtert|verzichtet|abgelehnt|diskutiert|kritisiert|beklagt|bemängelt|gewünscht|verursacht|beeinflusst|sichtbar|geredet|vorausgesetzt|untergebracht|zugewiesen|zurückgeführt|beantwortet|thematisiert|gelebt|gelegt auf|Wert auf|bekannt|bewusst|spürbar)(?!\p{L})/u
const past =
  /(?<!\p{L})(?:wurden?|war(?:en)?|hatten?|konnten?|bestand(?:en)?|kam(?:en)?|gab(?:en)?|fand(?:en)?|lag(?:en)?|ging(?:en)?|stand(?:en)?|entstand(?:en)?|richtete|bot(?:en)?|hieß(?:en)?|wollten?|mussten?|durften?|seit|bereits|derzeit|bisher|bislang|aktuell|zurzeit|gegenwärtig|schon (?:heute|jetzt|lange)|inzwischen|mittlerweile|worden|(?:eröffne|gründe|starte|richte|führ|bau|stell|leg|bilde|organisier|beteilig|setz|mach|zeig|förder|unterstütz|entwickel|erarbeite|veranstalte)ten?|begann(?:en)?|nahm(?:en)?|schloss(?:en)?|übernahm(?:en)?|beschloss(?:en)?|erhielt(?:en)?|lud(?:en)?|half(?:en)?)(?!\p{L})/iu
/** Perfect tense: "ist … erfolgt", "hat … eingestellt". */
const perfect =
  /(?<!\p{L})(?:hat|haben|ist|sind)\s(?:[^,;]*\s)?(?:\p{Ll}*ge\p{Ll}+(?:t|en)|erfolgt|entstanden|(?:be|er|ver)\p{Ll}{3,}t)(?=[.,;]|$)/u
/** Steps of this paper itself: drafting, reporting, renewal. */
const ofPaper =
  /(?<!\p{L})(?:(?:Integrations|Gesamt|Rahmen|Handlungs)?(?:konzept|plan|papier)(?:e?s)?|Entwurf|Fortschreibung|Indikatoren|Kennzahlen|Monitoring|Evaluation|Sachstandsbericht|Umsetzungsbericht|Umsetzungsprogramms?|(?:Umfrage|Befragung|Erhebung)|(?:Dieses|Das) (?:Papier|Dokument|Heft))(?!\p{L})[^.]{0,90}(?:fortgeschrieben|fortzuschreiben|aktualisiert|überprüft|überarbeitet|berichte[tn]|beraten|beschlossen|vorgelegt|evaluiert|ausgewertet|angepasst|veröffentlicht|niedergelegt|berichten|fortschreiben|vorlegen|durchgeführt|wiederholt)|(?:berichte[tn]|berichten|fortgeschrieben|überprüft|evaluiert)[^.]{0,60}(?:Umsetzung|Konzept|Plan)|im (?:nächsten|folgenden|vorliegenden) (?:Abschnitt|Kapitel|Teil)|(?:Abschnitt|Kapitel|Tabelle|Abbildung) \d/iu
const denied =
  /(?<!\p{L})(?:nicht(?!\s(?:nur|mehr als|allein|länger als|vor))|kein(?:e[rsnm]?)?|niemand|weder|verzichtet|verzichten|abgesehen|zurückgestellt|abgelehnt)(?!\p{L})/iu
/** Whoever acts here does not act for the municipality: people at large, and what comes about. */
const notActing =
  /^(?:Es wird (?:deutlich|klar|sichtbar|sich)|Dabei|Hierbei|Damit wird|Dadurch|So wird|Was |Ob |[^.]*wird es (?!ein)|Wie |Warum |(?:Das Land|Der Bund|Der Freistaat|Die EU)(?!\p{L})|Die (?:Landes|Bundes|Staats)regierung|D(?:ie|er) (?:Zahl|Anteil|Quote|Nachfrage|Bedarf|Bevölkerung|Mieten)(?!\p{L}))/u

/** Figures of what is, and introductions of what follows. */
const tells =
  /\d\s?(?:%|Prozent|v\.\sH\.)|(?<!\p{L})(?:[Ff]olgende[snrm]?|wie folgt)(?!\p{L})|^(?:Sie|Er|Es)\s(?!(?:ist|wird|werden|soll ein\p{Ll}*)\s)/u

/** How plainly a sentence tells of an act that lies ahead. */
export type Act = Readonly<{
  /** It tells of neither the past nor the paper itself, and denies nothing. */
  open: boolean
  /** Something new is to be there afterwards. */
  founding: boolean
  /** An act of any kind, in the present or future tense. */
  doing: boolean
  /** Worded as intention or mandate: "geplant ist", "wird beauftragt", "ist … zu schaffen". */
  intended: boolean
  /** Something begins, nobody is said to do it. */
  coming: boolean
  /** "Die Kaution soll ein Fonds übernehmen": it is to be done. */
  tasked: boolean
  /** A thing is named: an indefinite article, a number, something new. */
  definite: boolean
}>

/** What something is or has, wishes or needs. */
const state =
  /(?<!\p{L})(?:ist|sind|bleib(?:t|en)|hat|haben|gilt|gelten|gehör(?:t|en)|fehl(?:t|en)|brauch(?:t|en)|besteh(?:t|en)|lieg(?:t|en)|leb(?:t|en)|wohn(?:t|en)|kann|können|darf|dürfen|muss|müssen|will|wollen|soll|sollen|steig(?:t|en)|sink(?:t|en)|wächst|wachsen)(?!\p{L})/u

const nothing: Act = {
  open: false,
  founding: false,
  doing: false,
  intended: false,
  coming: false,
  tasked: false,
  definite: false,
}

const intention =
  /(?<!\p{L})(?:geplant|vorgesehen|beabsichtigt|angedacht|in Vorbereitung|in Aussicht genommen|(?:plan(?:t|en)|beabsichtig(?:t|en))(?=[\s,]|$))/iu
const mandate =
  /(?<!\p{L})(?:wird|werden|ist|sind)\s[^.]{0,60}?(?:beauftragt|gebeten|ersucht|aufgefordert|angehalten|ermächtigt|gehalten)(?!\p{L})|(?<!\p{L})(?:verpflicht(?:et|en) sich|sag(?:t|en) zu|erklär(?:t|en) sich bereit)(?!\p{L})/u
const gerundive =
  /(?<!\p{L})(?:ist|sind)\s(?:[^.;]|\.(?=\d)){6,}?\s(?:zu\s(?!beachten|sehen|erwarten|verstehen|finden|erkennen|rechnen|unterscheiden|verzeichnen|nennen|betonen|spüren|hoffen|befürchten|vermuten|tun|erklären|begrüßen|beobachten|danken)\p{Ll}{3,}e?n|(?!fest|anzu(?:sehen|merken)|hervor|auszugehen|zurück|abzu(?:sehen|lesen)|einzuschätzen|nachzu)\p{Ll}{2,9}zu\p{Ll}{3,}e?n)(?=[.,;]|\sund\s|$)/u
const definite =
  /(?<!\p{L})(?:ein(?:e[nmrs]?)?|neue[nrsm]?|zusätzliche[nrsm]?|weitere[nrsm]?|erste[nrsm]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|mehrsprachige[nrsm]?|zweite[nrsm]?|jede[nrsm]?|alle[nr]?|\d{1,4}(?:[.,]\d+)?)\s|„/iu
/** "Im Vereinssport soll ein Patenmodell entstehen": one new thing; "es sollen Bekanntschaften entstehen" is a goal. */
const plannedThing = /(?<!\p{L})soll\s(?:[^.;]{0,60}\s)?eine?\s[^.;]*\sentstehen(?=[.,;]|$)/u
const modal = /(?<!\p{L})(?:soll|sollen)\s[^.]*\swerden(?=[.,;]|$)/u

/** What a sentence says is done; nothing when it tells of the past, denies, describes, or is about the paper itself. */
export function actOf(sentence: string): Act {
  const main = mainClause(sentence)
  const plans = intention.test(main) || mandate.test(main)
  if (past.test(main) || denied.test(main) || notActing.test(sentence) || tells.test(main) || ofPaper.test(main))
    return nothing
  if (!plans && (describes.test(main) || perfect.test(main))) return nothing
  const passive = /(?<!\p{L})(?:wird|werden)(?!\p{L})/u.test(main)
  const intended =
    (plans && / zu |\p{Ll}zu\p{Ll}{3}|\p{L}{3}(?:ung|bau) |(?<!\p{L})ein(?:e[nrs]?)? /u.test(sentence)) ||
    mandate.test(main) ||
    /^Zu \p{Ll}{4,} (?:ist|sind)(?!\p{L})/u.test(main) ||
    gerundive.test(main)
  const founding = (passive && founded.test(main)) || (foundsOnce.test(main) && !state.test(main))
  return {
    open: !state.test(main),
    founding: founding || (modal.test(main) && founded.test(main)) || plannedThing.test(main),
    doing: (passive && participle.test(main)) || founds.test(main.replace(/(?<!\p{L})(?:wird|werden)(?!\p{L})/gu, '')),
    intended,
    coming: comes.test(main),
    tasked: /(?<!\p{L})soll(?:en)?(?!\p{L})/u.test(main) && founds.test(main),
    definite: definite.test(main),
  }
}

/** Whether the main clause tells of what was, is already there, or is denied. */
export function isOverOrDenied(sentence: string): boolean {
  const main = mainClause(sentence)
  return past.test(main) || denied.test(main) || ofPaper.test(main)
}

/** Whether a sentence tells of drafting, reporting on or renewing the paper itself. */
export const isOfPaper = (sentence: string) => ofPaper.test(mainClause(sentence))

/** Whether the main clause is in the perfect tense: "Die Stadt hat einen Raum eingerichtet". */
export const isPerfect = (sentence: string) => perfect.test(mainClause(sentence).replace(/[.;]$/u, ''))
