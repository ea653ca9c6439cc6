import type { Catalogue, FieldCatalogue } from './catalogue.ts'
import type { Codebook } from './codebook.ts'
import type { NetworkWording } from './network-wording.ts'

/**
 * What the analysis knows: the codebook, the requirements to check, the action fields of the Land, and how sentences in rules
 * of networks are worded (null: rules of networks are read by the codebook alone).
 */
export type Knowledge = Readonly<{
  codebook: Codebook
  catalogue: Catalogue
  fieldCatalogue: FieldCatalogue
  wording: NetworkWording | null
}>
