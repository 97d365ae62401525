// Which policy of a new reading is which document: by title, region and place in the file.
import type { Span } from '../../schema.ts'
import { bestPairs, overlap, type Pair } from './best-pairs.ts'

export interface Titled {
  readonly title: string
  /** As one string; the order of several counts. */
  readonly region: string
  readonly span: Span
}

const SAME_PLACE = 0.5

/** New index → old index. `sameText`: both readings have the same characters, so that places can be compared. */
export function matchDocuments(
  old: readonly Titled[],
  fresh: readonly Titled[],
  sameText: boolean,
): Map<number, number> {
  const oldTitles = old.map(plainTitle)
  const pairs = fresh.flatMap((one, newIndex) => {
    const title = plainTitle(one)
    return old.flatMap((other, oldIndex): Pair[] => {
      const score = likeness(one, other, title === oldTitles[oldIndex], sameText)
      return score === 0 ? [] : [{ old: oldIndex, new: newIndex, score }]
    })
  })
  return bestPairs(pairs)
}

/** A title alone is enough; without it, the place has to be the same in the same text. */
function likeness(one: Titled, other: Titled, sameTitle: boolean, sameText: boolean): number {
  const place = sameText ? overlap(one.span, other.span) : 0
  if (!sameTitle && place < SAME_PLACE) return 0
  return (sameTitle ? 2 : 0) + (one.region === other.region ? 1 : 0) + place
}

const LOOSE = /[\s《》〈〉“”"'（）()]/g

/** Spaces, quotes and brackets are what readers and rules differ in. */
const plainTitle = ({ title }: Titled): string => title.normalize('NFKC').replaceAll(LOOSE, '')
