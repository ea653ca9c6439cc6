/** No more of a passage than a table cell can hold; the quotation has it whole. */
export function inShort(words: string): string {
  const plain = words.replace(/^\(\d+\w?\)\s/u, '').trim()
  return plain.length <= 140 ? plain : `${plain.slice(0, 139).replace(/\s\S*$/u, '')} …`
}
