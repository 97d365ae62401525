// Which lines around the prose of an article belong to its text: title and data of the page do, buttons and menus do not.
import { isFurniture, withoutButtons } from './buttons.ts'
import type { Line } from './lines.ts'
import { dataLines, hasValue, isDatum, valueBelow } from './page-data.ts'
import { inSimplified } from './script.ts'

const LINKED = 0.5
/** Furniture and data of a page stand within so many lines of either end of its article. */
const REACH = 400
const PROSE = /[。；，：;]/
const SHORTEST_PROSE = 16
/** From such a line on, what follows the text is about other pages or the site. */
const ELSEWHERE =
  /^(?:相关(?:解读|链接|文件|文章|阅读|新闻|政策|推荐|信息|稿件|报道|文档|内容)|(?:政策|文件)解读|解读材料|热门(?:推荐|文章)|猜你喜欢|延伸阅读|为您推荐|推荐阅读|关联(?:解读|文件|信息))[:：]?$|^(?:主办(?:单位)?|承办(?:单位)?|版权所有|技术支持|(?:政府)?网站标识码)[:： ]/
/** The names of what is attached lead to files, often without saying so. */
const ATTACHED = /^附[件表录：:]/

/** Lines of the article: what stands between first and last prose as it is, at either end without furniture. */
export function textOf(lines: readonly Line[], title: string | null): string[] {
  const known = bare(title ?? '')
  const first = lines.findIndex((line) => isProse(line) && !known.includes(bare(line.text)))
  const last = lines.findLastIndex(isProse)
  const beginning = lines.slice(0, Math.min(first < 0 ? lines.length : first, REACH))
  const opening = withoutLabels(beginning, known)
  const middle = lines.slice(beginning.length, Math.max(last + 1, lines.length - REACH))
  const closing = lines.slice(beginning.length + middle.length)
  return [
    ...opening.flatMap((line, index) => {
      const data = dataLines(line)
      if (data) return hasValue(data, opening[index + 1]) ? data : []
      return isKept(line) ? [withoutButtons(written(line))] : []
    }),
    ...middle.map(written),
    ...upToOtherPages(closing)
      .filter(isKept)
      .map((line) => withoutButtons(written(line))),
  ]
}

/** Lines above the article that belong to it: its title, the data of the page. */
export function headOf(above: readonly Line[], title: string | null, text: readonly string[]): string[] {
  const lines = above.slice(-REACH)
  const known = title === null ? '' : bare(title)
  const shown = known !== '' && bare(text.slice(0, 12).join('')).includes(known)
  const titles = shown ? new Set<Line>() : titleAmong(lines, known)
  return lines.flatMap((line, index) => {
    if (titles.has(line)) return [line.text]
    const data = dataLines(line)
    return data && hasValue(data, lines[index + 1]) ? [...data, ...valueBelow(data, lines[index + 1])] : []
  })
}

const written = ({ marker, text }: Line): string => marker + text

const isProse = (line: Line): boolean =>
  line.text.length >= SHORTEST_PROSE &&
  line.linked < LINKED &&
  PROSE.test(line.text) &&
  !isDatum(line.text) &&
  !isFurniture(line.text)

const isKept = (line: Line): boolean =>
  line.row || ATTACHED.test(line.text) || (line.linked < LINKED && !isFurniture(line.text))

const LONGEST_LABEL = 8

/** Above the data of a page stand names of parts of the site (规章, 信息公开), unless they belong to the title. */
function withoutLabels(lines: readonly Line[], title: string): readonly Line[] {
  const data = lines.findIndex(({ text }) => isDatum(text))
  return lines.filter(
    (line, index) => index >= data || line.text.length > LONGEST_LABEL || title.includes(bare(line.text)),
  )
}

function upToOtherPages(lines: readonly Line[]): readonly Line[] {
  const end = lines.findIndex(({ text }) => ELSEWHERE.test(inSimplified(text)))
  return end < 0 ? lines : lines.slice(0, end)
}

/** The last lines that together say the title: it may be broken over several. */
function titleAmong(lines: readonly Line[], title: string): Set<Line> {
  const found = new Set<Line>()
  if (title === '') return found
  for (const line of lines.toReversed()) {
    const words = bare(line.text)
    if (words.length >= 4 && title.includes(words) && !isFurniture(line.text)) {
      found.add(line)
      if (words === title) return new Set([line])
    } else if (found.size > 0) break
  }
  const length = [...found].reduce((sum, { text }) => sum + bare(text).length, 0)
  return length >= title.length * 0.7 ? found : new Set()
}

const PUNCTUATION = /[\s\p{P}\p{S}]+/gu
const bare = (text: string): string => text.replace(PUNCTUATION, '')
