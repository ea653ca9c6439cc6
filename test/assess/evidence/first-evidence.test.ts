import { describe, expect, test } from 'vitest'
import type { ComponentId } from '../../../src/model/values.ts'
import { assessBlocks, chapter, componentOf, grid, list, type Part, section, text, texts } from '../assessed-blocks.ts'

const title = chapter('Integrationskonzept der Stadt Talbach')
const first = (id: ComponentId, ...parts: readonly Part[]) => componentOf(id, ...parts).evidence[0]?.quote

const figures = texts(
  'Am 31. Dezember 2023 waren in Talbach 31.400 Personen gemeldet, darunter 3.120 Ausländerinnen und Ausländer (9,9 Prozent).',
  'Unter den 412 Arbeitslosen sind 160 Menschen mit ausländischer Staatsangehörigkeit (38,8 Prozent).',
)

describe('the first passage is the one that says the value', () => {
  test('a definition comes before the adoption of somebody else’s and before its lead-in', () => {
    expect(
      first(
        'integrationsverstaendnis',
        chapter('Bezug zum Landeskonzept'),
        text('Die Stadt übernimmt dessen Verständnis von Integration als gemeinsamer Aufgabe.'),
        chapter('Was wir unter Integration verstehen'),
        text('Unter Integration verstehen wir Folgendes:'),
        text('Integration heißt für uns, dass alle, die hier leben, mitreden und mitentscheiden können.'),
      ),
    ).toBe('Integration heißt für uns, dass alle, die hier leben, mitreden und mitentscheiden können.')
  })

  test('the proper name of a place does not hide whose definition it is', () => {
    const { value, evidence } = componentOf(
      'integrationsverstaendnis',
      chapter('Integrationsverständnis'),
      text('Die Stadt Talbach versteht unter Integration das Hineinwachsen aller in die örtliche Gemeinschaft.'),
    )
    expect(value).toBe('ja')
    expect(evidence[0]?.quote).toMatch(/^Die Stadt Talbach versteht unter Integration/u)
  })

  test('local figures come before those of the whole country', () => {
    expect(
      first(
        'bedarfs-und-potenzialanalyse',
        chapter('Ausgangslage'),
        text('In Deutschland hatten 2023 rund 29 Prozent der Bevölkerung einen Migrationshintergrund.'),
        ...figures,
      ),
    ).toContain('in Talbach')
  })

  test('what shows the value of a column is the row, not the bare cell', () => {
    const measures = grid(
      ['Maßnahme', 'Zuständig', 'Zeitraum'],
      ['Abendkurs Deutsch an der Volkshochschule einrichten', 'Sozialamt', '2025'],
      ['Patenschaften für Auszubildende aufbauen', 'Jugendamt', '2026'],
      ['Wegweiser in fünf Sprachen herausgeben', 'Bürgerbüro', '2026'],
    )
    const { components } = assessBlocks([title, chapter('Maßnahmen'), measures])
    expect(components.umsetzungsakteure.evidence[0]?.quote).toBe(
      'Abendkurs Deutsch an der Volkshochschule einrichten\tSozialamt\t2025',
    )
    expect(components.umsetzungszeitraeume.evidence.map(({ quote }) => quote)).not.toContain('2025')
  })

  test('continuation: what shall be renewed before a title with that word', () => {
    expect(
      first(
        'fortschreibung',
        chapter('Jugend'),
        text('Das Konzept grenzt sich ab von der Jugendhilfeplanung (Teilplan Hilfen, Fortschreibung 2027).'),
        chapter('Fortschreibung'),
        text('Dieses Konzept wird alle drei Jahre überprüft und fortgeschrieben.'),
      ),
    ).toBe('Dieses Konzept wird alle drei Jahre überprüft und fortgeschrieben.')
  })

  test('monitoring: the sentence that answers most before a table’s title', () => {
    expect(
      first(
        'monitoring',
        chapter('Monitoring und Berichterstattung'),
        text('Tabelle: Indikatoren des Umsetzungsberichts'),
        text('Die Stabsstelle berichtet dem Stadtrat jährlich über den Stand der Umsetzung dieses Konzepts.'),
        text('Sie wertet dafür die Indikatoren der Maßnahmen aus.'),
      ),
    ).toMatch(/^Die Stabsstelle berichtet dem Stadtrat jährlich/u)
  })

  test('goals: topics in a list are none, the will of a paper of principles is', () => {
    const { value, evidence } = componentOf(
      'ziele-und-massnahmen',
      chapter('Leitbild für das Zusammenleben'),
      text('Wir wollen eine Stadt sein, in der sich niemand ausgeschlossen fühlt.'),
      text('Wir möchten dazu beitragen, dass Nachbarn einander kennenlernen und helfen.'),
      text('Wir sind bestrebt, voneinander zu lernen und Vorurteile abzubauen.'),
      chapter('Themen, die uns beschäftigen'),
      text('Die Stichworte sind ohne Gewichtung und ohne Anspruch auf Vollständigkeit festgehalten:'),
      list('Arbeit und Ausbildung', 'Begegnung', 'Gesundheit', 'Sport', 'Sprache', 'Wohnen'),
    )
    expect(value).toBe('Ziele')
    expect(evidence.map(({ quote }) => quote)).not.toContain('Arbeit und Ausbildung')
    expect(evidence[0]?.quote).toMatch(/^Wir /u)
  })

  test('fields that are only listed are led in by the sentence that names the list', () => {
    const { value, evidence } = componentOf(
      'handlungsfelder',
      chapter('Handlungsfelder'),
      text('Die Stadt sieht folgende Handlungsfelder:'),
      list('Sprache', 'Arbeit und Ausbildung', 'Wohnen', 'Gesundheit'),
    )
    expect(value).toBe('teilw.')
    expect(evidence[0]?.quote).toBe('Die Stadt sieht folgende Handlungsfelder:')
  })

  test('each kind of finding is shown before the next of the same kind', () => {
    const needs = texts(
      'Es fehlen Kursplätze für Mütter mit kleinen Kindern.',
      'Vielen Jugendlichen mangelt es an Begleitung beim Übergang in den Beruf.',
      'Ein großes Problem ist der Mangel an bezahlbarem Wohnraum für Familien.',
      'Beim Arzt fehlen Dolmetscher.',
      'Es besteht ein Bedarf an Beratung in den Ortsteilen.',
    )
    const data = [
      ...figures,
      ...texts(
        'Im Schuljahr 2023/24 besuchten 310 Kinder mit Migrationshintergrund die Schulen (18 Prozent).',
        'Von den 900 Kindern in Kitas sprechen 210 zu Hause kein Deutsch (23 Prozent).',
        '2023 wurden 88 Personen eingebürgert, die meisten davon aus Syrien.',
        'In den Unterkünften leben 240 Geflüchtete, davon 90 Kinder.',
        '140 Ausländerinnen und Ausländer besuchten 2023 einen Integrationskurs.',
      ),
    ]
    const { value, evidence } = componentOf(
      'bedarfs-und-potenzialanalyse',
      chapter('Ausgangslage'),
      section('Bevölkerung'),
      ...data,
      section('Handlungsbedarf'),
      ...needs,
    )
    expect(value).toBe('Bedarfe')
    expect(evidence[0]?.section).toBe('Bevölkerung')
    expect(evidence[1]?.section).toBe('Handlungsbedarf')
  })
})

describe('requirements', () => {
  const at = (id: string, ...parts: readonly Part[]) => {
    const result = assessBlocks([title, ...parts]).requirements[`SN-${id}`]
    if (!result) throw new Error(id)
    return result
  }

  test('the imprint does not prove that somebody is in charge', () => {
    const { evidence } = at(
      'KomIntAVO-10-2-2',
      text('Herausgeber: Stadtverwaltung Talbach, Stabsstelle Integration, Am Markt 1, 09999 Talbach'),
      chapter('Umsetzung'),
      text('Die Stabsstelle Integration koordiniert die Umsetzung in allen Ämtern.'),
    )
    expect(evidence[0]?.quote).toBe('Die Stabsstelle Integration koordiniert die Umsetzung in allen Ämtern.')
  })

  test('a heading comes after the sentence that fills it', () => {
    const { evidence } = at(
      'KomIntAVO-10-2-3',
      chapter('Fördern und Fordern'),
      text('Der Grundsatz des Förderns und Forderns gilt auch in Talbach.'),
      text('Wir erwarten von allen Zugewanderten, dass sie am Sprachkurs teilnehmen.'),
    )
    expect(evidence[0]?.quote).not.toBe('Fördern und Fordern')
  })

  test('what one aspect says is not missing in the others that could stand for it', () => {
    const { reason, lacking } = at(
      'KomIntAVO-10-2-1',
      chapter('Rahmen'),
      text('Das Zuwanderungs- und Integrationskonzept des Freistaates Sachsen (ZIK) bildet den fachlichen Rahmen.'),
      text('Die Stadt macht sich diesen Rahmen zu eigen.'),
    )
    expect(reason).toContain('Übernahme in das eigene Konzept')
    expect(reason).not.toContain('Nicht gefunden')
    expect(lacking?.map(({ title: name }) => name)).not.toContain('eigene Bezugnahme auf das Landeskonzept')
  })

  test('where nothing of the kind is said, it is named once', () => {
    const { reason } = at('KomIntAVO-10-2-1', chapter('Rahmen'), text('Das ZIK II des Freistaates gilt seit 2018.'))
    expect(reason.match(/Bezugnahme/gu)).toHaveLength(1)
  })

  test('the remedy asks only for what is not there', () => {
    const procedure = [
      chapter('Monitoring und Berichterstattung'),
      text(
        'Die Stabsstelle prüft jährlich zum 31. Dezember anhand der Indikatoren den Stand der Umsetzung aller Maßnahmen.',
      ),
      text('Sie legt dem Stadtrat jedes Jahr im März einen schriftlichen Umsetzungsbericht zu diesem Konzept vor.'),
    ]
    const { status, remedy } = at('KomIntAVO-10-2-4', procedure)
    expect(status).toBe('teilweise')
    expect(remedy).toContain('Fortschreibung')
    expect(remedy).not.toContain('Umsetzungsmonitoring')
    const both = at('KomIntAVO-10-2-4', text('Die Feuerwehr feiert.'))
    expect(both.remedy).toContain('Umsetzungsmonitoring')
    expect(both.remedy).toContain('Fortschreibung')
  })
})

describe('near misses', () => {
  const misses = (id: ComponentId, ...parts: readonly Part[]) =>
    componentOf(id, ...parts).search.nearMisses.map(({ evidence }) => evidence.quote)

  test('a rhythm or a body alone does not come near a monitoring', () => {
    expect(
      misses(
        'monitoring',
        chapter('Rechtsrahmen'),
        text('Dem Kreistag gehören Mitglieder aller Fraktionen an, das Land wählt alle fünf Jahre.'),
        text('Kirchen und Vereine kennen Leute, die nach zwei Jahren nicht mehr wegzudenken waren.'),
      ),
    ).toEqual([])
  })

  test('the nearest comes first: what the document says of itself before another level', () => {
    const [nearest] = misses(
      'fortschreibung',
      chapter('Rechtsrahmen'),
      text('Das Land schreibt sein Integrationskonzept alle fünf Jahre fort.'),
      chapter('Fortschreibung'),
      text('Auf eine Fortschreibung dieses Konzepts wird verzichtet.'),
    )
    expect(nearest).toBe('Auf eine Fortschreibung dieses Konzepts wird verzichtet.')
  })

  test('a paper that is itself a renewal promises none', () => {
    const { value, search } = componentOf(
      'fortschreibung',
      chapter('Entstehung'),
      text('Das vorliegende Integrationskonzept ist die Fortschreibung des Konzepts aus dem Jahr 2014.'),
    )
    expect(value).toBe('nein')
    expect(search.nearMisses[0]?.reason).toBe('Nennt dieses Dokument selbst eine Fortschreibung')
  })

  test('what single measures state is not said to be nothing', () => {
    const { value, reason } = componentOf(
      'umsetzungsakteure',
      chapter('Maßnahmen'),
      grid(['Maßnahme', 'Zuständig'], ['Abendkurs Deutsch einrichten', 'Sozialamt']),
    )
    expect(value).toBe('nein')
    expect(reason).toMatch(/^Es gibt nur eine Maßnahme/u)
  })
})
