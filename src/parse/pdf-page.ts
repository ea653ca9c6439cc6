import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { LayoutRule, LayoutRun, LayoutShape } from '../model/parsed.ts'
import { readBullet } from './drawn-bullet.ts'
import { collectRuns, type GlyphStyle, type RunCollector } from './glyph-runs.ts'
import { apply, identity, type Matrix, multiply, toMatrix } from './matrix.ts'
import { outlineOf } from './path-bounds.ts'
import { type Painting, readRules, readShape } from './path-rules.ts'
import { type Mark, noMark, readMark } from './pdf-marks.ts'

/** The drawing operations of a page as pdf.js lists them. */
export type Operations = Readonly<{ fnArray: readonly number[]; argsArray: readonly unknown[] }>

/** What is needed of a font: style and the length of a glyph unit. */
export type PdfFont = Readonly<{ bold: boolean; italic: boolean; unit: number; vertical: boolean }>

export type PageGeometry = Readonly<{ matrix: Matrix; width: number; height: number }>

export type PageContent = Readonly<{
  runs: readonly LayoutRun[]
  rules: readonly LayoutRule[]
  shapes: readonly LayoutShape[]
  unmapped: number
  images: boolean
}>

type Glyph = Readonly<{ unicode: string; width: number; isSpace: boolean; vmetric?: readonly number[] | null }>

/** Text and graphics state; replaced, never shared, where it is saved. */
type State = {
  matrix: Matrix
  font: PdfFont
  fontSize: number
  charSpacing: number
  wordSpacing: number
  scale: number
  leading: number
  rise: number
  whiteFill: boolean
}

const maximumRules = 20_000
const maximumShapes = 200
const imageShare = 0.3
const noFont: PdfFont = { bold: false, italic: false, unit: 0.001, vertical: false }

/** Follows the drawing operations of a page and notes where which text and which ruling lines stand. */
export function readPage(
  operations: Operations,
  geometry: PageGeometry,
  { fontOf, elementOf }: Readonly<{ fontOf: (name: string) => PdfFont; elementOf: ReadonlyMap<number, number> }>,
): PageContent {
  const { fnArray, argsArray } = operations
  const collector = collectRuns()
  const rules: LayoutRule[] = []
  const bullets: LayoutRun[] = []
  const shapes: LayoutShape[] = []
  const stack: State[] = []
  let state: State = {
    matrix: geometry.matrix,
    font: noFont,
    fontSize: 0,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    whiteFill: false,
  }
  let textMatrix: Matrix = identity
  let lineX = 0
  let lineY = 0
  let x = 0
  let y = 0
  let unmapped = 0
  let imageArea = 0
  const pageArea = geometry.width * geometry.height
  const moveText = (dx: number, dy: number): void => {
    lineX += dx
    lineY += dy
    x = lineX
    y = lineY
  }
  const marks: Mark[] = []
  const mark = (next: Mark | undefined): void => {
    if (next) marks.push(next)
    else marks.pop()
    const { element, artifact } = marks.at(-1) ?? noMark
    collector.setElement(element, artifact)
  }
  const save = (): void => {
    stack.push({ ...state })
  }
  const restore = (): void => {
    state = stack.pop() ?? state
  }
  const transform = (matrix: Matrix | null): void => {
    if (matrix) state.matrix = multiply(state.matrix, matrix)
  }

  for (let at = 0; at < fnArray.length; at += 1) {
    const args = argsArray[at] as readonly never[]
    switch (fnArray[at]) {
      case OPS.showText: {
        const result = showText(args[0] ?? [], state, { textMatrix, x, y }, collector)
        x = result.x
        y = result.y
        unmapped += result.unmapped
        break
      }
      case OPS.moveText:
        moveText(args[0] ?? 0, args[1] ?? 0)
        break
      case OPS.setLeadingMoveText:
        state.leading = args[1] ?? 0
        moveText(args[0] ?? 0, args[1] ?? 0)
        break
      case OPS.nextLine:
        moveText(0, state.leading)
        break
      case OPS.setLeading:
        state.leading = -(args[0] ?? 0)
        break
      case OPS.setTextMatrix:
        textMatrix = toMatrix(args[0]) ?? toMatrix(args) ?? identity
        lineX = lineY = x = y = 0
        break
      case OPS.beginText:
        textMatrix = identity
        lineX = lineY = x = y = 0
        break
      case OPS.setFont:
        state.font = fontOf(args[0] ?? '')
        state.fontSize = args[1] ?? 0
        break
      case OPS.setCharSpacing:
        state.charSpacing = args[0] ?? 0
        break
      case OPS.setWordSpacing:
        state.wordSpacing = args[0] ?? 0
        break
      case OPS.setHScale:
        state.scale = (args[0] ?? 100) / 100
        break
      case OPS.setTextRise:
        state.rise = args[0] ?? 0
        break
      case OPS.setGState:
        for (const [key, value] of (args[0] ?? []) as readonly (readonly [string, readonly never[]])[]) {
          if (key !== 'Font') continue
          state.font = fontOf(value[0] ?? '')
          state.fontSize = value[1] ?? 0
        }
        break
      case OPS.save:
      case OPS.beginGroup:
        save()
        break
      case OPS.restore:
      case OPS.endGroup:
      case OPS.paintFormXObjectEnd:
      case OPS.endAnnotation:
        restore()
        break
      case OPS.transform: {
        transform(toMatrix(args))
        const area = unitArea(state.matrix)
        if (fnArray[at + 1] === OPS.restore || area >= pageArea * imageShare) imageArea += area
        break
      }
      case OPS.paintFormXObjectBegin:
        save()
        transform(toMatrix(args[0]))
        break
      case OPS.beginAnnotation:
        save()
        state.matrix = geometry.matrix
        transform(toMatrix(args[2]))
        transform(toMatrix(args[3]))
        break
      case OPS.paintImageXObject:
      case OPS.paintInlineImageXObject:
      case OPS.paintImageMaskXObject:
        imageArea += unitArea(state.matrix)
        break
      case OPS.setFillRGBColor:
        state.whiteFill = args[0] === '#ffffff'
        break
      case OPS.constructPath: {
        const painting = paintingOf(args[0] ?? -1, state.whiteFill)
        const path = ((args[1] ?? []) as readonly (ArrayLike<number> | null)[])[0]
        if (painting && path && rules.length < maximumRules) {
          for (const rule of readRules(path, state.matrix, painting, geometry)) rules.push(rule)
          const outline = outlineOf(path, state.matrix)
          const shape = outline && shapes.length < maximumShapes ? readShape(outline, geometry) : null
          if (shape) shapes.push(shape)
          const bullet = outline && painting === 'fill' ? readBullet(outline) : null
          if (bullet) bullets.push(bullet)
        }
        break
      }
      case OPS.beginMarkedContent:
      case OPS.beginMarkedContentProps:
        mark(readMark(args, marks.at(-1) ?? noMark, elementOf))
        break
      case OPS.endMarkedContent:
        mark(undefined)
        break
      default:
    }
  }
  return {
    runs: [...collector.finish(rules), ...bullets],
    rules,
    shapes,
    unmapped,
    images: imageArea >= pageArea * imageShare,
  }
}

type TextPosition = Readonly<{ textMatrix: Matrix; x: number; y: number }>

/** Hands the glyphs to the collector; returns the position after them and how many have no character. */
function showText(
  glyphs: readonly (Glyph | number)[],
  state: State,
  position: TextPosition,
  collector: RunCollector,
): Readonly<{ x: number; y: number; unmapped: number }> {
  const { font, fontSize, charSpacing, wordSpacing, scale, rise } = state
  const matrix = multiply(state.matrix, position.textMatrix)
  collector.setStyle(styleOf(font, fontSize, matrix))
  let { x, y } = position
  let unmapped = 0
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') {
      const shift = (-glyph / 1000) * fontSize
      if (font.vertical) y += shift
      else x += shift * scale
      continue
    }
    const spacing = (glyph.isSpace ? wordSpacing : 0) + charSpacing
    const [fromX, fromY] = apply(matrix, x, y + rise)
    if (font.vertical) {
      y += (glyph.vmetric?.[0] ?? -1000) * font.unit * fontSize - spacing
    } else {
      const width = glyph.width * font.unit * fontSize
      const [toX, toY] = apply(matrix, x + width * scale, y + rise)
      x += (width + spacing) * scale
      if (isUnmapped(glyph.unicode)) unmapped += 1
      collector.add(glyph.unicode, fromX, fromY, toX, toY)
      continue
    }
    const [toX, toY] = apply(matrix, x, y + rise)
    if (isUnmapped(glyph.unicode)) unmapped += 1
    collector.add(glyph.unicode, fromX, fromY, toX, toY)
  }
  return { x, y, unmapped }
}

function styleOf(font: PdfFont, fontSize: number, [, , c, d]: Matrix): GlyphStyle {
  const size = Math.round(Math.abs(fontSize) * Math.hypot(c, d) * 100) / 100
  return { size, bold: font.bold, italic: font.italic }
}

function isUnmapped(unicode: string): boolean {
  const code = unicode.charCodeAt(0)
  return !(code >= 0x20) || code === 0xfffd || (code >= 0xe000 && code < 0xf000)
}

/** Images are left out of the operations for speed; what is left of them is the unit square they are drawn into. */
function unitArea([a, b, c, d]: Matrix): number {
  return Math.abs(a * d - b * c)
}

function paintingOf(op: number, whiteFill: boolean): Painting | null {
  switch (op) {
    case OPS.stroke:
    case OPS.closeStroke:
    case OPS.fillStroke:
    case OPS.eoFillStroke:
    case OPS.closeFillStroke:
    case OPS.closeEOFillStroke:
      return 'stroke'
    case OPS.fill:
    case OPS.eoFill:
      return whiteFill ? 'white-fill' : 'fill'
    default:
      return null
  }
}
