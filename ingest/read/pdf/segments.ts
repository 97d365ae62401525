// Glyphs → segments: what stands on one baseline without a wide gap. Superscripts and subscripts join what they belong to.
import type { Span } from '../../../corpus/schema.ts'
import { isSpace } from './glyph-text.ts'
import type { Glyph } from './page-content.ts'
import { spelled } from './spelling.ts'

export interface Segment {
  readonly text: string
  /** Where numbers of footnotes stand in it. */
  readonly references: readonly Span[]
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** Of most of its glyphs. */
  readonly baseline: number
  readonly size: number
  readonly font: string
  readonly artifact: boolean
}

/** In sizes of the type: glyphs on one baseline may differ by this. */
const LEVEL = 0.22
/** A wider gap without a space in it divides columns and cells. */
const WIDE_GAP = 1.2
/** Smaller type beside larger, raised or lowered by at most this. */
const SMALLER = 0.85
const RAISED = 0.75
const BESIDE = 0.45
const LIFTED = 0.15
/** A glyph drawn twice to look bold. */
const TWICE = 0.15
const ASCENT = 0.88
const DESCENT = 0.14

/** In order of their baselines, then from left to right. */
export function segmentsOf(glyphs: readonly Glyph[]): Segment[] {
  const levels = levelsOf(glyphs)
  attachScripts(levels)
  return levels
    .flatMap((level) => (level.glyphs.length > 0 ? split(level.glyphs) : []))
    .sort((a, b) => a.baseline - b.baseline || a.left - b.left)
}

interface Level {
  readonly y: number
  glyphs: Glyph[]
}

function levelsOf(glyphs: readonly Glyph[]): Level[] {
  const levels: Level[] = []
  for (const glyph of [...glyphs].sort((a, b) => a.y - b.y)) {
    const last = levels.at(-1)
    if (last && glyph.y - last.y <= LEVEL * Math.min(glyph.size, last.glyphs[0]?.size ?? 0))
      last.glyphs.push(glyph)
    else levels.push({ y: glyph.y, glyphs: [glyph] })
  }
  for (const level of levels) level.glyphs.sort((a, b) => a.x - b.x)
  return levels
}

const NEAR_LEVELS = 4

/** m³, CO₂, a footnote's number: small glyphs that begin where a larger one ends, or end where one begins. */
function attachScripts(levels: Level[]): void {
  for (const [index, level] of levels.entries()) {
    for (const group of groupsOf(level.glyphs, BESIDE)) {
      const host = hostOf(group, levels, index)
      if (!host) continue
      const moved = new Set(group)
      level.glyphs = level.glyphs.filter((glyph) => !moved.has(glyph))
      const reference = isReference(group, host)
      const added = reference ? group.map((glyph) => ({ ...glyph, reference })) : group
      host.glyphs = [...host.glyphs, ...added].sort((a, b) => a.x - b.x)
    }
  }
}

const NUMBER = /^[\d①-⑳[\]〔〕]$/u
const CHINESE = /[\p{Script=Han}”’）》〉」』，。；：、]$/u

/** A raised number right behind Chinese; behind a unit it is an exponent. */
function isReference(group: readonly Glyph[], { glyphs }: Level): boolean {
  const [first] = group
  const before = first && glyphs.findLast(({ x }) => x < first.x)
  if (!first || !before || !group.every(({ text }) => NUMBER.test(text))) return false
  return before.y - first.y >= before.size * LIFTED && CHINESE.test(before.text)
}

function hostOf(group: readonly Glyph[], levels: readonly Level[], index: number): Level | undefined {
  const [first] = group
  if (!first || group.every(({ text }) => isSpace(text))) return undefined
  const last = group.at(-1) ?? first
  const right = last.x + last.width
  const from = Math.max(0, index - NEAR_LEVELS)
  return levels.slice(from, index + NEAR_LEVELS + 1).find((level) => {
    if (level === levels[index]) return false
    return level.glyphs.some(
      ({ x, y, width, size, text }) =>
        first.size <= size * SMALLER &&
        Math.abs(first.y - y) <= size * RAISED &&
        (Math.abs(x + width - first.x) <= size * BESIDE || Math.abs(x - right) <= size * BESIDE) &&
        !isSpace(text),
    )
  })
}

/** Glyphs in order, divided where the gap is wider than so many sizes. */
function groupsOf(glyphs: readonly Glyph[], widest: number): Glyph[][] {
  const groups: Glyph[][] = []
  let right = 0
  for (const glyph of glyphs) {
    const last = groups.at(-1)
    const gap = glyph.x - right
    if (last && gap <= widest * Math.max(glyph.size, last.at(-1)?.size ?? 0)) last.push(glyph)
    else groups.push([glyph])
    right = last && gap <= 0 ? Math.max(right, glyph.x + glyph.width) : glyph.x + glyph.width
  }
  return groups
}

const split = (glyphs: readonly Glyph[]): Segment[] =>
  groupsOf(withoutDoubles(glyphs), WIDE_GAP).flatMap((group) => segment(group) ?? [])

function withoutDoubles(glyphs: readonly Glyph[]): Glyph[] {
  const kept: Glyph[] = []
  for (const glyph of glyphs) {
    const reach = glyph.size * TWICE
    const double = (other: Glyph | undefined): boolean =>
      other !== undefined &&
      other.text === glyph.text &&
      Math.abs(other.x - glyph.x) < reach &&
      glyph.width > reach
    if (!double(kept.at(-1)) && !double(kept.at(-2))) kept.push(glyph)
  }
  return kept
}

function segment(group: readonly Glyph[]): Segment | null {
  const start = group.findIndex(({ text }) => !isSpace(text))
  if (start < 0) return null
  const glyphs = group.slice(start, group.findLastIndex(({ text }) => !isSpace(text)) + 1)
  const [size, font, baseline] = usual(glyphs)
  return {
    ...spelled(glyphs),
    left: glyphs[0]?.x ?? 0,
    right: glyphs.reduce((right, { x, width }) => Math.max(right, x + width), 0),
    top: Math.min(...glyphs.map((glyph) => glyph.y - glyph.size * ASCENT)),
    bottom: Math.max(...glyphs.map((glyph) => glyph.y + glyph.size * DESCENT)),
    baseline,
    size,
    font,
    artifact: glyphs.every(({ artifact }) => artifact),
  }
}

/** Size, font and baseline that take up most of the width. */
function usual(glyphs: readonly Glyph[]): readonly [size: number, font: string, baseline: number] {
  const widths = new Map<string, { width: number; glyph: Glyph }>()
  for (const glyph of glyphs) {
    const key = `${Math.round(glyph.size * 2)} ${glyph.font}`
    const entry = widths.get(key)
    if (entry) entry.width += glyph.width
    else widths.set(key, { width: glyph.width, glyph })
  }
  const [most] = [...widths.values()].sort((a, b) => b.width - a.width)
  return [most?.glyph.size ?? 0, most?.glyph.font ?? '', most?.glyph.y ?? 0]
}
