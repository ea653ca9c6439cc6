/** An ISO date as Germans write it; a year alone, or what is no date, stays as it is. */
export function germanDate(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  return match ? `${Number(match[3])}.${Number(match[2])}.${match[1]}` : iso
}
