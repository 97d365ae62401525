// What cleaning left out of a text (page marks, breaks inside sentences, site furniture), as places in its source.
import type { Span } from '../corpus/schema.ts'
import type { Text } from '../corpus/text.ts'

/**
 * Of what no run stands for, what a cleaner has only moved: cells of a table laid out with spaces stand, as one replacement, before the
 * others of their row, so that a reader still has to be shown them where they were.
 */
export function movedFrom({ value, runs }: Text, [start, end]: Span): Span[] {
  const moved: Span[] = []
  let done = start
  let row: Span = [0, 0]
  for (const [index, { at, from, to, exact }] of runs.entries()) {
    if (from > done && at > row[0] && at - 1 < row[1]) moved.push([done, from])
    done = Math.max(done, to)
    const tab = exact ? -1 : value.slice(at, runs[index + 1]?.at).lastIndexOf(CELL)
    if (tab < 0) continue
    const stop = value.indexOf('\n', at + tab)
    row = [value.lastIndexOf('\n', at + tab) + 1, stop < 0 ? value.length : stop]
  }
  if (end > done && row[1] === value.length) moved.push([done, end])
  return moved
}
const CELL = '\t'

/** Source text within [start, end) that no run of the clean text stands for. */
export function removedFrom({ runs }: Text, [start, end]: Span): Span[] {
  const removed: Span[] = []
  let done = start
  for (const { from, to } of runs) {
    if (from > done) removed.push([done, from])
    done = Math.max(done, to)
  }
  if (end > done) removed.push([done, end])
  return removed
}
