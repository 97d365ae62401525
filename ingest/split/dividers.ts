// What stands between policies and is none: section pages (部委方案13项), tables of the policies, the annex that lists them all.
import type { Span } from '../../corpus/schema.ts'
import type { Block, Paged } from './blocks.ts'
import type { Contents, Entry } from './contents-page.ts'
import type { Start } from './starts.ts'
import { bareTitle, likeness } from './titles.ts'

export interface Divider {
  readonly at: number
  readonly entry: Entry | null
}

const HEAD = 60
/** Figures and a word or two may stand before what the contents page calls a section: 23个省区方案62项. */
const OFFSET = 6
const FIGURES = /[\d一二三四五六七八九十]/g

/** Header of a table of policies. */
export const TABLE_HEADER =
  /^.{0,40}(?:发布单位|发文单位|发布机构|发文机关|文件名称|政策文件|政策名称|汇总表|一览表|发布日期|发文日期)/
export const LISTED = /《((?:[^《》\n]|《[^《》\n]{1,80}》){4,160})》/g
const TABLE = 1_500
const FEWEST_LISTED = 3
const ALIKE = 0.6

/** In order. A section that the contents page names is one wherever it begins; a table, if it lists this file's policies. */
export function dividersOf(
  paged: Paged,
  blocks: readonly Block[],
  contents: Contents,
  starts: readonly Start[],
): Divider[] {
  const taken = new Set(starts.map(({ at }) => at))
  const first = starts[0]?.at ?? 0
  const free = blocks.filter(({ at }) => at > first && !taken.has(at))
  const sections = contents.entries.filter(({ kind }) => kind === 'section')
  return free.flatMap(({ at, page }): Divider[] => {
    const head = paged.value.slice(at, at + HEAD)
    const entry = sections.find((section) => beginsWith(head, section, page?.number))
    if (entry) return [{ at, entry }]
    return isTableOfPolicies(paged.value, at, head, starts) ? [{ at, entry: null }] : []
  })
}

/** On another page than the contents page says only a line that says the same and no more. */
function beginsWith(head: string, { title, page }: Entry, number: number | undefined): boolean {
  if (number !== page) {
    const [line = '', ...more] = head.split('\n', 2)
    return more.length > 0 && line.length <= title.length * 2 && bareTitle(line) === bareTitle(title)
  }
  const words = bareTitle(title).replace(FIGURES, '')
  const at = bareTitle(head).replace(FIGURES, '').indexOf(words)
  return words.length >= 2 && at >= 0 && at <= OFFSET
}

function isTableOfPolicies(value: string, at: number, head: string, starts: readonly Start[]): boolean {
  if (!TABLE_HEADER.test(head)) return false
  const listed = Array.from(value.slice(at, at + TABLE).matchAll(LISTED), ([, title = '']) => title).slice(
    0,
    8,
  )
  const ours = listed.filter((title) =>
    starts.some(({ heading }) => likeness(title, heading.title).alike >= ALIKE),
  )
  return ours.length >= FEWEST_LISTED
}

/** The parts of the file that belong to no policy: all before the first, and from each divider to the next policy. */
export function regionsOf(dividers: readonly Divider[], starts: readonly Start[], end: number): Span[] {
  const regions: Span[] = [[0, starts[0]?.at ?? end]]
  for (const { at } of dividers) {
    const next = starts.find((start) => start.at > at)?.at ?? end
    if (at >= (regions.at(-1)?.[1] ?? 0)) regions.push([at, next])
  }
  return regions
}
