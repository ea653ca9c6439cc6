import { describe, expect, test } from 'vitest'
import type { Finding } from '../../../src/model/finding.ts'
import type { ComponentId } from '../../../src/model/values.ts'
import { type Blocks, codeBlocks, heading, items, paragraph, table } from '../coded-text.ts'

/** Findings of an aspect, as "modality voice discount". */
function found(component: ComponentId, aspect: string, ...blocks: Blocks): readonly string[] {
  const isAsked = (finding: Finding) => finding.component === component && finding.aspect === aspect
  return codeBlocks(blocks)
    .findings.filter(isAsked)
    .map(({ modality, voice, discount }) => [modality, voice, discount ?? ''].join(' ').trim())
}
const inSentence = (component: ComponentId, aspect: string, sentence: string) =>
  found(component, aspect, heading('Kapitel'), paragraph(sentence))

describe('one sentence in other words', () => {
  test.each<[ComponentId, string, string]>([
    ['bedarfs-und-potenzialanalyse', 'data', 'Im Kreis sind 5.310 Geflüchtete gemeldet.'],
    ['bedarfs-und-potenzialanalyse', 'data', 'Die Arbeitslosenquote der Zugewanderten lag bei 19 Prozent.'],
    ['bedarfs-und-potenzialanalyse', 'data', 'Die Umfrage unter den Vereinen ergab ein gemischtes Bild.'],
    ['bedarfs-und-potenzialanalyse', 'data', 'Menschen aus 71 Staaten wohnen in der Stadt.'],
    ['bedarfs-und-potenzialanalyse', 'needs', 'An bezahlbaren Wohnungen mangelt es im ganzen Tal.'],
    ['bedarfs-und-potenzialanalyse', 'needs', 'Familien warten mehrere Monate auf einen Platz.'],
    ['bedarfs-und-potenzialanalyse', 'needs', 'Der Busverkehr am Abend reicht nicht aus; Fahrten sind schwierig.'],
    ['bedarfs-und-potenzialanalyse', 'needs', 'Gesucht werden Dolmetscherinnen, der Bedarf ist hoch.'],
    ['bedarfs-und-potenzialanalyse', 'potentials', 'Viele Geflüchtete verfügen über einen Berufsabschluss.'],
    [
      'bedarfs-und-potenzialanalyse',
      'potentials',
      'Zugewanderte Ärztinnen und Ärzte sichern als Fachkräfte die Versorgung, denn Zuwanderung füllt Lücken.',
    ],
    ['angebotsanalyse', 'offers', 'Seit 2017 gibt es im Gemeindehaus ein Sprachcafé.'],
    ['angebotsanalyse', 'offers', 'Der Verein begleitet Familien zu Ämtern.'],
    ['angebotsanalyse', 'announced', 'Eine Zusammenstellung der Angebote ist in Arbeit.'],
    ['integrationsverstaendnis', 'definition', 'Wir begreifen Integration als gemeinsames Lernen.'],
    ['integrationsverstaendnis', 'definition', 'Integration heißt: Alle gehören dazu.'],
    ['integrationsverstaendnis', 'definition', 'Unter gelungener Integration verstehen wir gleiche Chancen.'],
    ['integrationsverstaendnis', 'cross-cutting', 'Integration ist Querschnittsaufgabe.'],
    ['integrationsverstaendnis', 'announced', 'Ein gemeinsames Leitbild soll 2027 erarbeitet werden.'],
    ['ziele-und-massnahmen', 'goals', 'Ziel ist eine gut erreichbare Beratung in jedem Ort.'],
    ['ziele-und-massnahmen', 'goals', 'Wir wollen die Zahl der Abschlüsse verdoppeln.'],
    ['umsetzungsakteure', 'field-responsible', 'Die Federführung liegt beim Jugendamt.'],
    ['umsetzungszeitraeume', 'plan-span', 'Das Konzept gilt bis Ende 2029.'],
    ['priorisierung', 'ranking', 'Jedes Vorhaben ist einer Prioritätsstufe A, B oder C zugeordnet.'],
    ['priorisierung', 'key-measures', 'Drei Leitprojekte beginnen sofort.'],
    ['priorisierung', 'rhetoric', 'Sprache hat für uns oberste Priorität.'],
    ['monitoring', 'procedure', 'Die Lenkungsgruppe prüft zweimal im Jahr den Stand der Umsetzung.'],
    ['monitoring', 'procedure', 'Eine Ampel zeigt, wie weit jedes Vorhaben ist.'],
    ['monitoring', 'reporting', 'Der Sozialausschuss erhält jedes Frühjahr einen schriftlichen Bericht.'],
    ['fortschreibung', 'update', 'Nach vier Jahren kommt der Plan auf den Prüfstand.'],
    ['fortschreibung', 'update', 'Eine Neufassung ist für 2029 terminiert.'],
    ['monitoring', 'rhythm', 'Berichtet wird alle zwei Jahre.'],
    ['monitoring', 'indicators', 'Gemessen wird mit elf Kennzahlen.'],
    ['monitoring', 'addressee', 'Empfänger ist der Kreistag.'],
    ['fortschreibung', 'update', 'Alle vier Jahre wird der Plan neu gefasst.'],
    ['fortschreibung', 'update', 'Die nächste Fassung legt die Verwaltung 2028 vor.'],
    ['fortschreibung', 'update', 'Das Papier ist ein lebendiges Dokument.'],
  ])('%s/%s: %s', (component, aspect, sentence) => {
    expect(inSentence(component, aspect, sentence).length).toBeGreaterThan(0)
  })
})

describe('sentences that say something else', () => {
  test.each<[ComponentId, string, string]>([
    ['bedarfs-und-potenzialanalyse', 'data', 'Die Sanierung kostet 30 Prozent mehr.'],
    ['bedarfs-und-potenzialanalyse', 'data', 'Das macht Menschen jeder Herkunft Mut.'],
    ['bedarfs-und-potenzialanalyse', 'needs', 'Die Räume werden nach Bedarf vergeben.'],
    ['bedarfs-und-potenzialanalyse', 'potentials', 'Der Kämmerer verweist auf die Ausgaben.'],
    ['integrationsverstaendnis', 'definition', 'Der Integrationskurs umfasst 700 Stunden.'],
    ['integrationsverstaendnis', 'definition', 'Integration ist eine Querschnittsaufgabe.'],
    ['monitoring', 'procedure', 'Die Straße wird erneuert.'],
    ['monitoring', 'reporting', 'Die Zeitung schreibt gern über das Fest.'],
    ['fortschreibung', 'update', 'Die Kurse werden fortgesetzt.'],
    ['priorisierung', 'ranking', 'Bildung hat hohe Priorität.'],
    ['monitoring', 'reporting', 'Der Landrat informiert auf dem Rathausplatz über Impfungen.'],
    ['fortschreibung', 'update', 'Die Liste der Sprachmittler wird monatlich aktualisiert, sie hängt im Rathaus.'],
    ['handlungsfelder', 'field-names', 'Auf dem Feld blüht der Raps.'],
  ])('%s/%s: %s', (component, aspect, sentence) => {
    expect(inSentence(component, aspect, sentence)).toEqual([])
  })
})

describe('what keeps a passage from counting', () => {
  const sentence = 'Die Umsetzung wird jährlich überprüft.'

  test('nothing, in running text', () => {
    expect(found('monitoring', 'procedure', heading('Kapitel'), paragraph(sentence))).toEqual(['binding own'])
  })

  test('in a list', () => {
    expect(found('monitoring', 'procedure', heading('Kapitel'), items(sentence))).toEqual(['binding own'])
  })

  test('in the cell of a table', () => {
    const cells = table(['Was', 'Wie'], ['Kontrolle', sentence], ['Sitz', 'Rathaus'])
    expect(found('monitoring', 'procedure', heading('Kapitel'), cells)).toContain('binding own')
  })

  test('a heading', () => {
    expect(found('monitoring', 'procedure', heading('Monitoring'), paragraph('Es folgt mehr.'))).toEqual([
      'binding own heading',
    ])
  })

  test('a chapter of references', () => {
    expect(found('monitoring', 'procedure', heading('Literatur'), paragraph(sentence))).toEqual([
      'binding own back-matter',
    ])
  })

  test('a chapter on the law', () => {
    expect(found('monitoring', 'procedure', heading('Rechtliche Grundlagen'), paragraph(sentence))).toEqual([
      'binding other-level',
    ])
  })

  test('a denial', () => {
    expect(found('monitoring', 'procedure', paragraph('Ein Monitoring gibt es nicht.'))).toEqual(['negated own'])
  })

  test('a denial that says the same is none: needs', () => {
    expect(found('bedarfs-und-potenzialanalyse', 'needs', paragraph('Es gibt nicht genug Wohnungen.'))).toEqual([
      'binding own',
    ])
  })

  test('an entry in a table of contents is left out', () => {
    const contents = [heading('Inhalt'), paragraph('4 Monitoring\t12'), paragraph('5 Anhang\t14')]
    expect(found('monitoring', 'procedure', ...contents)).toEqual([])
  })
})

describe('the next sentence goes on', () => {
  test.each([
    ['with a plan', 'Ein Monitoring besteht nicht. Es soll künftig aufgebaut werden.', ['negated own', 'planned own']],
    ['with advice', 'Ein Monitoring besteht nicht. Dies sollte sich ändern.', ['negated own', 'recommended own']],
    ['but binds nobody', 'Ein Monitoring besteht nicht. Es wäre teuer gewesen, sagt der Rat.', ['negated own']],
    [
      'about something else',
      'Ein Monitoring besteht nicht. Die Kurse sollen künftig aufgebaut werden.',
      ['negated own'],
    ],
  ])('%s', (_, content, expected) => {
    expect(found('monitoring', 'procedure', paragraph(content))).toEqual(expected)
  })

  test('not over the end of its paragraph', () => {
    const blocks = [paragraph('Ein Monitoring besteht nicht.'), paragraph('Es soll künftig aufgebaut werden.')]
    expect(found('monitoring', 'procedure', ...blocks)).toEqual(['negated own'])
  })
})

describe('found in other words', () => {
  test.each<[ComponentId, string, string]>([
    ['bedarfs-und-potenzialanalyse', 'data', 'Jede achte Einwohnerin hat einen ausländischen Pass.'],
    ['bedarfs-und-potenzialanalyse', 'data', 'Ein Viertel der Kitakinder spricht zu Hause eine andere Sprache.'],
    ['bedarfs-und-potenzialanalyse', 'needs', 'Freie Plätze sind rar.'],
    ['bedarfs-und-potenzialanalyse', 'needs', 'Die Beratung kommt an ihre Grenzen.'],
    [
      'bedarfs-und-potenzialanalyse',
      'potentials',
      'Unter den Zugezogenen sind Tischler, Lehrerinnen und Krankenpfleger.',
    ],
    ['angebotsanalyse', 'offers', 'Dreimal pro Woche öffnet die Kleiderkammer ihre Türen für Geflüchtete.'],
    ['integrationsverstaendnis', 'definition', 'Integriert ist, wer mitreden kann und gehört wird.'],
    ['integrationsverstaendnis', 'definition', 'Für uns bedeutet Integration gleiche Rechte und Pflichten.'],
    ['umsetzungszeitraeume', 'plan-span', 'Der Plan hat eine Laufzeit von fünf Jahren.'],
    ['priorisierung', 'ranking', 'Die Reihenfolge der Vorhaben richtet sich nach ihrer Dringlichkeit.'],
    ['monitoring', 'procedure', 'Zweimal im Jahr kommt auf den Tisch, was geschafft ist und was nicht.'],
    ['monitoring', 'reporting', 'Dem Kreistag wird im Zweijahrestakt Rechenschaft abgelegt.'],
    ['monitoring', 'reporting', 'Über den Stand der Umsetzung wird dem Rat jährlich berichtet.'],
    ['monitoring', 'reporting', 'Dem Kreistag wird jedes Jahr berichtet.'],
  ])('%s/%s: %s', (component, aspect, sentence) => {
    expect(inSentence(component, aspect, sentence).length).toBeGreaterThan(0)
  })
})

describe('a word alone says nothing', () => {
  test.each<[ComponentId, string, string]>([
    ['bedarfs-und-potenzialanalyse', 'needs', 'Die Angebote sind problemlos zu erreichen.'],
    ['bedarfs-und-potenzialanalyse', 'needs', 'Der Weg ist barrierefrei.'],
    ['ziele-und-massnahmen', 'goals', 'Wir möchten uns bei allen bedanken.'],
    ['monitoring', 'procedure', 'Die Ampel an der Kreuzung ist ausgefallen.'],
    ['priorisierung', 'key-measures', 'Die Hauptaufgabe der Feuerwehr ist der Brandschutz.'],
    ['integrationsverstaendnis', 'definition', 'Die Teilhabe beginnt am 3. Mai.'],
  ])('%s/%s: %s', (component, aspect, sentence) => {
    expect(inSentence(component, aspect, sentence)).toEqual([])
  })
})

describe('found, but says something else', () => {
  test.fails.each<[ComponentId, string, string]>([
    ['bedarfs-und-potenzialanalyse', 'needs', 'Es fehlt an nichts.'],
    ['angebotsanalyse', 'offers', 'Es besteht ein hoher Bedarf an Beratung.'],
    ['angebotsanalyse', 'offers', 'In der Beratungsstelle gibt es kein Angebot am Abend.'],
    ['monitoring', 'procedure', 'Die Schulung wurde von den Teilnehmenden evaluiert.'],
  ])('%s/%s: %s', (component, aspect, sentence) => {
    expect(inSentence(component, aspect, sentence)).toEqual([])
  })
})
