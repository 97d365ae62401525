// When several words stand together: the same measure as FTS5's NEAR, so that an index can decide it alone.
import { placesOf } from '../../places.ts'

const LEAST = 100
const PER_UNIT = 2

/** How many units may lie between the end of any part and the start of the last one. */
export const windowOf = (parts: readonly string[]): number =>
  Math.max(LEAST, PER_UNIT * parts.reduce((sum, part) => sum + part.length, 0))

/** Whether all parts stand in a text within their window, in any order. */
export function standTogether(text: string, parts: readonly string[]): boolean {
  const window = windowOf(parts)
  const places = parts.map((part) => placesOf(text, part))
  return places.flat().some((last) =>
    places.every((starts, i) => {
      const length = parts[i]?.length ?? 0
      return starts.some((start) => start <= last && start > last - window - length)
    }),
  )
}
