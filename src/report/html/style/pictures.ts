/** Pictures: charts and the drawings of networks. */
export const pictureStyle = `
figure.chart, figure.drawing { max-width: none; margin: .5rem 0 1rem; }
.chart > .scroll, .drawing .scroll { border: 0; margin: 0; }
.chart svg, .drawing svg { display: block; }
.chart .plot { font-family: var(--kern-typography-font-family-fira-sans); }
.chart text { white-space: pre; }
.chart figcaption { margin-bottom: .25rem; }
.chart figcaption, .drawing figcaption { padding-left: 0; }
.chart .list { width: auto; } .chart .scroll:has(.list) { width: fit-content; }
.chart .list td { text-align: right; font-variant-numeric: tabular-nums; }
.key.yes { background: #8fd6bb; } .key.part { background: #ffd98a; } .key.no { background: #f5b8b0; } .key.unread { background: #cbc8ec; } .key.none { background: #e2e4ec; }
.key { display: inline-block; padding: 0 .5rem; margin: .125rem 0; color: var(--ink); }
`
