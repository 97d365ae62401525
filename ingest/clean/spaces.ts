// Spaces around figures, Latin words and stops inside a sentence (2020 年, 为 18.3 % ,) go. Those between Chinese words stay: they
// separate (市发改委 市工信局), and so do those in headings and rows of tables, which have no sentence punctuation; of these only
// dates are closed (完成时限:2022 年 12 月底前).
import type { Edit, Text } from '../../corpus/text.ts'
import { type Cleaner, type Cleaning, removal } from './cleaner.ts'

const HAN = '\\u4e00-\\u9fff、。,;:()“”《》'
/** A run of spaces with the character on either side of it. */
const AROUND_FIGURE = new RegExp(`^(?:[${HAN}] {1,3}[\\dA-Za-z]|[\\dA-Za-z%℃] {1,3}[${HAN}%℃])$`)
/** A printer that sets stops apart: 市发改委 、市工信局 , 2025 年底前. */
const AROUND_STOP = new RegExp(
  `^(?:[${HAN}\\dA-Za-z%℃] {1,3}[、。,;:)”》]|[、,(“《] {1,3}[${HAN}\\dA-Za-z])$`,
)
const SENTENCE = /[。,;]/
const SHORTEST = 12

export const spaces: Cleaner = { id: 'spaces', clean: remove }

function remove({ value }: Text): Cleaning {
  const inSentence = sentenceLines(value)
  const edits: Edit[] = []
  for (let start = value.indexOf(' '); start >= 0; ) {
    let end = start + 1
    while (value[end] === ' ') end++
    const around = value.slice(Math.max(0, start - 1), end + 1)
    const isLoose = (AROUND_FIGURE.test(around) || AROUND_STOP.test(around)) && inSentence(start)
    if (isLoose || isInDate(value, start, end)) edits.push(removal([start, end]))
    start = value.indexOf(' ', end)
  }
  return { edits, diagnostics: [] }
}

/** What stands before and behind a space in 2022 年 12 月 31 日. */
const DATE_PARTS: readonly (readonly [before: RegExp, after: RegExp])[] = [
  [/(?<!\d)20\d\d$/, /^年/],
  [/年$/, /^\d{1,2} {0,3}月/],
  [/(?:年|月[-—~至]) {0,3}\d{1,2}$/, /^月/],
  [/月$/, /^\d{1,2} {0,3}日/],
  [/月 {0,3}\d{1,2}$/, /^日/],
]
const DATE_ENDS = /[\d年月]/
const NEAR = 6

function isInDate(value: string, start: number, end: number): boolean {
  if (!DATE_ENDS.test(value[start - 1] ?? '')) return false
  const [before, after] = [value.slice(Math.max(0, start - NEAR), start), value.slice(end, end + NEAR)]
  return DATE_PARTS.some(([left, right]) => left.test(before) && right.test(after))
}

/** Whether the line around an offset is running text; asked in rising order, so each line is looked at once. */
function sentenceLines(value: string): (at: number) => boolean {
  let [start, end, answer] = [0, -1, false]
  return (at) => {
    if (at >= end) {
      start = value.lastIndexOf('\n', at) + 1
      const stop = value.indexOf('\n', at)
      end = stop < 0 ? value.length : stop
      answer = end - start >= SHORTEST && SENTENCE.test(value.slice(start, end))
    }
    return answer
  }
}
