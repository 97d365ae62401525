// Text → paragraphs: lines, cut where sections begin; the long ones of flattened texts are cut where sentences end, so
// that each can be shown as evidence.
import type { Span } from '../../corpus/schema.ts'
import { sentencesOf } from '../../corpus/sentences.ts'
import type { ClearSection, Structure } from '../stages.ts'

/** A cut paragraph is at most this long, unless a single sentence is longer. */
const LONGEST = 500
/** From here on, a sentence that begins as paragraphs do begins a new one. */
const LONG_ENOUGH = 150
const PARAGRAPH_START = /^(?:——|--|到\d{4}年|“十[一二三四五六]五”(?:时期|期间)|[一二三四五六]是)/

export function paragraphsOf(text: string, sections: readonly ClearSection[]): Structure['paragraphs'] {
  const paragraphs: { span: Span; section: number | null }[] = []
  const add = (from: number, to: number, section: number | null): void => {
    for (const line of linesOf(text, from, to))
      for (const span of cut(text, line)) paragraphs.push({ span, section })
  }
  add(0, sections[0]?.start ?? text.length, null)
  for (const [index, section] of sections.entries())
    add(section.start, sections[index + 1]?.start ?? text.length, index)
  return paragraphs
}

/** Lines without white space at their edges. */
function linesOf(text: string, from: number, to: number): Span[] {
  const lines: Span[] = []
  let at = from
  while (at < to) {
    const found = text.indexOf('\n', at)
    const end = found < 0 || found > to ? to : found
    const line = text.slice(at, end)
    const lead = line.length - line.trimStart().length
    if (lead < line.length) lines.push([at + lead, at + line.trimEnd().length])
    at = end + 1
  }
  return lines
}

function cut(text: string, line: Span): Span[] {
  if (line[1] - line[0] <= LONGEST) return [line]
  const pieces: Span[] = []
  let [start] = line
  let end = start
  for (const [from, to] of sentencesOf(text, [line])) {
    const length = end - start
    const breaks =
      length > 0 &&
      (to - start > LONGEST || (length >= LONG_ENOUGH && PARAGRAPH_START.test(text.slice(from, from + 12))))
    if (breaks) {
      pieces.push([start, end])
      start = from
    }
    end = to
  }
  return [...pieces, [start, line[1]]]
}
