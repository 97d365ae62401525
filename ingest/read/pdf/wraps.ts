// Whether a line of text goes on in the next: told by the page (does it reach the right edge, is the next one indented) and, where
// the page leaves it open, by how lines of policies begin and end.
import { DATE_LINE, FIELD, HEADING_START, SIGNATURE, TITLE_END } from '../../clean/policy-words.ts'
import type { Line } from './blocks.ts'
import type { Segment } from './segments.ts'

/** All in sizes of the type. */
const INDENT = 0.9
const TOLERANCE = 0.7
/** Cells keep clear of their rules. */
const CELL_MARGIN = 1.1
/** Lines of a paragraph stand evenly. */
const LOOSE = 1.35
const SAME_SIZE = 0.08
/** Of pages that were scanned one by one, and read with their own scale. */
const SAME_ON_PAGES = 0.12
const SAME_PLACE = 1.3
const CENTRED = 1.2
const TITLE = 1.1
const HANGING = 5
/** Share of the width of a column. */
const FAR_RIGHT = 0.4

const SENTENCE_END = /[。；：！？;:!?…][”’」』）)]{0,2}$/
/** An entry of a contents page. */
const LEADER_END = /[.…·．・\s]{3}\s{0,3}[（(]?\d{1,4}[)）]?$/
const STOP = /[。！？!?][”’」』）)]{0,2}$/
/** What cannot be broken: figures and Latin words, brackets with what they open, characters with the points behind them. */
const FIRST_TOKEN =
  /^(?:[“‘《〈（(［「『〔【]{0,3}(?:[\dA-Za-z.,%‰℃/+-]{1,40}|.)[，。、；：！？）》〉”’］」』〕】,.;:!?)%]{0,3})/u
const WIDE = /[\u2e80-\uffef]/
const NARROW_WIDTH = 0.55

export interface Leading {
  /** Usual distance of baselines for type of a size; 0 where unknown. */
  readonly of: (size: number) => number
  /** Size of the running text. */
  readonly body: number
  /** Lines that hold only the last characters of the full line before them, which was too long. */
  readonly overflows: ReadonlySet<Line>
  /** Lines that their indent shows to begin a paragraph: the next one is at the edge of the column. */
  readonly firsts: ReadonlySet<Line>
}

/** Of the lines of a file: in one where lines run over they do so again and again; once, it is the end of a title. */
export function overflowsOf(lines: readonly Line[], leading: Leading): ReadonlySet<Line> {
  const found = lines.filter((line, index) => {
    const [before, next] = [lines[index - 1], lines[index + 1]]
    const isRest = line.right - line.left <= OVERFLOW * line.size && !SENTENCE_END.test(line.text)
    return isRest && before && next && goesOn(before, line, leading) && isBelow(line, next, leading)
  })
  return new Set(found.length < FEWEST_OVERFLOWS ? [] : found)
}
const OVERFLOW = 4.5
const FEWEST_OVERFLOWS = 3

/** A line that ends a block which is indented as a whole ends with a point. */
export const firstsOf = (lines: readonly Line[], leading: Leading): ReadonlySet<Line> =>
  new Set(
    lines.filter((line, index) => {
      const next = lines[index + 1]
      const isIndented = line.left - line.column.left >= INDENT * line.size
      if (!isIndented || next?.column !== line.column || isFarRight(line)) return false
      return isBelow(line, next, leading) && isFull(line, next) && !STOP.test(line.text)
    }),
  )

/** The next line of running text at the edge of its column. */
const isBelow = (line: Line, next: Line, leading: Leading): boolean =>
  isAlike(line, next) &&
  !isFarBelow(line, next, leading) &&
  (next.left - next.column.left) / next.size < INDENT &&
  !startsHeading(next)

export function goesOn(line: Line, next: Line, leading: Leading): boolean {
  if (!isAlike(line, next) || isFarBelow(line, next, leading) || LEADER_END.test(line.text)) return false
  if (leading.overflows.has(line)) return isBelow(line, next, leading)
  if (isTitle(line, next, leading)) return !TITLE_END.test(plain(line.text)) && !startsHeading(next)
  const indent = (next.left - next.column.left) / next.size
  if (isNearlyFull(line) && indent < INDENT && !startsHeading(next)) return true
  if (!isFull(line, next) || isFarRight(next)) return false
  if (isFarRight(line)) return indent < INDENT && isRest(line, next)
  if (indent < INDENT) return !(startsHeading(next) && SENTENCE_END.test(line.text))
  if (leading.firsts.has(next) && (startsHeading(line) || line.font !== next.font)) return false
  return isHanging(line, next) && !startsHeading(next) && !STOP.test(line.text)
}

function isAlike(line: Line, next: Line): boolean {
  const isOnPage = line.column === next.column || next.baseline > line.baseline
  const most = isOnPage ? SAME_SIZE : SAME_ON_PAGES
  return Math.abs(line.size - next.size) <= most * Math.max(line.size, next.size)
}

/** What is left of a line whose first words are drawn: it reaches the edge inside a sentence, as no signature and no date does. */
function isRest(line: Line, next: Line): boolean {
  const text = plain(line.text)
  return (
    line.column.right - line.right <= TOLERANCE * line.size &&
    text.length >= FEWEST_LEFT &&
    ![SENTENCE_END, SIGNATURE, DATE_LINE].some((form) => form.test(text)) &&
    !startsHeading(next) &&
    !FIELD.test(plain(next.text))
  )
}
const FEWEST_LEFT = 4

/** Across columns and pages nothing is below. */
function isFarBelow(line: Line, next: Line, leading: Leading): boolean {
  if (line.column !== next.column || next.baseline <= line.baseline) return false
  const usual = leading.of(line.size)
  return usual > 0 && next.baseline - line.baseline > usual * LOOSE
}

/** No room was left for what the next line begins with. */
function isFull(line: Line, next: Line): boolean {
  const room = line.column.right - line.right
  return room <= widthOf(FIRST_TOKEN.exec(next.text)?.[0] ?? '', next.size) + TOLERANCE * line.size
}

/** First lines of paragraphs that were moved out by their indent end before the edge: no paragraph ends so without a point. */
const isNearlyFull = (line: Line): boolean =>
  line.column.right - line.right <= NEARLY * line.size &&
  line.right - line.left >= LONG * line.size &&
  !SENTENCE_END.test(line.text) &&
  !startsHeading(line) &&
  !TITLE_END.test(plain(line.text))
const NEARLY = 3
const LONG = 20

const widthOf = (text: string, size: number): number =>
  [...text].reduce((width, character) => width + (WIDE.test(character) ? size : size * NARROW_WIDTH), 0)

/** Both begin at one place, or the next below what follows the mark of a list. */
function isHanging(line: Line, next: Line): boolean {
  const shift = (next.left - line.left) / line.size
  if (Math.abs(shift) <= SAME_PLACE) return true
  return shift > 0 && shift <= HANGING && startsHeading(line)
}

/** A line as wide as the column is in its middle too. */
const isCentred = ({ left, right, size, column }: Line): boolean =>
  Math.abs(left - column.left - (column.right - right)) <= CENTRED * size

/** Signatures and dates stand there, and every line of theirs reaches the edge. */
const isFarRight = ({ left, column }: Line): boolean =>
  left - column.left > (column.right - column.left) * FAR_RIGHT

/** Large lines of one font in the middle. */
const isTitle = (line: Line, next: Line, { body }: Leading): boolean =>
  Math.min(line.size, next.size) >= body * TITLE &&
  line.font === next.font &&
  next.left - next.column.left >= next.size &&
  (isCentred(line) || isFull(line, next)) &&
  isCentred(next)

const startsHeading = ({ text }: Line): boolean => HEADING_START.test(plain(text))
/** As the shared patterns expect it. */
const plain = (text: string): string => text.normalize('NFKC')

/** A line of a cell that has no room for what the next begins with. */
export const isFullCell = (line: Segment, next: Segment, right: number): boolean =>
  right - line.right <= widthOf(FIRST_TOKEN.exec(next.text)?.[0] ?? '', next.size) + CELL_MARGIN * line.size
