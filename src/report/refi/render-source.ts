import { refiTexts as texts } from '../messages/de-refi.ts'
import { messagesFor } from '../messages/messages-for.ts'
import { pageOf } from '../page-of.ts'
import type { Code } from './code-tree.ts'
import { allCodes } from './code-tree.ts'
import type { CodedSource, Selection } from './coded-sources.ts'
import { guidOf } from './guid.ts'
import { documentValueElements } from './variables.ts'
import type { Xml } from './xml.ts'
import { xmlElement, xmlText } from './xml.ts'

/** Who made an entry and when. */
export type Made = Readonly<{ creatingUser: string; creationDateTime: string }>

const messages = messagesFor('de')

/** A document with its text in a file of its own, its codings and its variables. */
export function renderSource(source: CodedSource, codes: readonly Code[], made: Made): Xml {
  const { guid, name } = source
  return xmlElement('TextSource', { guid, name, plainTextPath: textPath(guid), ...made }, [
    ...textSelections(source, codes, made),
    ...documentValueElements(source),
  ])
}

/** Path of the text of a source inside the project. */
export function textPath(guid: string): string {
  return `internal://${guid}.txt`
}

/**
 * One selection for each coding, with its reasons as description: where several codings share a selection, programs show
 * the reasons of all of them with each. Throws when a code is not in the codebook.
 */
function textSelections(source: CodedSource, codes: readonly Code[], made: Made): readonly Xml[] {
  const guids = new Map(allCodes(codes).map(({ key, guid }) => [key, guid]))
  return source.selections.map((selection) => {
    const { guid, start, end, code, memos } = selection
    const codeGuid = guids.get(code)
    if (codeGuid === undefined) throw new Error(`No code for ${code}.`)
    const name = selectionName(selection, source)
    const place = { guid, name, startPosition: start, endPosition: end, ...made }
    return xmlElement('PlainTextSelection', place, [
      ...(memos.length > 0 ? [xmlElement('Description', {}, [xmlText(memos.join('\n\n'))])] : []),
      codingElement(guidOf('coding', guid), codeGuid, made),
    ])
  })
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
