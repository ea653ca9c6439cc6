import { describe, expect, test } from 'vitest'
import { relationSentences, renderDrawing } from '../../../src/report/drawing/render-drawing.ts'
import { messagesFor } from '../../../src/report/messages/messages-for.ts'
import { attributeOf, elementsOf, textOf } from '../html-elements.ts'
import { body, relation, schwerinNetwork } from '../sample-networks.ts'
import { hostileQuote } from '../sample-results.ts'

const messages = messagesFor('de')
const options = { id: 'n1', name: 'Netzwerk Migration', messages }

describe('the drawing', () => {
  const svg = renderDrawing(schwerinNetwork, options)?.html ?? ''
  const elements = elementsOf(svg)

  test('is an image with title and description', () => {
    const root = elements.find(({ tagName }) => tagName === 'svg')
    expect(root && attributeOf(root, 'role')).toBe('img')
    const labels = root ? (attributeOf(root, 'aria-labelledby') ?? '').split(' ') : []
    const told = labels.map((id) => elements.filter((element) => attributeOf(element, 'id') === id).map(textOf))
    expect(told).toEqual([
      ['Gremien und ihre Beziehungen: Netzwerk Migration'],
      [
        '3 Gremien, 1 außerhalb des Netzwerks, 3 Beziehungen. Was die Pfeile sagen, steht als Liste unter der Zeichnung.',
      ],
    ])
  })

  test('names bodies, their types and the relations in words', () => {
    const words = elements.filter(({ tagName }) => tagName === 'text').map(textOf)
    for (const word of ['Sprecher:innenrat', 'Steuerungsgremium', 'Lokale Konferenz', 'wählt', 'bereitet vor', 'berät'])
      expect(words).toContain(word)
    expect(words.filter((word) => word === 'außerhalb des Netzwerks')).toHaveLength(1)
  })

  test('is black on white, with dashes only for what is outside', () => {
    const colours = elements.flatMap((element) => [attributeOf(element, 'fill'), attributeOf(element, 'stroke')])
    expect(new Set(colours)).toEqual(new Set([undefined, '#000', '#fff', 'none']))
    expect(elements.filter((element) => attributeOf(element, 'stroke-dasharray') !== undefined)).toHaveLength(1)
  })

  test('has a form of its own for each type', () => {
    const forms = ['steering', 'working-group', 'exchange', 'conference', 'advisory'] as const
    const drawn = forms.map((type) => {
      const html = renderDrawing({ bodies: [body('Rat', type)], relations: [] }, options)?.html ?? ''
      const parts = html.matchAll(/<rect|<polygon|rx=|points="([^"]*)"/g)
      return [...parts].map(([part, points]) => points?.split(' ').length ?? part).join()
    })
    expect(new Set(drawn).size).toBe(forms.length)
  })

  test('is the same each time, and nothing where there is no body', () => {
    expect(renderDrawing(schwerinNetwork, options)?.html).toBe(svg)
    expect(renderDrawing({ bodies: [], relations: [] }, options)).toBeNull()
  })
})

test('hostile names make no element and no attribute', () => {
  const svg = renderDrawing(
    { bodies: [body(hostileQuote, 'steering')], relations: [relation(hostileQuote, 'elects', '"><img src=x>')] },
    { ...options, name: hostileQuote },
  )
  const elements = elementsOf(svg?.html ?? '')
  expect(elements.filter(({ tagName }) => tagName === 'script' || tagName === 'img')).toEqual([])
  expect(elements.flatMap(({ attrs }) => attrs).filter(({ name }) => name.startsWith('on'))).toEqual([])
})

test('the words beside it say each relation once, and which bodies have none', () => {
  const { bodies, relations } = schwerinNetwork
  const more = { bodies: [...bodies, body('Forum', 'exchange')], relations: [...relations, ...relations.slice(0, 1)] }
  expect(relationSentences(more, messages)).toEqual([
    'Die Arbeitstische wählen den Sprecher:innenrat.',
    'Der Sprecher:innenrat bereitet die Tagung vor.',
    'Der Sprecher:innenrat berät die Stadtvertretung.',
    'Ohne ausdrückliche Beziehung: Forum.',
  ])
})
