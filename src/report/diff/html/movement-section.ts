import type { BundleDiff, Direction, ValueChange } from '../../../model/results-diff.ts'
import { componentIds } from '../../../model/values.ts'
import { scrollingTable } from '../../html/scrolling-table.ts'
import { type Html, html } from '../../html/template.ts'
import type { DiffInput, NamedPair } from '../diff-input.ts'
import { conceptPairs } from '../diff-input.ts'
import { directionWords, valueWords } from '../diff-words.ts'

/** The municipalities against the ten components, each cell with the values before and after, a sign and its word. */
export function movementSection(input: DiffInput): Html {
  const { messages } = input
  const { diff, columns, components } = messages
  const concepts = conceptPairs(input)
  if (concepts.length === 0) return html``
  const matrix = html`<thead><tr><th scope="col">${columns.municipality}</th>${componentIds.map((id) => html`<th scope="col">${breakable(components[id])}</th>`)}</tr></thead>
<tbody>
${concepts.map((named) => html`<tr><th scope="row"><a href="#${named.anchor}">${named.name}</a></th>${componentIds.map((id) => cell(named, id, input))}</tr>\n`)}</tbody>`
  return html`<section id="movement" aria-labelledby="movement-title">
<h2 class="kern-heading-large" id="movement-title">${diff.componentsByMunicipality}</h2>
<p>${diff.componentsNote}</p>
${scrollingTable({ caption: `${diff.componentsByMunicipality}: ${diff.before} → ${diff.after}`, className: 'matrix turned', body: matrix })}
${concepts.length > 1 && moved(concepts, input)}</section>
`
}

function cell({ pair }: NamedPair, id: (typeof componentIds)[number], { messages }: DiffInput): Html {
  const change = pair.components.find((turned) => turned.id === id)
  if (!change || change.direction === 'same') {
    const value = change?.after?.value ?? pair.unchanged.find((same) => same.id === id)?.value ?? '–'
    return html`<td class="same">${messages.diff.unchangedValue} ${value}<span class="sr">, ${messages.diff.unchanged}</span></td>`
  }
  const { before, after, direction, cause } = change
  const { shortCause } = messages.diff
  return html`<td class="${direction}">${valueWords(before, messages)} → ${valueWords(after, messages)}<span class="way">${directionWords(direction, messages)}</span>${cause !== 'document' && html`<span class="why">${shortCause[cause]}</span>`}</td>`
}

/** Long words of headings may break at their joints in narrow columns. */
function breakable(title: string): string {
  return title.replace(/(?<=\p{L}{4})(?=verständnis|akteure|zeiträume|analyse|felder|schreibung)/gu, '\u00ad')
}

/** For each component and requirement how many have the highest value, and which municipalities moved. */
function moved(pairs: readonly NamedPair[], input: DiffInput): Html {
  const { after, messages } = input
  const { diff, columns, components } = messages
  const requirements = [...new Set(pairs.flatMap(({ pair }) => requirementIds(pair)))]
  const head = (first: string): Html =>
    html`<thead><tr><th scope="col">${first}</th><th scope="col">${diff.fully}: ${diff.before}</th><th scope="col">${diff.fully}: ${diff.after}</th>${(['better', 'worse', 'other'] as const).map((direction) => html`<th scope="col">${directionWords(direction, messages)}</th>`)}</tr></thead>`
  const componentRows = componentIds.map((id) =>
    movedRow(components[id], pairs, (pair) => turnIn(id, pair.components, pair.unchanged)),
  )
  const requirementRows = requirements.map((id) =>
    movedRow(input.titleOf(id), pairs, (pair) => turnIn(id, pair.requirements, pair.unchangedRequirements)),
  )
  return html`<h3 class="kern-heading-medium">${diff.valuesMoved}</h3>
<p>${diff.movedNote}</p>
${scrollingTable({ caption: `${diff.valuesMoved}: ${messages.report.componentsOf}`, className: 'list', body: html`${head(columns.component)}\n<tbody>\n${componentRows}</tbody>` })}
${requirements.length > 0 && scrollingTable({ caption: `${diff.valuesMoved}: ${after.catalogue.title}`, className: 'list', body: html`${head(columns.requirement)}\n<tbody>\n${requirementRows}</tbody>` })}`
}

type Turn = Readonly<{ before: string | null; after: string | null; direction: Direction | null }>

function movedRow(title: string, pairs: readonly NamedPair[], turnOf: (pair: BundleDiff) => Turn): Html {
  const turns = pairs.map((named) => ({ named, turn: turnOf(named.pair) }))
  const isFull = (value: string | null): boolean => value === 'ja' || value === 'erfüllt'
  const count = (side: 'before' | 'after'): number => turns.filter(({ turn }) => isFull(turn[side])).length
  const names = (direction: Direction): Html => {
    const found = turns.filter(({ turn }) => turn.direction === direction)
    if (found.length === 0) return html`<td class="same">–</td>`
    return html`<td>${found.map(({ named }, index) => html`${index > 0 && ', '}<a href="#${named.anchor}">${named.name}</a>`)}</td>`
  }
  return html`<tr><th scope="row">${title}</th><td>${count('before')}</td><td>${count('after')}</td>${names('better')}${names('worse')}${names('other')}</tr>\n`
}

function turnIn(
  id: string,
  changed: readonly ValueChange[],
  unchanged: readonly Readonly<{ id: string; value: string }>[],
): Turn {
  const change = changed.find((turned) => turned.id === id)
  if (change) {
    const { before, after, direction } = change
    return { before: before?.value ?? null, after: after?.value ?? null, direction }
  }
  const value = unchanged.find((same) => same.id === id)?.value ?? null
  return { before: value, after: value, direction: null }
}

function requirementIds({ requirements, unchangedRequirements }: BundleDiff): readonly string[] {
  return [...requirements, ...unchangedRequirements].map(({ id }) => id).sort()
}
