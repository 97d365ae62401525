// What cleaning left out of a text (page marks, breaks inside sentences, site furniture), as places in its source.
import type { Span } from '../corpus/schema.ts'
import type { Text } from '../corpus/text.ts'

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
