// Directions of writing on a page: each gets a frame of its own in which its lines run from left to right and downwards, so
// that turned tables and vertical writing are read like any other text.
import { apply, type Matrix } from './matrix.ts'
import type { Glyph, PageContent, Rule } from './page-content.ts'

/** `[x, y, width, height]` in points from the upper left corner. */
export type Box = readonly [x: number, y: number, width: number, height: number]

export interface Frame {
  /** Degrees that its lines are turned by, clockwise. */
  readonly angle: number
  /** Neither along nor across the page: a watermark. */
  readonly slanted: boolean
  readonly glyphs: readonly Glyph[]
  readonly rules: readonly Rule[]
  readonly toPage: (box: Box) => Box
}

const QUARTER = 90
const TURN = 360
/** Scans are not quite straight. */
const SKEW = 6
/** Slanted lines that differ by less are of one direction. */
const STEP = 15

/** The direction with the most text first. */
export function framesOf(page: PageContent): Frame[] {
  const groups = new Map<number, Glyph[]>()
  for (const glyph of page.glyphs) {
    const angle = directionOf(glyph.angle)
    const group = groups.get(angle)
    if (group) group.push(glyph)
    else groups.set(angle, [glyph])
  }
  return [...groups]
    .sort(([a, one], [b, other]) => other.length - one.length || a - b)
    .map(([angle, glyphs]) => frame(angle, glyphs, page.rules))
}

function directionOf(angle: number): number {
  const quarter = Math.round(angle / QUARTER) * QUARTER
  const nearest = Math.abs(angle - quarter) <= SKEW ? quarter : Math.round(angle / STEP) * STEP
  return (nearest + TURN) % TURN
}

function frame(angle: number, glyphs: readonly Glyph[], rules: readonly Rule[]): Frame {
  if (angle === 0) return { angle, slanted: false, glyphs, rules, toPage: (box) => box }
  const turned = rotation(-angle)
  const back = rotation(angle)
  return {
    angle,
    slanted: angle % QUARTER !== 0,
    glyphs: glyphs.map((glyph) => {
      const [x, y] = apply(turned, glyph.x, glyph.y)
      return { ...glyph, x, y }
    }),
    rules: angle % QUARTER === 0 ? rules.map((rule) => turnedRule(rule, turned)) : [],
    toPage: (box) => turnedBox(box, back),
  }
}

/** Clockwise, since y grows downwards. */
function rotation(degrees: number): Matrix {
  const radians = (degrees * Math.PI) / (TURN / 2)
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)]
  return [cos, sin, -sin, cos, 0, 0]
}

function turnedRule({ horizontal, at, from, to }: Rule, map: Matrix): Rule {
  const [x1, y1] = horizontal ? apply(map, from, at) : apply(map, at, from)
  const [x2, y2] = horizontal ? apply(map, to, at) : apply(map, at, to)
  return Math.abs(x2 - x1) >= Math.abs(y2 - y1)
    ? { horizontal: true, at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) }
    : { horizontal: false, at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) }
}

function turnedBox([x, y, width, height]: Box, map: Matrix): Box {
  const corners = [
    apply(map, x, y),
    apply(map, x + width, y + height),
    apply(map, x + width, y),
    apply(map, x, y + height),
  ]
  const [xs, ys] = [corners.map(([cx]) => cx), corners.map(([, cy]) => cy)]
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  return [left, top, Math.max(...xs) - left, Math.max(...ys) - top]
}
