/** The line names who issues the paper: "Landkreis Hochmoor", "STADT MIRNAU Der Bürgermeister", "Dezernat III". */
export function isIssuer(words: string): boolean {
  return issuer.test(capitalised(words)) || spaced.test(words)
}

/** The line belongs to the imprint or says how the paper came about. */
export function isImprint(words: string): boolean {
  return imprint.test(words)
}

/** The line tells the state of the paper, not its name: a draft, an annex, a date, a decision. */
export function isNote(words: string): boolean {
  return note.test(words)
}

/** The line opens a chapter or a list of contents. */
export function isChapter(words: string): boolean {
  return chapter.test(words)
}

/** The line says what sort of paper this is and for whom, not its name: "Gutachten im Auftrag der Stadt". */
export function isGenre(words: string): boolean {
  return /^(?:Gutachten|Expertise|Studie|Untersuchung|Broschüre|Heft)(?:$|\s(?:im Auftrag|für|der|des|zur|zum|\d)(?![\p{L}]))/u.test(
    words,
  )
}

/** The line names the series in which an institute prints its papers: "Institut für Raumforschung, Heft 12". */
export function isSeries(words: string): boolean {
  return /^(?:\p{L}*[Hh]ochschule|Universität|Institut|Schriftenreihe|Schriften|Reihe|Beiträge|Arbeitspapiere?|Materialien)(?!\p{L}).*(?<!\p{L})(?:Heft|Band|Nr\.|Nummer|Ausgabe|Folge)\s\d+$/su.test(
    words,
  )
}

/** The line names persons: "Dr. Anna Berg, Tom Kurz". */
export function isPersons(words: string): boolean {
  return /^(?:Prof\.|Dr\.|Dipl\.)|^(?:\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+(?:, | und |$)){2,}$/u.test(words)
}

/** The line greets its readers. */
export function isSalutation(words: string): boolean {
  return /^(?:Sehr geehrte|Sehr verehrte|Verehrte|Liebe[rs]?\s\p{Lu}|Guten Tag|Moin|Grüß Gott)/u.test(words)
}

/** The line is a sentence of running text or begins a list, no title. */
export function isSentence(words: string): boolean {
  if (!/[.!?:]$/u.test(words)) return false
  return words.length > 60 || finiteVerb.test(words)
}

/** "HOCHMOOR" on a cover is Hochmoor. */
export function capitalised(name: string): string {
  return name.replace(
    /(?<![\p{L}])(\p{Lu})(\p{Lu}{2,})(?![\p{L}])/gu,
    (_, first: string, rest: string) => first + rest.toLowerCase(),
  )
}

const finiteVerb =
  /^(?:\S+\s){1,6}?(?:ist|sind|war|waren|wird|werden|wurden?|hat|haben|gibt|geben|soll|sollen|kann|können|muss|müssen|will|dient|enthält|regelt|gilt|lesen|finden|helfen|beschließt|legt)\s/u
const issuer =
  /^(?:(?:Der|Die)\s(?:\S+\s)?)?(?:\p{L}*(?:[Ss]tadt|[Gg]emeinde|[Kk]reis)|Landratsamt|Markt|Flecken|Magistrat|Freistaat|Land)(?:es|s)?\s(?:(?:der|des|von)\s)?\p{Lu}|^(?:\S+\s)?(?:Landratsamt|Kreisverwaltung|Stadtverwaltung|Gemeindeverwaltung|Rathaus)$|^(?:Der|Die)\s\p{L}*(?:[Ll]and(?:rat|rätin)|[Bb]ürgermeister(?:in)?|[Mm]agistrat|[Gg]emeindevorstand|[Kk]reisausschuss)|^\p{Lu}[\p{L}-]*(?:kreis|-Kreis|ischer Kreis)$|^(?:Dezernat|Fachbereich|Fachdienst|Amt|Stabsstelle|Sachgebiet|Abteilung|Referat|Ministerium|Büro|Institut|Hochschule|Fachhochschule|Universität|Technische Universität|Technische Hochschule|Forschungsstelle|Zentrum für)(?![\p{L}])|^(?:Sozial|Jugend)\S*\s(?:und|-)|(?:^|\s)(?:Baden-Württemberg|Sachsen-Anhalt)$/u
/** Letters with spaces between them: "S T A D T". */
const spaced = /^(?:\S\s){4,}/u
const imprint =
  /^(?:Herausge|Impressum|Redaktion|Bearbeit|Autor|Verfass|Erarbeitet|Erstellt|Vorgelegt|Mitarbeit|Fachliche|Schriftleitung|Gestaltung|Druck|Auflage|Bitte|Kontakt|Tel|Gedruckt|Seite|Hinweis|Im Auftrag|Geschäftsstelle|Verantwortlich)|@|www\.|\d{5}\s\p{Lu}/iu
const note =
  /^(?:(?:\d+\.\s)?\p{L}*entwurf|Stand|Anlage|Anhang|(?:In der )?Fassung|\p{L}*fassung vom|Vom \d|Vorberatung|Nicht barrierefrei)(?![\p{L}])|(?:beschlossen|verabschiedet|vorgelegt|überreicht|angenommen am|gebilligt|zugestimmt|zur Kenntnis|Kenntnisnahme|\p{L}*beschluss(?:es)?)(?![\p{L}])|^(?:\p{L}[\p{L} .-]*, )?(?:im |den )?(?:\d{1,2}\.\s?)?(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|\d{1,2}[./])\s?(?:19|20)\d\d$|(?<![\p{L}])Stand:|Nr\.|nummer(?![\p{L}])/iu
const chapter =
  /^(?:Inhalt|Vorwort|Grußwort|Geleitwort|Zum Geleit|Auf ein Wort|Einleitung|Präambel|Vorbemerkung|Vorspruch|Ausgangslage|Anlass|Allgemeines|Übersicht|Abkürzung|Handlungsfeld|Kapitel|Abschnitt|Ziele?(?![\p{L}])|Leitlinie \d|§|Beratungsfolge|Was wo steht)|^\d+(?:\.\d+)*\.?\s+\p{Lu}(?!assung|ortschreibung|uflage)/iu
