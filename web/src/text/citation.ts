// A clause as offices cite it: “…”(《title》path,第629页).
import type { Span } from '../api/types.ts'

interface Cited {
  readonly title: string
  readonly quote: string
  /** Numbers of the headings above, outermost first: 一、 (三) 1. */
  readonly path: readonly string[]
  readonly page: number | null
}

const LINE_BREAKS = /\s*\n\s*/g
const AFTER_NUMBER = /[、.．。，,:：\s]+$/

export function citation({ title, quote, path, page }: Cited): string {
  const where = path.map((number) => number.replace(AFTER_NUMBER, '')).join('')
  const name = title.startsWith('《') ? title : `《${title}》`
  return `“${quote.replace(LINE_BREAKS, '')}”(${name}${where}${page === null ? '' : `,第${page}页`})`
}

/** A span's characters without what cleaning left out (page marks, breaks inside the sentence). */
export function withoutRemoved(text: string, [from, to]: Span, removed: readonly Span[]): string {
  let out = ''
  let done = from
  for (const [start, end] of removed) {
    if (end <= done || start >= to) continue
    out += text.slice(done, Math.max(done, start))
    done = Math.max(done, end)
  }
  return out + text.slice(Math.min(done, to), to)
}
