// The policies of a compilation: where each begins and what its heading says. Told by headings of one form, by the contents
// page, and where there is neither by openings.
import { type Block, blocksOf, type Paged } from './blocks.ts'
import type { Contents, Entry } from './contents-page.ts'
import { type Heading, labelledLineAt, quotedHeadingAt } from './heading.ts'
import { locate } from './locate.ts'
import { openingsAmong } from './openings.ts'
import { pairEntries } from './pairing.ts'

export interface Start {
  readonly at: number
  readonly heading: Heading
  /** What the contents page says of it. */
  readonly entry: Entry | null
  /** The text has no heading of its own: what is known comes from the contents page. */
  readonly lostHead: boolean
}

/** Text that a policy has at least; less is an item of a list. */
const SHORTEST_POLICY = 120

/** In order; fewer than two in a file of one policy. */
export function startsOf(paged: Paged, contents: Contents): Start[] {
  const { value } = paged
  const blocks = blocksOf(paged).filter(({ at }) => at >= contents.end)
  const headed = longEnough(headings(value, blocks), value.length)
  const entries = contents.entries.filter(({ kind }) => kind === 'policy')
  const pairs = pairEntries(headed, entries, paged)
  const known = headed.map((start) => ({ ...start, entry: pairs.get(start) ?? null }))
  const located = locate(paged, blocks, entries, known)
  const starts = [...known, ...located].sort((a, b) => a.at - b.at)
  return starts.length >= 2 ? starts : opened(value, blocks, starts)
}

/** Headings in the form of a compilation: label, 《title》, address. */
function headings(value: string, blocks: readonly Block[]): Start[] {
  return blocks.flatMap(({ at, page }): Start[] => {
    const heading = quotedHeadingAt(value, at) ?? (page ? labelledLineAt(value, at) : null)
    return heading ? [{ at, heading, entry: null, lostHead: false }] : []
  })
}

function longEnough(starts: readonly Start[], end: number): Start[] {
  return starts.filter(
    ({ heading }, index) => (starts[index + 1]?.at ?? end) - heading.bodyStart >= SHORTEST_POLICY,
  )
}

function opened(value: string, blocks: readonly Block[], starts: Start[]): Start[] {
  const openings = openingsAmong(value, blocks)
  return openings.length < 2
    ? starts
    : openings.map((opening) => ({ ...opening, entry: null, lostHead: false }))
}
