import { bindingAttributes } from '../../model/binding-force.ts'
import type { AttributeChange, KeptMeasure, MeasureMatch } from '../../model/measure-diff.ts'
import type { BundleDiff, BundleRef, Direction, ValueSide } from '../../model/results-diff.ts'
import { modalitySchema } from '../../model/values.ts'
import type { Messages } from '../messages/messages.ts'
import { statusWords } from '../status-words.ts'
import type { DiffInput } from './diff-input.ts'

/** The comparison in a few sentences, the most important first. */
export function headlines(input: DiffInput): readonly string[] {
  const { diff, messages } = input
  const { summary } = diff
  const texts = messages.diff
  const left = texts.unpaired({ new: diff.new.length, gone: diff.gone.length, ambiguous: diff.ambiguous.length })
  const lost = bindingAttributes
    .map((attribute) => ({ attribute: texts.attribute[attribute], lost: countLost(diff.pairs, attribute) }))
    .filter((entry) => entry.lost > 0)
  return [
    texts.documents({ pairs: summary.pairs, changed: summary.changedPairs, same: summary.sameDocuments }),
    ...(left === '' ? [] : [`${left.charAt(0).toUpperCase()}${left.slice(1)}.`]),
    ...(summary.changedPairs === 0 ? [] : valueLines(input)),
    ...(lost.length > 0 ? [texts.attributesLost(lost)] : []),
  ]
}

/** Values and where their changes come from, then the same of measures. */
function valueLines({ diff, after, messages }: DiffInput): readonly string[] {
  const { components, requirements, byDocument, measures, causes, measureCauses } = diff.summary
  const texts = messages.diff
  const isAny = (counts: Readonly<Record<string, number>>): boolean => Object.values(counts).some((count) => count > 0)
  return [
    texts.values(messages.report.componentsOf, components, byDocument.components),
    texts.values(after.catalogue.title, requirements, byDocument.requirements),
    ...(isAny(causes) ? [`${texts.causesHeading}: ${texts.causesOf(causes)}.`] : []),
    texts.measures(measures),
    ...(isAny(measureCauses) ? [`${texts.measureCausesHeading}: ${texts.causesOf(measureCauses)}.`] : []),
  ]
}

function countLost(pairs: readonly BundleDiff[], attribute: AttributeChange['attribute']): number {
  return pairs.reduce((sum, { measures }) => sum + lostBy(measures, attribute), 0)
}

/** How many kept measures lost an attribute. */
export function lostBy({ kept }: BundleDiff['measures'], attribute: AttributeChange['attribute']): number {
  return kept.filter(({ changes }) =>
    changes.some((change) => change.attribute === attribute && change.kind === 'lost'),
  ).length
}

/** Versions that differ, as "Codebuch: a 1 → a 2". */
export function versionLines({ diff, messages }: DiffInput): readonly string[] {
  return diff.versions.map(messages.diff.version)
}

/** Whether document and program both differ somewhere, so that it takes a third analysis to tell the causes apart. */
export function hasMixedCauses({ pairs }: DiffInput['diff']): boolean {
  return pairs.some(({ causes }) => causes.reading === 'both' || causes.requirements === 'both')
}

/** Why the values of a pair may differ, in sentences. */
export function causeSentences({ causes }: BundleDiff, { diff, messages }: DiffInput): readonly string[] {
  const { causeSentence, catalogueToo, version } = messages.diff
  const catalogue = diff.versions.find(({ part }) => part === 'catalogue')
  const others = diff.versions.filter(({ part }) => part !== 'catalogue').map(version)
  return [
    causeSentence(causes.reading, others),
    ...(catalogue && causes.requirements !== causes.reading ? [catalogueToo(version(catalogue))] : []),
  ]
}

/** "▲ besser". */
export function directionWords(direction: Direction, { diff }: Messages): string {
  return `${diff.sign[direction]} ${diff.direction[direction]}`
}

/** A value or status as it is shown; where the catalogue of that side did not have the requirement, that is said. */
export function valueWords(side: ValueSide | null, messages: Messages): string {
  return side === null ? messages.diff.notInCatalogue : statusWords(side.value, messages)
}

/** What an attribute of a measure says, for people. */
export function attributeWords(change: AttributeChange, side: 'before' | 'after', messages: Messages): string {
  const text = change[side]
  if (text === '') return messages.diff.noValue
  const modality = change.attribute === 'modality' ? modalitySchema.safeParse(text) : null
  return modality?.success ? messages.modalities[modality.data] : text
}

/** What happened to an attribute: "Zeitraum geändert, endet später". */
export function changeWords({ attribute, kind, shift }: AttributeChange, { diff }: Messages): string {
  return `${diff.attribute[attribute]} ${diff.turn[kind]}${shift === null ? '' : `, ${diff.shift[shift]}`}`
}

/** Why two measures are taken for one. */
export function matchWords({ match, changes }: KeptMeasure, messages: Messages): string {
  const { match: texts, support } = messages.diff
  const named = (attributes: MeasureMatch['alike']): readonly string[] => attributes.map((name) => support[name])
  const isSame = !changes.some(({ attribute }) => attribute === 'title')
  return [
    ...(isSame ? [texts.sameTitle] : [texts.score(Math.round(match.score * 100))]),
    ...(isSame || match.shared.length === 0 ? [] : [texts.shared(match.shared)]),
    ...(isSame || match.onlyBefore.length === 0 ? [] : [texts.onlyBefore(match.onlyBefore)]),
    ...(isSame || match.onlyAfter.length === 0 ? [] : [texts.onlyAfter(match.onlyAfter)]),
    ...(match.alike.length > 0 ? [texts.alike(named(match.alike))] : []),
    ...(match.unlike.length > 0 ? [texts.unlike(named(match.unlike))] : []),
    ...(match.contested ? [texts.contested] : []),
  ].join('; ')
}

/** A document as lists name it: municipality, title, year, id. */
export function refWords({ id, municipality, title, year }: BundleRef): string {
  const name = [municipality, title].filter((part) => part !== null).join(': ')
  const dated = year === null || name.includes(year) ? name : `${name} (${year})`
  return dated === '' ? id : `${dated} [${id}]`
}
