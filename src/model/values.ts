import { z } from 'zod'

/** The ten components in the order of Abbildung 7 of the Leitfaden (L701-715). */
export const componentIds = [
  'bedarfs-und-potenzialanalyse',
  'angebotsanalyse',
  'integrationsverstaendnis',
  'handlungsfelder',
  'ziele-und-massnahmen',
  'umsetzungsakteure',
  'umsetzungszeitraeume',
  'priorisierung',
  'monitoring',
  'fortschreibung',
] as const
export const componentIdSchema = z.enum(componentIds)
export type ComponentId = z.infer<typeof componentIdSchema>

/** The values as Abbildung 7 prints them. */
export const printedValues = [
  'ja',
  'nein',
  'teilw.',
  'Empf.',
  'Geplant',
  'Bedarfe',
  'Potenziale',
  'Ziele',
  'Maßnahmen',
  'n. b.',
  '–',
] as const
export const printedValueSchema = z.enum(printedValues)
export type PrintedValue = z.infer<typeof printedValueSchema>

/** What a file is, see DOMAIN: only concepts get components, only rules and slides get a network. */
export const documentKinds = ['concept', 'network-rules', 'presentation', 'other'] as const
export const documentKindSchema = z.enum(documentKinds)
export type DocumentKind = z.infer<typeof documentKindSchema>

/** How a statement is meant: what is done, advised, intended, possible, or denied. */
export const modalities = ['binding', 'recommended', 'planned', 'negated'] as const
export const modalitySchema = z.enum(modalities)
export type Modality = z.infer<typeof modalitySchema>

/** Whose statement it is: the municipality's own, a quoted one, another level's, or one about the past. */
export const voices = ['own', 'quoted', 'other-level', 'history'] as const
export const voiceSchema = z.enum(voices)
export type Voice = z.infer<typeof voiceSchema>

/** "sicher" needs no second look; "prüfen" asks for one. */
export const certaintySchema = z.enum(['sicher', 'prüfen'])
export type Certainty = z.infer<typeof certaintySchema>

export const requirementStatuses = ['erfüllt', 'teilweise', 'nicht erfüllt', 'nicht prüfbar', 'entfällt'] as const
export const requirementStatusSchema = z.enum(requirementStatuses)
export type RequirementStatus = z.infer<typeof requirementStatusSchema>
