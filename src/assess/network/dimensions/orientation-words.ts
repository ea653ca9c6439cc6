import { worksOnConcept } from '../concept.ts'
import { words } from '../words.ts'
import { advice } from './bindingness-words.ts'

/** Steering, concepts, advice to council and administration, what holds beyond single projects. */
export const strategicWords: readonly RegExp[] = [
  worksOnConcept,
  advice,
  words(
    'strategi~',
    '(?:Gesamt)?steuerung(?:s\\p{L}+)?',
    'steuert',
    'zu steuern',
    'steuern(?=$|[.,;])',
    'Fortschreibung~',
    '(?:Leitlinie|Leitbild|Positionspapier|Grundsatzfrage)~',
    '\\p{L}*zielsetzung~',
    'Zielvereinbarung~',
    '(?:Festlegung|Abstimmung|Formulierung|Definition|Vereinbarung) ... Ziele[n]?',
    'Maßnahmenplanung',
    'Handlungsbedarf~',
    'Bedarfs(?:analyse|ermittlung|erhebung|planung)~',
    '(?:Ermittlung|Feststellung|Formulierung|Konkretisierung|Analyse) ... Bedarf~',
    'Bedarfe? ... (?:formuliert|konkretisiert|ermittelt|erhoben|festgestellt|formulieren|konkretisieren|ermitteln|feststellen)',
    '(?:Monitoring|Evaluation|Evaluierung|Controlling|Qualitätssicherung|Qualitätsentwicklung)~',
    '(?:politische[rn]? )?Interessenvertretung~',
    'vertritt ... Interessen',
    'Vertretung ... Interessen',
    'Rahmenbedingung~',
    '(?:Weiterentwicklung|Optimierung|Verbesserung|Ausbau|Aufbau|Entwicklung) ... \\p{L}*struktur(?:en)?',
    'interkulturelle[rn]? Öffnung',
    '(?:Koordinierung|Koordination) ... Integrations(?:arbeit|politik|maßnahmen)',
    '(?:Prioritäten|Priorisierung~)',
    '(?:entscheidet|entscheiden|Entscheidung~|beschließt|beschließen) ... (?:über|zu)',
  ),
]

const thing = '(?:\\p{L}*(?:projekt|angebot|aktivität|vorhaben|maßnahme|kurs|treffen|aktion)(?:e|en|es|s|n)?)'
const people =
  '(?:Migrant|Zugewandert|Zuwander|Geflüchtet|Flüchtling|Ratsuchend|Betroffen|Familie|Ehrenamt|Träger|Verein|Mensch|Asyl|Neuzugewandert|Selbstorganisation)~'

/** Events, projects, offers, exchange, help. */
export const operativeWords: readonly RegExp[] = [
  words(
    '\\p{L}*veranstaltung(?:en)?',
    '(?:Stadt|Kultur|Sommer|Straßen|Stadtteil|Begegnungs|Kinder)feste?[ns]?',
    'Interkulturelle[rn]? Woche[n]?',
    '(?:Fortbildung|Schulung|Workshop|Seminar|Kampagne)~',
    'Ausstellung(?:en)?(?! von (?:Bescheinigung|Ausweis|Zeugnis)~)',
    `(?:Initiierung|Initiieren|Durchführung|Umsetzung|Organisation|Organisieren|Planung|Koordinierung|Koordination|Vorstellung|Anregung|Begleitung|Förderung|Unterstützung|Reflexion) ... ${thing}`,
    `(?:initiiert|organisiert|plant|koordiniert|begleitet|fördert|unterstützt|entwickelt|initiieren|organisieren|planen|begleiten) ... ${thing}`,
    `${thing} ... (?:durch|um|abgestimmt|abgeglichen|durchgeführt|umgesetzt|durchzuführen|umzusetzen|organisiert|geplant)`,
    `(?:Bündelung|Übersicht|Abstimmung|Abgleich~) ... (?:Termine[n]?|${thing})`,
    '(?:Erfahrungs|Informations|Fach|Meinungs)?-?austausch(?:e?s)?',
    'Informations(?:transfer|fluss|weitergabe)~',
    'informier(?:t|en)',
    'Information ... (?:der|über|für) ... \\p{L}+',
    'Vernetzung~',
    'vernetz(?:en|t)',
    `(?:Beratung|Betreuung|Begleitung|Unterstützung) ... ${people}`,
    `(?:berät|berat(?:en)|betreut|begleitet|unterstützt|betreuen|begleiten|unterstützen) ... ${people}`,
    '(?:Sprachkurs|Sprachförderung|Sprachausbildung|Berufsausbildung|Patenschaft|Dolmetsch|Sprachmittl|Hausaufgaben|Projektförderung)~',
    'Öffentlichkeitsarbeit~',
    'Ressourceneinsatz~',
  ),
]
