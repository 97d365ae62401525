// The clause that a time limit governs: from the last stop before it to the next limit or the end of the sentence; of one that
// stands beside those responsible (责任单位:…;完成时限:2025年12月) the measure before the bracket.
import { charactersOf } from '../../../corpus/characters.ts'
import type { Span } from '../../../corpus/schema.ts'
import type { Context } from '../context.ts'

/** A clause before its limit is no longer than this. */
const FARTHEST = 80
const STOPS = '，,。；;：:、\n'

export function clauseOf(context: Context, span: Span, next: number | undefined): Span {
  return measureBefore(context, span) ?? clauseAround(context, span, next)
}

function clauseAround(context: Context, [start, end]: Span, next: number | undefined): Span {
  const [sentenceStart, sentenceEnd] = context.sentenceAt(start)
  let from = start
  const earliest = Math.max(sentenceStart, start - FARTHEST)
  while (from > earliest && !STOPS.includes(context.text[from - 1] ?? '')) from--
  const limit = Math.max(end, sentenceEnd)
  const to = next !== undefined && next > end && next < limit ? next : limit
  return [from, trimEnd(context.text, from, to)]
}

function trimEnd(text: string, from: number, end: number): number {
  let to = end
  while (to > from && STOPS.includes(text[to - 1] ?? '')) to--
  return to
}

/** The bracket tells who does it and by when, not what. */
const ASSIGNS = /单位|部门|负责|牵头|落实|责任|时限|期限|进度|完成时间/
const isOpening = charactersOf('(（[【〔')
const isClosing = charactersOf(')）]】〕')
const LONGEST_BRACKET = 400
const LONGEST_MEASURE = 300

function measureBefore(context: Context, [start, end]: Span): Span | null {
  const { text } = context
  const open = bracketAround(text, start)
  const close = open < 0 ? -1 : closeOf(text, open, end)
  if (close < 0 || !ASSIGNS.test(text.slice(open, close))) return null
  const [paragraph] = context.paragraphAt(open)
  let from = open
  for (let [before] = context.sentenceAt(from - 1); before < from; [before] = context.sentenceAt(from - 1)) {
    if (before < paragraph || open - before > LONGEST_MEASURE || isOpening[text.charCodeAt(before)]) break
    from = before
  }
  return from === open ? null : [from, close + 1]
}

/** Whether a clause is a measure with the bracket behind it. */
export const endsWithBracket = (text: string, [, end]: Span): boolean =>
  isClosing[text.charCodeAt(end - 1)] === 1

/** Where the innermost bracket around a place opens, -1 where none does. */
function bracketAround(text: string, at: number): number {
  let depth = 0
  for (let place = at - 1; place >= Math.max(0, at - LONGEST_BRACKET) && text[place] !== '\n'; place--) {
    if (isClosing[text.charCodeAt(place)]) depth++
    else if (isOpening[text.charCodeAt(place)] && --depth < 0) return place
  }
  return -1
}

function closeOf(text: string, open: number, from: number): number {
  let depth = 0
  for (let place = open; place <= open + 2 * LONGEST_BRACKET && place < text.length; place++) {
    if (isOpening[text.charCodeAt(place)]) depth++
    else if (isClosing[text.charCodeAt(place)] && --depth === 0) return place >= from ? place : -1
  }
  return -1
}
