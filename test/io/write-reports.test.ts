import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { WriteError, writeReports } from '../../src/io/write-reports.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'konzeptspiegel-'))
})
afterEach(() => rmSync(root, { recursive: true }))

test('files are written into a folder that is made, and nothing else is left there', () => {
  const folder = join(root, 'a/b')
  const paths = writeReports(folder, [{ name: 'x.csv', content: 'ä' }])
  expect(paths).toEqual([join(folder, 'x.csv')])
  expect(readdirSync(folder)).toEqual(['x.csv'])
  expect(readFileSync(join(folder, 'x.csv'), 'utf8')).toBe('ä')
})

test('an older file is replaced as a whole', () => {
  writeFileSync(join(root, 'x.csv'), 'alt und viel länger')
  writeReports(root, [{ name: 'x.csv', content: 'neu' }])
  expect(readFileSync(join(root, 'x.csv'), 'utf8')).toBe('neu')
})

test('a folder in the place of a file gives a sentence and leaves nothing behind', () => {
  mkdirSync(join(root, 'x.csv'))
  const write = (): unknown => writeReports(root, [{ name: 'x.csv', content: 'neu' }])
  expect(write).toThrow(WriteError)
  expect(write).toThrow(/x\.csv“ konnte nicht geschrieben werden: Dort liegt ein Ordner/)
  expect(readdirSync(root)).toEqual(['x.csv'])
})

test('a file in the place of the folder gives a sentence', () => {
  writeFileSync(join(root, 'aus'), '')
  expect(() => writeReports(join(root, 'aus'), [])).toThrow(/kann nicht als Ordner für die Ergebnisse dienen/)
  expect(() => writeReports(join(root, 'aus/tief'), [])).toThrow(/kann nicht als Ordner für die Ergebnisse dienen/)
})
