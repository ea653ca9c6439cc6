import type { ConditionResult, Rating } from '../../../model/network.ts'
import { networkConditions, networkDimensions } from '../../../model/network.ts'
import type { Messages } from '../../messages/messages.ts'
import type { NamedNetwork } from '../../networks/network-bundles.ts'
import type { Html } from '../template.ts'
import { html } from '../template.ts'
import { checkMark } from '../value-mark.ts'
import { networkTable, unfoldingCell } from './network-matrix.ts'
import { shortPlace, shortQuotations } from './short-quotation.ts'

/** The four dimensions of Abbildung 4, each rating with the facts for and against it. */
export function dimensionsTable(networks: readonly NamedNetwork[], messages: Messages): Html {
  const { dimension, dimensions, dimensionsTitle } = messages.network
  return networkTable(networks, {
    caption: dimensionsTitle,
    ratings: true,
    head: dimension,
    rows: networkDimensions.map((id) => ({
      head: dimensions[id],
      cell: (named) => ratingCell(named.network.dimensions[id], named, messages),
    })),
  })
}

function ratingCell({ value, reason, certainty, facts }: Rating, named: NamedNetwork, messages: Messages): Html {
  const { ratings, speaksFor, speaksAgainst } = messages.network
  return unfoldingCell(
    html`<strong>${ratings[value]}</strong>${checkMark(certainty, messages)}`,
    html`<p lang="de">${reason}</p>
${factList(speaksFor, { facts: facts.filter((fact) => fact.speaksFor), named, messages })}${factList(speaksAgainst, { facts: facts.filter((fact) => !fact.speaksFor), named, messages })}`,
  )
}

type FactListOptions = Readonly<{ facts: Rating['facts']; named: NamedNetwork; messages: Messages }>

/** Facts with the places they stand at; their words are quoted in the table of features. */
function factList(title: string, { facts, named, messages }: FactListOptions): Html {
  if (facts.length === 0) return html``
  return html`<p><b>${title}:</b></p>
<ul>
${facts.map(({ text, evidence }) => {
  const places = [...new Set(evidence.map((item) => shortPlace(item, named, messages)))]
  return html`<li><span lang="de">${text}</span>${places.length > 0 && html` <span class="place">${places.join('; ')}</span>`}</li>\n`
})}</ul>
`
}

/** Reis' conditions as a list to be ticked off. */
export function conditionsTable(networks: readonly NamedNetwork[], messages: Messages): Html {
  const { condition, conditions, conditionsTitle } = messages.network
  return networkTable(networks, {
    caption: conditionsTitle,
    ratings: true,
    head: condition,
    rows: networkConditions.map((id) => ({
      head: conditions[id],
      cell: (named) => conditionCell(named.network.conditions[id], named, messages),
    })),
  })
}

function conditionCell({ status, reason, evidence }: ConditionResult, named: NamedNetwork, messages: Messages): Html {
  return unfoldingCell(
    html`<strong>${messages.network.statuses[status]}</strong>`,
    html`<p lang="de">${reason}</p>
${shortQuotations(evidence, named, messages)}`,
    tones[status],
  )
}

const tones: Readonly<Record<ConditionResult['status'], string>> = {
  erfüllt: 'yes',
  teilweise: 'part',
  'nicht geregelt': 'none',
}
