import type {
  Amount,
  BodyType,
  conditionStatuses,
  Feature,
  NetworkDimension,
  NetworkRelation,
  networkConditions,
  networkPurposes,
  networkRatings,
} from '../../model/network.ts'

/** What a relation says, without its passage. */
export type RelationNames = Pick<NetworkRelation, 'from' | 'kind' | 'to'>

/** The wording of everything about the rules of networks. */
export type NetworkTexts = Readonly<{
  purpose: string
  purposes: Readonly<Record<(typeof networkPurposes)[number], string>>
  features: Readonly<Record<Feature, string>>
  bodyTypes: Readonly<Record<BodyType, string>>
  dimension: string
  dimensions: Readonly<Record<NetworkDimension, string>>
  ratings: Readonly<Record<(typeof networkRatings)[number], string>>
  condition: string
  conditions: Readonly<Record<(typeof networkConditions)[number], string>>
  statuses: Readonly<Record<(typeof conditionStatuses)[number], string>>
  /** Label of an arrow of the drawing. */
  relationLabels: Readonly<Record<NetworkRelation['kind'], string>>
  /** What an arrow says, as a sentence. */
  relationSentence: (relation: RelationNames) => string
  /** Words for the codes of the model, by feature. */
  codes: Readonly<Partial<Record<Feature, Readonly<Record<string, string>>>>>
  /** A number with its unit; null where both sides are open. */
  amount: (amount: Amount) => string | null
  /** A number that is a time limit and not a length of time. */
  timeLimit: (amount: string) => string
  date: (iso: string) => string
  /** Stands for a feature that rules, or slides, say nothing of. */
  notRegulated: string
  notMentioned: string
  contradiction: string
  wholeNetwork: string
  moreValues: (count: number) => string
  note: string
  matrixTitle: string
  matrixNote: string
  dimensionsTitle: string
  dimensionsNote: string
  dimensionsUnfold: string
  speaksFor: string
  speaksAgainst: string
  conditionsTitle: string
  conditionsNote: string
  bodies: string
  type: string
  typeFrom: (reason: string) => string
  bodiesOf: (name: string) => string
  noBodies: string
  relations: string
  relationsAsText: string
  noRelations: string
  withoutRelation: (names: readonly string[]) => string
  outside: string
  /** Name of the drawing, and what is to be seen in it. */
  drawingTitle: (name: string) => string
  drawingText: (bodies: number, outside: number, relations: number) => string
  drawingKey: string
  outsideKey: string
  contradictions: string
  noContradictions: string
  /** Between values that contradict each other. */
  against: string
  gaps: string
  gapsOfSlides: string
  noGaps: string
}>
