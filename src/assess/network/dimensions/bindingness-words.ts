import { words } from '../words.ts'

const council =
  '(?:(?:Stadt|Gemeinde|Markt)?(?:rat(?:e?s)?|räte)|Kreistag(?:e?s)?|Stadtverordnetenversammlung|Stadtvertretung|Gemeindevertretung|Bürgerschaft|Samtgemeinderat(?:e?s)?)'

/** What the council decided, not what it is told. */
export const councilDecision = words(
  `${council} ... (?:beschlossen~|Beschl(?:uss|uß|üsse)~)`,
  `Beschl(?:uss|uß|üsse)~ ... ${council}`,
  `${council}s?-?beschl(?:uss|uß|üsse)~`,
  '(?:Stadt|Gemeinde)?rats-?beschl(?:uss|uß|üsse)~',
  'Stadtrats-Beschl(?:uss|uß)~',
  'Kreistags-?beschl(?:uss|uß)~',
)

/** A law or statute that is named, by paragraph or by name; rules of procedure are none. */
export const law = words(
  '§+ ?\\d+\\w*(?! (?:dieser|der) (?:Geschäfts|Leit|Netzwerk)~)',
  'Hauptsatzung~',
  '(?:Gemeinde|Landkreis|Kreis)ordnung~',
  '\\p{L}*kommunalverfassung~',
  '\\p{L}{4,}gesetz(?:e?s)?',
)

export const duty = words(
  'verpflicht(?:en|et) sich',
  '(?:sind|ist|werden|wird) ... verpflichtet',
  'Pflichten',
  '(?:Verschwiegenheits|Teilnahme|Mitwirkungs|Schweige)pflicht~',
  'zur Verschwiegenheit',
  'Verschwiegenheit ... (?:zu (?:be)?wahren|verpflichtet)',
  '(?:sind|ist) ... (?:gehalten|angehalten)',
  'obliegen',
  'obliegt',
  'müssen',
  'haben ... (?:teilzunehmen|mitzuarbeiten|mitzuteilen|anzuzeigen)',
  'sichern ... (?:Teilnahme|Mitarbeit) ... ab',
  '(?:nehmen|nimmt) ... (?:regelmäßig|aktiv|verlässlich) ... teil',
  '(?:arbeiten|engagieren sich) ... aktiv',
  'engagieren sich aktiv',
  'bringen ... ein',
)

/** One of them suffices; they hold their own denial ("nimmt nicht teil"). */
export const lossByAbsence = [
  words('(?:nimmt|nehmen) ... nicht ... (?:teil|an)'),
  words('nicht(?: mehr)? ... (?:teilnimmt|teilnehmen|teilgenommen)'),
  words(
    'unentschuldigt~',
    'Nichtteilnahme',
    'Abwesenheit',
    'ferngeblieben',
    'fernbleib(?:t|en)',
    'Fehlen',
    '(?:dauernd|mehrfach|wiederholt)~ ... fehl(?:t|en)',
  ),
] as const

export const pledge = words(
  'Beitrittserklärung~',
  'Kooperationsvereinbarung~',
  'Kooperationserklärung~',
  'Selbstverpflichtung~',
  'Erklärung ... (?:Zusammenarbeit|Mitarbeit|Mitwirkung)',
  '(?:erklär(?:en|t)|bekund(?:en|et)) ... (?:Bereitschaft|schriftlich~|Mitarbeit|Mitwirkung|Zusammenarbeit)',
  '(?:unterzeichn(?:en|et)|unterschreib(?:en|t)) ... (?:Vereinbarung~|Erklärung~|Charta|Geschäftsordnung|Leitlinien)',
)

export const report = words(
  'berichtet',
  'berichten',
  'Bericht zu erstatten',
  '(?:erstatte[nt]|leg(?:t|en)|gibt|geben) ... (?:Tätigkeits|Jahres|Sach|Rechenschafts)?bericht~',
  '(?:Tätigkeits|Jahres|Rechenschafts)bericht~',
  'Rechenschaft',
  'Ergebnisse ... (?:\\S+ ){0,8}(?:vorzustellen|vorzulegen|vor(?=$|[.,;]))',
)

export const mandate = words(
  '(?:Gesamt)?steuerung',
  'steuert',
  'zu steuern',
  '(?:entscheidet|entscheiden) ... über',
  '(?:beschließt|beschließen) ... (?:über|Maßnahmen)',
  'Beschlüsse ... (?:fassen|fasst)',
)

export const workPlan = words(
  '(?:Jahres)?-?arbeitspl(?:an|anes|ans|äne|änen)',
  'Jahrespl(?:an|äne|änen|anung)',
  '(?:Jahres|Arbeits)programm~',
  'Zielvereinbarung~',
)

/** What binds, and not only an application for a meeting. */
export const binding = words(
  '(?:rechts)?verbindlich~(?! (?:an|zu|an)(?:melden|gemeldet|gesagt)| Anmeldung~| Zusage~)',
  'bindend~',
)

const advised = `(?:${council}|Ausschuss~|Ausschüsse~|Verwaltung|(?:Stadt|Kreis|Gemeinde)verwaltung|(?:Ober)?bürgermeister~|Landr(?:at|ätin|ats)|Politik|Gremien)`
/** Advice to council and administration; counselling of people is another matter. */
export const advice = words(
  '(?:Handlungs)?empfehlung~',
  'empfiehlt',
  'empfehlen',
  'empfehlende[rnms]?',
  'Stellungnahme~',
  `(?:berät|beraten|Beratung) ... ${advised}`,
  `${advised} ... (?:zu beraten|berät|beraten)`,
  'beratende[rnms]? (?:Funktion|Gremium|Aufgabe|Organ)',
)

/** Decisions lie with others; what denies them is part of the words. */
export const leftToOthers = words(
  'beschlussfähige~ Gremien',
  'unverbindlich~',
  'Entscheidung ... (?:bleibt|liegt|obliegt) ... (?:Rat|Stadtrat|Kreistag|Gemeinderat|Verwaltung|Ausschuss)~',
)
