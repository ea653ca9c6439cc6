import { describe, expect, test } from 'vitest'
import { leadsInWish } from '../../../src/assess/components/led-in-states.ts'
import { chapter, componentOf, grid, list, type Part, section, text } from '../assessed-blocks.ts'

/** Sentences that open a list of states. */
const leads = [
  'Deshalb streben wir an:',
  'Daher soll gelten:',
  'Unser Bild von der Zukunft:',
  'Wir wünschen uns einen Ort, an dem',
  'Erreicht ist das, wenn',
  'Am Ziel sind wir, wenn',
  'Gelungen ist es erst, wenn …',
  'In zehn Jahren',
  'Im Jahr 2035 ist Talbach eine Stadt, in der',
  'Künftig gilt:',
  'So soll es einmal sein:',
  'Wir wollen, dass',
  'Wir möchten erreichen, dass',
  'Woran man den Erfolg erkennt? Man sieht ihn daran, dass',
  'Wir arbeiten darauf hin, dass',
  'Uns ist wichtig, dass',
  'Es geht uns darum, dass',
  'Angestrebt wird ein Zustand, in dem',
  'So stellen wir uns das Leben in Talbach vor:',
  'Unsere Vision:',
  'Wir setzen uns dafür ein, dass',
  'Zufrieden sind wir erst, wenn',
  'Unsere Hoffnung ist, dass',
  'Der Gemeinderat hat folgende Ziele vor Augen:',
  'Am Herzen liegt uns, dass',
  'Unser Anspruch:',
  'Erstrebt wird, daß',
  'Morgen ist es anders. Dann merkt man es daran, dass',
]

/** Sentences that open a list of something else. */
const others = [
  'Dafür tun wir Folgendes:',
  'Folgende Maßnahmen sollen das Ziel erreichen helfen:',
  'Es fehlt vor allem an:',
  'In den Werkstätten wurde beklagt, dass',
  'Bereits heute gibt es:',
  'Zuständig sind künftig:',
  'Das Land will erreichen, dass',
  'Früher galt:',
  'Die Teilnehmenden wünschten sich:',
  'An den Gesprächen waren beteiligt:',
  'In Zukunft sind folgende Schritte geplant:',
  'Der Bund strebt an:',
  'Wir wollen wissen:',
  'Die Befragten haben diese Wünsche genannt:',
  'Im Einzelnen sind das:',
  'Das ist unser Ziel.',
  'Diese Träger bieten Kurse an:',
  'Wir möchten eine Reihe von Projekten beginnen:',
]

describe('sentences that lead in a list', () => {
  test.each(leads)('of what is wanted: %s', (words) => {
    expect(leadsInWish(words)).toBe(true)
  })
  test.each(others)('of something else: %s', (words) => {
    expect(leadsInWish(words)).toBe(false)
  })
})

const names = ['Sprache', 'Arbeit', 'Wohnen', 'Gesundheit']
const states = [
  ['Kinder folgen dem Unterricht vom ersten Tag an.', 'Eltern verstehen die Briefe der Schule.'],
  ['Zugewanderte arbeiten in dem Beruf, den sie gelernt haben.', 'Verträge sind schriftlich und verständlich.'],
  ['Familien leben in Wohnungen, die groß genug sind.', 'Der Name entscheidet nicht über den Mietvertrag.'],
  ['Kranke finden ohne Umweg zu einer Ärztin.', 'Ältere kennen die Hilfen, die ihnen zustehen.'],
]
const fields = (body: (at: number) => readonly Part[]): readonly Part[] => [
  chapter('Handlungsfelder'),
  ...names.flatMap((name, at) => [
    section(name),
    text('In diesem Feld entscheidet sich viel, was Menschen in Talbach jeden Tag miteinander erleben und teilen.'),
    ...body(at),
  ]),
]
const goalsOf = (...parts: readonly Part[]) => componentOf('ziele-und-massnahmen', ...parts).value

describe('goals as lists of states, without measures', () => {
  test.each(leads.filter((words) => !words.includes('dafür ein')))('%s', (words) => {
    expect(goalsOf(...fields((at) => [text(words), ...list(...(states[at] ?? []))]))).toBe('Ziele')
  })

  test('each field leads in with other words', () => {
    const parts = fields((at) => [text(leads[at * 3] ?? ''), ...list(...(states[at] ?? []))])
    expect(goalsOf(...parts)).toBe('Ziele')
  })

  test('a list without lead counts where others have theirs', () => {
    const lead = ['Daher soll gelten:', 'Unser Bild von der Zukunft:', 'Ganz einfach ist das nicht.', 'Kurz gesagt:']
    const { value, reason } = componentOf(
      'ziele-und-massnahmen',
      ...fields((at) => [text(lead[at] ?? ''), ...list(...(states[at] ?? []))]),
    )
    expect([value, reason]).toEqual(['Ziele', expect.stringContaining('8 Stellen zu Zielen')])
  })

  test.each([
    'Es fehlt vor allem an:',
    'In den Werkstätten wurde beklagt, dass',
    'Die Befragten haben diese Sorgen genannt:',
    'Früher galt:',
  ])('not: %s', (words) => {
    expect(goalsOf(...fields((at) => [text(words), ...list(...(states[at] ?? []))]))).not.toBe('Ziele')
  })
})

const columns = ['Nr.', 'Maßnahme', 'Zuständig', 'Wann']
const goals = (at: number): readonly Part[] => [text('Daher soll gelten:'), ...list(...(states[at] ?? []))]

describe('measures of all fields in one table', () => {
  const labels: readonly (readonly [string, (name: string, at: number) => string])[] = [
    ['as the headings', (name) => name],
    ['with a Roman number', (name, at) => `${['I', 'II', 'III', 'IV'][at]} ${name}`],
    ['with a letter', (name, at) => `${'ABCD'[at]} ${name}`],
    ['with a number', (name, at) => `${at + 1}. ${name}`],
    ['with a label', (name, at) => `Handlungsfeld ${at + 1}: ${name}`],
  ]
  test.each(labels)('names of fields %s', (_, label) => {
    const rows = names.map((name, at) => [label(name, at), `Sprechstunde ${at + 1} einrichten`, 'Sozialamt', '2027'])
    const table = grid(['Handlungsfeld', 'Maßnahme', 'Zuständig', 'Wann'], ...rows)
    expect(goalsOf(...fields(goals), chapter('Maßnahmenplan'), table)).toBe('ja')
  })

  test('measures of one field only', () => {
    const rows = [1, 2, 3, 4].map((number) => [`${number}`, `Sprechstunde ${number} einrichten`, 'Sozialamt', '2027'])
    const parts = fields((at) => [...goals(at), ...(at === 0 ? [grid(columns, ...rows)] : [])])
    expect(goalsOf(...parts)).toBe('teilw.')
  })
})
