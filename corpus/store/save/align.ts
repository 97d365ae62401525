// Where a place of an old text stands in a new version of it: sentences that are the same once in each are anchors, and between
// two anchors a place keeps its distance to the one before. Only for telling which record is which, never for offsets served.

type Align = (offset: number) => number

const PIECES = /[^。；;！？\n]{8,}/g

interface Anchor {
  readonly from: number
  readonly to: number
}

export function align(before: string, after: string): Align {
  if (before === after) return (offset) => offset
  const anchors = increasing(shared(before, after))
  return (offset) => {
    const anchor = anchors[lastAtOrBefore(anchors, offset)] ?? { from: 0, to: 0 }
    return anchor.to + (offset - anchor.from)
  }
}

/** Pieces that stand once in both, in the order of the old text. */
function shared(before: string, after: string): Anchor[] {
  const there = placesOf(after)
  return [...placesOf(before)].flatMap(([piece, from]) => {
    const to = there.get(piece)
    return from === null || to === null || to === undefined ? [] : [{ from, to }]
  })
}

/** Piece → its place; null where it stands more than once. */
function placesOf(text: string): Map<string, number | null> {
  const places = new Map<string, number | null>()
  for (const { 0: piece, index } of text.matchAll(PIECES)) places.set(piece, places.has(piece) ? null : index)
  return places
}

/** The longest chain of anchors whose new places go up too: a paragraph that was moved must not drag its neighbours along. */
function increasing(anchors: readonly Anchor[]): Anchor[] {
  const ends: number[] = []
  const previous: number[] = []
  anchors.forEach(({ to }, index) => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((anchors[ends[middle] ?? 0]?.to ?? 0) < to) low = middle + 1
      else high = middle
    }
    previous.push(ends[low - 1] ?? -1)
    ends[low] = index
  })
  const chain: Anchor[] = []
  for (let index = ends.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) {
    const anchor = anchors[index]
    if (anchor) chain.push(anchor)
  }
  return chain.reverse()
}

function lastAtOrBefore(anchors: readonly Anchor[], offset: number): number {
  let low = 0
  let high = anchors.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((anchors[middle]?.from ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
