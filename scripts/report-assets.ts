import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { reportAssets } from './report-assets/report-assets.ts'

/** Writes src/report/html/generated anew: after a change of its style, its script or of KERN. */
const folder = join(import.meta.dirname, '..', 'src', 'report', 'html', 'generated')
mkdirSync(folder, { recursive: true })
const assets = reportAssets()
for (const { name, content } of assets) writeFileSync(join(folder, name), content)
process.stdout.write(`${assets.length} files written to ${folder}\n`)
