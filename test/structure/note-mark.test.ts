import { expect, test } from 'vitest'
import { readFixtures } from '../../scripts/reading/fixture.ts'
import type { Document } from '../../src/model/document.ts'
import { markOfNote } from '../../src/model/note-mark.ts'
import { parseFile } from '../../src/parse/parse-file.ts'
import { structureDocument } from '../../src/structure/structure-document.ts'

const folder = new URL('../fixtures/documents/', import.meta.url).pathname

async function read(name: string): Promise<Document> {
  const fixture = readFixtures(folder).find((one) => one.name === name)
  const { value: parsed } = await parseFile({ path: name, bytes: fixture?.bytes ?? new Uint8Array() })
  if (!parsed) throw new Error(`${name} cannot be read`)
  return structureDocument([{ parsed, sha256: '' }]).value
}

/** The words before the mark of each note. */
function wordsBefore(document: Document): readonly (readonly [string, string])[] {
  return document.blocks
    .filter(({ type }) => type === 'footnote')
    .map((note) => {
      const mark = markOfNote(document, note)
      const before = mark ? document.text.slice(0, mark.start) : ''
      return [note.marker, /\S+$/.exec(before)?.[0] ?? ''] as const
    })
}

test('notes of a PDF are tied to their marks', async () => {
  expect(wordsBefore(await read('lo-zweispaltig.pdf'))).toEqual([
    ['1', 'Ukraine.'],
    ['2', 'beschlossen.'],
    ['3', 'Probezeit.'],
    ['4', 'Kommunalaufsicht.'],
    ['5', '2030.'],
  ])
})

test('notes of a DOCX are tied to their marks', async () => {
  expect(wordsBefore(await read('lo-zweispaltig.docx')).map(([, word]) => word)).not.toContain('')
})
