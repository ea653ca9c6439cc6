import {
  getDocument,
  PasswordException,
  type PDFDocumentProxy,
  type PDFPageProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Issue, IssueCode } from '../model/issue.ts'
import type { LayoutPage, LayoutRun, ParsedFile, SourceFile } from '../model/parsed.ts'
import type { Turn } from '../model/recognition.ts'
import { findEmptyPages } from './empty-pages.ts'
import { identity, toMatrix } from './matrix.ts'
import { readAnnotations, runsOfBoxes, type TextBox } from './pdf-annotations.ts'
import { readOutline } from './pdf-outline.ts'
import { type PdfFont, readPage } from './pdf-page.ts'
import { readProperties } from './pdf-properties.ts'
import { noTags, type PageTags, readTags } from './pdf-tags.ts'
import { readOperations } from './read-operations.ts'

/** Drawing operations and glyphs of a page that are read; the densest of 26,000 pages of handbooks has 200,000. */
const maximumOperations = 500_000

type PdfResult = Readonly<{ value: ParsedFile | null; issues: readonly Issue[] }>

/** Reads a PDF page by page into positioned runs and ruling lines; nothing is drawn, no image is unpacked. */
export async function parsePdf(source: SourceFile, maximumPages: number): Promise<PdfResult> {
  const task = getDocument({
    data: source.bytes.slice(),
    useSystemFonts: false,
    disableFontFace: true,
    fontExtraProperties: true,
    maxImageSize: 1,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
    cMapUrl: packageFolder('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: packageFolder('standard_fonts'),
    wasmUrl: packageFolder('wasm'),
  })
  try {
    const document = await task.promise
    if (document.numPages > maximumPages) {
      const facts = { pages: document.numPages, limit: maximumPages }
      return { value: null, issues: [toIssue(source, 'too-many-pages', facts)] }
    }
    return await readDocument(source, document)
  } catch (error) {
    return { value: null, issues: [openIssue(source, error)] }
  } finally {
    await task.destroy()
  }
}

async function readDocument(source: SourceFile, document: PDFDocumentProxy): Promise<PdfResult> {
  const issues: Issue[] = []
  const labels = await document.getPageLabels().catch(() => null)
  const isTagged = ((await document.getMarkInfo().catch(() => null)) as ReadonlyMap<string, boolean> | null)?.get(
    'Marked',
  )
  const annotations = await readAnnotations(document)
  const pages: LayoutPage[] = []
  let failed = 0
  for (let number = 1; number <= document.numPages; number += 1) {
    const label = labels?.[number - 1] ?? null
    try {
      const page = await document.getPage(number)
      const tags = isTagged ? await readTags(page) : noTags
      const { boxes = [], notes = 0 } = annotations.get(number) ?? {}
      const { complete, ...content } = await readPdfPage(page, tags, boxes)
      pages.push({ number, label, ...content, elements: tags.elements })
      if (notes > 0) issues.push(toIssue(source, 'page-with-notes', { notes }, { severity: 'info', page: number }))
      if (!complete) issues.push(toIssue(source, 'page-too-complex', {}, { severity: 'warning', page: number }))
    } catch (error) {
      failed += 1
      pages.push({
        number,
        label,
        width: 0,
        height: 0,
        runs: [],
        rules: [],
        shapes: [],
        unmapped: 0,
        images: false,
        elements: [],
        recognised: null,
      })
      issues.push(
        toIssue(source, 'page-unreadable', { reason: reasonOf(error) }, { severity: 'warning', page: number }),
      )
    }
  }
  if (failed === document.numPages) {
    return { value: null, issues: [toIssue(source, 'document-damaged', { pages: document.numPages })] }
  }
  for (const page of findEmptyPages(pages)) {
    issues.push(toIssue(source, 'page-empty', {}, { severity: 'warning', page }))
  }
  if (isCutOff(source.bytes)) {
    const facts = { pages: document.numPages, bytes: source.bytes.length }
    issues.push(toIssue(source, 'document-damaged', facts, { severity: 'warning', page: null }))
  }
  const { title, attachments, portfolio } = await readProperties(document)
  if (attachments.length > 0) {
    const facts = { files: attachments.join(', ') }
    const severity = portfolio ? 'warning' : 'info'
    issues.push(toIssue(source, 'document-with-attachments', facts, { severity, page: null }))
  }
  const outline = await readOutline(document)
  return { value: { path: source.path, format: 'pdf', title, issues, form: 'layout', pages, outline }, issues }
}

type PageContent = Omit<LayoutPage, 'number' | 'label' | 'elements'>
type ReadPage = PageContent & Readonly<{ complete: boolean }>

async function readPdfPage(page: PDFPageProxy, { elementOf }: PageTags, boxes: readonly TextBox[]): Promise<ReadPage> {
  const { operations, complete } = await readOperations(page, maximumOperations)
  const fonts = new Map<string, PdfFont>()
  const fontOf = (name: string): PdfFont => {
    const known = fonts.get(name)
    if (known) return known
    const font = readFont(page, name)
    fonts.set(name, font)
    return font
  }
  const readTurned = (turn: number): PageContent => {
    const { width, height, transform } = page.getViewport({ scale: 1, rotation: (page.rotate + turn) % 360 })
    const geometry = { matrix: toMatrix(transform) ?? identity, width, height }
    const content = readPage(operations, geometry, { fontOf, elementOf })
    return {
      width,
      height,
      ...content,
      runs: [...content.runs, ...runsOfBoxes(boxes, geometry.matrix)],
      recognised: null,
    }
  }
  const upright = readTurned(0)
  const turn = turnOf(upright.runs)
  page.cleanup()
  return { ...(turn === 0 ? upright : { ...readTurned(turn), turn }), complete }
}

/** Degrees by which a page has to be turned to be read, where most of its text stands on its side. */
function turnOf(runs: readonly LayoutRun[]): Turn {
  const letters = { up: 0, down: 0, level: 0 }
  for (const { text, direction } of runs) letters[direction] += text.length
  const turned = letters.up > letters.down ? 'up' : 'down'
  if (letters[turned] <= letters.level * 2) return 0
  return turned === 'up' ? 90 : 270
}

const boldName = /bold|black|heavy|semibold|demi|fett|extrab/i
const italicName = /italic|oblique|kursiv/i

/** Weight and slope stand in the name of the font ("Calibri-BoldItalic"). */
function readFont(page: PDFPageProxy, name: string): PdfFont {
  type FontObject = { name?: string; fontMatrix?: readonly number[]; isType3Font?: boolean; vertical?: boolean }
  const font = page.commonObjs.has(name) ? (page.commonObjs.get(name) as FontObject) : {}
  const fullName = (font.name ?? '').replace(/^[A-Z]{6}\+/, '')
  return {
    bold: boldName.test(fullName),
    italic: italicName.test(fullName),
    unit: font.fontMatrix?.[0] ?? 0.001,
    vertical: font.vertical ?? false,
  }
}

/** A complete file ends with "%%EOF"; without it pdf.js shows what is left of the document. */
function isCutOff(bytes: Uint8Array): boolean {
  const tail = new TextDecoder('latin1').decode(bytes.subarray(Math.max(0, bytes.length - 4096)))
  return !tail.includes('%%EOF')
}

function openIssue(source: SourceFile, error: unknown): Issue {
  if (error instanceof PasswordException) return toIssue(source, 'document-encrypted', {})
  return toIssue(source, 'document-damaged', { reason: reasonOf(error) })
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function toIssue(
  source: SourceFile,
  code: IssueCode,
  facts: Issue['facts'],
  { severity, page }: Pick<Issue, 'severity' | 'page'> = { severity: 'error', page: null },
): Issue {
  return { code, severity, stage: 'parse', file: source.path, page, facts }
}

/** Folder of the installed pdf.js package, as a path that both its Node and its browser part can read. */
function packageFolder(folder: string): string {
  const url = new URL(`${folder}/`, import.meta.resolve('pdfjs-dist/package.json'))
  if (url.protocol !== 'file:') return url.href
  return decodeURIComponent(url.pathname).replace(/^\/(?=[A-Za-z]:)/, '')
}
