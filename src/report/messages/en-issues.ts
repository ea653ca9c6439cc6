import type { Issue } from '../../model/issue.ts'
import { pageRanges } from '../grouped-issues.ts'
import { factOf, megabytesOf } from './issue-facts.ts'
import { savingAdvice } from './saving-advice.ts'

/** One English sentence for a fault of an input: what is wrong with which file, and what to do next. */
export function englishIssue(issue: Issue, pages: readonly number[] = issue.page === null ? [] : [issue.page]): string {
  const file = `“${issue.file}”`
  const many = pages.length > 1
  const page = pages.length === 0 ? 'A page' : `${many ? 'Pages' : 'Page'} ${pageRanges(pages)}`
  switch (issue.code) {
    case 'file-unreadable':
      return `${file} could not be opened${bracketed(openingReason(factOf(issue, 'reason')))}. Please check path and permissions.`
    case 'file-empty':
      return `${file} is empty. Please obtain the file again.`
    case 'file-too-large':
      return `${file} is too large${bracketed(sizes(issue))}. Please use a smaller version, for example one without pictures.`
    case 'format-unknown':
      return `${file} has an unknown format or is damaged. PDF, DOCX, ODT, HTML, Markdown and plain text can be read. Please open and save it again, or obtain it once more.`
    case 'format-unsupported':
      return `${file} has a format that is not read${bracketed(factOf(issue, 'format'))}. ${savingAdvice(factOf(issue, 'format'), 'en')}`
    case 'format-mismatch':
      return `${file} is not what its file name promises${bracketed(found(issue))}. Please check the file or save it again.`
    case 'document-damaged':
      return `${file} is damaged and cannot be read, or only in part. Please obtain the file again or save it anew.`
    case 'document-encrypted':
      return `${file} is protected by a password. Please use a version without password.`
    case 'document-without-text':
      if (factOf(issue, 'format') === 'HTML') {
        return `${file} holds no text; the page probably loads it in the browser only. Please open it in a browser and print it to PDF.`
      }
      return `${file} holds no readable text; it probably consists of scanned images. Please use a version with text recognition.`
    case 'document-too-complex':
      return `${file} is so large or so deeply nested that it is not read. Please save it anew or use a simpler version.`
    case 'tracked-changes':
      return `${file} holds tracked changes${bracketed(changes(issue))}. Inserted text counts, deleted text does not; please check whether this version is the valid one.`
    case 'comments-left-out':
      return `${file} holds comments${bracketed(factOf(issue, 'comments'))}. They are no part of the text and were not read; please look there yourself if they matter.`
    case 'hidden-text':
      return `${file} holds hidden text${bracketed(counted(issue, 'words', ['word', 'words']))}. It was not read; please check whether it is meant to belong to the document.`
    case 'embedded-files':
      return `${file} shows other files inside${bracketed(factOf(issue, 'files'))} that were not read. Please save the document as PDF so that their text belongs to it.`
    case 'parse-timeout':
      return `${file} was not finished in time${bracketed(seconds(issue))} and has no result. Please use a simpler version or split the file.`
    case 'memory-exceeded':
      return `${file} needs more memory than is allowed${bracketed(memoryLimit(issue))} and has no result. Please split the file or save it anew; if it really is that large, raise the limit with “--memory-limit”.`
    case 'process-crashed':
      return `The process that read ${file} crashed${bracketed(factOf(issue, 'reason'))}; the file has no result, the others are not affected. Please save the file anew and report the error.`
    case 'too-many-pages':
      return `${file} has too many pages${bracketed(pageCount(issue))}. Please split the file.`
    case 'file-split':
      return `${file} holds ${factOf(issue, 'documents') ?? 'several'} documents${bracketed(parts(issue))}; each was analysed by itself. Please check where they begin; with --bundle the file is read as one document.`
    case 'file-duplicate':
      return `${file} holds the same as ${original(issue)} and was not counted again. Please take one of the two out of the folder.`
    case 'several-concepts':
      return `${file} and ${others(issue)} seem to be different concepts (another municipality or year), but were analysed together as one. Please give each concept by itself unless they are parts of one.`
    case 'page-without-text':
      return `${page} of ${file} ${many ? 'hold' : 'holds'} no text, only images, and could not be considered; ${lookOrInstall(issue)}`
    case 'page-unreadable':
      return `${page} of ${file} cannot be read because the font has no usable character map; ${lookOrInstall(issue)}`
    case 'page-empty':
      return `${page} of ${file} ${many ? 'are' : 'is'} empty. If something stands there when the file is opened, it is damaged; then please obtain it again or save it anew.`
    case 'page-too-complex':
      return `${page} of ${file} ${many ? 'hold' : 'holds'} more drawing commands than a text needs; only the beginning was read. Please look there yourself.`
    case 'page-with-notes':
      return `${page} of ${file} ${many ? 'carry' : 'carries'} annotations (comments or marks). They are not part of the text and were not considered; please look there if need be.`
    case 'document-with-attachments':
      return `${file} has other files inside${bracketed(factOf(issue, 'files'))}. They were not read; if they belong to the concept, please save them one by one and name them too.`
    case 'page-recognised':
      return `${page} of ${file} ${many ? 'were' : 'was'} read by text recognition${bracketed(factOf(issue, 'engine'))}. Single words may be wrong; please compare evidence from there with the original.`
    case 'page-recognised-poorly':
      return `${page} of ${file} could only be read badly by text recognition; what rests on ${many ? 'them' : 'it'} is marked “prüfen” (check). Please look there yourself or scan again at 300 dpi.`
    case 'page-recognised-empty':
      return `On ${many ? 'pages' : 'page'} ${pageRanges(pages)} of ${file} text recognition found no words; ${many ? 'they are blank or show' : 'it is blank or shows'} only a picture.`
    case 'text-layer-poor':
      return `${page} of ${file} ${many ? 'are scans and carry' : 'is a scan and carries'} text from a bad recognition. Please have ${many ? 'them' : 'it'} recognised again with --ocr force, or look there yourself.`
    case 'folder-empty':
      return `The folder ${file} holds no document that can be read. Please check the folder.`
    case 'internal-error':
      return `An error of the program occurred with ${file}${bracketed(factOf(issue, 'message'))}. The other files are not affected; please report it.`
    default:
      return issue.code satisfies never
  }
}

/** What to do about a page that was not read: install what is missing for text recognition, or look there. */
function lookOrInstall(issue: Issue): string {
  const look = 'please look there yourself.'
  switch (factOf(issue, 'lacking')) {
    case 'tesseract':
      return `${look} With Tesseract such pages are read: “apt install tesseract-ocr tesseract-ocr-deu poppler-utils”, or ask the administrators of your computer.`
    case 'language':
      return `${look} Tesseract is there, but its data for German is missing: “apt install tesseract-ocr-deu”, or ask the administrators of your computer.`
    case 'pdftoppm':
      return `${look} Tesseract is there, but the program pdftoppm is missing: “apt install poppler-utils”, or ask the administrators of your computer.`
    case 'limit':
      return `${look} These are more pages than are recognised in one document; please split the file.`
    case 'failed':
      return `${look} Text recognition could not cope with the image.`
    default:
      return look
  }
}

function bracketed(text: string | null): string {
  return text === null || text === '' ? '' : ` (${text})`
}

function openingReason(reason: string | null): string | null {
  switch (reason) {
    case 'ENOENT':
      return 'it does not exist'
    case 'EACCES':
    case 'EPERM':
      return 'no permission to read'
    case 'ELOOP':
      return 'the link leads in a circle'
    case 'EISDIR':
      return 'it is a folder'
    case 'NOT_A_FILE':
      return 'it is not a regular file'
    default:
      return reason
  }
}

function others(issue: Issue): string {
  const names = factOf(issue, 'others')?.split('; ')
  return names?.map((name) => `“${name}”`).join(', ') ?? 'the other files'
}

function sizes(issue: Issue): string | null {
  const size = megabytesOf(issue, 'bytes')
  const limit = megabytesOf(issue, 'limit')
  if (size === null) return limit === null ? null : `the limit is ${limit} MB`
  return limit === null ? `${size} MB` : `${size} MB, the limit is ${limit} MB`
}

function found(issue: Issue): string | null {
  const format = factOf(issue, 'found') ?? factOf(issue, 'format')
  return format === null ? null : `found: ${format}`
}

function memoryLimit(issue: Issue): string | null {
  const limit = megabytesOf(issue, 'limit')
  return limit === null ? null : `limit: ${limit} MB`
}

function seconds(issue: Issue): string | null {
  const limit = factOf(issue, 'seconds')
  return limit === null ? null : `limit: ${limit} seconds`
}

function pageCount(issue: Issue): string | null {
  const pages = factOf(issue, 'pages')
  const limit = factOf(issue, 'limit')
  if (pages === null) return limit === null ? null : `the limit is ${limit}`
  return limit === null ? pages : `${pages}, the limit is ${limit}`
}

function changes(issue: Issue): string | null {
  const insertions = counted(issue, 'insertions', ['insertion', 'insertions'])
  const deletions = counted(issue, 'deletions', ['deletion', 'deletions'])
  return insertions === null || deletions === null ? (insertions ?? deletions) : `${insertions}, ${deletions}`
}

function counted(issue: Issue, name: string, [one, many]: readonly [string, string]): string | null {
  const count = factOf(issue, name)
  return count === null ? null : `${count} ${count === '1' ? one : many}`
}

function parts(issue: Issue): string | null {
  const pages = factOf(issue, 'pages')
  return pages === null ? null : `pages ${pages}`
}

function original(issue: Issue): string {
  const path = factOf(issue, 'original')
  return path === null ? 'another file' : `“${path}”`
}
