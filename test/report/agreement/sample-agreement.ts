import type { Agreement } from '../../../src/model/agreement.ts'
import type { HumanCoding } from '../../../src/model/human-coding.ts'
import { componentIds, type PrintedValue } from '../../../src/model/values.ts'
import type { AgreementInput } from '../../../src/report/agreement/agreement-cells.ts'
import type { Language } from '../../../src/report/messages/messages.ts'
import { messagesFor } from '../../../src/report/messages/messages-for.ts'
import { compare, concept, resultsOf, value } from '../../assess/agreement/sample-codings.ts'
import { hostileQuote } from '../sample-results.ts'

/** A name that tries to break out of its cell and to turn the words around it. */
export const hostileName = '=1+1 <b>\u202eA'

const given: readonly PrintedValue[] = ['ja', 'nein', 'teilw.', 'ja', 'Empf.', 'ja', 'nein', 'ja', 'Geplant', 'nein']

/** Six concepts, coded by the machine and two people, one of them of a hostile name with a hostile quotation. */
export function sampleAgreement(): Agreement {
  const results = resultsOf(
    Array.from({ length: 7 }, (_, town) =>
      concept(
        `ort-${town}`,
        Object.fromEntries(componentIds.map((id, index) => [id, given[(index + town) % given.length]])),
      ),
    ),
  )
  const coding = (coder: string, shift: (town: number, index: number) => number): HumanCoding => ({
    coder,
    values: Array.from({ length: 6 }, (_, town) =>
      componentIds.map((id, index) => ({
        ...value(`ort-${town}`, id, given[(index + town + shift(town, index)) % given.length] ?? 'ja'),
        quotes: [{ quote: hostileQuote, file: 'a.pdf', page: 3, start: null, end: null }],
      })),
    ).flat(),
  })
  const unknown = [value('Nirgends <i>', 'monitoring', 'ja'), value('ort-1', 'monitoring', 'hm')]
  const first = coding(hostileName, (town, index) => (town === 2 && index > 6 ? 1 : 0))
  return compare(results, [
    {
      ...first,
      values: [
        ...first.values.filter(({ unit, component }) => unit !== 'ort-1' || component !== 'monitoring'),
        ...unknown,
      ],
    },
    coding('B. Zweite', (town) => (town === 4 ? 2 : 0)),
  ])
}

export function sampleAgreementInput(language: Language = 'de'): AgreementInput {
  return { agreement: sampleAgreement(), messages: messagesFor(language) }
}
