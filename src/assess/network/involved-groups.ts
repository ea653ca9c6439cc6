import type { NetworkCoding, NetworkFact } from '../../model/network.ts'
import { factsSaying } from './facts.ts'
import { words } from './words.ts'

/** The relevant groups that the Leitfaden names (L257), with the words for them in lists of members. */
const groups: readonly Readonly<{ title: string; pattern: RegExp }>[] = [
  {
    title: 'Verwaltung und Politik',
    pattern: words(
      '(?:Stadt|Kreis|Gemeinde|Landkreis)?-?verwaltung~',
      '(?!Ehren)\\p{L}*(?:amt|amtes|amts|ämter|ämtern)',
      '(?:Fachbereich|Fachdienst|Dezernat|Dezernent|Stabsstelle)~',
      '\\p{L}*behörde[n]?',
      '\\p{L}*(?:beauftragte|beauftragter|beauftragten)(?:/-?r)?',
      '(?:Stadt|Kreis|Gemeinde)r(?:at|ates|ats|äte|äten|ätin|ätinnen)',
      'Kreistag(?:es|s)?',
      'Fraktion~',
      '\\p{L}*ausschuss(?:es)?',
      'Job-?[Cc]enter~',
      'Agentur für Arbeit',
      'BAMF',
      '(?:Ober)?bürgermeister~',
      'Landr(?:at|ätin)',
      'öffentliche[rn]? ... Träger~',
    ),
  },
  {
    title: 'soziale Träger und Einrichtungen',
    pattern: words(
      'Wohlfahrt~',
      'freie[rn]? Träger~',
      '(?:Sozial|Bildungs|Jugendhilfe|Maßnahme|Kurs)?-?träger~',
      '\\p{L}*beratungsstelle[n]?',
      'Beratungsdienst~',
      '(?:Bildungs|Sozial|Kultur)?-?einrichtung(?:en)?',
      'Institution(?:en)?',
      'Organisation(?:en)?',
      'Kirche~',
      'Schule[n]?',
      'Volkshochschule[n]?',
      'Caritas~',
      'Diakonie~',
      'AWO',
    ),
  },
  {
    title: 'Ehrenamt, Vereine und Initiativen',
    pattern: words(
      'Verein(?:e|en|s|igungen)?',
      '(?:Bürger|Flüchtlings)?-?initiative[n]?',
      'ehrenamtlich~(?! tätig)',
      'Ehrenamt(?:es|s|ler~)?',
      'Freiwillige[rn]?',
      'Einzelpersonen',
      'Interessengruppe[n]?',
      '(?:Freundes|Helfer|Unterstützer)kreis~',
      'interessierte[rn]? (?:Bürger|Einwohner)~',
    ),
  },
  {
    title: 'Zugewanderte und ihre Organisationen',
    pattern: words(
      'Migrant\\p{L}*(?:selbst)?organisation~',
      'Migrant~-(?:Selbst)?organisation~',
      'Selbstorganisation~',
      'MSO',
      'Migrant\\p{L}*(?:verein|vertret|beirat)~',
      '(?:Integrations|Migrations|Ausländer)(?:bei)?rat(?:es|s)?',
      'Beirat~ für (?:Integration|Migration)~',
      '(?:Vertret(?:er|erin|ung)~|Vertreter~ und Vertreterinnen) (?:von |der |aus |aller )?(?:Migrant|Zugewandert|Zuwander|Geflüchtet|Ausländ|Einwander)~',
      '(?:Mitglied|Vertreter|Einwohner|Bürger|Person|Einzelperson)~ mit (?:\\S+ )?(?:Migrations|Einwanderungs|Zuwanderungs|Flucht)~',
      'ausländische[rn]? (?:Einwohner|Mitbürger|Bürger|Staatsangehörige)~',
    ),
  },
]

export type InvolvedGroup = Readonly<{ title: string; facts: readonly NetworkFact[] }>

/** Each of the groups with the facts on members that name it; those it works for are not its members. */
export function involvedGroups(coding: NetworkCoding): readonly InvolvedGroup[] {
  return groups.map(({ title, pattern }) => ({
    title,
    facts: factsSaying(coding, ['members'], pattern),
  }))
}
