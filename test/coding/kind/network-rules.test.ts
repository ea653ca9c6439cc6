import { describe, expect, test } from 'vitest'
import { type Blocks, codeBlocks, heading, paragraph } from '../coded-text.ts'

/** The kind of a paper with a title and its paragraphs. */
function kindOf(title: string, paragraphs: readonly string[], annex: Blocks = []): string {
  return codeBlocks([heading(title), ...paragraphs.map(paragraph), ...annex], {}).kind
}

describe('a leaflet of those who work together', () => {
  const ways = [
    'Wir kommen im Frühling und im Herbst zusammen. Wer bei uns dabei sein will, unterschreibt unser Blatt.',
    'Wir reden, bis niemand einen Einwand hat; sonst entscheiden drei Viertel. Die Stabsstelle lädt ein und schreibt die Mitschrift.',
    'Gäste reden mit. Die Moderation wechselt unter uns.',
  ]

  test.each([
    ['So arbeiten wir im Netzwerk Ankommen zusammen', ways],
    ['Netzwerk Ankommen: Wie wir entscheiden', ways],
    ['Selbstverständnis und Spielregeln', ['Netzwerk Integration Talbach', ...ways]],
  ])('is their rules: %s', (title, paragraphs) => {
    expect(kindOf(title, paragraphs)).toBe('network-rules')
  })

  test.each([
    [
      'what it offers',
      'Netzwerk Ankommen: Das bieten wir',
      ['Wir helfen beim Deutschlernen. Kommen Sie zu unserem Treffen am Montag.', 'Rufen Sie an, wir freuen uns.'],
    ],
    [
      'what it did',
      'So haben wir im Netzwerk Ankommen zusammengearbeitet',
      [
        'Im Frühling kamen wir zusammen. Wer wollte, unterschrieb unser Blatt.',
        'Wir redeten, bis niemand einen Einwand hatte. Die Stabsstelle lud ein und schrieb mit.',
      ],
    ],
    [
      'what was said in a sitting',
      'Protokoll der Sitzung des Netzwerks Integration vom 3. Mai 2024',
      [
        'Anwesend: zwölf Mitglieder. TOP 1: Begrüßung.',
        'TOP 2: Die Mitglieder stimmen ab, wann das nächste Treffen ist.',
      ],
    ],
  ])('is none where it tells %s', (_, title, paragraphs) => {
    expect(kindOf(title, paragraphs)).toBe('other')
  })
})

describe('a paper for a council', () => {
  const paper = [
    'Sitzungsvorlage Nr. 112/2024',
    'Beschlussvorschlag: Der Stadtrat beschließt die Vorlage in der Fassung der Anlage.',
    'Beratungsfolge: Sozialausschuss, Stadtrat. Finanzielle Auswirkungen: keine.',
  ]
  const rules = [
    '§ 1 Mitglied kann werden, wer Geflüchtete begleitet. Die Mitglieder wählen zwei Sprecherinnen für zwei Jahre.',
    '§ 2 Die Sitzung findet zweimal im Jahr statt. Die Einladung mit der Tagesordnung geht allen Mitgliedern zu.',
    '§ 3 Beschlüsse fasst die Sitzung mit einfacher Mehrheit. Über jede Sitzung wird ein Protokoll geführt.',
    '§ 4 Beschlussfähig ist die Sitzung, wenn die Hälfte anwesend ist. Diese Ordnung tritt am 1. Mai 2024 in Kraft.',
  ].map(paragraph)

  test('is rules of a network where it brings them', () => {
    const annex = [heading('Geschäftsordnung des Netzwerks Integration', 2), ...rules]
    expect(kindOf('Sitzungsvorlage: Geschäftsordnung des Netzwerks Integration', paper, annex)).toBe('network-rules')
  })

  test('is none without them', () => {
    expect(kindOf('Sitzungsvorlage: Geschäftsordnung des Netzwerks Integration', paper)).toBe('other')
  })

  test('is none with the rules of the council itself', () => {
    expect(kindOf('Sitzungsvorlage: Geschäftsordnung des Stadtrats', paper, rules)).toBe('other')
  })

  test('is none on a concept', () => {
    const told = [...paper, 'Das Integrationskonzept sieht vor, dass sich das Netzwerk viermal im Jahr trifft.']
    expect(kindOf('Sitzungsvorlage: Integrationskonzept der Stadt Talbach', told)).toBe('other')
  })
})
