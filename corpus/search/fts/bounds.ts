// Where a document's passages, sentences and headings stand in its indexed text, packed into few bytes.
import type { Span } from '../../schema.ts'
import { sentencesOf } from '../../sentences.ts'
import type { IndexedPolicy } from '../engine.ts'

/** Spans in the indexed text (title, END, text, END), each list in order. The title is passage 0: number n is at n + 1. */
export interface Bounds {
  readonly passages: readonly Span[]
  readonly sentences: readonly Span[]
  readonly headings: readonly Span[]
}

/** The indexed text's places for a policy. */
export function boundsOf({ title, text, passages, headings }: IndexedPolicy): Bounds {
  const offset = title.length + 1
  const moved = ([start, end]: Span): Span => [start + offset, end + offset]
  const whole: Span = [0, title.length]
  const spans = passages.map(({ clean }) => clean)
  return {
    passages: [whole, ...spans.map(moved)],
    sentences: [whole, ...sentencesOf(text, spans).map(moved)],
    headings: [whole, ...placesInOrder(text, headings).map(moved)],
  }
}

/** Headings come in the order of the text; one that is not there as written is left out. */
function placesInOrder(text: string, headings: readonly string[]): Span[] {
  const found: Span[] = []
  let from = 0
  for (const heading of headings) {
    const at = heading === '' ? -1 : text.indexOf(heading, from)
    if (at < 0) continue
    from = at + heading.length
    found.push([at, from])
  }
  return found
}

/** Counts, then gaps and lengths, in the offsets of codes. Spans that overlap or stand out of order do not fit. */
export function packBounds({ passages, sentences, headings }: Bounds, offsets: Uint32Array): Buffer {
  const numbers: number[] = []
  for (const spans of [passages, sentences, headings]) {
    numbers.push(spans.length)
    let done = 0
    for (const [start, end] of spans) {
      const [from, to] = [offsets[start] ?? 0, offsets[end] ?? 0]
      numbers.push(from - done, to - from)
      done = to
    }
  }
  return packNumbers(numbers)
}

export function unpackBounds(bytes: Buffer): Bounds {
  const numbers = unpackNumbers(bytes)
  let at = 0
  const spans = (): Span[] => {
    const found: Span[] = []
    let done = 0
    for (let count = numbers[at++] ?? 0; count > 0; count--) {
      const start = done + (numbers[at++] ?? 0)
      done = start + (numbers[at++] ?? 0)
      found.push([start, done])
    }
    return found
  }
  return { passages: spans(), sentences: spans(), headings: spans() }
}

/** Non-negative integers below 2 ** 31, seven bits a byte, the low ones first. */
export function packNumbers(numbers: readonly number[]): Buffer {
  const bytes: number[] = []
  for (const number of numbers) {
    let rest = number
    for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80)
    bytes.push(rest)
  }
  return Buffer.from(bytes)
}

export function unpackNumbers(bytes: Buffer): number[] {
  const numbers: number[] = []
  let [value, shift] = [0, 0]
  for (const byte of bytes) {
    value |= (byte & 0x7f) << shift
    shift += 7
    if (byte >= 0x80) continue
    numbers.push(value)
    value = shift = 0
  }
  return numbers
}
