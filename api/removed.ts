// What cleaning left out of a text (page marks, breaks inside sentences, site furniture), as places in its source.
import type { Span } from '../corpus/schema.ts'
import type { Text } from '../corpus/text.ts'

/** Source text within [start, end) that no run of the clean text stands for. */
export const removedFrom = (clean: Text, within: Span): Span[] =>
  gapsIn(clean, within).map(({ span }) => span)

/**
 * Of it, what a cleaner has only moved: cells of a table laid out with spaces stand, as one replacement, before the others of their row,
 * so that a reader still has to be shown them where they were.
 */
export function movedFrom(clean: Text, within: Span): Span[] {
  const rows = rebuiltRows(clean)
  let next = 0
  return gapsIn(clean, within).flatMap(({ span, at }) => {
    while ((rows[next]?.[1] ?? Number.POSITIVE_INFINITY) < at) next++
    const start = rows[next]?.[0]
    return start !== undefined && start < at ? [span] : []
  })
}

interface Gap {
  readonly span: Span
  /** Where the clean text goes on behind it. */
  readonly at: number
}

function gapsIn({ value, runs }: Text, [start, end]: Span): Gap[] {
  const gaps: Gap[] = []
  let done = start
  for (const { at, from, to } of runs) {
    if (from > done) gaps.push({ span: [done, from], at })
    done = Math.max(done, to)
  }
  if (end > done) gaps.push({ span: [done, end], at: value.length })
  return gaps
}

/** Lines of the clean text in which a cleaner has set a border between cells, in order. */
function rebuiltRows({ value, runs }: Text): Span[] {
  const rows: Span[] = []
  for (const [index, { at, exact }] of runs.entries()) {
    const border = exact ? -1 : value.slice(at, runs[index + 1]?.at).lastIndexOf(BORDER)
    if (border < 0 || at + border < (rows.at(-1)?.[1] ?? 0)) continue
    const stop = value.indexOf('\n', at + border)
    rows.push([value.lastIndexOf('\n', at + border) + 1, stop < 0 ? value.length : stop])
  }
  return rows
}
const BORDER = '\t'
