// Spaces around figures and Latin words inside a sentence (2020 年, 为 18.3 %) go. Those between Chinese words stay: they
// separate (市发改委 市工信局), and so do those in headings and rows of tables, which have no sentence punctuation.
import type { Edit, Text } from '../../corpus/text.ts'
import { type Cleaner, type Cleaning, removal } from './cleaner.ts'

const HAN = '\\u4e00-\\u9fff、。,;:()“”《》'
/** A run of spaces with the character on either side of it. */
export const AROUND_FIGURE = new RegExp(`^(?:[${HAN}] {1,3}[\\dA-Za-z]|[\\dA-Za-z%℃] {1,3}[${HAN}%℃])$`)
const SENTENCE = /[。,;]/
const SHORTEST = 12

export const spaces: Cleaner = { id: 'spaces', clean: remove }

function remove({ value }: Text): Cleaning {
  const inSentence = sentenceLines(value)
  const edits: Edit[] = []
  for (let start = value.indexOf(' '); start >= 0; ) {
    let end = start + 1
    while (value[end] === ' ') end++
    if (AROUND_FIGURE.test(value.slice(Math.max(0, start - 1), end + 1)) && inSentence(start))
      edits.push(removal([start, end]))
    start = value.indexOf(' ', end)
  }
  return { edits, diagnostics: [] }
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
