// Which entry of the contents page speaks of which heading: by title, by page, at last by likeness.
import { type Paged, pageAt } from './blocks.ts'
import type { Entry } from './contents-page.ts'
import type { Start } from './starts.ts'
import { bareTitle, likeness, sameLabel } from './titles.ts'

/** Share of the shorter title that both have. */
const CONTAINED = 0.5

/** One entry for a heading at most, and one heading for an entry. */
export function pairEntries(
  starts: readonly Start[],
  entries: readonly Entry[],
  { pages }: Paged,
): Map<Start, Entry> {
  const pairs = new Map<Start, Entry>()
  const free = new Set(entries)
  const take = (start: Start, entry: Entry | undefined): void => {
    if (!entry || pairs.has(start)) return
    pairs.set(start, entry)
    free.delete(entry)
  }
  const byPage = uniqueBy(entries, ({ page }) => page)
  for (const start of starts) {
    const entry = byPage.get(pageAt(pages, start.at)?.number ?? -1)
    if (entry && (speaksOf(entry, start) || sameIssuer(entry, start))) take(start, entry)
  }
  const byTitle = uniqueBy([...free], ({ title }) => bareTitle(title))
  for (const start of starts) {
    const entry = byTitle.get(bareTitle(start.heading.title))
    if (entry && free.has(entry) && speaksOf(entry, start)) take(start, entry)
  }
  for (const [start, entry] of mostAlike(
    starts.filter((one) => !pairs.has(one)),
    [...free],
  )) {
    if (free.has(entry)) take(start, entry)
  }
  return pairs
}

const speaksOf = (entry: Entry, { heading }: Start): boolean =>
  agree(entry.label, heading.label) && likeness(entry.title, heading.title).contained >= CONTAINED

/** Enough on one page: a contents page may call a policy otherwise. */
const sameIssuer = (entry: Entry, { heading }: Start): boolean =>
  entry.label !== '' && heading.label !== '' && sameLabel(entry.label, heading.label)

const agree = (a: string, b: string): boolean => a === '' || b === '' || sameLabel(a, b)

function mostAlike(starts: readonly Start[], entries: readonly Entry[]): [Start, Entry][] {
  return starts
    .flatMap((start) =>
      entries.filter((entry) => speaksOf(entry, start)).map((entry): [Start, Entry] => [start, entry]),
    )
    .map((pair) => ({ pair, alike: likeness(pair[1].title, pair[0].heading.title).alike }))
    .sort((a, b) => b.alike - a.alike)
    .map(({ pair }) => pair)
}

/** Values that no other shares, by key. */
function uniqueBy<Key>(entries: readonly Entry[], keyOf: (entry: Entry) => Key): Map<Key, Entry> {
  const found = new Map<Key, Entry>()
  const several = new Set<Key>()
  for (const entry of entries) {
    const key = keyOf(entry)
    if (found.has(key)) several.add(key)
    found.set(key, entry)
  }
  for (const key of several) found.delete(key)
  return found
}
