/** By which the content security policy of report.html allows its style sheet and its script. Written by "node scripts/report-assets.ts"; do not edit. */
export const pageHashes = {
  style: 'sha256-e9rsJty/cG0PYJRvlTDpVZMoI/i/AZ8nGdZEd1m6fCc=',
  script: 'sha256-IzVcm7NhQzhCxohBQGT0Gu10F0v9R5vCVAGfI1IuTPI=',
} as const
