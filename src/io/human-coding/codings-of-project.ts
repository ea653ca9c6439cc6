import type { HumanValue } from '../../model/human-coding.ts'
import type { RefiProject, RefiSelection } from '../../parse/refi/refi-project.ts'
import type { PositionReader } from '../../parse/refi/text-positions.ts'
import { positionReader } from '../../parse/refi/text-positions.ts'
import type { CodedValue, CollectedCodings } from './collect-values.ts'
import { collectValues } from './collect-values.ts'
import { componentOfName } from './component-of-name.ts'
import type { ReadCode } from './meaning-of-code.ts'
import { readCodes } from './meaning-of-code.ts'
import type { ProjectUnit } from './project-units.ts'
import { projectUnits } from './project-units.ts'
import {
  areaWords,
  codesWithoutValueSentence,
  onlyMachineSentence,
  unknownCodesSentence,
  unreadTextsSentence,
} from './sentences.ts'
import { printedValueOf } from './value-of-text.ts'

type Quote = HumanValue['quotes'][number]

/** A code that somebody gave to a passage, or to a document as a whole. */
type GivenCode = Readonly<{ coder: string; unit: string; code: ReadCode; quotes: readonly Quote[]; note: string }>

/** Name that our own export gives the machine, followed by the version. */
const machine = /^Konzeptspiegel(?:\s|$)/

/**
 * The codings of a project, one for each person. Codes and variables are told by their names. A variable is what a person
 * says of a document as a whole: it counts before the codes of its passages. What the machine coded in the same project is
 * left out, unless nobody else coded. `fallback` names the coder of variables where several people coded, or nobody.
 */
export function codingsOfProject(project: RefiProject, fallback: string): CollectedCodings {
  const units = projectUnits(project)
  const given = givenCodes(units, project)
  const people = given.filter(({ coder }) => !machine.test(coder))
  const coders = new Set(people.map(({ coder }) => coder))
  const ofVariables = coders.size === 1 ? ([...coders][0] ?? fallback) : fallback
  const ourName = given.find(({ coder }) => machine.test(coder))?.coder ?? 'Konzeptspiegel'
  const judged = units.flatMap((unit) => judgements(unit, { person: ofVariables, ourName }))
  const own = judged.filter(({ coder }) => !machine.test(coder))
  const isOurs = people.length === 0 && own.length === 0
  const codes = isOurs ? given : people
  const collected = collectValues([...(isOurs ? judged : own), ...codes.flatMap((code) => toValue(code, judged))])
  const unread = units.filter(
    ({ source }) => source.text === null && source.selections.some(({ start }) => start !== null),
  )
  return {
    value: collected.value,
    sentences: [
      ...(isOurs && given.length > 0 ? [onlyMachineSentence()] : []),
      ...(unread.length > 0 ? [unreadTextsSentence(unread.map(({ source }) => source.name))] : []),
      ...codeSentences(people),
      ...collected.sentences,
    ],
  }
}

function givenCodes(units: readonly ProjectUnit[], project: RefiProject): readonly GivenCode[] {
  const codes = readCodes(project.codes)
  const coderOf = (guid: string): string =>
    project.users.get(guid) || (guid === '' ? 'ohne Namen' : `Nutzer ${guid.slice(0, 8)}`)
  return units.flatMap((unit) => {
    const positions = positionReader(unit.source, project.origin)
    const ofSource = { codings: unit.source.codings, quotes: [], note: '' }
    const ofSelections = paired(unit.source.selections).map((selection) => ({
      codings: selection.codings,
      quotes: quotesOf(selection, unit, positions),
      note: selection.description,
    }))
    return [ofSource, ...ofSelections].flatMap(({ codings, quotes, note }) =>
      codings.flatMap(({ code: guid, user }) => {
        const code = codes.get(guid)
        return code ? [{ coder: coderOf(user), unit: unit.unit, code, quotes, note }] : []
      }),
    )
  })
}

/** ATLAS.ti writes a passage of a PDF twice under one id: in the text, and as an area of the page. They are one. */
function paired(selections: readonly RefiSelection[]): readonly RefiSelection[] {
  const areas = new Map(
    selections.flatMap((selection) => (selection.page === null ? [] : [[selection.guid, selection]])),
  )
  const texts = selections.filter(({ start }) => start !== null)
  const inText = new Set(texts.map(({ guid }) => guid))
  return [
    ...texts.map((selection) => ({ ...selection, page: areas.get(selection.guid)?.page ?? null })),
    ...selections.filter(({ start, guid }) => start === null && !inText.has(guid)),
  ]
}

function quotesOf(
  { start, end, page, name }: RefiSelection,
  { file, textBefore }: ProjectUnit,
  positions: PositionReader | null,
): readonly Quote[] {
  const from = start === null ? null : (positions?.offsetOf(start) ?? null)
  const to = end === null ? null : (positions?.offsetOf(end) ?? null)
  if (positions && from !== null && to !== null && from < to) {
    const quote = positions.text.slice(from, to)
    return [{ quote, file, page, start: from + textBefore, end: to + textBefore }]
  }
  const words = name || (page === null ? '' : areaWords(page))
  return words === '' ? [] : [{ quote: words, file, page, start: null, end: null }]
}

/** What variables say of a document as a whole. */
function judgements(
  { unit, values }: ProjectUnit,
  { person, ourName }: Readonly<{ person: string; ourName: string }>,
): readonly CodedValue[] {
  return values.flatMap(({ name, value: text, ours }) => {
    const component = componentOfName(name)
    const value = printedValueOf(text) ?? text
    if (!component || value === '') return []
    return [{ coder: ours ? ourName : person, unit, component, value, quotes: [], note: '' }]
  })
}

function toValue({ coder, unit, code, quotes, note }: GivenCode, judged: readonly CodedValue[]): readonly CodedValue[] {
  if (!code.meaning) return []
  const { component, value } = code.meaning
  const overall = judged.find((item) => item.coder === coder && item.unit === unit && item.component === component)
  return [{ coder, unit, component, value: overall?.value ?? value ?? 'ja', quotes: [...quotes], note }]
}

function codeSentences(given: readonly GivenCode[]): readonly string[] {
  const names = (wanted: (code: ReadCode) => boolean): readonly string[] => [
    ...new Set(given.filter(({ code }) => wanted(code)).map(({ code }) => code.name)),
  ]
  const unknown = names(({ meaning }) => meaning === null)
  const withoutValue = names(({ meaning }) => meaning !== null && meaning.value === null)
  return [
    ...(unknown.length > 0 ? [unknownCodesSentence(unknown)] : []),
    ...(withoutValue.length > 0 ? [codesWithoutValueSentence(withoutValue)] : []),
  ]
}
