import { describe, expect, test } from 'vitest'
import { assessBlocks, chapter, text, texts } from './assessed-blocks.ts'

const statusOf = (id: string, heading: string, ...sentences: readonly string[]) =>
  assessBlocks([chapter('Integrationskonzept des Landkreises Talbach'), chapter(heading), ...texts(...sentences)])
    .requirements[id]?.status

describe('a paper that makes the concept of the Freistaat its own', () => {
  const id = 'SN-KomIntAVO-10-2-1'
  const mention = 'Der Freistaat hat mit dem ZIK II einen Rahmen gesetzt.'
  test.each([
    'Der Landkreis macht sich diesen Rahmen zu eigen.',
    'Wir übernehmen die Gliederung und passen sie an unsere Verhältnisse an.',
    'Der Kreistag hat sich die Leitgedanken zu eigen gemacht.',
    'Wir übersetzen die Schwerpunkte in die Verhältnisse vor Ort.',
    'Die Handlungsfelder wurden mit dem Landeskonzept abgeglichen.',
  ])('%s', (sentence) => {
    expect(statusOf(id, 'Verhältnis zum Land', mention, sentence)).not.toBe('nicht erfüllt')
  })
  test.each(['Die Kosten übernimmt der Bund.', 'Er bindet die Kommunen nicht.', 'Er wurde 2018 beschlossen.'])(
    'not: %s',
    (sentence) => {
      expect(statusOf(id, 'Verhältnis zum Land', mention, sentence)).toBe('nicht erfüllt')
    },
  )
})

describe('the principle of demanding and supporting, in other words', () => {
  const id = 'SN-KomIntAVO-10-2-3'
  test.each([
    'Wir unterstützen jeden, der neu ist, und wir erwarten Anstrengung.',
    'Wir erwarten viel, aber wir helfen auch.',
    'Dem Konzept liegt Hilfe und Gegenleistung zugrunde.',
    'Wo wir erwarten, dass alle mitmachen, wird gefordert und gefördert.',
  ])('%s', (sentence) => {
    const more = ['Erwartet wird die Teilnahme am Kurs.', 'Wer neu ist, bekommt Hilfe beim Lernen.', 'Es gibt Lotsen.']
    expect(statusOf(id, 'Worauf es ankommt', sentence, ...more, 'Pflichten gelten für alle.')).not.toBe('nicht erfüllt')
  })
  test.each([
    'Die Stadt fördert Vereine.',
    'Das Land fördert die Stelle.',
    'Wir erwarten die Bereitschaft zu lernen.',
    'Wir helfen gern.',
    'Die Jahre haben den Landkreis gefordert.',
  ])('not: %s', (sentence) => {
    expect(statusOf(id, 'Worauf es ankommt', sentence)).toBe('nicht erfüllt')
  })
})

describe('evaluation and continuation', () => {
  const id = 'SN-KomIntAVO-10-2-4'
  test('one announcement is no beginning', () => {
    expect(statusOf(id, 'Ausblick', 'Ein Monitoring der Umsetzung ist geplant.')).toBe('nicht erfüllt')
  })
  test('two are one', () => {
    const both = ['Ein Monitoring der Umsetzung ist geplant.', 'Eine Fortschreibung des Konzepts ist vorgesehen.']
    expect(statusOf(id, 'Ausblick', ...both)).toBe('teilweise')
  })
  test('a rhythm without monitoring is one', () => {
    expect(statusOf(id, 'Fortschreibung', 'Das Konzept wird alle drei Jahre fortgeschrieben.')).toBe('teilweise')
  })
})

describe('hearing of the municipalities', () => {
  const id = 'SN-SaechsIntG-12-3-S2'
  test.each([
    'Die kreisangehörigen Gemeinden wurden zum Entwurf angehört.',
    'Alle Gemeinden erhielten Gelegenheit zur Stellungnahme.',
    'Der Entwurf ging den Städten und Gemeinden zu; ihre Hinweise wurden eingearbeitet.',
    'Die Bürgermeisterinnen und Bürgermeister haben sich zum Entwurf geäußert.',
  ])('%s', (sentence) => {
    expect(statusOf(id, 'Wie das Konzept entstand', sentence)).toBe('erfüllt')
  })
  test.each([
    'Von den Befragten in Ortsgemeinden kennen drei von vier ihre Nachbarn.',
    'Der Landkreis hat 31 Gemeinden.',
    'Die Gemeinden sind für die Kindergärten zuständig.',
  ])('not: %s', (sentence) => {
    expect(statusOf(id, 'Nachbarschaft', sentence)).toBe('nicht erfüllt')
  })
})

describe('bodies that have no common name', () => {
  const id = 'SN-SaechsIntG-12-3-S3-4'
  test.each([
    'Die Runde der Zehn trifft sich vierteljährlich.',
    'Das Teilhabeforum kommt zweimal im Jahr zusammen.',
    'Der Internationale Ausschuss tagt öffentlich.',
    'Der Beirat entsendet zwei Mitglieder in den Ausschuss.',
    'Sachkundige Einwohner gehören dem Ausschuss an.',
    'Ein Verbund der Träger trifft sich alle sechs Wochen.',
  ])('%s', (sentence) => {
    expect(statusOf(id, 'Wie wir arbeiten', sentence)).not.toBe('nicht erfüllt')
  })
  test.each([
    'Von zwölf Stellen für Lehrkräfte sind vier nicht besetzt.',
    'Die Runde war fröhlich.',
    'Im Forum der Stadthalle wird gelesen.',
    'Ein Ausschuss des Bundestages tagt öffentlich.',
  ])('not: %s', (sentence) => {
    expect(statusOf(id, 'Was fehlt', sentence)).toBe('nicht erfüllt')
  })
  test('a planned measure is none', () => {
    expect(assessBlocks([chapter('Konzept'), text('Das Rathaus wird gestrichen.')]).requirements[id]?.status).toBe(
      'nicht erfüllt',
    )
  })
})
