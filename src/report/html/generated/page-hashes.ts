/** By which the content security policy of report.html allows its style sheet and its script. Written by "node scripts/report-assets.ts"; do not edit. */
export const pageHashes = {
  style: 'sha256-IUFGXsSC8h3ZrdETpA0ZIXxGxwNzfPo3CrJFphYc26E=',
  script: 'sha256-an87Jql9c1qYPpEFAKLTKiagZRErzBjhTgL2/RGRrJ8=',
} as const
