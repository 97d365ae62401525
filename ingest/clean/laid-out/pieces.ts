// A line of a printed page as text: pieces with wide gaps between them, each at its place in the line.
import { NATURES } from '../../../corpus/lexicon/table-columns.ts'
import type { Span } from '../../../corpus/schema.ts'

export interface Piece {
  readonly text: string
  /** First and last character, counted in the line: columns of a page stand at the same count. */
  readonly from: number
  readonly to: number
  readonly span: Span
}

export interface PageLine {
  readonly pieces: readonly Piece[]
  readonly span: Span
  /** How many blank lines stand before it, and whether these are more than between the lines of this page. */
  readonly gap: number
  readonly apart: boolean
}

const PIECE = /\S(?: ?\S)*/g
/** (至 2035 年) is one. */
const WORD = /[(（][^()（）]{1,10}[)）]|\S+/g
const SERIAL = /^(?:\p{Script=Han}{1,8} )?(?<!\d)\d{1,2}(?= [\p{Script=Han}(“])/u
/** 防控 17 重点建设用地安全利用率. */
const CATEGORY = /^\p{Script=Han}{1,8}(?= \d{1,2} \p{Script=Han})/u
const NATURE = new RegExp(`(?:${NATURES})性$`)
const NUMBERS = /(?: [≥≤＜＞<>]?\d[\d.,]*%?)+$/

export function pieceLines(value: string, [start, end]: Span): PageLine[] {
  const lines: Omit<PageLine, 'apart'>[] = []
  let [at, gap] = [start, 0]
  for (const line of value.slice(start, end).split('\n')) {
    const offset = at
    at += line.length + 1
    if (line.trim() === '') {
      gap++
      continue
    }
    lines.push({ pieces: piecesOf(line, offset), span: [offset, offset + line.length], gap })
    gap = 0
  }
  const usual = usualGap(lines.slice(1).map((line) => line.gap))
  return lines.map((line) => ({ ...line, apart: line.gap > usual }))
}

/** Some printers set a blank line under every line. */
const usualGap = (gaps: readonly number[]): number =>
  gaps.filter((gap) => gap > 0).length * 2 > gaps.length && gaps.length >= FEWEST_LINES ? 1 : 0
const FEWEST_LINES = 3

const piecesOf = (line: string, offset: number): Piece[] =>
  Array.from(line.matchAll(PIECE), ({ 0: text, index }) => pieceAt(text, index, offset)).flatMap(
    (piece, index) => parted(piece, index === 0),
  )

/** Every word for itself, as labels of a head are written. */
export const words = ({ text, from, span }: Piece): Piece[] =>
  Array.from(text.matchAll(WORD), ({ 0: word, index }) => pieceAt(word, from + index, span[0] - from))

/** @param offset of the line */
export const pieceAt = (text: string, from: number, offset: number): Piece => ({
  text,
  from,
  to: from + text.length - 1,
  span: [offset + from, offset + from + text.length],
})

/** Cells that a full one has pushed together: 1 地级及以上城市空气质量优良天数比率(%)约束性, 浓度 46 39. */
function parted(piece: Piece, isFirst: boolean): Piece[] {
  const { text } = piece
  const cuts = [
    ...(isFirst ? [SERIAL.exec(text)?.[0].length, CATEGORY.exec(text)?.[0].length] : []),
    NATURE.exec(text)?.index,
    ...Array.from(NUMBERS.exec(text)?.[0].matchAll(WORD) ?? [], ({ index }) => index + text.search(NUMBERS)),
  ]
  return [0, ...cuts, text.length]
    .filter((cut) => cut !== undefined)
    .sort((a, b) => a - b)
    .flatMap((cut, index, all) => {
      const part = text.slice(cut, all[index + 1])
      const lead = part.length - part.trimStart().length
      const own = part.trim()
      return own === '' ? [] : [pieceAt(own, piece.from + cut + lead, piece.span[0] - piece.from)]
    })
}
