import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { defaultParseLimits, parseFile } from '../../src/parse/parse-file.ts'
import { buildDocx, buildZip, paragraph } from '../fixtures/build-docx.ts'
import { buildPdf } from '../fixtures/build-pdf.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const pdf = buildPdf([{ texts: [{ text: 'Integration in der Stadt', x: 70, y: 100 }] }])
const encryption = `/ID [(0123456789abcdef) (0123456789abcdef)] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O (${'o'.repeat(32)}) /U (${'u'.repeat(32)}) >>`

describe('files that cannot be read become issues', () => {
  const cases: readonly (readonly [string, string, Uint8Array, string, Record<string, unknown>])[] = [
    ['an empty file', 'leer.pdf', new Uint8Array(), 'file-empty', {}],
    ['a text of blanks', 'leer.txt', bytesOf(' \n\n '), 'file-empty', {}],
    ['unknown binary', 'bild.bin', Uint8Array.from([0, 1, 2, 3, 0, 0, 9, 255]), 'format-unknown', { ending: 'bin' }],
    ['text that calls itself PDF', 'konzept.pdf', bytesOf('Das ist kein PDF.'), 'format-unknown', { ending: 'pdf' }],
    [
      'an older Word file',
      'konzept.doc',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
      'format-unsupported',
      { format: 'DOC' },
    ],
    ['RTF', 'konzept.rtf', bytesOf('{\\rtf1 Text}'), 'format-unsupported', { format: 'RTF' }],
    [
      'a spreadsheet that calls itself ODT',
      'konzept.odt',
      buildZip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
      'format-unsupported',
      { format: 'ODS' },
    ],
    [
      'a ZIP that is no ODT',
      'konzept.odt',
      buildZip({ 'a.txt': 'a' }),
      'format-mismatch',
      { ending: 'odt', missing: 'content.xml' },
    ],
    ['a presentation', 'a.pptx', buildZip({ 'ppt/presentation.xml': '' }), 'format-unsupported', { format: 'PPTX' }],
    ['a workbook', 'a.xlsx', buildZip({ 'xl/workbook.xml': '' }), 'format-unsupported', { format: 'XLSX' }],
    ['Pages', 'a.pages', buildZip({ 'Index/Document.iwa': '' }), 'format-unsupported', { format: 'PAGES' }],
    [
      'a page with its pictures',
      'a.mht',
      bytesOf('MIME-Version: 1.0\n\n<html>'),
      'format-unsupported',
      { format: 'MHTML' },
    ],
    ['other XML', 'a.xml', bytesOf('<?xml version="1.0"?><a/>'), 'format-unsupported', { format: 'XML' }],
    [
      'a ZIP that is no DOCX',
      'konzept.docx',
      buildZip({ 'a.txt': 'a' }),
      'format-mismatch',
      { ending: 'docx', missing: 'word/document.xml' },
    ],
    [
      'a DOCX with damaged XML',
      'konzept.docx',
      buildZip({ 'word/document.xml': '<w:document><w:body>' }),
      'document-damaged',
      {},
    ],
    [
      'a DOCX that defines entities',
      'konzept.docx',
      buildZip({ 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><w:document><w:body>&b;</w:body></w:document>' }),
      'document-damaged',
      {},
    ],
    [
      'a DOCX that is nested without end',
      'konzept.docx',
      buildZip({ 'word/document.xml': `${'<a>'.repeat(600)}${'</a>'.repeat(600)}` }),
      'document-too-complex',
      { reason: 'XML is nested too deeply' },
    ],
    ['a ZIP cut off', 'konzept.docx', buildDocx({ body: paragraph('Text') }).slice(0, 80), 'document-damaged', {}],
    ['a PDF of which only the head is left', 'konzept.pdf', pdf.slice(0, 40), 'document-damaged', {}],
    ['a PDF with a password', 'konzept.pdf', buildPdf([{}], { trailer: encryption }), 'document-encrypted', {}],
  ]
  test.each(cases)('%s', async (_, path, bytes, code, facts) => {
    const { value, issues } = await parseFile({ path, bytes })
    expect(value).toBeNull()
    expect(issues.map((issue) => issue.code)).toEqual([code])
    expect(issues[0]).toMatchObject({ severity: 'error', stage: 'parse', file: path, facts })
  })
})

describe('limits', () => {
  test('size of the file', async () => {
    const { issues } = await parseFile({ path: 'a.pdf', bytes: pdf }, { ...defaultParseLimits, fileBytes: 100 })
    expect(issues[0]).toMatchObject({ code: 'file-too-large', facts: { bytes: pdf.length, limit: 100 } })
  })

  test('number of pages', async () => {
    const { issues } = await parseFile(
      { path: 'a.pdf', bytes: buildPdf([{}, {}, {}]) },
      { ...defaultParseLimits, pages: 2 },
    )
    expect(issues[0]).toMatchObject({ code: 'too-many-pages', facts: { pages: 3, limit: 2 } })
  })

  test('unpacked size of a DOCX, from the directory of the archive', async () => {
    const bytes = buildZip({ 'word/document.xml': '<a/>' }, 400_000_000)
    const { issues } = await parseFile({ path: 'a.docx', bytes })
    expect(issues[0]).toMatchObject({ code: 'file-too-large', facts: { bytes: 400_000_000 } })
  })
})

test('a DOCX that claims to be small is not unpacked beyond the limit', async () => {
  const size = 50_000_000
  const bytes = zipSync({ 'word/document.xml': new Uint8Array(size).fill(0x20) })
  const limits = { ...defaultParseLimits, unpackedBytes: 1_000_000 }
  const { issues } = await parseFile({ path: 'a.docx', bytes: withClaimedSize(bytes, size, 10) }, limits)
  expect(issues).toMatchObject([{ code: 'file-too-large', facts: { limit: 1_000_000 } }])
  expect(issues[0]?.facts.bytes).toBeLessThan(30_000_000)
})

test('a PDF that is cut off but can be opened is read with a warning', async () => {
  const text = new TextDecoder('latin1').decode(pdf)
  const { value, issues } = await parseFile({ path: 'a.pdf', bytes: pdf.slice(0, text.indexOf('startxref')) })
  expect(value?.form === 'layout' && value.pages[0]?.runs[0]?.text).toBe('Integration in der Stadt')
  expect(issues).toMatchObject([{ code: 'document-damaged', severity: 'warning' }])
})

test('the format is recognised by content, not by the ending', async () => {
  expect((await parseFile({ path: 'konzept.txt', bytes: pdf })).value?.format).toBe('pdf')
  const formats: readonly (readonly [string, string, string])[] = [
    ['konzept.txt', '# Konzept', 'text'],
    ['konzept.md', '# Konzept', 'markdown'],
    ['konzept.txt', '\ufeff<!-- x -->\n<!DOCTYPE html><p>Konzept', 'html'],
    ['konzept.md', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><p>Konzept</p></html>', 'html'],
    ['konzept.htm', '<p>Konzept', 'html'],
    ['konzept.xml', flatOdt, 'odt'],
  ]
  for (const [path, text, format] of formats) {
    expect((await parseFile({ path, bytes: bytesOf(text) })).value?.format, path).toBe(format)
  }
})

const flatOdt =
  '<?xml version="1.0"?><office:document office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text><text:p>Konzept</text:p></office:text></office:body></office:document>'

/** Writes another unpacked size into every header of an archive that gives the true one. */
function withClaimedSize(archive: Uint8Array, size: number, claimed: number): Uint8Array {
  const bytes = archive.slice()
  const view = new DataView(bytes.buffer)
  for (let at = 0; at + 4 <= bytes.length; at += 1) {
    if (view.getUint32(at, true) === size) view.setUint32(at, claimed, true)
  }
  return bytes
}
