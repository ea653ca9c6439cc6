import { describe, expect, test } from 'vitest'
import { findActor } from '../../../src/coding/measures/find-actor.ts'
import { knowledge } from '../coded-text.ts'

/** The words of the body in charge, "" for none. */
function actorIn(content: string): string {
  const found = findActor(content, knowledge.actors)
  return found ? content.slice(found.start, found.end) : ''
}

describe('as the subject', () => {
  test.each([
    ['Das Sozialamt richtet eine Sprechstunde ein.', 'Sozialamt'],
    ['Der Landkreis und das Jobcenter bauen eine Anlaufstelle auf.', 'Jobcenter'],
    ['Die Volkshochschule bietet Kurse am Abend an.', 'Volkshochschule'],
    ['Die Stabsstelle Integration lädt zweimal im Jahr ein.', 'Stabsstelle Integration'],
    ['Das Amt für Soziales übersetzt die Anträge.', 'Amt für Soziales'],
    ['Der Fachbereich 2 erweitert die Öffnungszeiten.', 'Fachbereich 2'],
    ['Das Dezernat III legt ein Verzeichnis an.', 'Dezernat III'],
    ['Die Integrationsbeauftragte schult zwölf Lotsen.', 'Integrationsbeauftragte'],
    ['Bis Ende 2026 eröffnet die Caritas ein Begegnungscafé.', 'Caritas'],
    ['Bis Juni 2027 wird das Jugendamt Elternabende anbieten.', 'Jugendamt'],
    ['Jobcenter und Kammern richten eine Sprechstunde ein.', 'Jobcenter und Kammern'],
    ['Amt 50 richtet eine Sprechstunde ein.', 'Amt 50'],
    ['Der Stadtrat beschließt eine Richtlinie zur Ehrenamtspauschale.', 'Stadtrat'],
    ['Das Quartiersmanagement eröffnet einen Treff.', 'Quartiersmanagement'],
    ['Die Gleichstellungsstelle organisiert Schwimmkurse.', 'Gleichstellungsstelle'],
    ['Die Sozialplanung wertet die Zahlen aus.', 'Sozialplanung'],
    ['Das Sozialamt ist dafür zuständig.', 'Sozialamt'],
    ['Das kommunale Integrationszentrum berät Vereine.', 'Integrationszentrum'],
  ])('%s: %s', (content, actor) => {
    expect(actorIn(content)).toBe(actor)
  })
})

describe('behind "durch", "von", "vom"', () => {
  test.each([
    ['Die Anträge werden durch das Sozialamt übersetzt.', 'Sozialamt'],
    ['Eine Sprechstunde wird vom Jobcenter eingerichtet.', 'Jobcenter'],
    ['Das Café wird von der Diakonie betrieben.', 'Diakonie'],
    ['Umsetzung durch die Volkshochschule', 'Volkshochschule'],
  ])('%s: %s', (content, actor) => {
    expect(actorIn(content)).toBe(actor)
  })
})

describe('set apart', () => {
  test.each([
    ['Lotsen ausbilden (Sozialamt)', 'Sozialamt'],
    ['Lotsen ausbilden (Jugendamt, bis 2026)', 'Jugendamt'],
    ['Lotsen ausbilden (Stabsstelle Integration)', 'Stabsstelle Integration'],
    ['Lotsen ausbilden [Sozialamt]', 'Sozialamt'],
    ['Lotsen ausbilden (FB 3)', 'FB 3'],
    ['Lotsen ausbilden (SG Migration)', 'SG Migration'],
    ['Lotsen ausbilden – Jobcenter', 'Jobcenter'],
    ['Lotsen ausbilden → Sozialamt', 'Sozialamt'],
    ['Die Planung ist mit der Feuerwehr abzustimmen. → Gebäudewirtschaft', 'Gebäudewirtschaft'],
    ['Der Beitrag wird übernommen. → Sportring Adlershof e. V., mit dem Jugendring', 'Sportring Adlershof e. V.'],
    ['Lotsen ausbilden / V: Sozialamt', 'Sozialamt'],
    ['Lotsen ausbilden, zuständig Sozialamt', 'Sozialamt'],
    ['Lotsen ausbilden. Zuständig: Sozialamt.', 'Sozialamt'],
    ['Lotsen ausbilden. Verantwortlich ist das Jugendamt.', 'Jugendamt'],
    ['Lotsen ausbilden; die Federführung liegt beim Schulamt.', 'Schulamt'],
    ['Lotsen ausbilden. Träger: Caritas', 'Caritas'],
  ])('%s: %s', (content, actor) => {
    expect(actorIn(content)).toBe(actor)
  })
})

describe('nobody in charge', () => {
  test.each([
    'Ein Verzeichnis der Kurse wird angelegt.',
    'Das Netzwerk wird ausgebaut.',
    'Der Verein wird bei der Raumsuche beraten.',
    'Die Bibliothek wird um fremdsprachige Bücher ergänzt.',
    'Der Übergang zwischen Kita und Schule wird erleichtert.',
    'Ein Verzeichnis wird mit dem Jobcenter abgestimmt.',
    'In Zusammenarbeit mit der Volkshochschule entstehen Kurse.',
    'Die Beratung im Rathaus wird ausgebaut.',
    'Die Öffnungszeiten des Sozialamtes werden erweitert.',
    'Gemeinsam mit der Caritas werden Treffen angeboten.',
    'Die Kenntnisse über das Jugendamt werden verbessert.',
    'Für Schulen entsteht ein Leitfaden.',
    'Deutschkurse ausbauen – auch in den Vereinen der Dörfer',
    'Das Ehrenamt wird gewürdigt.',
    'Die Musikschule ist Ort der Begegnung.',
    'Beim Jobcenter entsteht ein Wartebereich.',
    'Die Stadt baut ein Netz von Lotsinnen auf.',
    'Wir richten eine Sprechstunde ein.',
    'Vereine werden beraten (insbesondere im Jugendamt).',
  ])('%s', (content) => {
    expect(actorIn(content)).toBe('')
  })
})

describe('beside a period at the end of an item', () => {
  test.each([
    ['Werkstattjahr für Jugendliche ohne Abschluss (mittelfristig; Jugendberufsagentur)', 'Jugendberufsagentur'],
    [
      'Elternabende mit Übersetzung an jeder Schule. Amt für Bildung und Sport, kurzfristig',
      'Amt für Bildung und Sport',
    ],
    ['Aufbau eines Pools von Patinnen und Paten – Zukunftswerkstatt Nord, ab 2026', 'Zukunftswerkstatt Nord'],
  ])('%s: %s', (content, actor) => {
    expect(actorIn(content)).toBe(actor)
  })

  test.each([
    ['Umbau des Hortes zum Treff (Beginn 2026, 20.000 Euro)'],
    ['Kurse am Abend an drei Standorten (Pilotphase bis 2026, Alle Ämter)'],
    ['Schulung der Lotsen in Erster Hilfe. Geplant ist, dass sie 2026 beginnt.'],
  ])('%s: nobody', (content) => {
    expect(actorIn(content)).toBe('')
  })
})

test('the legal form and the place belong to a name', () => {
  expect(actorIn('Die Wohnungsgesellschaft Quellenau mbH sollte auf Mischung achten.')).toBe(
    'Wohnungsgesellschaft Quellenau mbH',
  )
  expect(actorIn('Der Stadtsportbund Quellenau e. V. sollte Übungsleiter schulen.')).toBe(
    'Stadtsportbund Quellenau e. V.',
  )
})
