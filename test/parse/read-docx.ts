import type { Issue } from '../../src/model/issue.ts'
import type { RawBlock } from '../../src/model/parsed.ts'
import { parseFile } from '../../src/parse/parse-file.ts'
import { buildDocxPackage, type DocxPackageSource } from '../fixtures/build-docx-package.ts'

/** What is read of a DOCX: its blocks and the codes of its issues with their facts. */
export type ReadDocx = Readonly<{
  blocks: readonly RawBlock[]
  paged: boolean
  furniture: readonly string[]
  issues: readonly (readonly [Issue['code'], Issue['facts']])[]
}>

/** Builds a DOCX and reads it; fails where it cannot be read. */
export async function readDocx(source: DocxPackageSource): Promise<ReadDocx> {
  const { value, issues } = await parseFile({ path: 'a.docx', bytes: buildDocxPackage(source) })
  if (value?.form !== 'blocks') throw new Error(`not read as DOCX: ${JSON.stringify(issues)}`)
  const { blocks, paged, furniture = [] } = value
  return { blocks, paged, furniture, issues: issues.map(({ code, facts }) => [code, facts]) }
}

/** The blocks as "type text"; list items and cells with what belongs to them. */
export function linesOf(blocks: readonly RawBlock[]): readonly string[] {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'page-break':
        return ['---']
      case 'table':
        return block.rows.map((row) =>
          row.map(({ text, header, columns, rows }) => `${text}${header ? '!' : ''} ${columns}×${rows}`).join(' | '),
        )
      case 'list-item':
        return [`${block.level} <${block.marker}> ${block.text}`]
      case 'heading':
        return [`# ${block.text}`]
      default:
        return [block.type === 'paragraph' ? block.text : `${block.type}: ${block.text}`]
    }
  })
}

/** A run of text with properties. */
export function run(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
}
