/** Controls of tables and the frame of the evidence, which only the script shows. */
export const controlStyle = `
.controls { display: flex; flex-wrap: wrap; gap: .75rem 1rem; align-items: end; margin: 1rem 0 .5rem; padding: 1rem; background: var(--wash); }
.controls[hidden], #register-view[hidden] { display: none; }
.controls .kern-form-input { flex: 0 1 13rem; min-width: 9rem; }
.controls .kern-form-input .kern-label { margin: 0; padding: 0; font-size: .875rem; line-height: 1.5; }
.controls .kern-form-input__input { height: 2.5rem; padding: 0 .75rem; font-size: 1rem; background: var(--paper); border: 1px solid var(--edge); border-radius: var(--kern-metric-border-radius-default); }
.controls .kern-form-input__input:hover { border: 2px solid var(--edge); padding: 0 calc(.75rem - 1px); }
.controls .kern-form-input__input:focus { outline: 4px solid var(--focus); outline-offset: 0; }
.controls .kern-form-check { align-items: center; min-height: 2.5rem; padding: 0; gap: .5rem; }
.controls .kern-form-check .kern-label { padding: 0; font-size: 1rem; }
.controls .kern-form-check__checkbox { width: 1.75rem; height: 1.75rem; background: var(--paper); }
.controls .kern-form-check__checkbox::before { margin: 1px !important; }
.controls .kern-btn { min-height: 2.5rem; padding: 0 .5rem; }
.controls .kern-btn .kern-label, .kern-dialog .kern-btn .kern-label { font-size: 1rem; padding: 0 .25rem; }
.controls output { flex: 1 0 100%; font-weight: 600; font-size: .875rem; }
.sort { all: unset; display: flex; gap: .25rem; align-items: end; cursor: pointer; font: inherit; }
.sort::after { content: "\\2195"; font-weight: 400; color: var(--soft); }
[aria-sort=ascending] .sort::after { content: "\\2191"; color: var(--ink); } [aria-sort=descending] .sort::after { content: "\\2193"; color: var(--ink); }
.upright thead th + th .sort { flex-direction: column; align-items: start; }
.sort:hover { text-decoration: underline; text-underline-offset: .1875em; }
.sort:focus-visible { outline: 4px solid var(--focus); outline-offset: 2px; }
tr[hidden] { display: none; }
.kern-dialog { position: fixed; inset: 0 0 0 auto; margin: 0; width: min(46rem, 100vw); max-width: none; min-width: 0; height: 100dvh; max-height: none; border-radius: 0; border-width: 0 0 0 1px; padding: 0; background: var(--paper); color: var(--ink); }
.kern-dialog[open] { display: flex; flex-direction: column; }
.kern-dialog::backdrop { background: #131525; opacity: .35; }
.kern-dialog__header { flex: none; align-items: start; gap: 1rem; border-bottom: 1px solid var(--line); padding: .75rem 1rem .75rem 1.5rem; }
.kern-dialog .kern-title { display: block; font-size: 1.125rem; padding: .5rem 0; }
.kern-dialog .kern-title .basis { font-size: .875rem; }
.kern-dialog__body { display: block; flex: 1; overflow-y: auto; padding: .75rem 1.5rem 1.5rem; }
.kern-dialog__body .inside { padding: 0; }
.kern-dialog__footer { flex: none; padding: .75rem 1.5rem; border-top: 1px solid var(--line); }
.copy { all: unset; display: inline-block; cursor: pointer; color: var(--link); font-size: .875rem; text-decoration: underline; text-underline-offset: .1875em; }
.copy:focus-visible { outline: 4px solid var(--focus); outline-offset: 2px; }
@media (max-width: 40rem) { .controls .kern-form-input { flex-basis: 100%; } }
`
