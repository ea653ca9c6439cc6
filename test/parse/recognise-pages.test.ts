import { describe, expect, test } from 'vitest'
import type { LayoutPage, ParsedLayout } from '../../src/model/parsed.ts'
import type { GreyImage, OpenRecognition, Recognition, RecognitionProgress } from '../../src/model/recognition.ts'
import { recognisePages } from '../../src/parse/recognise-pages.ts'

const scan: Omit<LayoutPage, 'number'> = {
  label: null,
  width: 595,
  height: 842,
  runs: [],
  rules: [],
  shapes: [],
  unmapped: 0,
  elements: [],
  images: true,
  recognised: null,
}
const text = {
  text: 'Die Stadt fördert Sprachkurse.',
  x: 70,
  y: 100,
  width: 200,
  size: 11,
  bold: false,
  italic: false,
  direction: 'level',
  element: null,
  artifact: false,
} as const

function file(...pages: readonly Partial<LayoutPage>[]): ParsedLayout {
  return { form: 'layout', outline: [], pages: pages.map((page, at) => ({ ...scan, number: at + 1, ...page })) }
}

/** A tool that reads each line of the given text as one word in Tesseract's table. */
function tool(read: (image: GreyImage) => string | null): OpenRecognition {
  return {
    engine: 'tesseract 5.0',
    parallel: 2,
    draw: async (_, dpi) => ({ width: 20, height: 10, dpi, pixels: new Uint8Array(200).fill(255) }),
    read: async (image, layout) => (layout === 'page' ? read(image) : null),
  }
}

function table(...lines: readonly string[]): string {
  return lines
    .map((line, at) => `5\t1\t1\t1\t${at}\t1\t2\t${at * 3}\t10\t2\t${line.startsWith('~') ? 30 : 95}\t${line}`)
    .join('\n')
}

async function recognise(parsed: ParsedLayout, open: Recognition['open'], mode: Recognition['mode'] = 'auto') {
  const seen: RecognitionProgress[] = []
  const source = { path: 'a.pdf', bytes: new Uint8Array() }
  const result = await recognisePages(parsed, source, { mode, open, onPage: (progress) => seen.push(progress) })
  return { ...result, seen }
}

const texts = ({ pages }: ParsedLayout): readonly string[] =>
  pages.map(({ runs }) => runs.map((run) => run.text).join('/'))

describe('pages are chosen', () => {
  const mixed = file({}, { runs: [text] }, { runs: [text], unmapped: 20 })
  const open = async () => tool(() => table('Gelesen'))

  test('by need', async () => {
    const result = await recognise(mixed, open)
    expect(texts(result)).toEqual(['Gelesen', text.text, 'Gelesen'])
    expect(result.pages.map(({ recognised }) => recognised?.confidence)).toEqual([95, undefined, 95])
    expect([...new Set(result.seen.map(({ done, total }) => `${done}/${total}`))]).toEqual(['0/2', '1/2', '2/2'])
  })

  test('where the letters are not those that are shown', async () => {
    const shifted = text.text.replace(/[^ ]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 1))
    const parsed = file({ runs: Array.from({ length: 4 }, () => ({ ...text, text: shifted })) })
    expect(texts(await recognise(parsed, open))).toEqual(['Gelesen'])
  })

  test('all of them on request', async () => {
    expect(texts(await recognise(mixed, open, 'force'))).toEqual(['Gelesen', 'Gelesen', 'Gelesen'])
  })

  test('and no tool is asked where none needs it', async () => {
    const parsed = file({ runs: [text] })
    const result = await recognise(parsed, () => Promise.reject(new Error('asked')))
    expect(result.pages).toBe(parsed.pages)
  })

  test('up to a limit', async () => {
    const { unrecognised } = await recognise(file(...Array.from({ length: 302 }, () => ({}))), open)
    expect([...(unrecognised ?? [])]).toEqual([
      [301, 'limit'],
      [302, 'limit'],
    ])
  })
})

test('a tool that is missing is named for each page', async () => {
  const result = await recognise(file({}, { runs: [text] }, {}), async () => 'language')
  expect([...(result.unrecognised ?? [])]).toEqual([
    [1, 'language'],
    [3, 'language'],
  ])
})

test('a page that gets no answer stays unread, the others are read', async () => {
  let calls = 0
  const result = await recognise(file({}, {}), async () => tool(() => (calls++ === 0 ? null : table('Gelesen'))))
  expect([...(result.unrecognised ?? [])].map(([, lack]) => lack)).toEqual(['failed'])
  expect(texts(result).toSorted()).toEqual(['', 'Gelesen'])
})

test('a poor page is read again from a finer image, and the better reading counts', async () => {
  const open = async () => tool(({ dpi }) => (dpi > 200 ? table('Gelesen') : table('~Geiesem')))
  expect(texts(await recognise(file({}), open))).toEqual(['Gelesen'])
})

test('a page that is turned already keeps its size, whichever way the tool draws it', async () => {
  const open = async () => tool(() => table('Gelesen'))
  const { pages } = await recognise(file({ width: 842, height: 595 }, {}), open)
  expect(pages.map(({ width, height }) => [width, height])).toEqual([
    [842, 595],
    [842, 595],
  ])
})

test('a page of several metres is drawn small', async () => {
  const seen: number[] = []
  const open = async () =>
    tool(({ dpi }) => {
      seen.push(dpi)
      return table('Gelesen')
    })
  await recognise(file({ width: 14_400, height: 14_400 }), open)
  expect(seen).toEqual([30])
})

test('sections whose signs were misread count up', async () => {
  const open = async () => tool(() => table('81', 'Name', '$2', 'Sitz', '54', '53', '54', '1987'))
  const [page] = texts(await recognise(file({}), open))
  expect(page).toBe('§ 1/Name/§ 2/Sitz/54/§ 3/§ 4/1987')
})
