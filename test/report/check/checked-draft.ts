import { toResults } from '../../../src/cli/to-results.ts'
import { readSource } from '../../../src/io/read-source.ts'
import type { BundleResult } from '../../../src/model/result.ts'
import type { SourceText } from '../../../src/model/source-text.ts'
import { analyse } from '../../../src/pipeline.ts'
import type { CheckInput } from '../../../src/report/check/check-input.ts'
import type { OwnFile } from '../../../src/report/check/own-copies.ts'
import type { Language } from '../../../src/report/messages/messages.ts'
import { messagesFor } from '../../../src/report/messages/messages-for.ts'
import { namedBundles } from '../../../src/report/report-input.ts'
import { knowledge } from '../../shipped-knowledge.ts'
import { bundle } from '../sample-results.ts'

const { codebook, catalogue } = knowledge

/** What the command "check" makes of a file of the corpus, with the bytes and the text of the file. */
export async function checkedDraft(
  path: string,
): Promise<Readonly<{ input: CheckInput; own: OwnFile; source: SourceText }>> {
  const { value } = await readSource(path)
  if (!value) throw new Error(`${path} cannot be read`)
  const sources: SourceText[] = []
  const bundles = await analyse({ id: 'entwurf', files: [value], explicit: true }, knowledge, {
    onText: (text) => sources.push(text),
  })
  const [source] = sources
  if (!source) throw new Error(`${path} has no text`)
  return { input: inputOf(bundles), own: { path, bytes: value.bytes, source }, source }
}

/** Input for the renderers with the shipped catalogue and codebook; a sample bundle with the overrides given. */
export function sampleCheck(overrides: Partial<BundleResult> = {}, language: Language = 'de'): CheckInput {
  return inputOf([bundle('entwurf', 'Nordstadt', overrides)], language)
}

function inputOf(bundles: readonly BundleResult[], language: Language = 'de'): CheckInput {
  const results = toResults(bundles, knowledge, [])
  const [named] = namedBundles(results)
  if (!named) throw new Error('no bundle')
  return { results, catalogue, codebook, messages: messagesFor(language), named }
}
