import type { CoderValue, Disagreement } from '../../model/agreement.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { AlignedDocument, CodedValue } from './align-codings.ts'
import type { MachineValue } from './machine-coding.ts'

/** The values on which not all coders agree, in the order of documents and components, with what each coder points to. */
export function findDisagreements(
  documents: readonly AlignedDocument[],
  coders: readonly string[],
  nameOf: (bundle: AlignedDocument['bundle']) => string,
): Disagreement[] {
  return documents.flatMap(({ bundle, values }) =>
    [...values].flatMap(([component, coded]) => {
      const given = coded.flatMap((value, index) => (value ? [{ coder: coders[index] ?? '', coded: value }] : []))
      if (new Set(given.map((entry) => entry.coded.value)).size < 2) return []
      return [{ bundle: bundle.id, name: nameOf(bundle), component, values: given.map(toCoderValue) }]
    }),
  )
}

function toCoderValue({ coder, coded }: Readonly<{ coder: string; coded: CodedValue }>): CoderValue {
  const { value, machine, human } = coded
  if (machine) return { coder, value, ...ofMachine(machine) }
  const notes = [...new Set(human.map(({ note }) => note).filter((note) => note !== ''))]
  return {
    coder,
    value,
    certainty: null,
    note: notes.join('\n'),
    quotes: human.flatMap(({ quotes }) => quotes.map(({ quote, file, page }) => ({ quote, file, page }))),
    nearest: null,
  }
}

/** A corrected value stands for the person's judgement, so that certainty and near misses of the machine are not its own. */
function ofMachine({ component, corrected, note }: MachineValue): Omit<CoderValue, 'coder' | 'value'> {
  const [miss] = component.search.nearMisses
  return {
    certainty: corrected ? null : component.certainty,
    note,
    quotes: component.evidence.map(placed),
    nearest:
      corrected || component.evidence.length > 0 || !miss ? null : { ...placed(miss.evidence), reason: miss.reason },
  }
}

function placed({ quote, file, page }: Evidence): CoderValue['quotes'][number] {
  return { quote, file, page }
}
