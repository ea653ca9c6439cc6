/** Paper: A4 landscape. What is unfolded there is what a reader needs; the evidence of measures and networks stays folded,
and of its ratings only the reasons are shown. */
export const printStyle = `
@page { size: A4 landscape; margin: 12mm; }
@media print {
  html { font-size: 9pt; }
  body { font-size: 9pt; }
  .band, main { max-width: none; padding: 0; }
  h2.kern-heading-large { margin-top: 1.5rem; } h3.kern-heading-medium { margin-top: 1.5rem; } h4.kern-heading-small { margin-top: 1rem; }
  .inside { padding-bottom: .5rem; }
  nav, .skip, .back, .controls, .copy, .kern-dialog, #register-more, .figures, body:not(.narrowed) #register-view { display: none !important; }
  a { color: inherit; text-decoration: none; }
  .scroll, .scroll:has(.long), .scroll:has(#register) { overflow: visible; max-width: none; max-height: none; }
  .matrix thead th, #register thead th { position: static; }
  table { font-size: 7.5pt; }
  th, td { padding: 2pt 3pt; }
  .matrix td, .matrix thead th + th, .list td, .measures td:last-child, #register td:last-child, .list tbody th, .wordy td, .values.upright td { min-width: 0; }
  .matrix th:first-child { position: static; min-width: 0; max-width: 34mm; }
  .upright thead th + th > span, .upright thead th + th > .sort > span { writing-mode: horizontal-tb; transform: none; max-height: none; font-size: 5.5pt; hyphens: auto; overflow-wrap: anywhere; }
  .values.upright td { font-size: 6.5pt; }
  .wordy { font-size: 6.5pt; table-layout: fixed; width: 100%; } .wordy td, .wordy th { overflow-wrap: anywhere; hyphens: auto; }
  .matrix.networks { width: 100%; } .matrix.networks td { width: auto; min-width: 0; }
  .sort { display: contents; } .sort::after { content: none; }
  .networks .proof > summary::before { visibility: hidden; }
  .proof summary { color: inherit; } td > .proof, .measures .proof { margin: 0; } .measures .proof { display: none; }
  thead { display: table-header-group; }
  .chart svg { max-width: 100%; height: auto; }
  figure.chart { break-inside: avoid; }
  #requirements, #fields, #measures, #municipalities, #networks, article { break-before: page; }
  #municipalities article:first-of-type { break-before: auto; }
  .inside { columns: 2; column-gap: 8mm; } .inside:has(> .scroll) { columns: 1; }
  p, dl, ul, figure, .review { max-width: none; }
  article > dl.pairs { columns: 2; display: block; } article > dl.pairs dt { break-after: avoid; float: left; clear: left; width: 34mm; } article > dl.pairs dd { margin-left: 36mm; }
  .search.answered { display: none; }
  article { content-visibility: visible; }
  tr, figure, summary, .review { break-inside: avoid; } .networks tr, .networks summary { break-inside: auto; }
  h2, h3, h4, h5, summary { break-after: avoid; }
  .ratings .proof > :not(summary, p:first-of-type) { display: none; }
  details:not(.proof)::details-content, .ratings .proof::details-content { content-visibility: visible; block-size: auto; }
  td, .mark, .key, thead th, .tiles > div, .remedy { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`
