import { expect, test } from 'vitest'
import { lettersOf } from '../../../src/report/annotate/letters.ts'
import type { Mark } from '../../../src/report/annotate/marks.ts'
import { marksOf } from '../../../src/report/annotate/marks.ts'
import { copyWithRemarks } from '../../../src/report/check/own-copies.ts'
import { checkedDraft } from '../check/checked-draft.ts'
import { partsOf, readComments } from './read-comments.ts'
import { readHighlights } from './read-highlights.ts'

/** Tables, tracked changes, footnotes, boxes, automatic numbers. */
const wordFiles = [
  'landkreis-weissach/konzept.docx',
  'landkreis-zschopenau/integrationskonzept-landkreis-zschopenau.docx',
  'gemeinde-bad-lehnitz/heft.docx',
  'stadt-hagenbrueck/teilhabeplan.docx',
  'stadt-seebrunn/konzept.docx',
]

test.each(wordFiles)('every comment stands at the paragraph with its quotation: %s', async (name) => {
  const { input, own, source } = await checkedDraft(`corpus/samples/${name}`)
  const { content } = await copyWithRemarks(own, 'kopie.docx', input)
  if (!content || !own.bytes) throw new Error('no copy')
  const comments = readComments(content).filter(({ author }) => author === 'Konzeptspiegel')
  const marks = marksOf(input, source.file)
  const unplaced = marks.filter((mark) => !comments.some((comment) => carries(comment, mark)))
  expect(unplaced.map(({ evidence }) => evidence.quote)).toEqual([])
  expect(comments.length).toBeGreaterThan(15)
  const ours = /<w:commentRange(?:Start|End) w:id="\d+"\/>|<w:r><w:commentReference w:id="\d+"\/><\/w:r>/g
  const [before, after] = [partsOf(own.bytes), partsOf(content)]
  expect((after['word/document.xml'] ?? '').replace(ours, '')).toBe(before['word/document.xml'])
})

/** The comment has the lines of the mark, and stands on its words; of a row of a table or a list, on the first paragraph. */
function carries(
  { lines, paragraph, range }: ReturnType<typeof readComments>[number],
  { evidence, lines: own }: Mark,
): boolean {
  if (!own.every((line) => lines.includes(line))) return false
  const words = lettersOf(evidence.quote.replace(/^\s*(?:\d+\.)*\d+\.?\s+(?=\p{L})/u, '')).text
  const covered = [paragraph, range].map((text) => lettersOf(text).text)
  return covered.some((letters) => letters !== '' && (letters.includes(words) || words.startsWith(letters)))
}

/** Chrome, pdfTeX, WeasyPrint, LibreOffice. */
const pdfFiles = [
  'stadt-ahrenfels/konzept.pdf',
  'landkreis-havelstein/aktionsplan.pdf',
  'landkreis-ohmtal/konzept.pdf',
  'landkreis-muldenau/konzept.pdf',
]

test.each(pdfFiles)('every highlight lies over the words of its quotation: %s', async (name) => {
  const { input, own, source } = await checkedDraft(`corpus/samples/${name}`)
  const { content } = await copyWithRemarks(own, 'kopie.pdf', input)
  if (!content || !own.bytes) throw new Error('no copy')
  expect(Buffer.compare(content.subarray(0, own.bytes.length), own.bytes)).toBe(0)
  const highlights = await readHighlights(content)
  const marks = marksOf(input, source.file)
  expect(highlights.length).toBeGreaterThanOrEqual(marks.length)
  const astray = marks.filter((mark) => {
    const own = highlights.filter(({ contents }) => contents === mark.lines.join('\n'))
    const words = mark.evidence.quote
      .split(/\s+/)
      .map((word) => lettersOf(word).text)
      .filter((word) => word.length > 3)
    return !words.every((word) => own.some(({ letters }) => letters.includes(word)))
  })
  expect(astray.map(({ evidence }) => `${evidence.page}: ${evidence.quote}`)).toEqual([])
})
