import { describe, expect, test } from 'vitest'
import { worksOnConcept } from '../../../../src/assess/network/concept.ts'
import {
  advice,
  binding,
  councilDecision,
  duty,
  law,
  leftToOthers,
  lossByAbsence,
  mandate,
  pledge,
  report,
  workPlan,
} from '../../../../src/assess/network/dimensions/bindingness-words.ts'
import { voluntary } from '../../../../src/assess/network/voluntary-words.ts'
import { says } from '../../../../src/assess/network/words.ts'

type Table = Readonly<{ name: string; pattern: RegExp; yes: readonly string[]; no: readonly string[] }>

const tables: readonly Table[] = [
  {
    name: 'duties of members',
    pattern: duty,
    yes: [
      'Alle Mitglieder haben gleiche Rechte und Pflichten.',
      'Die Partner:innen verpflichten sich zur Mitarbeit.',
      'Die Mitglieder sind zur Verschwiegenheit verpflichtet.',
      'Verhinderte haben ihre Vertretung mitzuteilen.',
      'Die Partner nehmen regelmäßig an den Treffen teil.',
      'Sie bringen die Anliegen ihrer Träger ein.',
    ],
    no: [
      'Die Mitglieder sind berechtigt, Themen vorzuschlagen.',
      'Eine Pflicht zur Teilnahme besteht nicht.',
      'Die Mitglieder sind nicht verpflichtet, an Sitzungen teilzunehmen.',
      'Die Tätigkeit ist ehrenamtlich.',
      'Ihnen entstehen keine Pflichten.',
    ],
  },
  {
    name: 'a decision of the council',
    pattern: councilDecision,
    yes: [
      'Stadtrats-Beschluss Nr. 12/2006',
      'Grundlage ist der Beschluss des Kreistages vom 3. Mai.',
      'Der Gemeinderat hat das Netzwerk beschlossen.',
      'gemäß Ratsbeschluss vom 1. Juli',
    ],
    no: [
      'Beschluss der Frühjahrstagung',
      'Der Sprecherrat fasst Beschlüsse.',
      'Der Stadtrat wird unterrichtet.',
      'Im Beirat beschlossen',
    ],
  },
  {
    name: 'a law',
    pattern: law,
    yes: [
      '§ 46 der Kommunalverfassung',
      'nach der Hauptsatzung der Stadt',
      'Sächsisches Integrationsgesetz',
      'Gemeindeordnung',
    ],
    no: [
      'einschlägige Gesetze und Leitfäden',
      'diese Geschäftsordnung',
      'vom Gesetzgeber betraute Stellen',
      'die Tagesordnung',
    ],
  },
  {
    name: 'a pledge',
    pattern: pledge,
    yes: [
      'Interessenten bekunden dies schriftlich in der Beitrittserklärung.',
      'Sie erklären ihre Bereitschaft zur Zusammenarbeit.',
      'Neue Partner unterzeichnen die Kooperationsvereinbarung.',
    ],
    no: ['Wer mitarbeiten will, meldet sich bei der Fachstelle.', 'Der Vorsitz erklärt die Sitzung für eröffnet.'],
  },
  {
    name: 'a report',
    pattern: report,
    yes: [
      'Die Sprecherinnen berichten in der Vollversammlung.',
      'Der Beirat legt jährlich einen Tätigkeitsbericht vor.',
      'Die Gruppen haben ihre Ergebnisse im Plenum (mündlich oder in einem kurzen schriftlichen Papier) vorzustellen.',
    ],
    no: ['Erfahrungsberichte aus der Praxis', 'Die Presse wird eingeladen.', 'Austausch über Ergebnisse'],
  },
  {
    name: 'a work plan',
    pattern: workPlan,
    yes: ['auf Grundlage der Jahresarbeitspläne', 'Die AG erstellt einen Arbeitsplan.'],
    no: ['Vermittlung in Arbeitsplätze', 'Der Arbeitsplatz der Koordinatorin', 'Stadtplan'],
  },
  {
    name: 'a mandate',
    pattern: mandate,
    yes: [
      'Steuerung der Integrationsarbeit',
      'entscheidet abschließend über Förderanträge',
      'kann Beschlüsse für alle fassen',
    ],
    no: ['Steuerberatung für Vereine', 'bereitet Sitzungen vor', 'Sie zahlen Steuern.'],
  },
  {
    name: 'what binds',
    pattern: binding,
    yes: ['Absprachen sind verbindlich.', 'verbindliche Zusammenarbeit'],
    no: ['unverbindlicher Austausch', 'Die Empfehlungen sind nicht bindend.', 'um verbindliche Anmeldung wird gebeten'],
  },
  {
    name: 'free will',
    pattern: voluntary,
    yes: [
      'ein freiwilliger Zusammenschluss',
      'Die Teilnahme an den Treffen bleibt freiwillig.',
      'auf freiwilliger Basis',
    ],
    no: [
      'Vertreter der Freiwilligenagentur',
      'Plätze im Freiwilligen Sozialen Jahr',
      'die Freiwillige Feuerwehr',
      'Die Teilnahme ist nicht freiwillig.',
      'freiwillige Leistungen der Stadt',
    ],
  },
  {
    name: 'advice',
    pattern: advice,
    yes: [
      'Erstellen fachlicher Empfehlungen',
      'berät den Stadtrat in Fragen der Integration',
      'Der Beirat hat die Ausschüsse zu beraten.',
      'Stellungnahmen zu Vorlagen',
    ],
    no: [
      'Beratung von Geflüchteten in Wohnungsfragen',
      'Vertreter der Beratungsstellen',
      'Die Mitglieder beraten in Gruppen.',
    ],
  },
  {
    name: 'decisions of others',
    pattern: leftToOthers,
    yes: [
      'Vorlage an beschlussfähige Gremien der Stadt',
      'Die Entscheidung bleibt dem Stadtrat vorbehalten.',
      'unverbindlicher Rat',
    ],
    no: ['Das Gremium ist beschlussfähig.', 'Es entscheidet selbst.'],
  },
  {
    name: 'work on a concept',
    pattern: worksOnConcept,
    yes: [
      'Mitwirkung an der Fortschreibung und Umsetzung des Integrationskonzepts',
      'das Integrationskonzept fortzuschreiben',
      'Erarbeitung von Konzepten',
    ],
    no: [
      'in Anlehnung an das Integrationskonzept',
      'Umsetzung von Projekten',
      'Vorstellung der Konzeption durch einen Träger',
    ],
  },
]

describe.each(tables)('$name', ({ pattern, yes, no }) => {
  test.each(yes)('is in "%s"', (text) => {
    expect(says(text, pattern)).toBe(true)
  })
  test.each(no)('is not in "%s"', (text) => {
    expect(says(text, pattern)).toBe(false)
  })
})

describe('loss of membership by absence', () => {
  const isLoss = (text: string) => lossByAbsence.some((pattern) => text.search(pattern) >= 0)
  test.each([
    'Nimmt jemand zwölf Monate nicht an Treffen teil, endet die Mitgliedschaft.',
    'Wer dreimal unentschuldigt fehlt, wird gestrichen.',
    'Mitglieder, die ein Jahr nicht mehr teilgenommen haben, scheiden aus.',
  ])('%s', (text) => {
    expect(isLoss(text)).toBe(true)
  })
  test.each(['Der Austritt ist schriftlich zu erklären.', 'Das Mandat endet mit der Wahlperiode.'])(
    'not: %s',
    (text) => {
      expect(isLoss(text)).toBe(false)
    },
  )
})
