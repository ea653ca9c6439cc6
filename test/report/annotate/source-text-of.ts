import type { Evidence } from '../../../src/model/evidence.ts'
import type { SourceText } from '../../../src/model/source-text.ts'
import { toSourceText } from '../../../src/model/source-text.ts'
import { parseFile } from '../../../src/parse/parse-file.ts'
import type { Mark } from '../../../src/report/annotate/marks.ts'
import { structureDocument } from '../../../src/structure/structure-document.ts'

/** The canonical text of a file's bytes. */
export async function sourceTextOf(path: string, bytes: Uint8Array): Promise<SourceText> {
  const { value } = await parseFile({ path, bytes })
  const source = value && toSourceText(structureDocument([{ parsed: value, sha256: '' }]).value)
  if (!source) throw new Error(`${path} cannot be read`)
  return source
}

/** A mark on the words, of several such places on the one with that number (from 0). */
export function markOn(source: SourceText, quote: string, place = 0, kind: Mark['kind'] = 'proof'): Mark {
  let start = -1
  for (let at = 0; at <= place; at += 1) start = source.text.indexOf(quote, start + 1)
  if (start < 0) throw new Error(`„${quote}“ is not in the text`)
  const evidence: Evidence = {
    ...{ quote, start, end: start + quote.length, file: source.file },
    ...{ page: null, pageLabel: null, section: '' },
  }
  return { evidence, kind, lines: [`Beleg: ${quote}`] }
}
