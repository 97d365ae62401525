// Where words stand in a text, in source offsets, skipping what cleaning left out and white space.
import type { DocumentText, Span } from '../api/types.ts'

const BLANKS = /\s+/g
const MOST = 2_000

export function findInText({ start, text }: DocumentText, removed: readonly Span[], sought: string): Span[] {
  const wanted = sought.replace(BLANKS, '').toLowerCase()
  if (wanted === '') return []
  const { value, at } = readable(text, start, removed)
  const found: Span[] = []
  for (
    let i = value.indexOf(wanted);
    i >= 0 && found.length < MOST;
    i = value.indexOf(wanted, i + wanted.length)
  ) {
    const [from, last] = [at[i], at[i + wanted.length - 1]]
    if (from !== undefined && last !== undefined) found.push([from, last + 1])
  }
  return found
}

/** What a reader reads, and where each unit of it stands in the source. */
function readable(text: string, start: number, removed: readonly Span[]): { value: string; at: number[] } {
  const at: number[] = []
  const units: string[] = []
  let next = 0
  for (let i = 0; i < text.length; i++) {
    while ((removed[next]?.[1] ?? Number.POSITIVE_INFINITY) <= start + i) next++
    const unit = text.charAt(i)
    if ((removed[next]?.[0] ?? Number.POSITIVE_INFINITY) <= start + i || unit.trim() === '') continue
    units.push(unit)
    at.push(start + i)
  }
  return { value: units.join('').toLowerCase(), at }
}
