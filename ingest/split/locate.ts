// Finds the policies that the contents page names but whose heading has no form of its own: a page or a line that begins with
// the title, or a page whose beginning was lost.
import { HEADING_START } from '../clean/policy-words.ts'
import { type Block, type Paged, type PlacedPage, pageAt, skipSpace } from './blocks.ts'
import type { Entry } from './contents-page.ts'
import { addressAfter, type Heading } from './heading.ts'
import { opensText, PURPOSE } from './openings.ts'
import type { Start } from './starts.ts'
import { titleLinesAt } from './title-lines.ts'
import { bareTitle, endOfTitleAt, likeness } from './titles.ts'

/** Title and label at the head of a page in one line. */
const HEAD = 240
const LONGEST_LABEL = 24
const LABEL_ONLY = /^(?:\d{1,3}[.、])?[〇㐀-鿿()、 《“"]{0,24}$/u
/** After a title that is part of a sentence. */
const GOES_ON = /^(?:[,，、;；。》)）]|和|与|及|等|的|已|中|要求|精神)/
/** Titles that a contents page shortens. */
const SHORTENED = 0.6
const LOST_PAGES = 5

/** Starts for the entries that no heading answered, none at a place already taken. */
export function locate(
  paged: Paged,
  blocks: readonly Block[],
  entries: readonly Entry[],
  known: readonly Start[],
): Start[] {
  const answered = new Set(known.map(({ entry }) => entry))
  const open = entries.filter((entry) => !answered.has(entry))
  if (open.length === 0) return []
  const taken = new Set(known.map(({ at }) => at))
  const starts: Start[] = []
  for (const entry of open) {
    const found =
      byTitle(paged, blocks, entry, taken) ??
      byShortTitle(paged, blocks, entry, taken) ??
      byPage(paged, entry, taken)
    if (!found) continue
    taken.add(found.at)
    starts.push(found)
  }
  return starts
}

/** The page that the contents page says, else the first place that begins with the title. */
function byTitle(
  { value, pages }: Paged,
  blocks: readonly Block[],
  entry: Entry,
  taken: ReadonlySet<number>,
): Start | null {
  const found = blocks.flatMap((block): Start[] => {
    if (taken.has(block.at) || !mayBegin(value, block.at, entry.title)) return []
    const heading = headingAt(value, block, entry)
    return heading ? [{ at: block.at, heading, entry, lostHead: false }] : []
  })
  return found.find(({ at }) => pageAt(pages, at)?.number === entry.page) ?? found[0] ?? null
}

/** Whether the title stands at a place, a label before it at most; asked of every page and line, so cheaply. */
function mayBegin(value: string, at: number, title: string): boolean {
  const bare = bareTitle(title)
  const near = value.slice(at, at + LONGEST_LABEL + 2)
  if (!near.includes(bare.charAt(0))) return false
  const offset = bareTitle(value.slice(at, at + HEAD)).indexOf(bare)
  return offset >= 0 && offset <= LONGEST_LABEL
}

function headingAt(value: string, block: Block, entry: Entry): Heading | null {
  const whole = titleLinesAt(value, block.at)
  if (whole && likeness(whole.title, entry.title).contained >= SHORTENED) {
    return whole.label === '' ? split(whole, entry) : whole
  }
  for (let offset = 0; offset <= LONGEST_LABEL; offset++) {
    if (value[block.at + offset] === '\n') return null
    const end = endOfTitleAt(value, block.at + offset, entry.title)
    if (end < 0) continue
    const label = value.slice(block.at, block.at + offset)
    if (!LABEL_ONLY.test(label) || GOES_ON.test(value.slice(end, end + 4))) return null
    if (HEADING_START.test(value.slice(block.at, end)) && !opensText(value, skipSpace(value, end)))
      return null
    const address = addressAfter(value, end)
    const bodyStart = skipSpace(value, address?.end ?? end)
    return {
      form: 'compilation',
      label: label.replace(NOT_LETTERS, ''),
      title: entry.title,
      url: address?.url ?? null,
      bodyStart,
    }
  }
  return null
}
const NOT_LETTERS = /^(?:\d{1,3}|[一二三四五六七八九十]{1,3})[.、]|[\s《“"]/g

/** After a body's name it goes on its own title: 某局关于…的通知. */
const OF_ISSUER = /^(?:关于|印发)/

/** 国务院2030年前碳达峰行动方案, of which the contents page gives the title: what stands before it is the label. */
function split(heading: Heading, entry: Entry): Heading {
  const at = heading.title.length - entry.title.length
  const isLabelled = at > 0 && at <= LONGEST_LABEL && heading.title.endsWith(entry.title)
  const label = heading.title.slice(0, Math.max(0, at))
  if (!isLabelled || OF_ISSUER.test(entry.title) || label.includes('关于') || !LABEL_ONLY.test(label))
    return heading
  return { ...heading, form: 'compilation', label: label.trim(), title: entry.title }
}

/** A title line at the top of the page that the contents page says, of which it gives a short form. */
function byShortTitle(
  { value }: Paged,
  blocks: readonly Block[],
  entry: Entry,
  taken: ReadonlySet<number>,
): Start | null {
  const block = blocks.find(({ page }) => page?.number === entry.page)
  if (!block || taken.has(block.at)) return null
  const heading = titleLinesAt(value, block.at)
  if (!heading || likeness(heading.title, entry.title).contained < SHORTENED) return null
  return { at: block.at, heading, entry, lostHead: false }
}

/** The page of the entry was lost, or its text opens a document without a heading: the contents page gives the title. */
function byPage({ value, pages }: Paged, entry: Entry, taken: ReadonlySet<number>): Start | null {
  const index = pages.findIndex(({ number }) => number >= entry.page)
  const page = pages[index]
  if (!page || taken.has(page.span[0]) || page.span[1] === page.span[0]) return null
  if (page.number !== entry.page && !isLost(pages, index, entry.page)) return null
  if (page.number === entry.page && !PURPOSE.test(value.slice(page.span[0], page.span[0] + LONGEST_LABEL)))
    return null
  const heading: Heading = {
    form: 'compilation',
    label: entry.label,
    title: entry.title,
    url: null,
    bodyStart: page.span[0],
  }
  return { at: page.span[0], heading, entry, lostHead: true }
}

function isLost(pages: readonly PlacedPage[], index: number, number: number): boolean {
  const before = pages[index - 1]
  const after = pages[index]
  return (
    before !== undefined &&
    after !== undefined &&
    before.number < number &&
    after.number - number <= LOST_PAGES
  )
}
