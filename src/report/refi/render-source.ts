import { refiTexts as texts } from '../messages/de-refi.ts'
import { messagesFor } from '../messages/messages-for.ts'
import { pageOf } from '../page-of.ts'
import type { Code } from './code-tree.ts'
import { allCodes } from './code-tree.ts'
import type { CodedSource, Selection } from './coded-sources.ts'
import { guidOf } from './guid.ts'
import { pdfAreas } from './pdf-file.ts'
import { documentValueElements } from './variables.ts'
import type { Xml } from './xml.ts'
import { xmlElement, xmlText } from './xml.ts'

/** Who made an entry and when. */
export type Made = Readonly<{ creatingUser: string; creationDateTime: string }>

const messages = messagesFor('de')

/**
 * A document with its text in a file of its own, its codings and its variables. A PDF stands beside its text and has the same
 * codings as areas of its pages; the text belongs to it as its representation.
 */
export function renderSource(source: CodedSource, codes: readonly Code[], made: Made): Xml {
  const { guid, name, pdf } = source
  const guids = new Map(allCodes(codes).map(({ key, guid: code }) => [key, code]))
  const codings = source.selections.map((selection) => toCoding(selection, source, guids))
  const text = [...codings.map((coding) => textSelection(coding, made)), ...documentValueElements(source)]
  if (!pdf)
    return xmlElement('TextSource', { guid, name, plainTextPath: `internal://${textFileName(source)}`, ...made }, text)
  const title = `${name}.pdf`
  const own = { guid: textGuid(source), name: title, plainTextPath: `internal://${textFileName(source)}`, ...made }
  return xmlElement('PDFSource', { guid, name: title, path: `internal://${pdfFileName(source)}`, ...made }, [
    ...codings.flatMap((coding) => pageSelections(coding, source, made)),
    xmlElement('Representation', own, text),
  ])
}

/** Name of the file with the text of a source inside the project. */
export function textFileName(source: CodedSource): string {
  return `${source.pdf ? textGuid(source) : source.guid}.txt`
}

/** Name of the PDF of a source inside the project; documents of one file share it. */
export function pdfFileName({ source }: CodedSource): string {
  return `${guidOf('pdf', source.sha256)}.pdf`
}

function textGuid({ guid }: CodedSource): string {
  return guidOf('text', guid)
}

type CodedSelection = Readonly<{ selection: Selection; name: string; codeGuid: string }>

/** Throws when a code is not in the codebook. */
function toCoding(selection: Selection, source: CodedSource, guids: ReadonlyMap<string, string>): CodedSelection {
  const codeGuid = guids.get(selection.code)
  if (codeGuid === undefined) throw new Error(`No code for ${selection.code}.`)
  return { selection, name: selectionName(selection, source), codeGuid }
}

/**
 * One selection for each coding, with its reasons as description: where several codings share a selection, programs show
 * the reasons of all of them with each.
 */
function textSelection({ selection, name, codeGuid }: CodedSelection, made: Made): Xml {
  const { guid, start, end } = selection
  const place = { guid, name, startPosition: start, endPosition: end, ...made }
  return xmlElement('PlainTextSelection', place, [
    ...description(selection),
    codingElement(guidOf('coding', guid), codeGuid, made),
  ])
}

/**
 * The passage on its pages, an area for each. The first one has the id of the passage in the text: so ATLAS.ti tells that both
 * are one quotation.
 */
function pageSelections(
  { selection, name, codeGuid }: CodedSelection,
  { source, pdf }: CodedSource,
  made: Made,
): readonly Xml[] {
  const areas = pdf?.pages ? pdfAreas(source, selection.evidence, pdf.pages) : []
  return areas.map((area, index) => {
    const guid = index === 0 ? selection.guid : guidOf('area', selection.guid, String(area.page))
    return xmlElement('PDFSelection', { guid, name, ...area, ...made }, [
      ...description(selection),
      codingElement(guidOf('area-coding', guid), codeGuid, made),
    ])
  })
}

function description({ memos }: Selection): readonly Xml[] {
  return memos.length > 0 ? [xmlElement('Description', {}, [xmlText(memos.join('\n\n'))])] : []
}

function codingElement(guid: string, codeGuid: string, made: Made): Xml {
  return xmlElement('Coding', { guid, ...made }, [xmlElement('CodeRef', { targetGUID: codeGuid })])
}

/** Letters of the quotation that are enough to know it again. */
const shownLetters = 60

function selectionName({ evidence }: Selection, { bundle }: CodedSource): string {
  const letters = [...evidence.quote.replace(/\s+/g, ' ')]
  const quote = letters.length > shownLetters ? `${letters.slice(0, shownLetters).join('')}…` : letters.join('')
  const page = pageOf(evidence, bundle.bundle, messages)
  return page === null ? quote : texts.onPage(page, quote)
}
