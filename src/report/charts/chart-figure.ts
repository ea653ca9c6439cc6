import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import { scrollingTable } from '../html/scrolling-table.ts'
import type { Html } from '../html/template.ts'
import { html } from '../html/template.ts'
import type { Messages } from '../messages/messages.ts'

/** A table of the figures in a picture: the first column names the rows. */
export type ChartTable = Readonly<{ headings: readonly string[]; rows: readonly (readonly (string | number)[])[] }>

export type ChartFigure = Readonly<{
  /** Unique on the page. */
  id: string
  title: string
  /** What the picture shows, for people who do not see it. */
  text: string
  plot: Plot.PlotOptions
  /** Explains marks; stands below the picture. */
  key?: Html
  /** Null where the figures stand as a table close by. */
  table: ChartTable | null
  /** Level of the heading; null for pictures below a heading of their own. */
  heading: 'h3' | null
}>

/** A picture by Observable Plot as SVG, with its title, its description, and its figures as a table to be unfolded. */
export function chartFigure(figure: ChartFigure, messages: Messages): Html {
  const { id, title, key, table, heading } = figure
  return html`${heading !== null && html`<h3 class="kern-heading-small">${title}</h3>\n`}<figure class="chart">
<div class="scroll" role="region" aria-label="${title}" tabindex="0">
${chartSvg(figure)}
</div>
${key ? html`<figcaption>${key}</figcaption>\n` : ''}${table && figuresTable(id, title, table, messages)}</figure>
`
}

function figuresTable(id: string, title: string, { headings, rows }: ChartTable, messages: Messages): Html {
  const body = html`<thead><tr>${headings.map((heading) => html`<th scope="col">${heading}</th>`)}</tr></thead>
<tbody>
${rows.map(([first = '', ...rest]) => html`<tr><th scope="row">${first}</th>${rest.map((cell) => html`<td>${cell}</td>`)}</tr>\n`)}</tbody>`
  return html`<details class="legend figures"><summary>${messages.page.charts.asTable}</summary>
${scrollingTable({ caption: `${title}: ${messages.page.charts.asTable}`, className: 'list', id: `${id}-table`, body })}
</details>
`
}

/** What is asked of the elements that Plot makes; types of browsers are not known here. */
type DrawnElement = Readonly<{
  outerHTML: string
  querySelectorAll: (selector: string) => Iterable<DrawnElement>
  setAttribute: (name: string, value: string) => void
  removeAttribute: (name: string) => void
  remove: () => void
}>

const { document } = parseHTML('<!doctype html><html><body></body></html>')
const xmlNamespace = 'http://www.w3.org/2000/svg'

/**
 * Plot draws into a document that is no browser's. What it adds for browsers is taken out: a style sheet (the page has one for
 * all pictures) and labels of groups, which are in English and hidden behind the title of the picture anyway.
 */
function chartSvg({ id, title, text, plot }: ChartFigure): Html {
  const svg = Plot.plot({ ...plot, document: document as never, className: 'plot' }) as unknown as DrawnElement
  for (const style of [...svg.querySelectorAll('style')]) style.remove()
  for (const group of [...svg.querySelectorAll('[aria-label],[aria-hidden]')]) {
    group.removeAttribute('aria-label')
    group.removeAttribute('aria-hidden')
  }
  svg.setAttribute('role', 'img')
  svg.setAttribute('aria-labelledby', `${id}-title ${id}-text`)
  svg.setAttribute('xmlns', xmlNamespace)
  const drawn = svg.outerHTML
  const end = drawn.indexOf('>') + 1
  const names = html`<title id="${id}-title">${title}</title><desc id="${id}-text">${text}</desc>`
  return { html: drawn.slice(0, end) + names.html + withRoundedNumbers(drawn.slice(end)) }
}

/** Hundredths of a pixel are seen by nobody and make half of the bytes. */
function withRoundedNumbers(drawn: string): string {
  return drawn.replace(/(?<=[\s"(,MLHVCZ-]|^)\d+\.\d{2,}(?=[^<>]*>)/g, (number) =>
    String(Math.round(Number(number) * 10) / 10),
  )
}
