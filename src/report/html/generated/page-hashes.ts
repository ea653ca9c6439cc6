/** By which the content security policy of report.html allows its style sheet and its script. Written by "node scripts/report-assets.ts"; do not edit. */
export const pageHashes = {
  style: 'sha256-esdmXjQ2+cCCznG76PJMmIBpdsWRaRy0gTSbon4eoJ8=',
  script: 'sha256-9lsPaqcaKEHlLbXYW3L6EPyx67QVV4harSh/jmmm3Jg=',
} as const
