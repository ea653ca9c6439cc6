import { describe, expect, test } from 'vitest'
import type { Network } from '../../../src/model/network.ts'
import { bodyTypes, relationKinds } from '../../../src/model/network.ts'
import type { DrawingLayout, DrawnLine, Rectangle } from '../../../src/report/drawing/drawing-layout.ts'
import { drawingLayout, labelStyle, nameStyle, typeStyle } from '../../../src/report/drawing/drawing-layout.ts'
import { messagesFor } from '../../../src/report/messages/messages-for.ts'
import { body, magdeburgNetwork, relation, schwerinNetwork } from '../sample-networks.ts'

type Drawn = Pick<Network, 'bodies' | 'relations'>

const names = [
  ...['Rat', 'Plenum', 'AG', 'Sprecher:innenrat', 'Arbeitsgruppe Arbeit und Ausbildung', 'Runder Tisch Integration'],
  ...['Arbeitsgruppenübergreifendes Treffen aller Partner', 'Integrationsnetzwerkvorbereitungsgremiumssprecherkreis'],
  ...['Beirat für Integration, Migration und Flucht der Stadt', 'AG-Leitungen/Koordination', 'Forum', 'Kernteam'],
]

/** A network of so many bodies, other with each number; half of them may be joined to bodies outside. */
function anyNetwork(count: number, number: number): Drawn {
  let state = number * 7919 + count
  const next = (below: number): number => {
    state = (state * 1103515245 + 12345) % 2147483648
    return Math.floor(state / 65536) % below
  }
  const chosen = names.slice(0, count)
  const ends = [...chosen, 'Stadtrat', 'Ausschuss für Soziales und Gesundheit']
  return {
    bodies: chosen.map((name) => body(name, bodyTypes[next(bodyTypes.length)] ?? 'steering')),
    relations: Array.from({ length: next(count * 2 + 1) }, () =>
      relation(
        ends[next(count)] ?? '',
        relationKinds[next(relationKinds.length)] ?? 'elects',
        ends[next(ends.length)] ?? '',
      ),
    ),
  }
}

const networks = Array.from({ length: 12 }, (_, bodies) =>
  Array.from({ length: 12 }, (_, number) => [bodies + 1, number, anyNetwork(bodies + 1, number)] as const),
).flat()

const messages = messagesFor('de')

describe.each(networks)('%i bodies, network %i', (_, number, network) => {
  const layout = drawingLayout(network, messages)

  test('no box or label covers another, and none is cut off', () => {
    const all = [...layout.boxes, ...layout.labels]
    expect(all.flatMap((one, place) => all.slice(place + 1).filter((other) => overlap(one, other)))).toEqual([])
    for (const { x, y, width, height } of all) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0)
      expect(x + width).toBeLessThanOrEqual(layout.width)
      expect(y + height).toBeLessThanOrEqual(layout.height)
    }
  })

  test('no line runs through a box or a label', () => {
    expect(hits(layout)).toEqual([])
  })

  test('words fit into their boxes', () => {
    for (const { width, height, name, type } of layout.boxes) {
      expect(Math.max(name.width, type.width)).toBeLessThan(width)
      expect(name.height + type.height).toBeLessThan(height)
    }
    expect(layout.boxes.map(({ name }) => name.lines.join('').replace(/[-\s]/g, ''))).toEqual(
      expect.arrayContaining(network.bodies.map(({ name }) => name.replace(/[-\s]/g, ''))),
    )
  })

  test('an arrow leads to each end', () => {
    const arrows = layout.lines.filter(({ arrow }) => arrow !== null)
    const pairs = new Set(
      network.relations.filter(({ from, to }) => from !== to).map(({ kind, to }) => `${kind} ${to}`),
    )
    expect(arrows.length).toBeGreaterThanOrEqual(pairs.size)
    expect(drawingLayout(anyNetwork(network.bodies.length, number), messages)).toEqual(layout)
  })
})

test('words are large enough for print', () => {
  expect(Math.min(nameStyle.size, typeStyle.size, labelStyle.size)).toBeGreaterThanOrEqual(11)
})

test('boxes stand in rows that fit on paper', () => {
  const groups = Array.from({ length: 11 }, (_, number) => `Arbeitsgruppe Handlungsfeld Nummer ${number + 1}`)
  const wide: Drawn = {
    bodies: [body('Plenum', 'exchange'), ...groups.map((name) => body(name, 'working-group'))],
    relations: groups.map((name) => relation(name, 'part-of', 'Plenum')),
  }
  const layout = drawingLayout(wide, messages)
  expect(layout.width).toBeLessThan(1000)
  expect(layout.labels.map(({ text }) => text)).toEqual(['ist Teil von'])
  expect(drawingLayout(magdeburgNetwork, messages).width).toBeLessThan(1000)
})

test('who is elected stands above, who is appointed below', () => {
  const { boxes } = drawingLayout(schwerinNetwork, messages)
  const [tables, council, conference] = boxes.map(({ y }) => y)
  expect(tables).toBeGreaterThan(council ?? 0)
  expect(council).toBeGreaterThan(conference ?? 0)
  const appointed = drawingLayout(
    { bodies: [body('Beirat', 'advisory')], relations: [relation('Rat', 'appoints', 'Beirat')] },
    messages,
  )
  expect(appointed.boxes[0]?.y).toBeGreaterThan(appointed.boxes[1]?.y ?? 0)
  expect(appointed.lines.map(({ arrow }) => arrow)).toEqual([null, 'lower'])
})

function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

/** Points of lines that lie inside a box or a label. */
function hits({ boxes, labels, lines }: DrawingLayout): readonly unknown[] {
  const isInside = (x: number, y: number, { x: left, y: top, width, height }: Rectangle): boolean =>
    x > left + slack && x < left + width - slack && y > top + slack && y < top + height - slack
  return lines.flatMap((line) =>
    pointsOf(line).filter(([x, y]) => [...boxes, ...labels].some((rectangle) => isInside(x, y, rectangle))),
  )
}

const slack = 0.01

function pointsOf({ x1, y1, bend1, x2, y2, bend2 }: DrawnLine): readonly (readonly [number, number])[] {
  const steps = Array.from({ length: 41 }, (_, step) => step / 40)
  const middle = (bend1 + bend2) / 2
  return steps.flatMap((t) => {
    const u = 1 - t
    const [a, b, c, d] = [u ** 3, 3 * u * u * t, 3 * u * t * t, t ** 3]
    return [
      [x1, y1 + (bend1 - y1) * t] as const,
      [(a + b) * x1 + (c + d) * x2, a * bend1 + (b + c) * middle + d * bend2] as const,
      [x2, bend2 + (y2 - bend2) * t] as const,
    ]
  })
}
