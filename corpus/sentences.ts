// Where sentences end: the one definition that extraction, search scope 同句 and highlighting share.
import { charactersOf, WHITE_SPACE } from './characters.ts'
import type { Span } from './schema.ts'

/** What may end a sentence, and what may hold one inside another. */
const POINTS = '。！？!?\n()（）“”「」'
const isPoint = charactersOf(POINTS)
const STOPS = '。！？!?'
const isStop = charactersOf(STOPS)
const OPENERS = '(（“「'
const CLOSERS = ')）”」'
const isBracket = charactersOf(OPENERS + CLOSERS)
const CLOSING = '”’」』》)）'
const closesSentence = charactersOf(STOPS + CLOSING)
const isWhite = charactersOf(WHITE_SPACE)
/** `?` and `!` inside an address or a formula. */
const LATIN = /[\w=&/#%]/
/** After a closed quotation or bracket these go on with the sentence around it. */
const GOES_ON = /[,，、;；:：的]/
/** A quotation or bracket longer than this is text in its own right: sentences end in it. */
const LONGEST_ASIDE = 300
/** A bracket after a full stop is a sentence of its own, (责任单位:…), but a number (一) is not. */
const SHORTEST_NOTE = 6

/** Sentences within the given paragraphs, in order, without white space at their edges. `；` ends none. */
export function sentencesOf(text: string, paragraphs: readonly Span[]): Span[] {
  return paragraphs.flatMap((paragraph) => sentencesIn(text, paragraph))
}

function sentencesIn(text: string, [start, end]: Span): Span[] {
  const found: Span[] = []
  let from = start
  for (const at of [...endsIn(text.slice(start, end)), end - start]) {
    const to = start + at
    const sentence = trimmed(text, from, to)
    if (sentence) found.push(sentence)
    from = to
  }
  return found
}

/** Looked at from both ends: the text between is not copied. */
function trimmed(text: string, from: number, to: number): Span | null {
  let [start, end] = [from, to]
  while (start < end && isWhite[text.charCodeAt(start)]) start++
  while (end > start && isWhite[text.charCodeAt(end - 1)]) end--
  return start < end ? [start, end] : null
}

/** Offsets after which a new sentence begins. */
function endsIn(paragraph: string): number[] {
  const points = pointsOf(paragraph)
  const closes = closingOf(paragraph, points)
  const ends: number[] = []
  let done = 0
  for (const at of points) {
    if (at < done) continue
    const close = closes.get(at)
    const length = close === undefined ? 0 : close - at
    if (close !== undefined && length <= LONGEST_ASIDE) {
      done = close + 1
      if (isNote(paragraph, ends.at(-1) ?? 0, at, length)) ends.push(done)
      else if (isStop[paragraph.charCodeAt(close - 1)] && !goesOn(paragraph, done))
        ends.push(afterClosing(paragraph, done))
    } else if (isEnd(paragraph, at)) ends.push(afterClosing(paragraph, at + 1))
    done = Math.max(done, ends.at(-1) ?? 0)
  }
  return ends
}

function pointsOf(paragraph: string): number[] {
  const points: number[] = []
  for (let at = 0; at < paragraph.length; at++) if (isPoint[paragraph.charCodeAt(at)] === 1) points.push(at)
  return points
}

/** Opening bracket or quotation mark → where it closes; those that never do are left out. */
function closingOf(paragraph: string, points: readonly number[]): ReadonlyMap<number, number> {
  const closes = new Map<number, number>()
  const open: { at: number; kind: number }[] = []
  for (const at of points) {
    const character = paragraph[at] ?? ''
    if (!isBracket[paragraph.charCodeAt(at)]) {
      if (character === '\n') open.length = 0
      continue
    }
    const opener = OPENERS.indexOf(character)
    const closer = CLOSERS.indexOf(character)
    if (opener >= 0) open.push({ at, kind: opener })
    else if (closer >= 0) {
      const match = open.findLastIndex(({ kind }) => kind === closer)
      if (match >= 0)
        for (const { at: opened, kind } of open.splice(match)) if (kind === closer) closes.set(opened, at)
    }
  }
  return closes
}

function isEnd(paragraph: string, at: number): boolean {
  const character = paragraph[at] ?? ''
  if (character === '\n') return true
  if (!isStop[paragraph.charCodeAt(at)]) return false
  return (character !== '?' && character !== '!') || !LATIN.test(paragraph[at + 1] ?? '')
}

const isNote = (paragraph: string, sentence: number, at: number, length: number): boolean =>
  at > 0 &&
  length >= SHORTEST_NOTE &&
  '(（'.includes(paragraph[at] ?? '“') &&
  paragraph.slice(sentence, at).trim() === ''

const goesOn = (paragraph: string, at: number): boolean => GOES_ON.test(paragraph[at] ?? '')

/** Past further stops and past marks that close: 。” 。） ！！ */
function afterClosing(paragraph: string, at: number): number {
  let end = at
  while (closesSentence[paragraph.charCodeAt(end)]) end++
  return end
}
