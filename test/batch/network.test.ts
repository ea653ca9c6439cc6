import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { analyseInProcesses } from '../../src/batch/analyse-in-processes.ts'
import { endless } from '../endless.ts'
import { buildZip, paragraph } from '../fixtures/build-docx.ts'
import { buildRawPdf, onePage } from '../fixtures/build-raw-pdf.ts'
import { knowledge } from '../shipped-knowledge.ts'

const root = mkdtempSync(join(tmpdir(), 'konzeptspiegel-'))
let connections = 0
const server = createServer((_, response) => response.end('Die Stadt richtet Kurse ein.'))
server.on('connection', () => {
  connections += 1
})

beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
afterAll(() => {
  server.close()
  rmSync(root, { recursive: true })
})

const sentence = 'Das Integrationskonzept der Stadt Musterstadt wird vorgelegt.'

test('nothing inside of a document reaches out to the network', async () => {
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const documents: Readonly<Record<string, Uint8Array>> = {
    'a.pdf': pdfWith(`${address}/pdf`),
    'a.docx': docxWith(`${address}/docx`),
    'a.html': Buffer.from(htmlWith(`${address}/html`)),
    'a.md': Buffer.from(`# Konzept\n\n![Bild](${address}/md)\n\n<img src="${address}/md2">\n\n${sentence}\n`),
    'a.txt': Buffer.from(`${sentence}\n${address}/txt\n`),
  }
  const bundles = Object.entries(documents).map(([name, bytes]) => {
    writeFileSync(join(root, name), bytes)
    return { id: name, files: [{ path: join(root, name) }], explicit: false }
  })
  const results = await analyseInProcesses(bundles, { knowledge, timeLimit: endless })
  expect(results.map(({ id, issues }) => [id, issues.filter(({ severity }) => severity === 'error')])).toEqual(
    bundles.map(({ id }) => [id, []]),
  )
  expect(connections).toBe(0)
  await fetch(address)
  expect(connections).toBe(1)
})

/** Streams, images, fonts, forms, actions and scripts that lie elsewhere. */
function pdfWith(address: string): Uint8Array {
  const file = `<< /FS /URL /F (${address}) >>`
  const action = `<< /S /URI /URI (${address}) /Next << /S /SubmitForm /F ${file} /Next << /S /JavaScript /JS (app.launchURL\\('${address}'\\)) >> >> >>`
  return buildRawPdf([
    ...onePage(
      {
        dictionary: '',
        stream: `BT /F1 11 Tf 70 700 Td (${sentence}) Tj ET q 9 0 0 9 0 0 cm /X Do Q /Y Do BT /F2 9 Tf (A) Tj ET`,
      },
      {
        catalogue: `/OpenAction ${action} /AA << /WC ${action} >> /URI << /Base (${address}) >>`,
        page: `/AA << /O ${action} >> /Annots [8 0 R 9 0 R]`,
        resources: '/XObject << /X 6 0 R /Y 7 0 R >> /Font << /F1 4 0 R /F2 10 0 R >>',
      },
    ),
    {
      dictionary: `/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray /F ${file}`,
      stream: '',
    },
    {
      dictionary: `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Ref << /F ${file} /Page 0 >> /F ${file}`,
      stream: '',
    },
    `<< /Type /Annot /Subtype /Link /Rect [0 0 99 99] /A ${action} >>`,
    `<< /Type /Annot /Subtype /Movie /Rect [0 0 99 99] /Movie << /F ${file} >> /A true >>`,
    '<< /Type /Font /Subtype /TrueType /BaseFont /Away /FirstChar 65 /LastChar 65 /Widths [500] /FontDescriptor 11 0 R >>',
    '<< /Type /FontDescriptor /FontName /Away /Flags 32 /FontFile2 12 0 R >>',
    { dictionary: `/F ${file}`, stream: '' },
  ])
}

/** A template, a picture and a part of the text that lie elsewhere. */
function docxWith(address: string): Uint8Array {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const relations = ['attachedTemplate', 'image', 'subDocument', 'aFChunk', 'frame'].map(
    (type, at) =>
      `<Relationship Id="r${at}" Type="${office}/${type}" Target="${address}/${type}" TargetMode="External"/>`,
  )
  const list = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`
  const body = `${paragraph(sentence)}<w:p><w:r><w:drawing r:link="r1"/></w:r><w:subDoc r:id="r2"/></w:p><w:altChunk r:id="r3"/>`
  return buildZip({
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:r="${office}" xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': list,
    'word/_rels/settings.xml.rels': list,
  })
}

function htmlWith(address: string): string {
  return `<!doctype html><html><head><base href="${address}/"><link rel="stylesheet" href="a.css"><script src="a.js"></script><meta http-equiv="refresh" content="0; url=${address}/b"><style>@import "${address}/c.css"; p { background: url(${address}/d) }</style></head><body><p>${sentence}</p><img src="e.png" srcset="f.png 2x"><iframe src="g.html"></iframe><object data="h"></object><video src="i" autoplay></video><script>fetch('${address}/j')</script></body></html>`
}
