import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { FindOptions, FoundFiles } from '../../src/io/find-files.ts'
import { findFiles } from '../../src/io/find-files.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'konzeptspiegel-'))
})
afterEach(() => rmSync(root, { recursive: true }))

function make(...names: readonly string[]): void {
  for (const name of names) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), 'x')
  }
}

function find(names: readonly string[], options: FindOptions = {}): FoundFiles {
  return findFiles(
    names.map((name) => join(root, name)),
    options,
  )
}

function shown({ value }: FoundFiles): readonly string[] {
  return value.map(({ id, files }) => `${id}: ${files.map(({ path }) => path.slice(root.length + 1)).join(' ')}`)
}

describe('bundles', () => {
  test('are files in a folder each by itself, and sub-folders as a whole', () => {
    make('k/b.pdf', 'k/A.docx', 'k/dresden/plan.pdf', 'k/dresden/teil/analyse.pdf')
    expect(shown(find(['k']))).toEqual([
      'A: k/A.docx',
      'b: k/b.pdf',
      'dresden: k/dresden/plan.pdf k/dresden/teil/analyse.pdf',
    ])
  })

  test('leave out hidden files, lock files and what is no document, but name unsupported documents', () => {
    make('k/.x.pdf', 'k/~$b.docx', 'k/bild.png', 'k/daten.xlsx', 'k/alt.doc', 'k/seite.HTM', 'k/.git/a.pdf')
    expect(shown(find(['k']))).toEqual(['alt: k/alt.doc', 'seite: k/seite.HTM'])
  })

  test('never leave out a file that is named', () => {
    make('bild.png', '.x')
    expect(shown(find(['bild.png', '.x']))).toEqual(['bild: bild.png', '.x: .x'])
  })

  test('have ids that do not depend on the order of the files', () => {
    make('a/plan.pdf', 'b/plan.pdf', 'a/plan.docx')
    const ids = (names: readonly string[]): readonly string[] => find(names).value.map(({ id }) => id)
    const forward = ids(['a', 'b'])
    expect(forward[0]).toBe('plan.docx')
    expect(new Set(forward).size).toBe(3)
    expect(ids(['b', 'a']).toSorted()).toEqual(forward.toSorted())
  })

  test('put together by hand keep their files for themselves', () => {
    make('k/a.pdf', 'k/b.pdf', 'k/c.pdf')
    const paths = [join(root, 'k/c.pdf'), join(root, 'k/a.pdf')]
    const found = find(['k'], { bundles: [{ id: 'b', paths }] })
    expect(shown(found)).toEqual(['b.pdf: k/b.pdf', 'b: k/c.pdf k/a.pdf'])
    expect(found.value.map(({ explicit }) => explicit)).toEqual([false, true])
  })

  test('hold a file once, even if it is given twice', () => {
    make('k/a.pdf')
    symlinkSync(join(root, 'k/a.pdf'), join(root, 'k/zweimal.pdf'))
    expect(shown(find(['k', 'k/a.pdf', 'k']))).toEqual(['a: k/a.pdf'])
  })

  test('do not come from the folder that results are written to', () => {
    make('k/a.pdf', 'k/ergebnis/report.html')
    expect(shown(find(['k'], { ignore: [join(root, 'k/ergebnis')] }))).toEqual(['a: k/a.pdf'])
  })
})

describe('faults', () => {
  test('a folder without documents is an issue', () => {
    make('leer/bild.png')
    expect(find(['leer']).issues).toMatchObject([{ code: 'folder-empty', severity: 'warning' }])
  })

  test('an empty sub-folder is only mentioned', () => {
    make('k/a.pdf', 'k/vogtland/notiz.xyz')
    expect(find(['k']).issues).toMatchObject([{ code: 'folder-empty', severity: 'info' }])
  })

  test('a file that does not exist is an issue, and the others are found', () => {
    make('a.pdf')
    const found = find(['fehlt.pdf', 'a.pdf'])
    expect(found.value).toHaveLength(1)
    expect(found.issues).toMatchObject([{ code: 'file-unreadable', facts: { reason: 'ENOENT' } }])
  })

  test('links that lead in a circle end', () => {
    make('k/d/a.pdf')
    symlinkSync(join(root, 'k'), join(root, 'k/d/oben'))
    symlinkSync(join(root, 'k/x.pdf'), join(root, 'k/x.pdf'))
    const found = find(['k'])
    expect(shown(found)[0]).toContain('k/d/a.pdf')
    expect(found.issues.some(({ facts }) => facts.reason === 'ELOOP')).toBe(true)
  })
})
