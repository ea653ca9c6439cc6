import type { Block, Document, DocumentFile, Page, Section, Sentence } from '../model/document.ts'
import type { Issue } from '../model/issue.ts'
import type { ParsedFile, ParsedLayout } from '../model/parsed.ts'
import { headingKey } from './contents.ts'
import { separateFurniture } from './furniture.ts'
import type { PagePlan, Piece } from './line.ts'
import { linesOfLayout } from './lines-of-layout.ts'
import { linesOfText } from './lines-of-text.ts'
import { mendLostSpaces } from './lost-spaces.ts'
import { drawnText, judgePages } from './page-readability.ts'
import { piecesOfBlocks } from './pieces-of-blocks.ts'
import { piecesOfLines } from './pieces-of-lines.ts'
import { buildSections } from './sections.ts'
import { findSentences } from './sentences.ts'
import { listSentences, placePieces } from './text-builder.ts'

export type StructureInput = Readonly<{ parsed: ParsedFile; sha256: string }>

/** Turns the parsed files of a bundle, in the given order, into one document with one canonical text. */
export function structureDocument(
  files: readonly StructureInput[],
): Readonly<{ value: Document; issues: readonly Issue[] }> {
  const draft = {
    text: '',
    files: [] as DocumentFile[],
    pages: [] as Page[],
    sections: [] as Section[],
    blocks: [] as Block[],
    sentences: [] as Sentence[],
    furniture: [] as { file: number; page: number; text: string }[],
  }
  const issues: Issue[] = []
  for (const [index, { parsed, sha256 }] of files.entries()) {
    if (index > 0) draft.text += '\n'
    const start = draft.text.length
    const content = readContent(parsed)
    const placed = placePieces(mendLostSpaces(content.pieces), content.pages?.length ?? 0, start)
    const end = start + placed.text.length + (index < files.length - 1 ? 1 : 0)
    const firstBlock = draft.blocks.length
    const firstSection = draft.sections.length
    draft.text += placed.text
    const { sections, sectionOfBlock } = buildSections(draft.text, placed.blocks, {
      file: { start, end },
      firstSection,
      firstBlock,
    })
    draft.sections.push(...sections)
    for (const [at, block] of placed.blocks.entries()) {
      const section = sectionOfBlock[at] ?? firstSection
      const level = block.type === 'heading' ? (draft.sections[section]?.level ?? block.level) : block.level
      draft.blocks.push({ ...block, level, section })
    }
    for (const sentence of listSentences(draft.text, placed.blocks, findSentences)) {
      draft.sentences.push({ ...sentence, block: sentence.block + firstBlock })
    }
    const { path, format, title } = parsed
    draft.files.push({ path, sha256, format, pages: content.pages?.length ?? null, title, start, end })
    for (const [at, page] of (content.pages ?? []).entries()) {
      const pageEnd = placed.pageStarts[at + 1] ?? end
      draft.pages.push({ file: index, ...page, start: placed.pageStarts[at] ?? end, end: pageEnd })
    }
    for (const { page, text } of content.furniture) {
      draft.furniture.push({ file: index, page: content.pages?.[page]?.number ?? page + 1, text })
    }
    issues.push(...content.issues)
  }
  return { value: draft, issues }
}

/** What the passes make of one file. */
type FileContent = Readonly<{
  pieces: readonly Piece[]
  /** Null where the format has no pages. */
  pages: readonly PagePlan[] | null
  furniture: readonly Readonly<{ page: number; text: string }>[]
  issues: readonly Issue[]
}>

function readContent(parsed: ParsedFile): FileContent {
  switch (parsed.form) {
    case 'lines': {
      const heights = parsed.pages.map(() => 0)
      const { lines, furniture, labels } = separateFurniture(linesOfText(parsed.pages), heights)
      const pages = labels.map((label, at) => ({ number: at + 1, label, ...drawnText }))
      return { pieces: piecesOfLines(lines, new Map()), pages, furniture, issues: [] }
    }
    case 'layout':
      return readLayout(parsed, parsed.path)
    case 'blocks': {
      const { pieces, pages: count } = piecesOfBlocks(parsed.blocks)
      const pages = Array.from({ length: count }, (_, at) => ({ number: at + 1, label: null, ...drawnText }))
      return { pieces, pages: parsed.paged ? pages : null, furniture: [], issues: [] }
    }
  }
}

function readLayout(layout: ParsedLayout, path: string): FileContent {
  const { pages, outline } = layout
  const heights = pages.map((page) => page.height)
  const { lines, furniture, labels } = separateFurniture(linesOfLayout(pages), heights)
  const keys = new Map(outline.map(({ title, level }) => [headingKey(title), level]))
  const { judged, issues } = judgePages(layout, path)
  const plans = pages.map(({ number, label }, at) => {
    return { number, label: labels[at] ?? label, ...(judged[at] ?? drawnText) }
  })
  return { pieces: piecesOfLines(lines, keys), pages: plans, furniture, issues }
}
