// The policies of a compilation: where each begins and what its heading says. Told by headings of one form, by the contents
// page, and where there is neither by openings.
import { type Block, blocksOf, type Paged } from './blocks.ts'
import type { Contents, Entry } from './contents-page.ts'
import { type Heading, labelledLineAt, quotedHeadingAt } from './heading.ts'
import { locate } from './locate.ts'
import { type Opening, openingsAmong } from './openings.ts'
import { pairEntries } from './pairing.ts'
import { likeness } from './titles.ts'

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
  const open = entries.filter((entry) => !starts.some((start) => start.entry === entry))
  if (starts.length >= 2 && open.length === 0) return starts
  return withOpenings(starts, openingsAmong(value, blocks), open)
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

/** Without a form of heading, all openings; beside one, those that an unanswered entry of the contents page names. */
function withOpenings(
  starts: readonly Start[],
  openings: readonly Opening[],
  open: readonly Entry[],
): Start[] {
  const free = new Set(open)
  const entryOf = ({ heading }: Opening): Entry | null => {
    const entry = [...free].find(({ title }) => likeness(title, heading.title).contained >= NAMED)
    if (entry) free.delete(entry)
    return entry ?? null
  }
  if (starts.length < 2) {
    if (openings.length < 2) return [...starts]
    return openings.map((opening) => ({ ...opening, entry: entryOf(opening), lostHead: false }))
  }
  const taken = new Set(starts.map(({ at }) => at))
  const more = openings.flatMap((opening): Start[] => {
    const entry = entryOf(opening)
    return entry && !taken.has(opening.at) ? [{ ...opening, entry, lostHead: false }] : []
  })
  return [...starts, ...more].sort((a, b) => a.at - b.at)
}
/** Share of an entry's title that the title in the text has. */
const NAMED = 0.7
