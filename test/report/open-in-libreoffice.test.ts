import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { hasOffice } from '../../scripts/install-programs.ts'
import { readTable } from '../../src/io/read-table.ts'
import type { Review } from '../../src/model/review.ts'
import { renderXlsx } from '../../src/report/render-xlsx.ts'
import { reviewsFromTable } from '../../src/report/reviews-from-table.ts'
import { endless } from '../endless.ts'
import { sampleInput } from './sample-input.ts'
import { sampleResults } from './sample-results.ts'

const isSkipped = !process.env.CI && !hasOffice()
if (isSkipped) {
  process.stderr.write('LibreOffice (soffice) is not installed: report.xlsx is not opened in it here.\n')
}

/** Lets LibreOffice open a workbook and save it in another form, and hands over the folder with what it wrote. */
async function converted<Value>(
  bytes: Uint8Array,
  form: string,
  look: (folder: string) => Value | Promise<Value>,
): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), 'konzeptspiegel-office-'))
  const [source, out] = [join(folder, 'report.xlsx'), join(folder, 'out')]
  try {
    writeFileSync(source, bytes)
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const args = ['--headless', profile, '--convert-to', form, '--outdir', out, source]
    spawnSync('soffice', args, { timeout: endless * 1000 })
    return await look(out)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What each sheet shows, by its name. */
function shownSheets(folder: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.csv'))
  return new Map(
    files.map((name) => [
      name.slice('report-'.length, -'.csv'.length),
      parse(readFileSync(join(folder, name)), { bom: true, relax_column_count: true }),
    ]),
  )
}

/** Comma, quotation mark, UTF-8, from the first line, cells as shown, formulas as results, every sheet to a file of its own. */
const csvForm = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1'

describe.skipIf(isSkipped)('report.xlsx in LibreOffice', () => {
  test('opens and shows values, days and hostile text as they are', async () => {
    const sheets = await converted(await renderXlsx(sampleInput()), csvForm, shownSheets)
    expect([...sheets.keys()].toSorted()).toEqual([
      ...['Anforderungen', 'Anforderungen im Einzelnen', 'Auszählung', 'Belege', 'Bestandteile', 'Durchsicht'],
      ...['Erläuterung', 'Felder des Freistaats', 'Handlungsfelder', 'Integrationsverständnis', 'Maßnahmen'],
      ...['Meldungen', 'Profile', 'Verbindlichkeit'],
    ])
    expect(sheets.get('Bestandteile')?.[1]?.slice(0, 6)).toEqual([
      ...['Nordstadt', 'kreisfreie Stadt', '2021', 'ja', 'teilw. (prüfen)', 'ja'],
    ])
    const measures = sheets.get('Maßnahmen')
    expect(measures?.[1]?.[measures[0]?.indexOf('Von') ?? -1]).toMatch(/^0?1[./]0?1[./]2025$/)
    const fields = sheets.get('Handlungsfelder')?.map((row) => row[1])
    expect(fields).toContain(`=HYPERLINK("http://example.org","x")<script>alert(1)</script>' onclick="alert(2)`)
  })
  test('saves what people filled in so that it is read back', async () => {
    const review: Review = {
      ...{ bundle: 'nordstadt', thing: 'component', id: 'monitoring', decision: 'changed', machineValue: 'Geplant' },
      ...{ value: 'ja', by: 'A. Beck', date: '2026-05-31', reason: 'Seite 31' },
    }
    const bytes = await renderXlsx(sampleInput('de', { results: { ...sampleResults, reviews: [review] } }))
    const read = await converted(bytes, 'xlsx:Calc MS Excel 2007 XML', (folder) =>
      readTable(join(folder, 'report.xlsx'), { sheets: ['Durchsicht'] }),
    )
    expect(reviewsFromTable(read.value ?? [])).toEqual({ reviews: [review], faults: [] })
  })
})
