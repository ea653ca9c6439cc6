import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { analyseSamples, type Sample } from '../scripts/evaluation/analyse-samples.ts'
import { compareSample } from '../scripts/evaluation/compare-sample.ts'
import { computeFigures } from '../scripts/evaluation/figures.ts'
import { findDocumentsOf } from '../src/file-parts.ts'
import type { Document } from '../src/model/document.ts'
import { type Evidence, evidenceSchema } from '../src/model/evidence.ts'
import { pageAt } from '../src/model/lookup.ts'
import { parseFile } from '../src/parse/parse-file.ts'
import { structureDocument } from '../src/structure/structure-document.ts'
import { compiled } from './shipped-knowledge.ts'
import { root } from './source-files.ts'

const samples = await analyseSamples(join(root, 'corpus', 'samples'))

describe('the values of the samples', () => {
  const comparisons = samples.map(compareSample)
  const figures = computeFigures(comparisons)
  const cells = comparisons.flatMap(({ components }) => components)
  const describeCell = ({ bundle, id, given, expected }: (typeof cells)[number]) =>
    `${bundle} ${id}: ${given}, by hand ${expected}`

  test('every kind of document is recognised', () => {
    expect(
      comparisons
        .map(({ kind }) => kind)
        .filter(({ agrees }) => !agrees)
        .map(describeCell),
    ).toEqual([])
  })

  test('at least nine of ten component values agree with the coding by hand', () => {
    const wrong = cells.filter(({ agrees }) => !agrees).map(describeCell)
    expect(figures.cells.agreement, wrong.join('\n')).toBeGreaterThanOrEqual(0.9)
  })

  test('the agreement is almost perfect beyond chance', () => {
    expect(figures.cells.kappa).toBeGreaterThanOrEqual(0.8)
  })

  test('nothing is called done that is missing or only announced', () => {
    const tooGood = cells.filter(({ given, expected }) => given === 'ja' && ['nein', 'Geplant'].includes(expected))
    expect(tooGood.map(describeCell)).toEqual([])
  })
})

describe.each(samples.map((sample) => [sample.id, sample] as const))('%s', (_, sample) => {
  test('every quotation stands verbatim at its place and on its page', async () => {
    const document = await readAgain(sample)
    const quotations = evidenceIn(sample.result, '')
    if (sample.gold.components) expect(quotations.length).toBeGreaterThan(0)
    expect(quotations.flatMap((quotation) => faultOf(document, quotation))).toEqual([])
  })

  test('every value that says something has evidence', () => {
    const silent = ['nein', '–', 'n. b.']
    const bare = components(sample).filter(
      ([, { value, evidence }]) => !silent.includes(value) && evidence.length === 0,
    )
    expect(bare.map(([id, { value }]) => `${id}: ${value}`)).toEqual([])
  })

  test('every "nein" says what was looked for and where', () => {
    const unproven = components(sample).filter(
      ([, { value, search }]) => value === 'nein' && (search.cues.length === 0 || search.sectionsRead === 0),
    )
    expect(unproven.map(([id]) => id)).toEqual([])
  })
})

function components({ result }: Sample) {
  return Object.entries(result.components)
}

async function readAgain({ bundle, result }: Sample): Promise<Document> {
  const read = await Promise.all(
    bundle.files.map(async (source) => ({ parsed: (await parseFile(source)).value, sha256: source.sha256 })),
  )
  const files = read.flatMap(({ parsed, sha256 }) => (parsed ? [{ parsed, sha256 }] : []))
  const structured = structureDocument(files)
  const [file] = files
  const part = result.files[0]?.part
  const own = part && file ? findDocumentsOf({ ...file, structured }, compiled)?.[part.number - 1] : undefined
  return (own?.structured ?? structured).value
}

type Quotation = Readonly<{ path: string; evidence: Evidence }>

/** Every piece of evidence anywhere in a result, with the way to it. */
function evidenceIn(value: unknown, path: string): readonly Quotation[] {
  const { data } = evidenceSchema.safeParse(value)
  if (data) return [{ path, evidence: data }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]) => evidenceIn(child, path === '' ? key : `${path}.${key}`))
}

function faultOf(document: Document, { path, evidence }: Quotation): readonly string[] {
  const { quote, start, end, page } = evidence
  const file = document.files.find((candidate) => candidate.path === evidence.file)
  if (!file) return [`${path}: no file ${evidence.file}`]
  const at = file.start - file.textBefore
  const text = document.text.slice(at + start, at + end)
  if (text !== quote) return [`${path}: "${quote}" but the text has "${text}"`]
  const found = pageAt(document, at + start)?.number ?? null
  return found === page ? [] : [`${path}: page ${page} but it stands on page ${found}`]
}
