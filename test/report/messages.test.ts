import { describe, expect, test } from 'vitest'
import type { Issue, IssueCode } from '../../src/model/issue.ts'
import { issueCodes } from '../../src/model/issue.ts'
import { groupedIssues } from '../../src/report/grouped-issues.ts'
import { languages } from '../../src/report/messages/messages.ts'
import { messagesFor } from '../../src/report/messages/messages-for.ts'

function issue(code: IssueCode, facts: Issue['facts'] = {}, page: number | null = null): Issue {
  return { code, severity: 'error', stage: 'parse', file: 'konzept.pdf', page, facts }
}

describe.each(languages)('sentences in %s', (language) => {
  const messages = messagesFor(language)

  test.each(issueCodes)('%s names the file, says what is wrong and what to do', (code) => {
    const sentence = messages.issue(issue(code))
    expect(sentence).toContain('konzept.pdf')
    expect(sentence).toMatch(/^[A-ZÄÖÜ„“].*\.$/)
    expect(sentence).not.toMatch(/undefined|null|NaN|\(\)/)
    expect(sentence.split(/[.;] /).length).toBeGreaterThan(1)
  })
})

describe('facts of an issue', () => {
  const { issue: sentence } = messagesFor('de')

  test.each([
    [issue('file-unreadable', { reason: 'ENOENT' }), 'es gibt sie nicht'],
    [issue('file-unreadable', { reason: 'EACCES' }), 'keine Leserechte'],
    [issue('file-too-large', { bytes: 314_572_800, limit: 209_715_200 }), '300 MB, erlaubt sind 200 MB'],
    [issue('too-many-pages', { pages: 2500, limit: 2000 }), '2500, erlaubt sind 2000'],
    [issue('format-unsupported', { format: 'XML' }), '(XML)'],
    [issue('format-unsupported', { format: 'RTF' }), 'mit „Datei – Speichern unter“ als Word-Dokument (.docx)'],
    [issue('format-unsupported', { format: 'PAGES' }), 'Bitte in Pages öffnen'],
    [issue('document-without-text', { format: 'HTML' }), 'als PDF drucken'],
    [issue('parse-timeout', { seconds: 120 }), 'Grenze: 120 Sekunden'],
    [issue('page-without-text', {}, 7), 'Seite 7 von'],
    [
      issue('page-without-text', { lacking: 'tesseract' }, 7),
      'apt install tesseract-ocr tesseract-ocr-deu poppler-utils',
    ],
    [issue('page-without-text', { lacking: 'language' }, 7), '„apt install tesseract-ocr-deu“'],
    [issue('page-unreadable', { lacking: 'pdftoppm' }, 7), '„apt install poppler-utils“'],
    [issue('page-without-text', { lacking: 'limit' }, 7), 'die Datei teilen'],
    [issue('page-recognised', { engine: 'tesseract 5.3.0' }, 7), '(tesseract 5.3.0)'],
  ])('%# stand in the sentence', (item, part) => {
    expect(sentence(item)).toContain(part)
  })
})

describe('several pages of a file', () => {
  const pages = [4, 1, 2, 3, 9].map((page) => issue('page-without-text', {}, page))
  const groups = groupedIssues([...pages, issue('file-empty'), issue('file-empty'), issue('page-unreadable', {}, 5)])

  test('are told in one sentence', () => {
    expect(groups.map((group) => messagesFor('de').issue(group.issue, group.pages).slice(0, 50))).toEqual([
      'Seiten 1–4, 9 von „konzept.pdf“ enthalten keinen T',
      '„konzept.pdf“ ist leer. Bitte die Datei noch einma',
      '„konzept.pdf“ ist leer. Bitte die Datei noch einma',
      'Seite 5 von „konzept.pdf“ ist nicht lesbar, weil d',
    ])
  })
})
