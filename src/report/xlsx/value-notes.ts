import type { Evidence } from '../../model/evidence.ts'
import { foldSpaces } from '../../model/fold-spaces.ts'
import type { SearchProtocol } from '../../model/result.ts'
import type { Review } from '../../model/review.ts'
import { isOutdated, machineValue, reviewsFor } from '../../model/reviews.ts'
import { pageOf } from '../page-of.ts'
import type { NamedBundle, ReportInput } from '../report-input.ts'
import { statusWords } from '../status-words.ts'
import { isolated } from './cell-text.ts'

type JudgedValue = Readonly<{
  reason: string
  evidence: readonly Evidence[]
  search: SearchProtocol
  remedy?: string | null
}>

/** The note behind a value: what people said of it, the reason, a quotation with its page or what came nearest, the remedy. */
export function valueNote(
  { reason, evidence, search, remedy }: JudgedValue,
  named: NamedBundle,
  reviewed: Readonly<Pick<Review, 'thing' | 'id'>>,
  { results, messages }: ReportInput,
): string {
  const { comment } = messages.workbook
  const quoted = (item: Evidence): string =>
    comment.quote(isolated(shortened(item.quote)), isolated(pageOf(item, named.bundle, messages) ?? item.section))
  const [first] = evidence
  const nearest = first ? undefined : search.nearMisses[0]
  return [
    ...reviewLines(named, reviewed, { results, messages }),
    reason,
    ...(first ? [quoted(first)] : []),
    ...(evidence.length > 1 ? [comment.more(evidence.length - 1)] : []),
    ...(nearest ? [`${comment.nearest} ${quoted(nearest.evidence)} – ${nearest.reason}`] : []),
    ...(first ? [] : searchLines(search, messages)),
    ...(remedy ? [`${comment.remedy} ${remedy}`] : []),
  ].join('\n')
}

/** Where was looked for what is missing: the proof behind a "nein". */
function searchLines(search: SearchProtocol, { report }: ReportInput['messages']): readonly string[] {
  if (search.sectionsRead === 0) return []
  return [
    report.searchRead(search.sectionsRead, search.pagesRead),
    ...(search.unreadable.length > 0 ? [`${report.searchUnreadable}: ${search.unreadable.join('; ')}`] : []),
    ...(search.doubtful.length > 0 ? [`${report.searchDoubtful}: ${search.doubtful.join('; ')}`] : []),
    ...(search.cues.length > 0 ? [`${report.searchCues}: ${shortened(search.cues.join(' · '))}`] : []),
  ]
}

/** Who said what of a value; the latest first, because it counts. */
function reviewLines(
  { bundle }: NamedBundle,
  { thing, id }: Readonly<Pick<Review, 'thing' | 'id'>>,
  { results, messages }: Pick<ReportInput, 'results' | 'messages'>,
): readonly string[] {
  const { review: texts } = messages
  const place = { bundle: bundle.id, thing, id }
  const now = statusWords(machineValue(results, place) ?? '', messages)
  return reviewsFor(results, place)
    .toReversed()
    .flatMap((review) => [
      texts.signature(review, review.value === null ? null : statusWords(review.value, messages)),
      ...(isOutdated(review, results) ? [texts.outdated(statusWords(review.machineValue, messages), now)] : []),
    ])
}

/** A note is for a first look; the whole quotation stands in the table of evidence. */
const quoteLength = 400

function shortened(quote: string): string {
  const line = foldSpaces(quote)
  return line.length <= quoteLength ? line : `${line.slice(0, quoteLength).toWellFormed()} …`
}
