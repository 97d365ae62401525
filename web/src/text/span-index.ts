// Which of many spans meet a range, without looking at all of them: a big document has thousands of marks and blocks.
import type { Span } from '../api/types.ts'

export type Meeting<Item> = (from: number, to: number) => Item[]

/** Items come out by start, then longest first. */
export function spanIndex<Item extends { readonly span: Span }>(items: readonly Item[]): Meeting<Item> {
  const sorted = items.toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
  // The furthest end so far never falls, so the first item that can reach a place is found by halving.
  let furthest = 0
  const reach = sorted.map(({ span }) => {
    furthest = Math.max(furthest, span[1])
    return furthest
  })
  return (from, to) => {
    const found: Item[] = []
    for (let index = firstAbove(reach, from); index < sorted.length; index++) {
      const item = sorted[index]
      if (!item || item.span[0] >= to) break
      if (item.span[1] > from) found.push(item)
    }
    return found
  }
}

function firstAbove(rising: readonly number[], value: number): number {
  let low = 0
  let high = rising.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rising[middle] ?? 0) > value) high = middle
    else low = middle + 1
  }
  return low
}
