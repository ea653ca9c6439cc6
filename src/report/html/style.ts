/** The style sheet of report.html: system fonts, light, legible on a phone and on A4 landscape paper. */
export const style = `
:root {
  color-scheme: light;
  --ink: #1b1f24; --soft: #4a5361; --line: #c9d0d9; --paper: #ffffff; --wash: #f3f5f8; --link: #0b4f9e;
  --yes: #dff1e2; --part: #fff1cc; --no: #fbe1de; --unread: #e4e2f3; --none: #f3f5f8;
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
  overflow-wrap: break-word; hyphens: auto;
}
header, main, footer { max-width: 96rem; margin: 0 auto; padding: 0 2rem; }
header { padding-top: 2rem; }
h1, h2, h3, h4, h5 { line-height: 1.25; text-wrap: balance; hyphens: manual; }
h1 { font-size: 2.1rem; margin: 0 0 .5rem; }
h2 { font-size: 1.5rem; margin: 3rem 0 .75rem; padding-top: 1rem; border-top: 2px solid var(--ink); }
h3 { font-size: 1.3rem; margin: 2.5rem 0 .25rem; }
h4 { font-size: 1.05rem; margin: 1.75rem 0 .5rem; }
h5 { font-size: .95rem; margin: 1.25rem 0 .25rem; }
p, dl, ul { max-width: 48rem; }
p { margin: .5rem 0; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: 1rem; padding: .5rem 1rem; background: var(--paper); z-index: 3; }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.versions, .basis, .place, .proof, figcaption, .back { color: var(--soft); font-size: .875em; }
.basis { display: block; font-weight: 400; }
nav ul { max-width: none; padding-left: 1.25rem; margin: .25rem 0; columns: 18rem; }
nav p { margin: 1.25rem 0 0; font-weight: 600; }
.scroll { overflow-x: auto; margin: 1rem 0; border: 1px solid var(--line); }
table { border-collapse: separate; border-spacing: 0; width: 100%; font-size: .9rem; }
caption { padding: 0; line-height: 0; }
th { overflow-wrap: normal; }
th, td { padding: .4rem .625rem; border-top: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { background: var(--wash); vertical-align: bottom; }
th { font-weight: 600; }
.matrix th:first-child { position: sticky; left: 0; z-index: 1; background: var(--wash); min-width: 10rem; max-width: 22rem; border-right: 1px solid var(--line); }
.scroll:has(.matrix) { width: fit-content; max-width: 100%; }
.matrix { width: auto; }
.matrix td { width: 10rem; min-width: 5.5rem; border-left: 1px solid var(--paper); }
.matrix td a { color: inherit; font-weight: 600; }
.matrix td.words { min-width: 9rem; }
.matrix tr:has(> :nth-child(11)) > * { padding: .35rem .4rem; font-size: .8rem; min-width: 4.75rem; }
.list td { min-width: 3.5rem; }
td.yes, .mark.yes { background: var(--yes); }
td.part, .mark.part { background: var(--part); }
td.no, .mark.no { background: var(--no); }
td.unread, .mark.unread { background: var(--unread); }
td.none, .mark.none { background: var(--none); }
.mark { padding: .05rem .5rem; border-radius: .25rem; font-weight: 600; white-space: nowrap; }
.check { display: inline-block; padding: 0 .35rem; border: 1px solid currentColor; border-radius: .25rem; font-size: .8rem; font-weight: 400; white-space: nowrap; }
.pairs { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1.25rem; margin: .75rem 0; }
.pairs dt { color: var(--soft); } .pairs dd { margin: 0; }
details { border-top: 1px solid var(--line); }
details + details { margin: 0; }
details.legend, details.proof { border: 0; }
.proof { font-weight: 400; } .proof summary { padding: .1rem 0; } .proof dl { margin: 0; } .proof dt { font-weight: 600; } .proof dd { margin: 0 0 .25rem; }
.list tbody th { min-width: 12rem; }
summary { padding: .5rem .25rem; cursor: pointer; }
summary:hover { background: var(--wash); }
summary .what { font-weight: 600; display: inline-block; width: 24rem; max-width: calc(100% - 2rem); vertical-align: top; }
.inside { padding: 0 0 1.25rem 1.25rem; scroll-margin-top: 4rem; }
td.missing { color: var(--soft); }
.entry { display: block; } .entry + .entry { margin-top: .25rem; }
.matrix.networks td { width: 18rem; min-width: 12rem; border-left: 1px solid var(--line); }
.networks .proof { color: var(--ink); font-size: inherit; } .networks .proof summary { padding: 0; display: grid; grid-template-columns: 1rem 1fr; }
.networks .proof summary::before { content: "\\25B8"; grid-row: 1 / span 9; } .networks .proof[open] > summary::before { content: "\\25BE"; }
.networks .proof summary > * { grid-column: 2; justify-self: start; }
.networks .proof > :not(summary) { margin-left: 1rem; } .networks .proof p, .networks .proof ul, .findings p { margin-top: .35rem; margin-bottom: .35rem; } .networks .proof ul { padding-left: 1.1rem; }
.bodies td { min-width: 8rem; }
q { quotes: "\\201E" "\\201C"; }
.findings { padding-left: 1.25rem; } .findings li { margin: .5rem 0; }
.drawing { max-width: none; } .drawing .scroll { width: fit-content; max-width: 100%; border: 0; margin: 0; }
.drawing svg { display: block; } .drawing figcaption { padding-left: 0; }
.inside:target { box-shadow: -4px 0 0 var(--link); }
figure { margin: .75rem 0; max-width: 48rem; }
blockquote { margin: 0; padding: .1rem 0 .1rem 1rem; border-left: 3px solid var(--line); white-space: pre-line; }
figcaption { padding: .25rem 0 0 1.2rem; }
.remedy { padding: .5rem .75rem; background: var(--wash); }
.issues, .misses { padding-left: 1.25rem; }
footer { padding-top: 3rem; padding-bottom: 2rem; }
@media (max-width: 40rem) {
  header, main, footer { padding-left: 1rem; padding-right: 1rem; }
  h1 { font-size: 1.7rem; } h2 { font-size: 1.3rem; }
  .pairs { grid-template-columns: 1fr; gap: 0; } .pairs dd { margin-bottom: .5rem; }
  .matrix { font-size: .8rem; } .matrix th:first-child { min-width: 8rem; } .matrix th, .matrix td { padding: .35rem .4rem; }
  summary .what { width: auto; }
  .inside { padding-left: .25rem; }
}
@page { size: A4 landscape; margin: 12mm; }
@media print {
  html { font-size: 9pt; }
  h2 { margin-top: 1.5rem; } h3 { margin-top: 1.5rem; } h4 { margin-top: 1rem; }
  .inside { padding-bottom: .5rem; }
  header, main, footer { max-width: none; padding: 0; }
  nav, .skip, .back { display: none; }
  a { color: inherit; text-decoration: none; }
  .scroll { overflow: visible; border: 0; }
  table { font-size: 8pt; }
  th, td { padding: 2pt 4pt; }
  .matrix td, .matrix td.words, .list td { min-width: 0; } .matrix.networks td { width: auto; min-width: 0; }
  .networks .proof > summary::before { visibility: hidden; }
  .matrix th:first-child { position: static; min-width: 0; }
  thead { display: table-header-group; }
  #requirements, article { break-before: page; }
  tr, figure, summary { break-inside: avoid; } .networks tr, .networks summary { break-inside: auto; } .networks .proof p { break-inside: avoid; }
  h2, h3, h4, h5, summary { break-after: avoid; }
  details::details-content { content-visibility: visible; block-size: auto; }
  td, .mark, thead th { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`
