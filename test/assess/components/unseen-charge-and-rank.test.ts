import { describe, expect, test } from 'vitest'
import { isLineOfBody } from '../../../src/assess/components/field-bodies.ts'
import { chapter, componentOf, grid, list, type Part, section, text } from '../assessed-blocks.ts'

const names = ['Sprache', 'Arbeit', 'Wohnen', 'Gesundheit']
const offices = ['Schulamt', 'Amt für Wirtschaft', 'Bauamt', 'Sozialamt']
const acts = [
  'Lotsen für Schulen ausbilden',
  'Eine Messe für Betriebe ausrichten',
  'Einen Ratgeber zur Miete drucken',
  'Dolmetscher für Praxen schulen',
]
const fields = (line: (office: string) => string): readonly Part[] => [
  chapter('Handlungsfelder'),
  ...names.flatMap((name, at) => [
    section(name),
    text('Ziel ist es, dass alle Menschen in Talbach daran teilhaben und niemand auf der Strecke bleibt.'),
    text(line(offices[at] ?? '')),
    ...list(acts[at] ?? '', 'Einen Treff im alten Bahnhof eröffnen'),
  ]),
]

/** Ways to say whose field it is. */
const charges: readonly ((office: string) => string)[] = [
  (office) => `Zuständig für diesen Bereich ist das ${office}.`,
  (office) => `Verantwortlich zeichnet hier das ${office}.`,
  (office) => `Das ${office} steht für diesen Bereich gerade.`,
  (office) => `In diesem Bereich trägt das ${office} die Verantwortung.`,
  (office) => `Ansprechpartner und in der Pflicht ist das ${office}.`,
  (office) => `Einstehen wird für dieses Feld das ${office}.`,
  (office) => `Den Hut auf hat das ${office}.`,
  (office) => `Dieses Thema liegt in den Händen des Fachbereichs ${office}.`,
  (office) => `Um dieses Feld kümmert sich das ${office}.`,
  (office) => `Hier führt das ${office} Regie.`,
  (office) => `Die Leitung hat das ${office}.`,
  (office) => `Federführung: ${office}`,
  (office) => `Fachamt für dieses Feld: ${office}`,
  (office) => `Für das Gelingen dieses Kapitels sorgt das ${office}.`,
  (office) => `Die Fäden hält hier das ${office} in der Hand.`,
  (office) => `Das ${office} koordiniert dieses Handlungsfeld.`,
  (office) => `In der Obhut von: ${office}`,
  (office) => `Patin dieses Feldes ist die Leiterin im ${office}.`,
  (office) => `Wer hier etwas will, geht zum ${office}.`,
  (office) => `Die Umsetzung obliegt dem ${office}.`,
  (office) => `Dafür ist das ${office} da.`,
] // prettier-ignore

describe('a body for every field', () => {
  test.each(charges.map((line) => [line('Bauamt'), line] as const))('%s', (_, line) => {
    expect(componentOf('umsetzungsakteure', ...fields(line)).value).toBe('ja')
  })

  test('each field in other words', () => {
    let at = 0
    expect(componentOf('umsetzungsakteure', ...fields((office) => charges[at++ * 4]?.(office) ?? '')).value).toBe('ja')
  })

  test('a table of the fields', () => {
    const table = grid(
      ['Feld', 'Federführung'],
      ...names.map((name, at) => [`${'ABCD'[at]} ${name}`, offices[at] ?? '']),
    )
    const parts = [...fields(() => 'Hier bleibt noch viel zu bedenken.'), chapter('Wer was macht'), table]
    expect(componentOf('umsetzungsakteure', ...parts).value).toBe('ja')
  })
})

describe('no body in charge', () => {
  test.each([
    'Das Sozialamt berichtet, dass in diesem Bereich viele Menschen warten.',
    'Das Schulamt zählte hier im letzten Jahr 64 Kinder.',
    'Für das Aufenthaltsrecht ist hier das Bundesamt zuständig.',
    'Eine zuständige Stelle gibt es in diesem Feld nicht.',
    'Das Jobcenter bietet hier zwei Kurse an.',
    'Dieses Feld liegt vielen am Herzen.',
    'Das Rathaus steht mitten im Ort.',
    'Das Bauamt war früher für dieses Feld zuständig. Seit dem Umzug ist es anders.',
    'Dieser Bereich umfasst Schule, Ausbildung und Beruf.',
    'Verantwortung tragen wir alle.',
  ])('%s', (words) => {
    expect(isLineOfBody(words)).toBe(false)
  })

  test('a heading over all columns of a table is no body', () => {
    const rows = names.flatMap((name) => [
      [name, name, name],
      ['1', 'Sprechstunde einrichten', ''],
    ])
    const parts = [
      ...fields(() => 'Hier bleibt viel zu tun.'),
      chapter('Plan'),
      grid(['Nr.', 'Schritt', 'Hut auf'], ...rows),
    ]
    expect(componentOf('umsetzungsakteure', ...parts).value).not.toBe('ja')
  })
})

const plan = [chapter('Maßnahmen'), grid(['Maßnahme', 'Zuständig'], ...acts.map((act, at) => [act, offices[at] ?? '']))]
const rankOf = (sentence: string) => componentOf('priorisierung', ...plan, chapter('Was vorgeht'), text(sentence)).value

describe('ranks told in running text', () => {
  test.each([
    'In jedem Bereich ist das zuerst Beschriebene auch das Vordringliche.',
    'Das Erstgenannte ist jeweils das Wichtigste.',
    'Reicht das Geld nicht, werden die Vorhaben von oben nach unten abgearbeitet.',
    'Die Maßnahmen stehen in absteigender Reihenfolge ihrer Dringlichkeit.',
    'Die Reihenfolge der Vorhaben ist zugleich ihr Rang.',
    'Was oben steht, ist am dringendsten.',
    'Jede Liste beginnt mit dem Dringendsten.',
  ])('order: %s', (sentence) => {
    expect(rankOf(sentence)).toBe('ja')
  })

  test.each([
    'Vier dieser Vorschläge bezeichnen wir als vordringlich.',
    'Diesen Rat halten wir für vordringlich.',
    'Als vorrangig stufen wir die Ausbildung der Lotsen ein.',
    'Auch dieser Punkt ist dringlich.',
    'Zwei Empfehlungen dulden keinen Aufschub und sind besonders dringend.',
    'Drei Vorhaben gehen vor.',
    'Unaufschiebbar ist nach unserer Ansicht dieses Vorhaben.',
  ])('some: %s', (sentence) => {
    expect(rankOf(sentence)).toBe('teilw.')
  })

  test.each([
    'Die Wohnungsnot ist das dringlichste Problem der Stadt.',
    'Die Reihenfolge hat nichts zu bedeuten.',
    'Integration hat für uns höchste Priorität.',
    'Auf eine Rangfolge der Vorhaben wird verzichtet.',
    'Wer zuerst kommt, bekommt einen Platz im Kurs.',
    'Die Felder folgen dem Alphabet.',
    'Vorrangig zuständig ist der Bund.',
    'Die Briefe werden von oben nach unten gelesen.',
  ])('none: %s', (sentence) => {
    expect(rankOf(sentence)).toBe('nein')
  })
})
