import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseFile } from '../../src/parse/parse-file.ts'
import { assertValidDocument } from '../../src/structure/assert-valid-document.ts'
import { findPartStarts } from '../../src/structure/document-parts.ts'
import { structureDocument } from '../../src/structure/structure-document.ts'

/** A form to sign in front of the rules it belongs to, in one file. */
const twoDocuments = 'corpus/samples/netzwerk-leinroda/mappe-leinroda.pdf'

const root = new URL('../../', import.meta.url)

test('every document of the corpus is read into a valid document with sections', async () => {
  for (const path of globSync('corpus/samples/*/*.{pdf,docx,txt}', { cwd: root })) {
    const { value, issues } = await parseFile({ path, bytes: new Uint8Array(readFileSync(new URL(path, root))) })
    expect(issues, path).toEqual([])
    if (!value) throw new Error(path)
    const document = structureDocument([{ parsed: value, sha256: path }]).value
    expect(() => assertValidDocument(document), path).not.toThrow()
    expect(findPartStarts(document), path).toHaveLength(path === twoDocuments ? 1 : 0)
    const hasText = document.pages.some(({ readable }) => readable)
    if (hasText) expect(document.sections.length, path).toBeGreaterThan(3)
  }
})
