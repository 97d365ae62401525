// The rules among what a page draws: straight strokes along an axis, thin filled boxes, the edges of drawn boxes.
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { apply, type Matrix } from './matrix.ts'
import { itemsIn } from './operands.ts'
import type { Rule } from './page-content.ts'

/** Steps of a path as pdf.js lists them, each with the number of values behind it. */
const MOVE = 0
const LINE = 1
const STEPS: readonly number[] = [2, 2, 6, 0]
const CLOSE = 3

const STROKES: ReadonlySet<number> = new Set([OPS.stroke, OPS.closeStroke])
const FILLS: ReadonlySet<number> = new Set([OPS.fill, OPS.eoFill])
const BOTH: ReadonlySet<number> = new Set([
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
])

/** Points: a filled box thinner than this is a line. */
const THICKEST = 3
/** A line bent by less than this is straight. */
const STRAIGHT = 0.8
const SHORTEST = 4
/** A filled path of more corners is a shape. */
const MOST_CORNERS = 12

type Point = readonly [x: number, y: number]

/** `operands`: what to do with the path, the path, its bounds. */
export function rulesOf(operands: unknown, toPage: Matrix): Rule[] {
  const [paint, paths] = itemsIn(operands)
  if (typeof paint !== 'number') return []
  const lines = linesOf(itemsIn(itemsIn(paths)[0]), toPage)
  if (STROKES.has(paint) || BOTH.has(paint)) return lines.flatMap((line) => edges(line))
  return FILLS.has(paint) ? [...lines.flatMap((line) => thinBox(line)), ...frames(lines)] : []
}

function linesOf(path: readonly unknown[], toPage: Matrix): Point[][] {
  const lines: Point[][] = []
  let line: Point[] = []
  for (let at = 0; at < path.length; ) {
    const step = Number(path[at])
    const size = STEPS[step]
    if (size === undefined) break
    if (step === MOVE) {
      line = []
      lines.push(line)
    }
    if (step === CLOSE && line[0]) line.push(line[0])
    if (step === MOVE || step === LINE) line.push(apply(toPage, Number(path[at + 1]), Number(path[at + 2])))
    else if (step !== CLOSE) line = []
    at += size + 1
  }
  return lines
}

function edges(line: readonly Point[]): Rule[] {
  return line.slice(1).flatMap((to, index): Rule[] => {
    const from = line[index]
    return from ? between(from, to) : []
  })
}

function between([x1, y1]: Point, [x2, y2]: Point): Rule[] {
  const [width, height] = [Math.abs(x2 - x1), Math.abs(y2 - y1)]
  if (height <= STRAIGHT && width >= SHORTEST) return [rule(true, (y1 + y2) / 2, x1, x2)]
  if (width <= STRAIGHT && height >= SHORTEST) return [rule(false, (x1 + x2) / 2, y1, y2)]
  return []
}

/** Two boxes, one just inside the other: the band between them is a border. */
function frames(lines: readonly (readonly Point[])[]): Rule[] {
  return lines.flatMap((line, index) => {
    const inner = lines[index + 1]
    if (!inner || line.length > MOST_CORNERS || inner.length > MOST_CORNERS) return []
    const differences = boundsOf(line).map((at, side) => Math.abs(at - (boundsOf(inner)[side] ?? 0)))
    return differences.every((points) => points <= THICKEST * 2) ? edges(line) : []
  })
}

function boundsOf(
  line: readonly Point[],
): readonly [left: number, right: number, top: number, bottom: number] {
  const [xs, ys] = [line.map(([x]) => x), line.map(([, y]) => y)]
  return [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
}

function thinBox(line: readonly Point[]): Rule[] {
  if (line.length < 2 || line.length > MOST_CORNERS) return []
  const [left, right, top, bottom] = boundsOf(line)
  if (bottom - top <= THICKEST && right - left >= SHORTEST)
    return [rule(true, (top + bottom) / 2, left, right)]
  if (right - left <= THICKEST && bottom - top >= SHORTEST)
    return [rule(false, (left + right) / 2, top, bottom)]
  return []
}

const rule = (horizontal: boolean, at: number, a: number, b: number): Rule => ({
  horizontal,
  at,
  from: Math.min(a, b),
  to: Math.max(a, b),
})
