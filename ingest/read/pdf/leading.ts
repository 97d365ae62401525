// How far apart the lines of a file usually stand, for each size of type, and the size of its running text.
import type { Line } from './blocks.ts'
import { firstsOf, type Leading, overflowsOf } from './wraps.ts'

/** In sizes of the type: lines further apart belong to different paragraphs anyway. */
const WIDEST = 3.2

export function leadingOf(lines: readonly Line[]): Leading {
  const distances = new Map<number, number[]>()
  const amounts = new Map<number, number>()
  for (const [index, line] of lines.entries()) {
    const key = keyOf(line.size)
    amounts.set(key, (amounts.get(key) ?? 0) + line.text.length)
    const next = lines[index + 1]
    const distance = next && next.column === line.column ? next.baseline - line.baseline : 0
    if (!next || keyOf(next.size) !== key || distance <= 0 || distance > WIDEST * line.size) continue
    const list = distances.get(key)
    if (list) list.push(distance)
    else distances.set(key, [distance])
  }
  const medians = new Map([...distances].map(([key, list]) => [key, median(list)]))
  const [body] = [...amounts].sort(([, a], [, b]) => b - a)
  const leading: Leading = {
    of: (size) => medians.get(keyOf(size)) ?? 0,
    body: (body?.[0] ?? 0) / 2,
    overflows: new Set(),
    firsts: new Set(),
  }
  return { ...leading, overflows: overflowsOf(lines, leading), firsts: firstsOf(lines, leading) }
}

const keyOf = (size: number): number => Math.round(size * 2)

function median(values: number[]): number {
  values.sort((a, b) => a - b)
  return values[values.length >> 1] ?? 0
}
