/** Details, quotations, corrections by hand. */
export const unfoldingStyle = `
details { border-top: 1px solid var(--line); }
details + details { margin: 0; }
details.legend, details.proof { border: 0; }
summary { padding: .5rem .25rem; cursor: pointer; }
summary:hover { background: var(--wash); }
.legend > summary { width: fit-content; color: var(--link); text-decoration: underline; text-underline-offset: .1875em; }
summary .what { font-weight: 600; display: inline-block; width: 24rem; max-width: calc(100% - 2rem); vertical-align: top; }
.inside { padding: 0 0 1.25rem 1.25rem; scroll-margin-top: 4rem; }
.inside:target { box-shadow: -4px 0 0 var(--link); }
figure { margin: .75rem 0; max-width: 48rem; }
blockquote { margin: 0; padding: .125rem 0 .125rem 1rem; border-left: 4px solid var(--line); white-space: pre-line; }
blockquote + .place { margin: 0; padding: .25rem 0 .5rem 1.25rem; }
figcaption { padding: .25rem 0 0 1.25rem; }
q { quotes: "\\201E" "\\201C"; }
.remedy { padding: .5rem .75rem; background: var(--wash); border-left: 4px solid var(--edge); }
.review { padding: .5rem .75rem; margin: .5rem 0; max-width: 48rem; background: var(--wash); border-left: 4px double var(--link); }
.review p { margin: .125rem 0; }
.proof { font-weight: 400; font-size: .8125rem; color: var(--soft); }
.proof summary { padding: .125rem 0; } .proof dl { margin: 0; } .proof dt { font-weight: 600; } .proof dd { margin: 0 0 .25rem; }
.networks .proof { color: var(--ink); font-size: inherit; } .networks .proof summary { padding: 0; display: grid; grid-template-columns: 1rem 1fr; }
.networks .proof summary::before { content: "\\25B8"; grid-row: 1 / span 9; } .networks .proof[open] > summary::before { content: "\\25BE"; }
.networks .proof summary > * { grid-column: 2; justify-self: start; }
.networks .proof > :not(summary) { margin-left: 1rem; } .networks .proof p, .networks .proof ul, .findings p { margin-top: .375rem; margin-bottom: .375rem; } .networks .proof ul { padding-left: 1.125rem; }
.findings { padding-left: 1.25rem; } .findings li { margin: .5rem 0; }
@media (max-width: 40rem) {
  summary .what { width: auto; }
  .inside { padding-left: .25rem; }
}
`
