// What an OFD page shows: its text objects as glyphs and its straight lines as rules, in points, as the layout of pages takes them.
import { textOf, UNKNOWN } from '../pdf/glyph-text.ts'
import { apply, IDENTITY, type Matrix, times, toMatrix } from '../pdf/matrix.ts'
import type { Glyph, Rule } from '../pdf/page-content.ts'
import { child, childrenNamed, type XmlNode } from '../zip/xml.ts'
import { charactersOf, finite } from './text-codes.ts'

export interface Drawing {
  readonly glyphs: Glyph[]
  readonly rules: Rule[]
  unknown: number
  pictures: number
  /** Objects are left out from here on: the page has too many. */
  full: boolean
}

/** The densest page of print has about 10,000. */
const MOST_GLYPHS = 20_000
const MOST_RULES = 2_000
const POINTS = 72 / 25.4
export const TO_POINTS: Matrix = [POINTS, 0, 0, POINTS, 0, 0]
const SPACES = /[\s,]+/
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u2014-\u201d\u2026\u{20000}-\u{3ffff}]/u
const HALF = 0.5
/** The sign that the standard puts where a glyph has no character. */
const NO_CHARACTER = '¤'
const MOST_NESTED = 12

export const emptyDrawing = (): Drawing => ({ glyphs: [], rules: [], unknown: 0, pictures: 0, full: false })

export const numbersOf = (text: string | undefined): number[] =>
  (text ?? '')
    .trim()
    .split(SPACES)
    .filter((part) => part !== '')
    .map(finite)

export interface Surface {
  readonly drawing: Drawing
  /** Running heads and backgrounds of a template. */
  readonly artifact: boolean
  /** Graphics that several pages share, by id. */
  readonly composites: ReadonlyMap<string, XmlNode>
}

/** Everything in the layers of a page or template. */
export function drawContent(content: XmlNode, origin: readonly number[], surface: Surface): void {
  const [left = 0, top = 0] = origin
  const toPage = times(TO_POINTS, [1, 0, 0, 1, -left, -top])
  for (const layer of childrenNamed(content, 'Layer')) drawBlock(layer, toPage, surface, 0)
}

function drawBlock(block: XmlNode, toPage: Matrix, surface: Surface, depth: number): void {
  if (depth > MOST_NESTED) return
  for (const object of block.children) {
    if (surface.drawing.full || isInvisible(object)) continue
    const inside = times(toPage, placeOf(object))
    switch (object.local) {
      case 'TextObject':
        drawText(object, inside, surface)
        break
      case 'PathObject':
        drawPath(object, inside, surface.drawing)
        break
      case 'PageBlock':
        drawBlock(object, toPage, surface, depth + 1)
        break
      case 'CompositeObject': {
        const unit = surface.composites.get(object.attributes.get('ResourceID') ?? '')
        const content = unit && child(unit, 'Content')
        if (content) drawBlock(content, inside, surface, depth + 1)
        break
      }
      case 'ImageObject':
        surface.drawing.pictures++
        break
    }
  }
}

const isInvisible = ({ attributes }: XmlNode): boolean =>
  attributes.get('Visible') === 'false' ||
  attributes.get('Visible') === '0' ||
  attributes.get('Alpha') === '0'

/** From the object's own space to the space around it: its map, then its place. */
function placeOf({ attributes }: XmlNode): Matrix {
  const [x = 0, y = 0] = numbersOf(attributes.get('Boundary'))
  const own = attributes.has('CTM') ? toMatrix(numbersOf(attributes.get('CTM'))) : null
  return times([1, 0, 0, 1, x, y], own ?? IDENTITY)
}

function drawText(object: XmlNode, inside: Matrix, { drawing, artifact }: Surface): void {
  const { attributes } = object
  const size = finite(attributes.get('Size'))
  const stretch = attributes.has('HScale') ? finite(attributes.get('HScale')) : 1
  const turned = (finite(attributes.get('ReadDirection')) * Math.PI) / 180
  const natural = (text: string): number => (WIDE.test(text) ? size : size * HALF) * stretch
  const scaleX = Math.hypot(inside[0], inside[1])
  const scaleY = Math.hypot(inside[2], inside[3])
  const angle = (Math.atan2(inside[1], inside[0]) + turned) * (180 / Math.PI)
  const hasGlyphsOnly = child(object, 'CGTransform') !== undefined
  for (const { text: written, x, y, step } of charactersOf(object, natural)) {
    if (drawing.glyphs.length >= MOST_GLYPHS) {
      drawing.full = true
      return
    }
    const text = hasGlyphsOnly && written === NO_CHARACTER ? UNKNOWN : textOf(written)
    if (text === UNKNOWN) drawing.unknown++
    if (text === '') continue
    const [pageX, pageY] = apply(inside, x, y)
    // A wide step is a gap, not a wide character.
    const own = natural(written)
    const width = step !== null && step > 0 && step < own * 1.5 ? step : own
    drawing.glyphs.push({
      text,
      x: pageX,
      y: pageY,
      width: width * scaleX,
      size: size * scaleY,
      font: attributes.get('Font') ?? '',
      angle: Math.abs(angle) < 0.5 ? 0 : angle,
      artifact,
    })
  }
}

/** Numbers that each command of a path takes (GB/T 33190, 9.1); the last two are where it ends. */
const TAKES: Readonly<Record<string, number>> = { S: 2, M: 2, L: 2, Q: 4, B: 6, A: 7, C: 0 }
const STRAIGHT = 0.4
const SHORTEST = 3

type Point = readonly [x: number, y: number]

function drawPath(object: XmlNode, inside: Matrix, drawing: Drawing): void {
  const parts = (child(object, 'AbbreviatedData')?.text ?? '').trim().split(SPACES)
  let last: Point | null = null
  let start: Point | null = null
  for (let at = 0; at < parts.length && drawing.rules.length < MOST_RULES; ) {
    const command = parts[at] ?? ''
    const takes = TAKES[command]
    if (takes === undefined) {
      at++
      continue
    }
    const numbers = parts.slice(at + 1, at + 1 + takes).map(finite)
    at += takes + 1
    const point: Point | null =
      command === 'C' ? start : apply(inside, numbers.at(-2) ?? 0, numbers.at(-1) ?? 0)
    if (last && point && (command === 'L' || command === 'C')) addRule(drawing, last, point)
    if (command === 'S' || command === 'M') start = point
    last = point
  }
}

function addRule({ rules }: Drawing, [x1, y1]: Point, [x2, y2]: Point): void {
  const [wide, high] = [Math.abs(x2 - x1), Math.abs(y2 - y1)]
  if (high <= STRAIGHT && wide >= SHORTEST)
    rules.push({ horizontal: true, at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) })
  else if (wide <= STRAIGHT && high >= SHORTEST)
    rules.push({ horizontal: false, at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) })
}
