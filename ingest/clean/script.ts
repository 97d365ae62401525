// Traditional → simplified, only in stretches detected as traditional: a converter changes simplified text too.
import { Converter } from 'opencc-js/t2cn'
import type { Span } from '../../corpus/schema.ts'
import type { Edit, Text } from '../../corpus/text.ts'
import { type Cleaner, type Cleaning, info, UNCHANGED } from './cleaner.ts'
import { detectScript } from './script-detection.ts'

export const script: Cleaner = { id: 'script', clean: simplify }

/** Taiwan's standard has 著力 for 着力, which plain traditional keeps. Made on first use: its dictionaries are large. */
let converter: ((text: string) => string) | undefined
export function toSimplified(text: string): string {
  converter ??= Converter({ from: 'tw', to: 'cn' })
  return converter(text)
}

function simplify(text: Text): Cleaning {
  const { value } = text
  const stretches = detectScript(value)
  if (stretches.length === 0) return UNCHANGED
  const length = stretches.reduce((sum, [start, end]) => sum + end - start, 0)
  const whole = length > value.length / 2
  const message = whole
    ? '原文为繁体，已按简体检索与分析，引文保留原字'
    : `${stretches.length} 段文字为繁体，已按简体处理`
  return {
    edits: stretches.flatMap((span) => conversion(value, span)),
    diagnostics: [info('script', message, text, whole ? undefined : stretches[0])],
  }
}

export const PIECE = /[^,，、。;；:：\n]{1,200}[,，、。;；:：\n]?|[,，、。;；:：\n]/g

/** One edit where the conversion keeps the length, else one for each piece, so that the map stays exact around the rest. */
function conversion(value: string, [start, end]: Span): Edit[] {
  const original = value.slice(start, end)
  const simplified = toSimplified(original)
  if (simplified.length === original.length) return [{ span: [start, end], text: simplified }]
  return Array.from(original.matchAll(PIECE), ({ 0: piece, index }) =>
    narrowest(start + index, piece, toSimplified(piece)),
  ).flat()
}

function narrowest(start: number, original: string, simplified: string): Edit[] {
  if (original === simplified) return []
  const end = start + original.length
  if (original.length === simplified.length) return [{ span: [start, end], text: simplified }]
  const shorter = Math.min(original.length, simplified.length)
  let head = 0
  while (head < shorter && original[head] === simplified[head]) head++
  let tail = 0
  while (tail < shorter - head && original.at(-1 - tail) === simplified.at(-1 - tail)) tail++
  return [{ span: [start + head, end - tail], text: simplified.slice(head, simplified.length - tail) }]
}
