import type { MeasureAttribute } from '../../model/codebook.ts'
import type { Measure } from '../../model/measure.ts'
import type { Span } from '../../model/span.ts'

/** A measure as found, before its attributes are read: where its title and its labelled parts stand. */
export type DraftMeasure = Readonly<{
  form: Measure['form']
  title: Span
  /** Everything that belongs to it, for modality and for actors and periods inside running text. */
  body: Span
  attributes: Readonly<Partial<Record<MeasureAttribute, Span>>>
  section: number
  /** The cell of those responsible names who leads first, then who helps: "Federführung / mit". */
  leadFirst?: boolean
}>
