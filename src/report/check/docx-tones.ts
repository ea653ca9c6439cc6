const fills: Readonly<Record<string, string>> = {
  yes: 'DFF1E2',
  part: 'FFF1CC',
  no: 'FBE1DE',
  unread: 'E4E2F3',
  none: 'F3F5F8',
}

/** The colour of a status in Word, as RRGGBB; the same as on the page. */
export function fillOfTone(tone: string): string {
  return fills[tone] ?? 'F3F5F8'
}
