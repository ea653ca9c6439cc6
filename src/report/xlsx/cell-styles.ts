import type { CellStyle } from 'hucre/xlsx'
import type { Tone } from '../html/value-mark.ts'
import { toneFills } from '../tone-fills.ts'
import type { SheetCell } from './sheet.ts'

const ink = '1B1F24'
const soft = '4A5361'
const line = 'C9D0D9'
const headingFill = '1F3A5F'
const entryFill = 'FFFBE0'
const linkInk = '0B4F9E'
const fontName = 'Calibri'

type Look = SheetCell['look'] | 'linked' | undefined

/** How a cell looks; equal looks give one object, so that a workbook of a million cells stays small. */
export function cellStyle(cell: SheetCell, isFormulaLike: boolean): CellStyle {
  const kind = kindOf(cell.value)
  const key = `${cell.look} ${cell.tone} ${kind} ${isFormulaLike} ${cell.link ? 'linked' : ''}`
  const known = styles.get(key)
  if (known) return known
  const style = makeStyle(cell, kind, isFormulaLike)
  styles.set(key, style)
  return style
}

const styles = new Map<string, CellStyle>()

function kindOf(value: SheetCell['value']): 'text' | 'number' | 'date' {
  if (value instanceof Date) return 'date'
  return typeof value === 'number' ? 'number' : 'text'
}

function makeStyle({ look, tone, link }: SheetCell, kind: string, isFormulaLike: boolean): CellStyle {
  const fill = fillOf(look, tone)
  const isCentred = tone !== undefined || look === 'centre' || (look === 'middle' && kind === 'number')
  const isFree = look === 'title' || look === 'plain'
  return {
    font: fontOf(look, tone, link !== undefined && link !== null),
    alignment: {
      vertical: look === 'heading' || look === 'middle' ? 'center' : 'top',
      wrapText: look !== 'title' && look !== 'soft',
      ...(isCentred ? { horizontal: 'center' as const } : {}),
      ...(kind === 'text' && !isCentred ? { horizontal: 'left' as const, indent: isFree ? 0 : 1 } : {}),
    },
    ...(fill === null ? {} : { fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: { rgb: fill } } }),
    ...(isFree ? {} : { border: allSides }),
    // Cells that are marked as text stay text even when somebody edits them.
    ...(kind === 'date' || look === 'entry-date' ? { numFmt: 'dd\\.mm\\.yyyy' } : {}),
    ...(isFormulaLike ? { numFmt: '@' } : {}),
  }
}

const side = { style: 'thin' as const, color: { rgb: line } }
const allSides = { top: side, right: side, bottom: side, left: side }

function fillOf(look: Look, tone: Tone | undefined): string | null {
  if (look === 'heading') return headingFill
  if (look === 'entry' || look === 'entry-date') return entryFill
  return tone === undefined ? null : toneFills[tone]
}

function fontOf(look: Look, tone: Tone | undefined, isLinked: boolean): NonNullable<CellStyle['font']> {
  const color = { rgb: isLinked && tone === undefined ? linkInk : ink }
  switch (look) {
    case 'title':
      return { name: fontName, size: 18, bold: true, color }
    case 'heading':
      return { name: fontName, size: 10, bold: true, color: { rgb: 'FFFFFF' } }
    case 'soft':
    case 'plain':
      return { name: fontName, size: 10, color: { rgb: soft } }
    default:
      return { name: fontName, size: 10, color }
  }
}
