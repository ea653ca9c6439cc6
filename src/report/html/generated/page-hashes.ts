/** By which the content security policy of report.html allows its style sheet and its script. Written by "node scripts/report-assets.ts"; do not edit. */
export const pageHashes = {
  style: 'sha256-6P2hzAmt+tuGScVr9Quhq9ivae+KQtBRuV83iK0Mp6A=',
  script: 'sha256-9H8jlY5ZitVYXKoclpHkJ79/bnJuBh5YazVEmnD4QrQ=',
} as const
