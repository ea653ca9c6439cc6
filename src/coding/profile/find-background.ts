import { distinctBy } from '../../model/distinct-by.ts'
import type { Document } from '../../model/document.ts'
import { toEvidence } from '../../model/lookup.ts'
import { type Background, noBackground, unstated } from '../../model/nothing-found.ts'
import type { ProfileEntry } from '../../model/result.ts'
import type { CueHit } from '../matching/matcher.ts'
import type { CodingText } from '../reading/coding-text.ts'
import { findLanguageForm } from './find-language-form.ts'

type Told = Readonly<{ sentence: number; hits: readonly CueHit[]; place: number }>

/** How a document came about, how long it holds, how long it is and how it names persons (columns of Abbildung 6). */
export function findBackground(text: CodingText): Background {
  const told = new Map<string, Told[]>()
  const attributes = new Map(text.knowledge.codebook.profile.attributes.map((entry) => [`profile/${entry.id}`, entry]))
  for (const [sentence, hits] of text.hits.entries()) {
    const block = text.document.sentences[sentence]?.block ?? -1
    const type = text.document.blocks[block]?.type
    if (hits.length === 0 || type === 'toc' || type === 'heading') continue
    const role = text.blockRoles[block] ?? null
    for (const [group, some] of Map.groupBy(hits, (hit) => hit.group)) {
      const { roles: expected, collect } = attributes.get(group) ?? {}
      if (!expected || role === 'back-matter' || !isOwn(text, sentence)) continue
      if (collect === 'sentence' && tellsOfMaking(role, expected) && !isInFront(text, sentence)) continue
      const known = role === null ? -1 : expected.indexOf(role)
      const place = known >= 0 ? known : role === null ? expected.length : expected.length + 1
      told.set(group, [...(told.get(group) ?? []), { sentence, hits: some, place }])
    }
  }
  const entries = text.knowledge.codebook.profile.attributes.map(({ id, collect, roles: expected }) => {
    const found = (told.get(`profile/${id}`) ?? []).filter(({ place }) => place <= expected.length)
    return [id, collect === 'terms' ? termsOf(text, found) : bestSentence(text, found)] as const
  })
  return {
    ...noBackground,
    ...Object.fromEntries(entries),
    length: { value: lengthOf(text.document), evidence: [] },
    languageForm: findLanguageForm(text.document),
  }
}

function isOwn(text: CodingText, sentence: number): boolean {
  const { voice } = text.context(sentence)
  return voice !== 'quoted' && voice !== 'other-level'
}

/** Whether the attribute is about how the paper came about, and no heading says that this section tells of it. */
function tellsOfMaking(role: string | null, expected: readonly string[]): boolean {
  return role === null && expected.includes('history')
}

/** Papers tell in their first third how they came about, unless a heading says so; behind it they tell what is to be done. */
function isInFront({ document }: CodingText, sentence: number): boolean {
  return (document.sentences[sentence]?.start ?? 0) < document.text.length * 0.35
}

/** The sentence in the likeliest section, the first of several. */
function bestSentence({ document }: CodingText, found: readonly Told[]): ProfileEntry {
  const best = found.toSorted((left, right) => left.place - right.place || left.sentence - right.sentence)[0]
  const span = best && document.sentences[best.sentence]
  if (!span) return unstated
  const evidence = toEvidence(document, span)
  return { value: evidence.quote.replace(/\s+/g, ' '), evidence: [evidence] }
}

/** Names of all cues that fired, each with the first sentence that says so. */
function termsOf({ document }: CodingText, found: readonly Told[]): ProfileEntry {
  const terms = distinctBy(
    found.flatMap(({ sentence, hits }) => hits.map(({ cue }) => ({ cue, sentence }))),
    ({ cue }) => cue,
  )
  if (terms.length === 0) return unstated
  const sentences = distinctBy(terms, ({ sentence }) => sentence).flatMap(
    ({ sentence }) => document.sentences[sentence] ?? [],
  )
  return {
    value: terms.map(({ cue }) => cue).join('; '),
    evidence: sentences.map((span) => toEvidence(document, span)),
  }
}

function lengthOf({ text, pages }: Document): string {
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  const counted = `${words.toLocaleString('de-DE')} Wörter`
  return pages.length > 0 ? `${pages.length} ${pages.length === 1 ? 'Seite' : 'Seiten'}, ${counted}` : counted
}
