// Text that keeps a map back to its source: the one coordinate system of the project. Only `edit()` and `slice()` make a
// new Text, so any place in cleaned text can be told in the source, character for character.
import type { Span } from './schema.ts'
import { withScratch } from './scratch.ts'

/**
 * `value` from `at` up to the next run stands for the source's [from, to). If `exact`, they correspond unit by unit;
 * otherwise the run is (part of) a replacement, known only as a whole. Source text between runs was removed.
 */
export interface Run {
  readonly at: number
  readonly from: number
  readonly to: number
  readonly exact: boolean
}

export interface Text {
  readonly value: string
  readonly runs: readonly Run[]
}

/** Replace `span` of a text's value by `text`; equally long replacements map unit by unit. */
export interface Edit {
  readonly span: Span
  readonly text: string
}

/** A source as a Text: nothing edited yet. */
export function toText(source: string): Text {
  return { value: source, runs: source === '' ? [] : [{ at: 0, from: 0, to: source.length, exact: true }] }
}

/**
 * The text after all edits. They are in the coordinates of `text`, in order, and may touch but not overlap.
 * @throws RangeError on an edit outside the text or out of order: that is a fault of the caller.
 */
export function edit(text: Text, edits: readonly Edit[]): Text {
  if (edits.length === 0) return text
  const out = new Builder()
  let done = 0
  for (const { span, text: replacement } of edits) {
    const [start, end] = span
    if (start < done || end < start || end > text.value.length)
      throw new RangeError(`edit [${span}] after ${done}`)
    out.copy(text, done, start)
    out.replace(text, span, replacement)
    done = end
  }
  out.copy(text, done, text.value.length)
  return out.finish()
}

/** A part of a text, still mapped to the same source. */
export function slice(text: Text, [start, end]: Span): Text {
  const out = new Builder()
  out.copy(text, start, end)
  return out.finish()
}

/** Where a span of the value stands in the source. What was removed at either edge is left out, in between it is taken in. */
export function toSource(text: Text, [start, end]: Span): Span {
  if (start >= end) return pointInSource(text, start)
  const first = runAt(text, start)
  const last = runAt(text, end - 1)
  if (!first || !last) throw new RangeError(`[${start}, ${end}] is outside a text of ${text.value.length}`)
  const from = first.exact ? first.from + (start - first.at) : first.from
  const to = last.exact ? last.from + (end - last.at) : last.to
  return [from, to]
}

/** Where a source offset stands in the value: the first place not before it. */
export function fromSource(text: Text, offset: number): number {
  let low = 0
  let high = text.runs.length
  while (low < high) {
    const middle = (low + high) >> 1
    const run = text.runs[middle]
    if (run && run.to > offset) high = middle
    else low = middle + 1
  }
  const run = text.runs[low]
  if (!run) return text.value.length
  if (offset <= run.from) return run.at
  return run.exact ? run.at + (offset - run.from) : run.at
}

/** The value's span that stands for a source span; empty where all of it was removed. */
export function spanFromSource(text: Text, [start, end]: Span): Span {
  const from = fromSource(text, start)
  return [from, Math.max(from, fromSource(text, end))]
}

/**
 * A place between two units. Within a replacement (also one that later edits cut in two) it is the whole of what was replaced,
 * so that places stay in order.
 */
function pointInSource(text: Text, offset: number): Span {
  const [from, to] = offset > 0 ? toSource(text, [offset - 1, offset]) : [0, text.runs[0]?.from ?? 0]
  const next = runAt(text, offset)
  const nextFrom = next?.exact ? next.from + (offset - next.at) : (next?.from ?? to)
  return nextFrom < to ? [Math.min(from, nextFrom), to] : [to, to]
}

function runIndexAt(text: Text, offset: number): number {
  let low = 0
  let high = text.runs.length
  while (low < high) {
    const middle = (low + high) >> 1
    const run = text.runs[middle]
    if (run && run.at <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

const runAt = (text: Text, offset: number): Run | undefined =>
  offset < text.value.length ? text.runs[runIndexAt(text, offset)] : undefined

/** Appends pieces and joins runs that go on without a gap, so that a map stays as small as its edits. */
class Builder {
  private readonly parts: string[] = []
  private readonly runs: Run[] = []
  private length = 0

  copy(text: Text, start: number, end: number): void {
    if (start >= end) return
    for (let index = runIndexAt(text, start); index < text.runs.length; index++) {
      const run = text.runs[index]
      if (!run || run.at >= end) break
      const runStop = text.runs[index + 1]?.at ?? text.value.length
      const [from, to] = [Math.max(start, run.at), Math.min(end, runStop)]
      this.push(text.value.slice(from, to), toSource(text, [from, to]), run.exact)
    }
  }

  /** Unit by unit only where what is replaced was itself so: a piece of an earlier replacement is known as a whole. */
  replace(text: Text, span: Span, value: string): void {
    if (value === '') return
    const [from, to] = toSource(text, span)
    const exact = runAt(text, span[0])?.exact === true && runAt(text, span[1] - 1)?.exact === true
    this.push(value, [from, to], exact && span[1] > span[0] && value.length === to - from)
  }

  finish(): Text {
    return { value: joined(this.parts, this.length), runs: this.runs }
  }

  private push(value: string, [from, to]: Span, exact: boolean): void {
    const last = this.runs.at(-1)
    if (last?.exact && exact && last.to === from) this.runs[this.runs.length - 1] = { ...last, to }
    else this.runs.push({ at: this.length, from, to, exact })
    this.parts.push(value)
    this.length += value.length
  }
}

/** In UTF-16 units. */
const LONG = 1 << 22

/**
 * A long text comes from a buffer, which puts it outside the heap of V8: that is let grow to four times what lives in it, and a text
 * of a hundred megabytes lives as long as its file is worked on.
 */
function joined(parts: readonly string[], length: number): string {
  if (length < LONG) return parts.join('')
  return withScratch(2 * length, (units) => {
    let at = 0
    for (const part of parts) at += units.write(part, at, 'utf16le')
    return units.toString('utf16le')
  })
}
