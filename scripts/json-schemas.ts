import { z } from 'zod'
import { agreementSchema } from '../src/model/agreement.ts'
import { catalogueSchema, fieldCatalogueSchema } from '../src/model/catalogue.ts'
import { codebookFileSchemas } from '../src/model/codebook.ts'
import { goldSchema } from '../src/model/gold.ts'
import { resultsSchema } from '../src/model/result.ts'
import { resultsDiffSchema } from '../src/model/results-diff.ts'
import { reviewFileSchema } from '../src/model/review.ts'

export type JsonSchemaFile = Readonly<{ name: string; content: string }>

/** JSON Schemas (draft 2020-12) of everything that is written out or edited by hand, as files of schemas/json. */
export function jsonSchemas(): readonly JsonSchemaFile[] {
  return entries.map(({ id, title, schema, io }) => {
    const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io })
    return { name: `${id}.schema.json`, content: `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n` }
  })
}

type Entry = Readonly<{ id: string; title: string; schema: z.ZodType; io: 'input' | 'output' }>

/** Files that people write are described as they may be written (defaults left out), results as they come out. */
const entries: readonly Entry[] = [
  { id: 'results', title: 'Results of an analysis (results.json)', schema: resultsSchema, io: 'output' },
  { id: 'diff', title: 'Comparison of two results (diff.json)', schema: resultsDiffSchema, io: 'output' },
  { id: 'agreement', title: 'Agreement of codings (agreement.json)', schema: agreementSchema, io: 'output' },
  { id: 'codebook', title: 'Name and version of a codebook', schema: codebookFileSchemas.codebook, io: 'input' },
  { id: 'component', title: 'A component of the codebook', schema: codebookFileSchemas.component, io: 'input' },
  { id: 'context', title: 'Modality, voice and roles of sections', schema: codebookFileSchemas.context, io: 'input' },
  { id: 'kinds', title: 'Kinds of documents', schema: codebookFileSchemas.kinds, io: 'input' },
  { id: 'vocabulary', title: 'Classes of words, labels, actors', schema: codebookFileSchemas.vocabulary, io: 'input' },
  {
    id: 'understanding',
    title: 'Orientations of an understanding of integration',
    schema: codebookFileSchemas.understanding,
    io: 'input',
  },
  {
    id: 'profile',
    title: 'How a document came about and how long it holds',
    schema: codebookFileSchemas.profile,
    io: 'input',
  },
  { id: 'network', title: 'What rules of networks settle', schema: codebookFileSchemas.network, io: 'input' },
  { id: 'catalogue', title: 'A catalogue of requirements', schema: catalogueSchema, io: 'input' },
  { id: 'field-catalogue', title: 'A catalogue of action fields', schema: fieldCatalogueSchema, io: 'input' },
  { id: 'review', title: 'Values reviewed by hand (review.yaml)', schema: reviewFileSchema, io: 'input' },
  { id: 'gold', title: 'A document coded by hand (gold.yaml)', schema: goldSchema, io: 'input' },
]
