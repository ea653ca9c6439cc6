import type { Codebook } from '../../model/codebook.ts'
import { bodyTypes, featureIds, networkConditions, networkDimensions, relationKinds } from '../../model/network.ts'
import type { PrintedValue, RequirementStatus } from '../../model/values.ts'
import { componentIds, printedValues, requirementStatuses } from '../../model/values.ts'
import { refiTexts as texts } from '../messages/de-refi.ts'
import { messagesFor } from '../messages/messages-for.ts'
import type { ReportInput } from '../report-input.ts'
import { profileAttributes } from '../tables.ts'
import type { Code, CodePlan } from './code-tree.ts'
import { namedCodes } from './code-tree.ts'
import { measureParts } from './passages.ts'

/** What the codes are made from; wording is German whatever the language of the reports. */
export type CodebookInput = Pick<ReportInput, 'catalogue' | 'fieldCatalogue'> & Readonly<{ codebook: Codebook }>

type Component = Codebook['components'][number]
type GroupName = keyof typeof texts.groups

const messages = messagesFor('de')
const measureNames = { ...messages.measure, ...texts.measure }

/** Colours of the values, from a palette that people with colour blindness can tell apart; the name says it as well. */
const colours = { good: '#009E73', half: '#E69F00', bad: '#D55E00', near: '#999999', other: '#0072B2' } as const

const valueColours: Readonly<Partial<Record<PrintedValue, string>>> = { ja: colours.good, nein: colours.bad }
const statusColours: Readonly<Record<string, string>> = { erfüllt: colours.good, 'nicht erfüllt': colours.bad }

const provenStatuses: ReadonlySet<RequirementStatus> = new Set(['erfüllt', 'teilweise', 'nicht erfüllt'])

/**
 * All codes of a project, in groups: the same for every project of the same codebook and catalogues. `used` are the keys of
 * codes that passages have: a value that the codebook does not list is a code all the same.
 */
export function codebookCodes(input: CodebookInput, used: ReadonlySet<string>): readonly Code[] {
  const { codebook, catalogue, fieldCatalogue } = input
  const { network } = messages
  const components = componentIds.flatMap((id) => codebook.components.find((component) => component.id === id) ?? [])
  return namedCodes([
    group(
      'component',
      components.map((component) => componentCode(component, used)),
    ),
    group(
      'requirement',
      catalogue.requirements.map((requirement) => requirementCode(requirement, used)),
    ),
    group(
      'measure',
      measureParts.map((id) => coded(`measure/${id}`, `${messages.things.measure}: ${measureNames[id]}`)),
    ),
    group('field', [
      ...fieldCatalogue.fields.map(({ id, title, dimension }) =>
        coded(`field/${id}`, titled('field', title), dimension),
      ),
      coded('field/', titled('field', texts.withoutField)),
    ]),
    group('understanding', [
      ...codebook.understanding.orientations.map(({ id, title, definition, cues }) =>
        coded(`understanding/${id}`, titled('understanding', title), [definition, ...exampleLines(cues)].join('\n')),
      ),
      coded('understanding/promoting', titled('understanding', texts.promoting)),
    ]),
    group(
      'profile',
      profileAttributes(messages).map((id) =>
        coded(`profile/${id}`, titled('profile', messages.profile[id]), examplesFor(codebook.profile.attributes, id)),
      ),
    ),
    group('network', [
      coded('network/purpose', titled('network', network.purpose)),
      ...featureIds.map((id) =>
        coded(
          `network/feature/${id}`,
          titled('network', network.features[id]),
          examplesFor(codebook.network.features, id),
        ),
      ),
      ...bodyTypes.map((id) => coded(`network/body/${id}`, `${texts.body}: ${network.bodyTypes[id]}`)),
      ...relationKinds.map((id) => coded(`network/relation/${id}`, `${texts.relation}: ${network.relationLabels[id]}`)),
      ...networkDimensions.map((id) =>
        coded(`network/dimension/${id}`, `${texts.dimension}: ${network.dimensions[id]}`),
      ),
      ...networkConditions.map((id) =>
        coded(`network/condition/${id}`, `${texts.condition}: ${network.conditions[id]}`),
      ),
      coded('network/contradiction', titled('network', texts.contradiction)),
    ]),
    group('nearMiss', [
      ...components.map(({ id, title }) => nearMiss(`component/${id}`, title)),
      ...catalogue.requirements.map(({ id, title }) => nearMiss(`requirement/${id}`, texts.requirement(title))),
    ]),
  ])
}

function group(name: GroupName, children: readonly CodePlan[]): CodePlan {
  return { key: name, name: texts.groups[name], description: texts.groupNotes[name], color: null, children }
}

/** A name with what kind of thing it is in front. */
function titled(thing: 'field' | 'understanding' | 'profile' | 'network', title: string): string {
  return `${messages.things[thing]}: ${title}`
}

function coded(key: string, name: string, description = '', color: string = colours.other): CodePlan {
  return { key, name, description, color, children: [] }
}

function nearMiss(thing: string, title: string): CodePlan {
  return coded(`near-miss/${thing}`, `${title}: ${texts.nearMiss}`, '', colours.near)
}

function componentCode(component: Component, used: ReadonlySet<string>): CodePlan {
  const { id, title, values } = component
  const possible = printedValues.filter((value) => values[value] !== undefined || used.has(`component/${id}/${value}`))
  return {
    key: `component/${id}`,
    name: title,
    description: definitionOf(component),
    color: null,
    children: possible.map((value) =>
      coded(`component/${id}/${value}`, `${title}: ${value}`, values[value], valueColours[value] ?? colours.half),
    ),
  }
}

function requirementCode(
  { id, title, text, legalBasis, source }: CodebookInput['catalogue']['requirements'][number],
  used: ReadonlySet<string>,
): CodePlan {
  // The other statuses rest on no passage.
  const possible = requirementStatuses.filter(
    (status) => provenStatuses.has(status) || used.has(`requirement/${id}/${status}`),
  )
  const name = texts.requirement(title)
  return {
    key: `requirement/${id}`,
    name,
    description: [text, legalBasis, texts.source(source)].join('\n'),
    color: null,
    children: possible.map((status) =>
      coded(`requirement/${id}/${status}`, `${name}: ${status}`, '', statusColours[status] ?? colours.half),
    ),
  }
}

type Cues = Component['aspects'][number]['cues']

/** Sentences of each thing that are enough to see what is meant. */
const examplesOfThing = 3

/** Sentences that say it, or that seem to and do not. */
function examplesOf(cues: Cues, kind: 'ok' | 'notOk'): readonly string[] {
  return cues.flatMap((cue) => cue[kind].slice(0, 1)).slice(0, examplesOfThing)
}

/** The sentences under their headings. */
function exampleLines(cues: Cues): readonly string[] {
  const lines = (kind: 'ok' | 'notOk'): readonly string[] => examplesOf(cues, kind).map((sentence) => `- ${sentence}`)
  return [texts.counts, ...lines('ok'), texts.countsNot, ...lines('notOk')]
}

/** Examples of a thing, where the codebook has cues for it. */
function examplesFor(things: readonly Readonly<{ id: string; cues: Cues }>[], id: string): string {
  const cues = things.flatMap((thing) => (thing.id === id ? thing.cues : []))
  return cues.length > 0 ? exampleLines(cues).join('\n') : ''
}

/**
 * What a coder needs: definition, source, values, and sentences that count and that do not. What speaks against another
 * aspect of the component is itself an example of what does not count.
 */
function definitionOf({ definition, source, values, aspects }: Component): string {
  const opposed = new Set(aspects.flatMap(({ against }) => against))
  const examples = (kind: 'ok' | 'notOk', wanted: boolean): readonly string[] =>
    aspects.flatMap(({ id, title, cues }) => {
      if (opposed.has(id) !== wanted) return []
      return examplesOf(cues, kind).map((sentence) => `- ${title}: ${sentence}`)
    })
  const meanings = Object.entries(values).map(([value, meaning]) => `- ${texts.valueMeans(value, meaning)}`)
  return [
    definition,
    texts.source(source),
    ...[texts.values, ...meanings],
    ...[texts.counts, ...examples('ok', false)],
    ...[texts.countsNot, ...examples('notOk', false), ...examples('ok', true)],
  ].join('\n')
}
