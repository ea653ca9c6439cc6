import type { reviewDecisions } from '../../model/review.ts'
import type { ComponentId } from '../../model/values.ts'

/** The wording of report.html that no other report has: controls, pictures, the register, corrections by hand. */
export type PageTexts = Readonly<{
  /** Names of the components as heads of columns, with soft hyphens where they may break. */
  heads: Readonly<Record<ComponentId, string>>
  glance: string
  glanceNote: string
  /** Added where a person changed a value. */
  changedNote: string
  figures: Readonly<{
    concepts: (count: number) => string
    values: string
    checks: string
    measures: (count: number) => string
    fulfilled: string
    reviews: (count: number) => string
  }>
  matrixTurned: string
  requirementHint: string
  fieldsHint: string
  understandingHint: string
  municipalityList: string
  controls: Readonly<{
    title: string
    titleRegister: string
    search: string
    searchMeasures: string
    kind: string
    all: string
    column: string
    anyColumn: string
    value: string
    anyValue: string
    onlyChecks: string
    horizon: string
    reset: string
    /** With the places {n} and {of}, filled in by the script of the page. */
    shown: string
    shownMeasures: string
    /** What to do where nothing is left. */
    nothing: string
    more: string
    close: string
    toPlace: string
    copy: string
    copied: string
  }>
  horizons: Readonly<Record<'kurzfristig' | 'mittelfristig' | 'langfristig' | 'laufend', string>>
  noHorizon: string
  register: string
  registerNote: string
  registerWithout: string
  noMeasures: string
  passage: string
  review: Readonly<{
    decision: Readonly<Record<(typeof reviewDecisions)[number], string>>
    mark: Readonly<Record<(typeof reviewDecisions)[number], string>>
    machine: string
    by: (name: string, date: string) => string
    outdated: (value: string) => string
  }>
  charts: Readonly<{
    asTable: string
    sharesTitle: string
    sharesText: (concepts: number) => string
    requirementsTitle: string
    requirementsText: (concepts: number) => string
    heatTitle: string
    heatText: (concepts: number) => string
    heatKey: string
    fieldsTitle: string
    fieldsText: (concepts: number) => string
    yearsTitle: string
    yearsText: (measures: string, from: number, to: number) => string
    yearsKey: (dated: string, of: string) => string
    spansTitle: (name: string) => string
    spansText: (measures: number) => string
    horizonsTitle: string
    horizonsText: (measures: string) => string
    concepts: string
    year: string
    running: string
    starting: string
    ending: string
    measures: string
    when: string
    dates: string
    inWords: string
    noPeriod: string
  }>
}>
