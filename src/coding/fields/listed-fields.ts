import type { SectionField } from '../../model/coding.ts'
import type { Span } from '../../model/span.ts'
import { nameKey } from '../../model/stem.ts'
import { groupsIn } from '../matching/matcher.ts'
import type { CodingText } from '../reading/coding-text.ts'
import { fieldNameIn } from '../reading/field-heading.ts'
import { fewest, noField } from './field-section.ts'

/** Longest item that is a name and no statement. */
const longest = 110

/** Fields that stand only in a list, a table of topics, or a sentence: "Diese Themen liegen uns am Herzen: …". */
export function listedFields(text: CodingText): readonly SectionField[] {
  const runs = [
    ...runsOfItems(text),
    ...fieldsInTables(text).map((fields) => ({ fields, isIntroduced: false })),
    { fields: fieldsOfMeasures(text), isIntroduced: true },
  ]
  const fitting = runs.filter(({ fields, isIntroduced }) => fields.length >= (isIntroduced ? fewest : fewest + 1))
  const [best] = fitting.sort((left, right) => right.fields.length - left.fields.length)
  return best?.fields ?? []
}

type Run = Readonly<{ fields: readonly SectionField[]; isIntroduced: boolean }>

/** Lists of names: all of them behind a sentence that announces fields or where most are names of fields, else those that are. */
function runsOfItems(text: CodingText): readonly Run[] {
  return itemRuns(text).map(({ fields, isIntroduced }) => {
    const known = fields.filter(({ zik }) => zik.length > 0)
    const isWhole = isIntroduced || (known.length > fewest && known.length * 3 >= fields.length * 2)
    return { fields: isWhole ? fields : known, isIntroduced }
  })
}

function itemRuns(text: CodingText): readonly Run[] {
  const { document, knowledge } = text
  const runs: { fields: SectionField[]; isIntroduced: boolean }[] = []
  let isOpen = false
  for (const [index, block] of document.blocks.entries()) {
    const role = text.blockRoles[index] ?? null
    if (block.type !== 'list-item' || (noField.has(role) && role !== 'understanding')) {
      isOpen = false
      continue
    }
    if (!isOpen) runs.push({ fields: [], isIntroduced: announcesFields(text, index - 1) })
    isOpen = true
    const run = runs.at(-1)
    const content = document.text.slice(block.start, Math.min(block.end, block.start + 90))
    const zik = groupsIn(knowledge.fieldNames, content)
    if (!run || block.end - block.start >= longest) continue
    const name = content.split(/[:–—(]|\s-\s/u)[0]?.trim() ?? content
    run.fields.push({ name, section: -1, span: { start: block.start, end: block.start + name.length }, zik })
  }
  return runs
}

/** Whether the last sentence of a block speaks of fields, in the paper's own voice, and opens a list. */
function announcesFields(text: CodingText, index: number): boolean {
  const { document, hits, context } = text
  const block = document.blocks[index]
  if (block?.type !== 'paragraph' || !/:\s*$/u.test(document.text.slice(block.start, block.end))) return false
  const last = document.sentences.findLastIndex((sentence) => sentence.block === index)
  const isNamed = hits[last]?.some(({ group }) => group === 'handlungsfelder/field-names') ?? false
  return isNamed && context(last).voice === 'own' && context(last).modality !== 'negated'
}

/** Tables of nothing but topics: short cells, of which half bear the names of fields. */
function fieldsInTables(text: CodingText): readonly (readonly SectionField[])[] {
  const { document, knowledge, blockRoles } = text
  return document.blocks.flatMap((block, index) => {
    if (!block.table || noField.has(blockRoles[index] ?? null)) return []
    const cells = block.table.rows.flat().filter(({ start, end }) => end > start)
    if (cells.some(({ start, end }) => end - start > 70)) return []
    const fields = cells.flatMap((span) => {
      const name = document.text.slice(span.start, span.end).trim()
      const zik = groupsIn(knowledge.fieldNames, name)
      return zik.length > 0 ? [{ name, section: -1, span, zik }] : []
    })
    return fields.length * 2 >= cells.length ? [fields] : []
  })
}

/** Fields that order the rows of tables: the cells of a column of fields, or rows of one cell that bears such a name. */
function fieldsOfMeasures(text: CodingText): readonly SectionField[] {
  const { document, knowledge } = text
  const textOf = ({ start, end }: Span) => document.text.slice(start, end).trim()
  const found = document.blocks.flatMap(({ table }) => {
    const [head, ...rows] = table?.rows ?? []
    if (!head || head.length < 2) return []
    const column = head.findIndex((cell) => groupsIn(knowledge.labels, textOf(cell)).includes('field'))
    const dividers = rows.filter((row) => row.every(({ start }) => start === row[0]?.start))
    return (column >= 0 ? rows.map((row) => row[column]) : dividers.map((row) => row[0])).flatMap((cell) => {
      const words = cell && cell.end - cell.start < 70 ? textOf(cell) : ''
      const name = (fieldNameIn({ number: '', title: words }) ?? words).replace(/^[\dIVX]+[.)]?\s+/u, '')
      const zik = groupsIn(knowledge.fieldNames, name)
      return cell && name !== '' && (zik.length > 0 || column >= 0)
        ? [{ name, section: -1, span: { start: cell.start, end: cell.end }, zik }]
        : []
    })
  })
  return [...new Map(found.toReversed().map((field) => [nameKey(field.name), field])).values()].toReversed()
}
