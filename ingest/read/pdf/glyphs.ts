// Follows the drawing instructions of a page and notes where each glyph stands: the text part of a PDF interpreter.
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { textOf, UNKNOWN } from './glyph-text.ts'
import { MOST_GLYPHS_ON_PAGE, MOST_RULES_ON_PAGE } from './limits.ts'
import { apply, IDENTITY, type Matrix, times, toMatrix } from './matrix.ts'
import { itemsIn, numberIn, numbersIn, propertyOf, stringIn } from './operands.ts'
import type { Glyph, Rule } from './page-content.ts'
import { rulesOf } from './paths.ts'

/** What drawing needs to know of a font. */
export interface Font {
  readonly name: string
  /** Glyph space to text space: 0.001 but for fonts that are drawings themselves. */
  readonly scale: number
  readonly vertical: boolean
}

export interface Instructions {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

interface State {
  toPage: Matrix
  font: Font
  size: number
  charSpacing: number
  wordSpacing: number
  stretch: number
  rise: number
  leading: number
}

const NO_FONT: Font = { name: '', scale: 0.001, vertical: false }
/** Nested `save` without end: a file that means harm. */
const DEEPEST = 10_000
const HALF_TURN = 180

export interface Drawn {
  readonly glyphs: Glyph[]
  readonly rules: Rule[]
  readonly unknown: number
}

export function drawn(page: Instructions, toPage: Matrix, fontOf: (id: string) => Font): Drawn {
  const pen = new Pen(toPage, fontOf)
  for (const [index, operator] of page.fnArray.entries()) pen.do(operator, page.argsArray[index])
  return pen
}

class Pen implements Drawn {
  readonly glyphs: Glyph[] = []
  rules: Rule[] = []
  unknown = 0
  private state: State
  private readonly saved: State[] = []
  private line: Matrix = IDENTITY
  private at = { x: 0, y: 0, lineX: 0, lineY: 0 }
  /** Whether each open piece of marked content is an artifact. */
  private readonly marked: boolean[] = []
  private artifacts = 0

  constructor(
    toPage: Matrix,
    private readonly fontOf: (id: string) => Font,
  ) {
    this.state = {
      toPage,
      font: NO_FONT,
      size: 0,
      charSpacing: 0,
      wordSpacing: 0,
      stretch: 1,
      rise: 0,
      leading: 0,
    }
  }

  do(operator: number, operands: unknown): void {
    const { state } = this
    switch (operator) {
      case OPS.save:
        this.save()
        break
      case OPS.restore:
        this.restore()
        break
      case OPS.transform:
        this.transform(operands)
        break
      case OPS.paintFormXObjectBegin:
        this.save()
        this.transform(itemsIn(operands)[0])
        break
      case OPS.beginGroup:
        this.save()
        this.transform(propertyOf(itemsIn(operands)[0], 'matrix'))
        break
      case OPS.paintFormXObjectEnd:
      case OPS.endGroup:
        this.restore()
        break
      case OPS.beginText:
        this.line = IDENTITY
        this.at = { x: 0, y: 0, lineX: 0, lineY: 0 }
        break
      case OPS.setTextMatrix:
        this.line = toMatrix(numbersIn(operands)) ?? this.line
        this.at = { x: 0, y: 0, lineX: 0, lineY: 0 }
        break
      case OPS.setLeadingMoveText:
        state.leading = numberIn(operands, 1)
        this.move(numberIn(operands), numberIn(operands, 1))
        break
      case OPS.moveText:
        this.move(numberIn(operands), numberIn(operands, 1))
        break
      case OPS.nextLine:
        this.move(0, state.leading)
        break
      case OPS.setLeading:
        state.leading = -numberIn(operands)
        break
      case OPS.setFont:
        state.font = this.fontOf(stringIn(operands))
        state.size = numberIn(operands, 1)
        break
      case OPS.setCharSpacing:
        state.charSpacing = numberIn(operands)
        break
      case OPS.setWordSpacing:
        state.wordSpacing = numberIn(operands)
        break
      case OPS.setHScale:
        state.stretch = numberIn(operands) / 100
        break
      case OPS.setTextRise:
        state.rise = numberIn(operands)
        break
      case OPS.showText:
        this.show(itemsIn(itemsIn(operands)[0]))
        break
      case OPS.beginMarkedContent:
      case OPS.beginMarkedContentProps:
        this.mark(stringIn(operands) === 'Artifact')
        break
      case OPS.endMarkedContent:
        if (this.marked.pop()) this.artifacts--
        break
      case OPS.constructPath:
        if (this.rules.length <= MOST_RULES_ON_PAGE)
          for (const rule of rulesOf(operands, state.toPage)) this.rules.push(rule)
        break
    }
  }

  private save(): void {
    if (this.saved.length < DEEPEST) this.saved.push({ ...this.state })
  }

  private restore(): void {
    this.state = this.saved.pop() ?? this.state
  }

  private transform(operands: unknown): void {
    const matrix = toMatrix(numbersIn(operands))
    if (matrix) this.state.toPage = times(this.state.toPage, matrix)
  }

  private move(x: number, y: number): void {
    const { at } = this
    at.lineX += x
    at.lineY += y
    at.x = at.lineX
    at.y = at.lineY
  }

  private mark(artifact: boolean): void {
    this.marked.push(artifact)
    if (artifact) this.artifacts++
  }

  private show(items: readonly unknown[]): void {
    const { state, at } = this
    const { font, size } = state
    if (size === 0) return
    const toPage = times(state.toPage, this.line)
    const backwards = size < 0 ? -1 : 1
    const stretch = font.vertical ? 1 : state.stretch * backwards
    for (const item of items) {
      if (typeof item === 'number') {
        const gap = (item * Math.abs(size)) / 1000
        if (font.vertical) at.y -= gap
        else at.x -= gap * stretch
        continue
      }
      const spacing = (propertyOf(item, 'isSpace') ? state.wordSpacing : 0) + state.charSpacing
      if (font.vertical) this.showVertical(item, toPage, spacing)
      else {
        const wide = numeric(propertyOf(item, 'width')) * Math.abs(size) * font.scale
        this.note(item, toPage, [at.x, at.y + state.rise], [wide * stretch, 0])
        at.x += (wide + spacing * backwards) * stretch
      }
    }
  }

  /** The origin of vertical writing is the middle of a glyph's upper edge; its line goes down. */
  private showVertical(item: unknown, toPage: Matrix, spacing: number): void {
    const { at, state } = this
    const metric = numbersIn(propertyOf(item, 'vmetric'))
    const high = Math.abs(metric[0] ?? 1000) * state.size * state.font.scale
    this.note(item, toPage, [at.x - state.size / 2, at.y], [0, -high])
    at.y -= high + spacing
  }

  private note(
    item: unknown,
    toPage: Matrix,
    [x, y]: readonly [number, number],
    along: readonly [number, number],
  ): void {
    if (this.glyphs.length >= MOST_GLYPHS_ON_PAGE) return
    const unicode = propertyOf(item, 'unicode')
    const text = textOf(typeof unicode === 'string' ? unicode : '')
    if (text === '') return
    if (text === UNKNOWN) this.unknown++
    const [x1, y1] = apply(toPage, x, y)
    const [x2, y2] = apply(toPage, x + along[0], y + along[1])
    const [dx, dy] = [x2 - x1, y2 - y1]
    const width = Math.hypot(dx, dy)
    const size = Math.abs(this.state.size) * heightOf(toPage)
    if (!Number.isFinite(x1 + y1 + width + size) || size === 0) return
    const angle = width === 0 ? 0 : (Math.atan2(dy, dx) * HALF_TURN) / Math.PI
    const { font } = this.state
    this.glyphs.push({
      text,
      x: x1,
      y: y1,
      width,
      size,
      font: font.name,
      angle,
      artifact: this.artifacts > 0,
    })
  }
}

const heightOf = ([, , c, d]: Matrix): number => Math.hypot(c, d)
const numeric = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0)
