import { describe, expect, test } from 'vitest'
import { parseFile } from '../../src/parse/parse-file.ts'
import { buildRawPdf, onePage, type RawObject } from '../fixtures/build-raw-pdf.ts'
import { buildEncryptedPdf } from '../fixtures/encrypt-pdf.ts'

const words = { dictionary: '', stream: 'BT /F1 11 Tf 70 700 Td (Antrag auf Aufnahme) Tj ET' }
const fonts = '/DR << /Font << /F1 4 0 R >> >> /DA (/F1 10 Tf 0 g)'

/** The runs and issues of a page with these annotations, numbered from 6. */
async function readPage(annotations: readonly string[], others: readonly RawObject[] = [], form = '') {
  const references = annotations.map((_, at) => `${at + 6} 0 R`).join(' ')
  const catalogue = `/AcroForm << ${form} /Fields [${references}] ${fonts} >>`
  const objects = [...onePage(words, { page: `/Annots [${references}]`, catalogue }), ...annotations, ...others]
  const { value, issues } = await parseFile({ path: 'a.pdf', bytes: buildRawPdf(objects) })
  const runs = value?.form === 'layout' ? (value.pages[0]?.runs ?? []) : []
  return { runs, texts: runs.map(({ text }) => text), issues: issues.map(({ code, facts }) => [code, facts]) }
}

const rectangle = '/Rect [70 600 270 620]'
const field = `<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /V (Kreis Musterland) /DA (/F1 10 Tf 0 g) ${rectangle} >>`
const drawn: RawObject = {
  dictionary: '/Type /XObject /Subtype /Form /BBox [0 0 200 20] /Resources << /Font << /F1 4 0 R >> >>',
  stream: 'BT /F1 9 Tf 2 5 Td (wie gezeichnet) Tj ET',
}

describe('what stands in a form', () => {
  test('is read at its place', async () => {
    const { runs, issues } = await readPage([field])
    expect(runs[1]).toMatchObject({ text: 'Kreis Musterland', x: 70, size: 10 })
    expect(runs[1]?.y).toBeCloseTo(842 - 610 + 4, 0)
    expect(issues).toEqual([])
  })

  test.each([
    ['once when the file draws it itself', field.replace(' >>', ' /AP << /N 7 0 R >> >>'), '', 'wie gezeichnet'],
    ['once when the reader is told to draw it', field, '/NeedAppearances true', 'Kreis Musterland'],
    ['by line', field.replace('Kreis Musterland', 'oben\\nunten'), '', 'oben,unten'],
    ['from a choice', field.replace('/FT /Tx', '/FT /Ch /Ff 131072'), '', 'Kreis Musterland'],
    ['but not when it is hidden', field.replace(' >>', ' /F 2 >>'), '', ''],
    ['but not when it is a password', field.replace('/FT /Tx', '/FT /Tx /Ff 8192'), '', ''],
  ])('%s', async (_, annotation, form, expected) => {
    const { texts } = await readPage([annotation], [drawn], form)
    expect(texts.slice(1).join(',')).toBe(expected)
  })
})

test('text in a box and a stamp on the page are read', async () => {
  const box = `<< /Type /Annot /Subtype /FreeText /Contents (Entwurf vom Mai) /DA (/F1 10 Tf 0 g) ${rectangle} >>`
  const stamp = `<< /Type /Annot /Subtype /Stamp /Contents (x) ${rectangle} /AP << /N 8 0 R >> >>`
  const { texts, issues } = await readPage([box, stamp], [drawn])
  expect(texts.slice(1).toSorted()).toEqual(['Entwurf vom Mai', 'wie gezeichnet'])
  expect(issues).toEqual([])
})

test('comments and marks are said to be there and are no text', async () => {
  const { texts, issues } = await readPage([
    `<< /Type /Annot /Subtype /Text /Contents (Bitte kürzen) ${rectangle} >>`,
    `<< /Type /Annot /Subtype /StrikeOut /QuadPoints [70 720 100 720 70 700 100 700] ${rectangle} >>`,
    `<< /Type /Annot /Subtype /Highlight /QuadPoints [70 720 100 720 70 700 100 700] ${rectangle} >>`,
    `<< /Type /Annot /Subtype /Link ${rectangle} >>`,
  ])
  expect(texts).toEqual(['Antrag auf Aufnahme'])
  expect(issues).toEqual([['page-with-notes', { notes: 2 }]])
})

test.each([
  ['', 'info'],
  ['/Collection << /Type /Collection >>', 'warning'],
])('files inside of a PDF are named %s', async (collection, severity) => {
  const names = '/Names << /EmbeddedFiles << /Names [(a) 6 0 R] >> >>'
  const file = '<< /Type /Filespec /F (anlage.pdf) /UF (anlage.pdf) /EF << /F 7 0 R >> >>'
  const objects = [...onePage(words, { catalogue: names + collection }), file, { dictionary: '', stream: 'Inhalt' }]
  const { issues } = await parseFile({ path: 'a.pdf', bytes: buildRawPdf(objects) })
  expect(issues).toMatchObject([{ code: 'document-with-attachments', severity, facts: { files: 'anlage.pdf' } }])
})

describe('an encrypted PDF', () => {
  test('is read when it opens without a password', async () => {
    const { value, issues } = await parseFile({ path: 'a.pdf', bytes: buildEncryptedPdf(words.stream, '') })
    expect(issues).toEqual([])
    expect(value?.form === 'layout' && value.pages[0]?.runs[0]?.text).toBe('Antrag auf Aufnahme')
  })

  test('is an issue when it asks for one', async () => {
    const { value, issues } = await parseFile({ path: 'a.pdf', bytes: buildEncryptedPdf(words.stream, 'geheim') })
    expect(value).toBeNull()
    expect(issues.map(({ code }) => code)).toEqual(['document-encrypted'])
  })
})

test('pages on which nothing is drawn are named when they are many in a row', async () => {
  const kinds = ['a', '', '', '', 'a', 'a']
  const kids = kinds.map((_, at) => `${4 + at} 0 R`).join(' ')
  const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'
  const pages = kinds.map(
    (kind) =>
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> ${kind && '/Contents 10 0 R'} >>`,
  )
  const catalogue = ['<< /Type /Catalog /Pages 2 0 R >>', `<< /Type /Pages /Count 6 /Kids [${kids}] >>`]
  const { issues } = await parseFile({ path: 'a.pdf', bytes: buildRawPdf([...catalogue, font, ...pages, words]) })
  expect(issues.map(({ code, page }) => [code, page])).toEqual([2, 3, 4].map((page) => ['page-empty', page]))
})
