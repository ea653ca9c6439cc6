import type { Catalogue, FieldCatalogue } from './catalogue.ts'
import type { Codebook } from './codebook.ts'

/** What the analysis knows: the codebook, the requirements to check, and the action fields of the Land. */
export type Knowledge = Readonly<{ codebook: Codebook; catalogue: Catalogue; fieldCatalogue: FieldCatalogue }>
