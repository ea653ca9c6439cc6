import { basename, dirname } from 'node:path/posix'
import { expect, test } from 'vitest'
import { filesBelow, layerOf, readSources, type SourceText } from './source-files.ts'

const sources = readSources('src')

/** What each layer may import besides itself. A permission that nobody uses is taken out again. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: [],
  parse: ['model'],
  structure: ['model'],
  coding: ['model'],
  assess: ['model'],
  report: ['model'],
  pipeline: ['parse', 'structure', 'coding', 'assess', 'bundle-parts', 'file-parts', 'model'],
  // Both ask coding what a document is: where one ends in a file, and which files of a folder are one.
  'file-parts': ['structure', 'coding', 'model'],
  'bundle-parts': ['coding', 'model'],
  // parse: unpacks the projects of QDA programs with the same limits as documents.
  io: ['parse', 'model'],
  // io: reads the bytes of a bundle; pipeline: analyses them.
  batch: ['pipeline', 'io', 'model'],
  // io, report: the command line reads knowledge and writes what the renderers give it.
  cli: ['batch', 'io', 'report', 'model'],
  // What other programs may use.
  index: ['pipeline', 'parse', 'structure', 'coding', 'assess', 'io', 'model'],
}

/** Single files that may import more than their layer. */
const fileMayImport: Readonly<Record<string, readonly string[]>> = {
  // Tries the examples of the codebook with the very matcher that coding uses.
  'src/cli/check-examples.ts': ['coding'],
  // Compares results that are there already; no document is analysed.
  'src/cli/diff-command.ts': ['assess'],
  // Statistics over results that are there already: no document, and so no pipeline.
  'src/cli/compare-command.ts': ['assess'],
}

const neutralLayers = ['model', 'structure', 'coding', 'assess', 'report']
const deterministicLayers = [...neutralLayers, 'parse']
const testFoldersOfTheirOwn = [
  // Builders of PDF, DOCX and ZIP bytes for the tests of parse and structure.
  'test/fixtures',
  // Pages in a real browser.
  'test/browser',
]
const maximumLines = 300

test('every layer has its line in the table', () => {
  const layers = new Set(sources.map(({ path }) => layerOf(path)))
  expect([...layers].filter((layer) => mayImport[layer] === undefined)).toEqual([])
})

test('layers import only what the table allows', () => {
  const violations = crossings().flatMap(({ file, line, from, to }) => {
    const allowed = [...(mayImport[from] ?? []), ...(fileMayImport[file] ?? [])]
    return allowed.includes(to) ? [] : [`${file}:${line} ${from} must not import ${to}`]
  })
  expect(violations).toEqual([])
})

test('every permission of the table is used', () => {
  const used = new Set(crossings().map(({ from, to }) => `${from} -> ${to}`))
  const usedByFiles = new Set(crossings().map(({ file, to }) => `${file} -> ${to}`))
  const existing = Object.entries(mayImport).filter(([layer]) => sources.some(({ path }) => layerOf(path) === layer))
  expect(
    existing.flatMap(([from, to]) => to.map((layer) => `${from} -> ${layer}`)).filter((x) => !used.has(x)),
  ).toEqual([])
  const single = Object.entries(fileMayImport).flatMap(([file, to]) => to.map((layer) => `${file} -> ${layer}`))
  expect(single.filter((permission) => !usedByFiles.has(permission))).toEqual([])
})

test('relative imports lead to files that exist and name them with their ending', () => {
  const paths = new Set(sources.map(({ path }) => path))
  const broken = sources.flatMap(({ path, imports }) =>
    imports
      .filter(({ target }) => target !== null && !paths.has(target))
      .map(({ line, specifier }) => `${path}:${line} ${specifier}`),
  )
  expect(broken).toEqual([])
})

test('no file imports itself over others', () => {
  expect(cycles(sources)).toEqual([])
})

test('the model and stages 2 to 5 run without Node', () => {
  const violations = sources
    .filter(({ path }) => neutralLayers.includes(layerOf(path)))
    .flatMap(({ path, imports }) =>
      imports
        .filter(({ specifier }) => specifier.startsWith('node:'))
        .map(({ line, specifier }) => `${path}:${line} ${specifier}`),
    )
  expect(violations).toEqual([])
})

test('the model and the stages know no clock, no randomness and no environment', () => {
  const stages = sources.filter(({ path }) => deterministicLayers.includes(layerOf(path)))
  expect(linesWith(stages, /Math\.random|Date\.now|performance\.now|new Date\(\)|process\.env/)).toEqual([])
})

test('no test looks at a clock, and each leaves the process it shares with others as it was', () => {
  const own = basename(import.meta.url)
  const tests = readSources('test').filter(({ path }) => path.endsWith('.test.ts') && basename(path) !== own)
  const clock = /performance\.now|Date\.now|hrtime|new Date\(\)|^\s*\}, [\d_]+\)$/
  const traces = /process\.chdir|process\.env\S* = |globalThis\S* = |vi\.(?:mock|doMock|spyOn|stubEnv|stubGlobal)\(/
  expect([...linesWith(tests, clock), ...linesWith(tests, traces)]).toEqual([])
})

test('exports have names', () => {
  expect(linesWith(sources, /^export default|\bas default\b/)).toEqual([])
})

test(`no file has more than ${maximumLines} lines`, () => {
  const files = [...sources, ...readSources('test'), ...readSources('scripts')]
  // What a script writes is not read line by line.
  const written = files.filter(({ path }) => !path.includes('/generated/'))
  const long = written.filter(({ lines }) => lines.length > maximumLines)
  expect(long.map(({ path, lines }) => `${path}:${lines.length}`)).toEqual([])
})

test('file and folder names are in kebab-case', () => {
  const names = ['src', 'test', 'scripts'].flatMap(filesBelow).filter((path) => path.endsWith('.ts'))
  const isKebab = (part: string) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(part)
  const bad = names.filter(
    (path) =>
      !path
        .replace(/(\.test|\.d)?\.ts$/, '')
        .split('/')
        .every(isKebab),
  )
  expect(bad.map((path) => `${path}:1`)).toEqual([])
})

test('file and folder names say what is inside', () => {
  const empty = ['utils', 'util', 'helpers', 'helper', 'common', 'manager', 'misc']
  const vague = filesBelow('src').filter((path) =>
    path
      .replace(/\.ts$/, '')
      .split(/[/-]/)
      .some((word) => empty.includes(word)),
  )
  expect(vague.map((path) => `${path}:1`)).toEqual([])
})

test('a folder holds at least three files', () => {
  const folders = Map.groupBy(sources, ({ path }) => dirname(path))
  const isSmall = (folder: string) => entriesOf(folder) < 3
  const small = [...folders.keys()].filter((folder) => folder !== 'src' && isSmall(folder))
  expect(small).toEqual([])
})

test('test mirrors src', () => {
  const folders = new Set(sources.map(({ path }) => dirname(path)))
  const strange = filesBelow('test')
    .filter((path) => path.endsWith('.ts') && dirname(path) !== 'test')
    .filter((path) => !testFoldersOfTheirOwn.some((folder) => path.startsWith(`${folder}/`)))
    .filter((path) => !folders.has(dirname(path).replace(/^test/, 'src')))
  expect(strange.map((path) => `${path}:1`)).toEqual([])
})

type Crossing = Readonly<{ file: string; line: number; from: string; to: string }>

/** All imports that lead from one layer into another. */
function crossings(): readonly Crossing[] {
  return sources.flatMap(({ path, imports }) =>
    imports.flatMap(({ target, line }) => {
      if (target === null || layerOf(target) === layerOf(path)) return []
      return [{ file: path, line, from: layerOf(path), to: layerOf(target) }]
    }),
  )
}

function linesWith(files: readonly SourceText[], pattern: RegExp): readonly string[] {
  return files.flatMap(({ path, lines }) =>
    lines.flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [])),
  )
}

/** Files and folders that lie directly in a folder. */
function entriesOf(folder: string): number {
  const below = sources.filter(({ path }) => path.startsWith(`${folder}/`))
  return new Set(below.map(({ path }) => path.slice(folder.length + 1).split('/')[0])).size
}

/** Circles of imports, each once, as "a.ts:3 -> b.ts:1 -> a.ts". */
function cycles(files: readonly SourceText[]): readonly string[] {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const done = new Set<string>()
  const found: string[] = []
  const visit = (path: string, way: readonly Readonly<{ path: string; line: number }>[]): void => {
    const start = way.findIndex((step) => step.path === path)
    if (start >= 0) {
      const circle = way.slice(start).map((step) => `${step.path}:${step.line}`)
      found.push([...circle, basename(path)].join(' -> '))
      return
    }
    if (done.has(path)) return
    for (const { target, line } of byPath.get(path)?.imports ?? []) {
      if (target !== null) visit(target, [...way, { path, line }])
    }
    done.add(path)
  }
  for (const { path } of files) visit(path, [])
  return found
}
