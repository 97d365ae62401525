// Lines that a printer has spread to the width of the column, character by character (完 成 造 林 1000 万亩): their spaces go. In a
// file that has several such lines a space between Chinese characters separates nothing, in running text and in cells that are spread.
import type { Edit, Text } from '../../corpus/text.ts'
import { type Cleaner, type Cleaning, info, removal, UNCHANGED } from './cleaner.ts'

/** Four characters apart from each other. */
const SPREAD = /\p{Script=Han} \p{Script=Han} \p{Script=Han} \p{Script=Han}/gu
const FEWEST = 3
/** Also a bracket under a title: (2021年12月28日…会议通过). */
const RUNNING = /[。,;]|^\s{0,40}[(（].{0,200}[)）]\s{0,40}$/
const SHORTEST = 12
const MARKS = '。、，；：！？,;:!?()（）“”‘’《》〈〉〔〕【】%％—'
const BETWEEN = new RegExp(
  `(?<=[\\p{Script=Han}${MARKS}]) {1,2}(?=[\\p{Script=Han}${MARKS}\\d])|(?<=[\\d%％]) {1,2}(?=[\\p{Script=Han}${MARKS}])|(?<=\\d\\.) (?=\\d)`,
  'gu',
)

export const spread: Cleaner = { id: 'spread', clean: close }

function close(text: Text): Cleaning {
  const { value } = text
  if (!value.includes(' ')) return UNCHANGED
  const lines = partsOf(value)
  const count = lines.reduce((sum, [, line]) => sum + (line.match(SPREAD)?.length ?? 0), 0)
  const parts = count < FEWEST ? lines.flatMap(runsIn) : lines
  if (parts.length === 0) return UNCHANGED
  const edits = parts.flatMap(([start, line]): Edit[] =>
    Array.from(line.matchAll(BETWEEN), ({ index, 0: space }) =>
      removal([start + index, start + index + space.length]),
    ),
  )
  const message = `去掉两端对齐时加入的字间空格 ${edits.length} 处`
  return { edits, diagnostics: [info('spread', message, text, edits[0]?.span)] }
}

/** So many characters apart are no words side by side, also where they are the only ones of a file. */
const RUN = /(?:\p{Script=Han} ){7,}\p{Script=Han}/gu
const runsIn = ([start, line]: Part): Part[] => placed(line, RUN, start)

type Part = readonly [start: number, words: string]

/** Lines with punctuation; of headings and rows of tables the cells that are spread: 森 林 覆 盖 率 (%), but not 市发改委 市工信局. */
function partsOf(value: string): Part[] {
  let start = 0
  return value.split('\n').flatMap((line) => {
    const from = start
    start += line.length + 1
    if (line.length >= SHORTEST && RUNNING.test(line)) return [[from, line] as const]
    if (!line.includes(' ')) return []
    return placed(line, CELL, from).filter(([, cell]) => APART.test(cell) && !WORD.test(cell))
  })
}
const placed = (line: string, pattern: RegExp, from: number): Part[] =>
  Array.from(line.matchAll(pattern), ({ index, 0: words }) => [from + index, words] as const)
const CELL = /[^\s](?: ?[^\s])*/g
const APART = /\p{Script=Han} \p{Script=Han}/u
const WORD = /\p{Script=Han}{2}/u
