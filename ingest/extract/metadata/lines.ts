// The head of a policy line by line: what stands before its first numbered heading.
import type { Span } from '../../../corpus/schema.ts'

export interface HeadLine {
  readonly text: string
  readonly span: Span
  /** Told by what stands behind it in a flattened text, however long it is. */
  readonly title?: boolean
}

const SPACES = /\s+/g

/** 湖 南 省 能 源 局: letters apart, as covers and signatures print them. */
const SPREAD = /(?<=^|[〇㐀-鿿\s])(?:[〇㐀-鿿] ){3,24}[〇㐀-鿿](?=$|\s)/g
const unspread = (line: string): string =>
  line.includes(' ') ? line.replace(SPREAD, (letters) => letters.replaceAll(' ', '')) : line

/** 2020 / 年10月23日: a date at the right margin, broken behind its year. */
const YEAR = /^20\d{2}$/
const BROKEN_DATE = /^年 ?\d{1,2} ?月/

/** Lines with text within a span, white space made single. */
export function linesIn(text: string, [from, to]: Span): HeadLine[] {
  const lines: HeadLine[] = []
  let at = from
  while (at < to) {
    const found = text.indexOf('\n', at)
    const end = found < 0 || found > to ? to : found
    const raw = text.slice(at, end)
    const line = raw.trim()
    const start = at + raw.length - raw.trimStart().length
    const above = BROKEN_DATE.test(line) ? lines.at(-1) : undefined
    if (above && YEAR.test(above.text))
      lines[lines.length - 1] = { text: above.text + line, span: [above.span[0], start + line.length] }
    else if (line !== '')
      lines.push({ text: unspread(line.replace(SPACES, ' ')), span: [start, start + line.length] })
    at = end + 1
  }
  return lines
}
