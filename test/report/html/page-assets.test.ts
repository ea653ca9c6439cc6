import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { reportAssets } from '../../../scripts/report-assets/report-assets.ts'
import { root } from '../../source-files.ts'

test('the generated modules are what KERN, style and script say; "node scripts/report-assets.ts" writes them anew', () => {
  const folder = join(root, 'src', 'report', 'html', 'generated')
  const written = readdirSync(folder).map((name) => ({ name, content: readFileSync(join(folder, name), 'utf8') }))
  const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1)
  expect(written.toSorted(byName)).toEqual(reportAssets().toSorted(byName))
})
