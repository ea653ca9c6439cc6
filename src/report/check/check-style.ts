/** What check.html needs beside the style sheet of the reports: a narrow page, and A4 portrait paper. */
export const checkStyle = `
header.band, main, footer.band { max-width: 60rem; }
h1, h3 { hyphens: auto; }
.lead { font-size: 1.15rem; }
.counts td, .counts th[scope="col"] { text-align: center; width: 15%; }
.counts th[scope="row"] { font-weight: 400; width: 40%; }
.counts tr > th:first-child[scope] { text-align: left; width: auto; }
.counts td { font-weight: 600; }
.steps { max-width: 48rem; padding-left: 1.5rem; }
.steps li { margin: .5rem 0; }
.steps strong { display: block; }
.notes { padding-left: 1.25rem; max-width: 48rem; }
.item { border-top: 1px solid var(--line); padding: .25rem 0 1rem; }
.item h3 { margin: 1rem 0 .25rem; font-size: 1.15rem; }
.item h4 { margin: .9rem 0 .2rem; font-size: 1rem; }
.item ul { margin: .25rem 0; padding-left: 1.25rem; }
.item .mark { font-size: .9rem; }
.item figure { margin: .4rem 0; }
.work td.gap { background: var(--part); font-weight: 600; }
.work td { min-width: 5rem; } .work td:first-child, .work td.page { min-width: 2.5rem; }
.work tbody th { min-width: 14rem; font-weight: 400; }
@media (max-width: 40rem) { .counts td, .counts th[scope] { width: auto; padding: .3rem .25rem; } .counts { font-size: .75rem; } .counts tbody th { width: 40%; hyphens: auto; } }
@page { size: A4 portrait; margin: 16mm 15mm; }
@media print {
  html { font-size: 10pt; }
  h1 { font-size: 1.7rem; }
  #result { break-after: page; } #result h2 { margin-top: .75rem; padding-top: .5rem; }
  #requirements, article { break-before: auto; }
  #components, #measures { break-before: page; }
  .item { break-inside: auto; } .item h3, .item h4, .item .demand { break-after: avoid; } .item p, .item li { break-inside: avoid; }
  .work td, .work tbody th, .work td:first-child { min-width: 0; } .work { table-layout: auto; }
  .work tbody th { width: 34%; }
  .work td.gap { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`
