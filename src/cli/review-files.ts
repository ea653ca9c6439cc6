import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readReviewFile } from '../io/read-review-file.ts'
import { readTable } from '../io/read-table.ts'
import { slashed } from '../io/slashed.ts'
import type { Results } from '../model/result.ts'
import type { Review } from '../model/review.ts'
import { checkReviews } from '../report/check-reviews.ts'
import { languages, type Messages } from '../report/messages/messages.ts'
import { messagesFor } from '../report/messages/messages-for.ts'
import { reviewsFromTable } from '../report/reviews-from-table.ts'
import { UsageError } from './usage-error.ts'

/** What people said in the files of --review; each sentence tells what was left out. */
export type GivenReviews = Readonly<{ reviews: readonly Review[]; sentences: readonly string[] }>

const reviewSheets = languages.map((language) => messagesFor(language).workbook.sheets.review)

/** Reads the files of --review, YAML or the sheet "Durchsicht" of a workbook; throws when one cannot be read at all. */
export async function readReviews(paths: readonly string[], messages: Messages): Promise<GivenReviews> {
  const reviews: Review[] = []
  const sentences: string[] = []
  for (const path of paths) {
    const read = /\.ya?ml$/i.test(path) ? readReviewFile(path) : await readReviewsOfTable(path, messages)
    if (read.value === null) throw new UsageError(read.sentences.join('\n'))
    reviews.push(...read.value)
    sentences.push(...read.sentences)
  }
  return { reviews, sentences }
}

async function readReviewsOfTable(
  path: string,
  { review }: Messages,
): Promise<Readonly<{ value: readonly Review[] | null; sentences: readonly string[] }>> {
  const table = await readTable(path, { sheets: reviewSheets })
  if (table.value === null) return { value: null, sentences: [table.sentence] }
  const { reviews, faults } = reviewsFromTable(table.value)
  const sentences = faults.map((fault) => `„${slashed(path)}“, ${review.rowFault(fault)}`)
  return faults.some(({ code }) => code === 'no-head') ? { value: null, sentences } : { value: reviews, sentences }
}

/**
 * Results with reviews added to those they have. `sentences` tell what was left out and what somebody should look at again;
 * `isClean` is false when there is any of either but that a value was reviewed more than once.
 */
export function withGivenReviews(
  results: Results,
  given: GivenReviews,
  { review }: Messages,
): Readonly<{ results: Results; sentences: readonly string[]; isClean: boolean }> {
  const { reviews, left, remarks } = checkReviews([...results.reviews, ...given.reviews], results)
  const sentences = [...given.sentences, ...[...left, ...remarks].map(review.fault)]
  const isClean = given.sentences.length === 0 && left.length === 0 && remarks.every(({ code }) => code === 'differing')
  return { results: { ...results, reviews: [...reviews] }, sentences, isClean }
}

/** Throws when writing into the folder would destroy what people filled in: a file given with --review, or a workbook there. */
export async function keepFilledIn(
  folder: string,
  names: readonly string[],
  given: Readonly<{ paths: readonly string[]; reviews: readonly Review[] }>,
): Promise<void> {
  const doomed = given.paths.find((path) => names.some((name) => resolve(folder, name) === resolve(path)))
  if (doomed !== undefined) {
    throw new UsageError(
      `„${slashed(doomed)}“ würde überschrieben. Bitte mit --out einen anderen Ordner angeben oder die Durchsicht unter anderem Namen speichern.`,
    )
  }
  const workbook = join(folder, 'report.xlsx')
  if (!names.includes('report.xlsx') || !existsSync(workbook)) return
  const table = await readTable(workbook, { sheets: reviewSheets })
  if (table.value === null) return
  const { reviews, faults } = reviewsFromTable(table.value)
  const known = new Set(given.reviews.map((review) => JSON.stringify(review)))
  const isKept = reviews.every((review) => known.has(JSON.stringify(review)))
  if (isKept && faults.every(({ code }) => code === 'no-head')) return
  throw new UsageError(
    `In „${slashed(workbook)}“ hat jemand das Blatt „Durchsicht“ ausgefüllt; das ginge verloren. Bitte die Datei umbenennen und mit --review angeben, oder mit --out einen anderen Ordner wählen.`,
  )
}
