import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseFile } from '../../src/parse/parse-file.ts'
import { assertValidDocument } from '../../src/structure/assert-valid-document.ts'
import { findPartStarts } from '../../src/structure/document-parts.ts'
import { structureDocument } from '../../src/structure/structure-document.ts'

/** Two documents in one file: a form to sign before the rules, minutes and a council paper before the rules in their annex. */
const twoDocuments: ReadonlySet<string> = new Set([
  'corpus/samples/netzwerk-leinroda/mappe-leinroda.pdf',
  'corpus/samples/netzwerk-zwoenau/niederschrift-zwoenau.pdf',
  'corpus/samples/vorlage-hadeloh/vorlage-hadeloh.pdf',
])

const root = new URL('../../', import.meta.url)

test('every document of the corpus is read into a valid document with sections', async () => {
  for (const path of globSync('corpus/samples/*/*.{pdf,docx,txt}', { cwd: root })) {
    const { value, issues } = await parseFile({ path, bytes: new Uint8Array(readFileSync(new URL(path, root))) })
    expect(issues, path).toEqual([])
    if (!value) throw new Error(path)
    const document = structureDocument([{ parsed: value, sha256: path }]).value
    expect(() => assertValidDocument(document), path).not.toThrow()
    expect(findPartStarts(document), path).toHaveLength(twoDocuments.has(path) ? 1 : 0)
    const hasText = document.pages.some(({ readable }) => readable)
    if (hasText) expect(document.sections.length, path).toBeGreaterThan(3)
  }
})
