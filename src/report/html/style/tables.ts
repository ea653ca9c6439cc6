/** Tables: denser than KERN's, because a state has a hundred municipalities. */
export const tableStyle = `
.scroll { position: relative; overflow-x: auto; margin: 1rem 0; width: fit-content; max-width: 100%; border-top: 2px solid var(--edge); border-bottom: 1px solid var(--edge); }
.scroll:has(.list) { width: auto; }
table { border-collapse: separate; border-spacing: 0; font-size: .875rem; line-height: 1.4; }
.list { width: 100%; }
.scroll:has(.long), .scroll:has(#register) { max-height: calc(100vh - 3rem); overflow-y: auto; }
.matrix thead th, #register thead th { position: sticky; top: 0; z-index: 1; }
th, td { padding: .4375rem .625rem; border-top: 1px solid var(--line); text-align: left; vertical-align: top; }
th { font-weight: 600; overflow-wrap: normal; }
thead th { background: var(--wash); vertical-align: bottom; border-top: 0; border-bottom: 1px solid var(--edge); }
tbody tr:first-child > * { border-top: 0; }
.matrix th:first-child { position: sticky; left: 0; z-index: 1; background: var(--paper); min-width: 11rem; max-width: 18rem; border-right: 1px solid var(--edge); }
.matrix thead th:first-child { background: var(--wash); z-index: 2; }
.matrix td { border-left: 1px solid var(--line); min-width: 5rem; }
.matrix thead th + th { min-width: 5.75rem; }
.values td { font-weight: 600; }
.values td a { color: inherit; text-decoration-color: #13152566; }
.values td a:hover { text-decoration-color: currentColor; }
.values.upright td { min-width: 4.25rem; font-size: .8125rem; overflow-wrap: normal; hyphens: auto; }
.upright thead th + th { min-width: 0; vertical-align: bottom; padding: .5rem .375rem; }
.upright thead th + th > span, .upright thead th + th > .sort > span { display: block; writing-mode: vertical-rl; transform: rotate(180deg); max-height: 17rem; font-size: .8125rem; line-height: 1.25; }
.upright thead th .basis { font-size: .75rem; }
.wordy td { min-width: 13rem; } .wordy td.missing { min-width: 7rem; }
.list td { min-width: 3.5rem; }
.measures td:last-child, #register td:last-child { min-width: 11rem; }
.list tbody th { min-width: 12rem; }
td.yes, .mark.yes { background: var(--yes); }
td.part, .mark.part { background: var(--part); }
td.no, .mark.no { background: var(--no); }
td.unread, .mark.unread { background: var(--unread); }
td.none, .mark.none { background: var(--none); }
td.missing { color: var(--soft); }
.mark { padding: .125rem .5rem; border-radius: var(--kern-metric-border-radius-default); font-weight: 600; white-space: nowrap; }
.check { display: inline-block; padding: 0 .375rem; border: 1px solid currentColor; border-radius: var(--kern-metric-border-radius-default); background: var(--paper); font-size: .75rem; line-height: 1.4; font-weight: 400; white-space: nowrap; }
.check.reviewed { border-style: double; border-width: 3px; }
del { color: var(--soft); font-weight: 400; text-decoration: line-through; text-decoration-thickness: 2px; }
#binding-table td { white-space: nowrap; }
.entry { display: block; } .entry + .entry { margin-top: .25rem; }
.matrix.networks td { width: 18rem; min-width: 12rem; }
.bodies td { min-width: 8rem; }
@media (max-width: 40rem) {
  .matrix { font-size: .8125rem; } .matrix th:first-child { min-width: 7.5rem; max-width: 8.5rem; } .matrix th, .matrix td { padding: .375rem; }
  .matrix.networks td { min-width: 11rem; } .wordy td { min-width: 10rem; }
}
`
