/** What the comparison needs besides the style sheet of the report. */
export const diffStyle = `
.glance { padding-left: 1.25rem; max-width: 60rem; } .glance li { margin: .3rem 0; } .glance li:first-child { font-weight: 600; }
.notice { border: 1px solid var(--line); border-left: 4px solid var(--ink); padding: .5rem 1rem; margin: 1rem 0; max-width: 60rem; }
.notice ul, .notice ol { padding-left: 1.25rem; margin: .25rem 0; }
code { font: .9em/1.4 ui-monospace, "Liberation Mono", Consolas, monospace; overflow-wrap: anywhere; }
.way { display: block; font-weight: 600; white-space: nowrap; }
td.better, .mark.better { background: var(--yes); } td.worse, .mark.worse { background: var(--no); } td.other, .mark.other { background: var(--unread); }
td.same { color: var(--soft); }
.matrix.turned td { width: auto; min-width: 6.5rem; border-left: 1px solid var(--line); } .matrix.turned thead th { min-width: 6.5rem; hyphens: manual; }
.matrix.turned tr:has(> :nth-child(11)) > * { font-size: .8rem; }
.figures td { text-align: right; font-variant-numeric: tabular-nums; min-width: 4rem; } .figures thead th + th { text-align: right; }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2rem; max-width: 90rem; } .sides > div { min-width: 0; } .sides h5 { margin-top: .25rem; }
.changes { list-style: none; padding: 0; margin: 0; } .changes li + li { margin-top: .5rem; }
.changes .what { font-weight: 600; display: block; } .old { color: var(--soft); }
.why { color: var(--soft); font-size: .875em; font-weight: 400; }
.compare th, .compare td { min-width: 9rem; max-width: 34rem; } .compare tbody th { font-weight: 600; }
summary .what { width: 20rem; }
@media (max-width: 40rem) { .sides { grid-template-columns: 1fr; } summary .what { width: auto; } .compare th, .compare td { min-width: 11rem; } }
@media print {
  .notice { break-inside: avoid; } .matrix.turned td, .compare th, .compare td, .matrix.turned thead th { min-width: 0; }
  article { break-before: auto; } article + article { break-before: page; } .sides figure { break-inside: auto; }
}
`
