// Captions and names of pictures that were lost when the text was taken out of its file. A caption stands alone under the gap
// that its picture left and says again what the text around it says; a heading in such a place says what comes.
import type { Text } from '../../corpus/text.ts'
import { type Cleaner, type Cleaning, info, removal, UNCHANGED } from './cleaner.ts'
import { type Line, linesOf, wholeLine } from './lines.ts'
import { DATE_LINE, HEADING_START, SIGNATURE, TITLE_END } from './policy-words.ts'

export const captions: Cleaner = { id: 'captions', clean: remove }

export const IMAGE_FILE =
  /^(?:!\[[^\]]{0,80}\]\([^)]{1,200}\)|[\w\p{Script=Han}()-]{1,60}\.(?:jpe?g|png|gif|bmp|webp|tiff?))$/iu
const PICTURE_WORD = /(?:照片|效果图|示意图|实景图?|现场图?|外景|全景|航拍|鸟瞰图)$/
/** 某厅关于印发《某省“十四五”: a title that goes on in the next line. */
const OPEN_TITLE = /关于|印发|转发|《[^》]{0,30}$/
const BOX = /^(?:专栏|案例|图|Box)\s?[\d一二三四五六七八九十]/
const PUNCTUATION = /[。,;:!?、]/
const UNNUMBERED_HEADING =
  /^(?:序|前\s{0,2}言|引\s{0,2}言|结\s{0,2}语|结束语|后\s{0,2}记|附\s{0,2}录|附\s{0,2}件|摘\s{0,2}要)/

const LONGEST = 30
/** Shorter ones (保障措施) are headings, and common in any text. */
const SHORTEST = 7
/** Share of a caption's pairs of characters that the text before it has; a heading has more in common with what follows. */
const SAID_BEFORE = 0.4

function remove(text: Text): Cleaning {
  const { value } = text
  const lines = linesOf(value)
  const usual = usualGap(lines)
  const found = lines.filter((line, index) => IMAGE_FILE.test(line.text) || isCaption(lines, index, usual))
  const [first] = found
  if (!first) return UNCHANGED
  const message = `去除图片说明 ${found.length} 处，如“${first.text}”`
  return {
    edits: found.map((line) => removal(wholeLine(line, value))),
    diagnostics: [info('captions', message, text, first.span)],
  }
}

function isCaption(lines: readonly Line[], index: number, usual: number): boolean {
  const [before, line, after] = [lines[index - 1], lines[index], lines[index + 1]]
  if (!before || !line || !after || line.gap <= usual || after.gap > line.gap) return false
  const { text } = line
  if (text.length > LONGEST || PUNCTUATION.test(text) || OPEN_TITLE.test(text) || isHeading(text))
    return false
  if (PICTURE_WORD.test(text) || BOX.test(before.text)) return true
  const said = shared(text, `${lines[index - 2]?.text ?? ''}\n${before.text}`)
  return text.length >= SHORTEST && said >= SAID_BEFORE && said > shared(text, after.text)
}

const isHeading = (text: string): boolean =>
  [HEADING_START, UNNUMBERED_HEADING, TITLE_END, SIGNATURE, DATE_LINE].some((form) => form.test(text))

/** Most lines of a file stand this many blank lines apart; a lost picture leaves more. */
function usualGap(lines: readonly Line[]): number {
  const gaps = lines.map(({ gap }) => gap).sort((a, b) => a - b)
  return Math.max(1, gaps[gaps.length >> 1] ?? 1)
}

/** Share of the caption's pairs of characters that stand in a text. */
function shared(caption: string, text: string): number {
  const pairs = Array.from({ length: caption.length - 1 }, (_, at) => caption.slice(at, at + 2))
  return pairs.filter((pair) => text.includes(pair)).length / Math.max(1, pairs.length)
}
