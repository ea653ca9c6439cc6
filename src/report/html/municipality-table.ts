import type { Messages } from '../messages/messages.ts'
import type { NamedBundle } from '../report-input.ts'
import { bundleAnchor } from './anchors.ts'
import type { Choice } from './controls.ts'
import { choiceField, controlBar, searchField, tickField } from './controls.ts'
import { scrollingTable } from './scrolling-table.ts'
import type { Html } from './template.ts'
import { html } from './template.ts'

/** A column of a table of municipalities; what stands on end takes less width. */
export type ThingColumn = Readonly<{ head: Html | string; lang?: string }>

export type MunicipalityTable = Readonly<{
  /** Unique on the page. */
  id: string
  caption: string
  className?: string
  columns: readonly ThingColumn[]
  /** Whether the heads of columns stand on end. */
  upright?: boolean
  bundles: readonly NamedBundle[]
  /** The cells of a municipality, one for each column, as "td" elements. */
  cells: (named: NamedBundle) => Html
  /** Words by which the table can be narrowed down. */
  values?: readonly Choice[]
  /** Whether values in it may ask for a second look. */
  checks?: boolean
}>

/** Few rows are looked over faster than they are filtered. */
const fewRows = 3

/** More rows than these scroll in a frame of their own, so that the heads of the columns stay in view. */
const manyRows = 20

/** Municipalities against things: one row for each, which can be sorted and filtered. */
export function municipalityTable(table: MunicipalityTable, messages: Messages): Html {
  const { id, caption, className, columns, upright, bundles, cells } = table
  const kind = (named: NamedBundle): string => named.bundle.profile.municipalityType.value ?? ''
  const body = html`<thead><tr><th scope="col">${messages.columns.municipality}</th>${columns.map(({ head, lang }) =>
    lang
      ? html`<th scope="col" lang="${lang}"><span>${head}</span></th>`
      : html`<th scope="col"><span>${head}</span></th>`,
  )}</tr></thead>
<tbody>
${bundles.map(
  (named) => html`<tr data-kind="${kind(named)}"><th scope="row">${municipalityLink(named)}</th>${cells(named)}</tr>
`,
)}</tbody>`
  const isLong = bundles.length > manyRows
  const classes = [
    'matrix',
    ...(isLong ? ['long'] : []),
    ...(upright ? ['upright'] : []),
    ...(className ? [className] : []),
  ].join(' ')
  return html`${bundles.length > fewRows && controls(table, messages)}${scrollingTable({ caption, className: classes, id, body })}
`
}

/** Name of a municipality, leading to its part, with kind and year below. */
function municipalityLink(named: NamedBundle): Html {
  const { municipalityType, year } = named.bundle.profile
  const about = [municipalityType.value, year.value].filter((text) => text !== null).join(', ')
  return html`<a href="#${bundleAnchor(named)}">${breakable(named.name)}</a>${about !== '' && html` <span class="basis" lang="de">${about}</span>`}`
}

/** Names of files stand for unknown municipalities; they may break after "_". */
export function breakable(name: string): Html {
  return html`${name.split('_').map((part, index) => html`${index > 0 && html`_<wbr>`}${part}`)}`
}

/** The kinds of municipality that occur, to choose between. */
export function kindChoices(bundles: readonly NamedBundle[]): readonly Choice[] {
  const kinds = new Set(bundles.map(({ bundle }) => bundle.profile.municipalityType.value))
  return [...kinds]
    .filter((kind) => kind !== null)
    .toSorted()
    .map((kind) => ({ value: kind, text: kind, lang: 'de' }))
}

function controls({ id, caption, bundles, columns, values = [], checks }: MunicipalityTable, messages: Messages): Html {
  const { controls: words } = messages.page
  const prefix = `${id}-c`
  const columnChoices = columns.map(({ head }, index) => ({
    value: String(index + 1),
    text: (typeof head === 'string' ? head : head.html.replace(/<[^>]*>/g, '')).replaceAll('\u00ad', ''),
  }))
  const fields = html`${searchField('q', words.search, prefix)}${choiceField('kind', {
    label: words.kind,
    none: words.all,
    choices: kindChoices(bundles),
    prefix,
  })}${
    values.length > 1 &&
    html`${choiceField('value', { label: words.value, none: words.anyValue, choices: values, prefix })}${choiceField(
      'column',
      { label: words.column, none: words.anyColumn, choices: columnChoices, prefix },
    )}`
  }${checks === true && tickField('checks', words.onlyChecks, prefix)}`
  return controlBar(fields, { target: id, title: `${words.title}: ${caption}`, shown: words.shown, messages })
}
