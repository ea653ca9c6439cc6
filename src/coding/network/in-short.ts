/** No more of a passage than a table cell can hold; the quotation has it whole. */
export function inShort(words: string): string {
  return words.length <= 140 ? words : `${words.slice(0, 139).replace(/\s\S*$/u, '')} …`
}
