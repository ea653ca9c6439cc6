import { joinTexts } from './join-lines.ts'
import type { PieceCell } from './line.ts'

/** A cell with the weight it is set in. */
export type StyledCell = Readonly<{ cell: PieceCell; bold: boolean }>

const numberHeading = /^(?:(?:Lfd\.|lfd\.)?\s?Nr\.?|#)$/
const usualHeading =
  /^(?:Nr|Maßnahmen?|Ziele?|Teilziele?|Handlungsziele?|Zuständig|Zuständigkeit|Verantwortlich|Verantwortung|Federführung|Akteure?|Beteiligte|Partner|Zeitraum|Zeitrahmen|Zeit|Termin|Frist|Umsetzung|Beginn|Priorität|Rang|Kosten|Finanzierung|Mittel|Indikator(?:en)?|Status|Stand|Angebot|Träger|Zielgruppe|Ort|Bezeichnung|Bereich|Jahr|Anzahl|Abkürzung|Name|Vorhaben|Projekt|Handlungsfeld)(?!\p{Ll})/u

/** Number of rows at the top that are headings: set in bold unlike the rest, or short words of the usual kind. */
export function countHeaderRows(rows: readonly (readonly StyledCell[])[]): number {
  const isBold = (row: readonly StyledCell[]): boolean => {
    const filled = row.filter(({ cell }) => cell.fragments.length > 0)
    return filled.length > 0 && filled.every((cell) => cell.bold)
  }
  let bold = 0
  while (bold < rows.length && isBold(rows[bold] ?? []) && !(bold > 0 && spansAll(rows[bold] ?? []))) bold += 1
  if (bold > 0 && bold < rows.length && bold <= 3) return bold
  return rows.length > 1 && looksLikeHeader((rows[0] ?? []).map(({ cell }) => cell)) ? 1 : 0
}

/** A single cell over the whole width, as it heads a group of rows. */
function spansAll(row: readonly StyledCell[]): boolean {
  return row.every(({ cell }) => cell === row[0]?.cell)
}

/** Whether a row without marks of type reads like headings: short, without figures, in two columns of the usual words. */
export function looksLikeHeader(row: readonly PieceCell[]): boolean {
  const texts = row.map((cell) => joinTexts(cell.fragments.map((fragment) => fragment.text)))
  if (numberHeading.test(texts[0] ?? '')) return true
  if (
    !texts.every(
      (text, at) => (text !== '' || at === 0) && text.length <= 60 && !(text.length > 30 && /[.!?;]$/.test(text)),
    )
  )
    return false
  if (texts.some((text) => /^[\d.,%\s–-]+$/.test(text) && !/^\d{4}$/.test(text) && text !== '')) return false
  const usual = texts.filter((text) => usualHeading.test(text)).length
  return texts.length === 2
    ? usual === 2
    : usual > 0 || texts.every((text, at) => at === 0 || text.split(' ').length <= 5)
}

/** Bars of a chart stand in rows as well: in each row a name and one figure, the figures in different columns. */
export function looksLikeChart(rows: readonly (readonly PieceCell[])[]): boolean {
  if (rows.length < 3 || (rows[0]?.length ?? 0) < 3) return false
  return rows.every((row) => row.filter((cell) => cell.fragments.length > 0).length <= 2)
}
