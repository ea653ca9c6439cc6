/** Page, running text, headings, contents. */
export const pageStyle = `
:root {
  color-scheme: light;
  --kern-typography-font-family-fira-sans: "Fira Sans", system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
  --ink: var(--kern-color-layout-text-default); --soft: var(--kern-color-layout-text-muted);
  --line: var(--kern-color-neutral-200); --edge: var(--kern-color-layout-border);
  --paper: var(--kern-color-layout-background-default); --wash: var(--kern-color-layout-background-hued);
  --link: var(--kern-color-action-default); --focus: var(--kern-color-action-focus-default);
  --yes: #d3f1e4; --part: #ffecc2; --no: #fde0db; --unread: #e4e2f7; --none: #eceef4;
}
*, ::before, ::after { box-sizing: border-box; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
body {
  margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: break-word;
  font: 400 var(--kern-typography-font-size-small-static)/1.5 var(--kern-typography-font-family-fira-sans);
}
.band, main { max-width: 96rem; margin: 0 auto; padding: 0 var(--kern-metric-space-x-large); }
header.band { padding-top: var(--kern-metric-space-x-large); }
header.band::before { content: ""; display: block; width: 4.5rem; height: .5rem; margin-bottom: 1rem; background: var(--link); }
h1, h2, h3, h4, h5 { text-wrap: balance; }
h2.kern-heading-large { margin-top: 3.5rem; padding-top: 1.25rem; border-top: 2px solid var(--ink); }
h3.kern-heading-medium { margin-top: 2.5rem; }
h3.kern-heading-small { margin-top: 2rem; }
h4.kern-heading-small { margin-top: 1.75rem; font-size: 1.0625rem; }
h5, .kern-dialog__body h3 { font-size: 1rem; font-weight: 600; line-height: 1.5; margin: 1.25rem 0 .25rem; }
p, dl, ul { max-width: 48rem; }
p { margin: .5rem 0; }
header.band > p:first-of-type { font-size: var(--kern-typography-font-size-medium-static); }
a { color: var(--link); text-underline-offset: .1875em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 3px; }
a:focus-visible, summary:focus-visible, button:focus-visible, [tabindex="0"]:focus-visible {
  outline: 4px solid var(--focus); outline-offset: 2px; border-radius: var(--kern-metric-border-radius-default);
}
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: 1rem; padding: .5rem 1rem; background: var(--paper); z-index: 5; }
.kern-sr-only { white-space: normal !important; clip-path: inset(50%); }
.versions, .basis, .place, figcaption, .back { color: var(--soft); font-size: .875rem; }
.basis { display: block; font-weight: 400; font-size: .8125rem; }
nav.band { margin-top: 1.5rem; }
nav.band > p { margin: 0; font-weight: 600; }
ul.columns { max-width: none; padding: 0; margin: .25rem 0 .5rem; columns: 20rem; column-gap: 2rem; list-style: none; }
ul.columns li { padding: .1875rem 0; break-inside: avoid; }
.tiles { max-width: none; display: flex; flex-wrap: wrap; gap: 1rem; margin: 1rem 0; }
.tiles > div { flex: 1 1 11rem; display: flex; flex-direction: column-reverse; justify-content: flex-end; padding: .75rem 1rem; background: var(--wash); border-left: 4px solid var(--link); }
.tiles dt { color: var(--soft); font-size: .875rem; }
.tiles dd { margin: 0; font-size: 1.75rem; line-height: 1.25; font-weight: 600; font-variant-numeric: tabular-nums; }
.pairs { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1.25rem; margin: .75rem 0; }
.pairs dt { color: var(--soft); } .pairs dd { margin: 0; }
.issues, .misses { padding-left: 1.25rem; }
article { content-visibility: auto; contain-intrinsic-size: auto 1500px; }
footer.band { padding-top: 3rem; padding-bottom: 2rem; }
bdi, q, blockquote, td, th, li, dd, .what, .mark, [lang] { unicode-bidi: isolate; }
@media (max-width: 40rem) {
  .band, main { padding-left: 1rem; padding-right: 1rem; }
  .pairs { grid-template-columns: 1fr; gap: 0; } .pairs dd { margin-bottom: .5rem; }
  .tiles { gap: .5rem; } .tiles > div { flex-basis: 8.5rem; padding: .5rem .75rem; } .tiles dd { font-size: 1.375rem; }
}
`
