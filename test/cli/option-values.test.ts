import { describe, expect, test } from 'vitest'
import {
  parseBundle,
  parseFormats,
  parseJobs,
  parseLanguage,
  parseMegabytes,
  parseOcr,
  parseSeconds,
} from '../../src/cli/option-values.ts'

describe('values of options', () => {
  test('formats come in a fixed order', () => {
    expect(parseFormats('md, JSON')).toEqual(['json', 'md'])
  })

  test('bundles are collected', () => {
    const first = parseBundle('leipzig=a.pdf,b.pdf', [])
    expect(parseBundle('dresden=c=d.pdf', first)).toEqual([
      { id: 'leipzig', paths: ['a.pdf', 'b.pdf'] },
      { id: 'dresden', paths: ['c=d.pdf'] },
    ])
  })

  test.each([
    [() => parseFormats('json,xls'), '--format: „xls“ gibt es nicht; erlaubt: json, csv, xlsx, html, md, qdc, qdpx.'],
    [() => parseLanguage('fr'), '--lang: „fr“ gibt es nicht; erlaubt: de, en.'],
    [() => parseJobs('0'), '--jobs: „0“ ist keine ganze Zahl von 1 bis 256.'],
    [() => parseSeconds('0'), '--time-limit: „0“ ist keine Zahl von Sekunden über 0 bis 86400.'],
    [() => parseSeconds('lang'), '--time-limit: „lang“ ist keine Zahl von Sekunden'],
    [() => parseMegabytes('100'), '--memory-limit: „100“ ist keine ganze Zahl von MB von 384'],
    [() => parseOcr('immer'), '--ocr: „immer“ gibt es nicht; erlaubt: auto, off, force.'],
    [() => parseBundle('a.pdf', []), 'muss die Form NAME=DATEI,DATEI haben'],
    [() => parseBundle('x=', []), 'muss die Form NAME=DATEI,DATEI haben'],
    [() => parseBundle('x=a', [{ id: 'x', paths: ['b'] }]), 'Der Name „x“ kommt zweimal vor.'],
  ])('%# says in German what is wrong', (parse, sentence) => {
    expect(parse).toThrow(sentence)
  })
})
