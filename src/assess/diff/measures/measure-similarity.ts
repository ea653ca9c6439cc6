import type { SupportingAttribute } from '../../../model/measure-diff.ts'
import { supportingAttributes } from '../../../model/measure-diff.ts'
import type { KnownMeasure } from './known-measure.ts'
import type { TitleSimilarity } from './title-similarity.ts'
import { titleSimilarity } from './title-similarity.ts'
import type { TitleWord } from './title-words.ts'

export type MeasureSimilarity = TitleSimilarity &
  Readonly<{
    /** Similarity of the titles alone, 0 to 1. */
    title: number
    /** How far the other attributes agree, 0 to 1; null when nothing is stated on both sides. */
    context: number | null
    alike: readonly SupportingAttribute[]
    unlike: readonly SupportingAttribute[]
  }>

/** How much each attribute tells of two measures being one. Numbers change with each version, so they only ever speak for it. */
const weights: Readonly<Record<SupportingAttribute, number>> = {
  code: 0.5,
  field: 1,
  goal: 1,
  responsible: 1,
  partners: 0.5,
  period: 0.5,
  budget: 0.5,
  indicator: 1,
}
/** Share of words from which two attributes count as alike. */
const alikeFrom = 0.5
/** How far the context can lift a title on the way to 1, and pull it down. */
const [lift, pull] = [0.35, 0.15]
/** A context below this speaks against two measures being one. */
const poorContext = 0.25

/** How much two measures say the same: their titles first, the other attributes as support. */
export function measureSimilarity(
  left: KnownMeasure,
  right: KnownMeasure,
  weightOf: (word: TitleWord) => number,
): MeasureSimilarity {
  const words = titleSimilarity(left.words, right.words, weightOf)
  const title = left.measure.title === right.measure.title ? { ...words, score: 1 } : words
  const shares = supportingAttributes.flatMap((attribute) => {
    const share = shareOf(attribute, left, right)
    return share === null ? [] : [{ attribute, share }]
  })
  const total = shares.reduce((sum, { attribute }) => sum + weights[attribute], 0)
  const context =
    total === 0 ? null : shares.reduce((sum, { attribute, share }) => sum + weights[attribute] * share, 0) / total
  return {
    ...title,
    title: title.score,
    score: withContext(title.score, context),
    context,
    alike: shares.filter(({ share }) => share >= alikeFrom).map(({ attribute }) => attribute),
    unlike: shares.filter(({ share }) => share < alikeFrom).map(({ attribute }) => attribute),
  }
}

function withContext(title: number, context: number | null): number {
  if (context === null || title === 1) return title
  if (context < poorContext) return Math.max(0, title - pull * (1 - context / poorContext))
  return title + (1 - title) * lift * context * title
}

function shareOf(attribute: SupportingAttribute, left: KnownMeasure, right: KnownMeasure): number | null {
  if (attribute === 'code') return left.code !== null && left.code === right.code ? 1 : null
  const [a, b] = [left.stems[attribute], right.stems[attribute]]
  if (a.size === 0 || b.size === 0) return null
  return [...a].filter((stem) => b.has(stem)).length / Math.min(a.size, b.size)
}
