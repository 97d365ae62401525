// The contents page of a policy itself: its entries come again as headings, so it goes. The contents of a compilation stay,
// since the splitter reads them and they belong to no policy.
import type { Span } from '../../corpus/schema.ts'
import type { Text } from '../../corpus/text.ts'
import { type Cleaner, type Cleaning, info, removal, UNCHANGED } from './cleaner.ts'
import { type Line, linesOf } from './lines.ts'
import { POLICY_END } from './policy-words.ts'

export const ownContents: Cleaner = { id: 'own-contents', clean: remove }

const CONTENTS = /^(?:#{1,4}\s)?目\s{0,8}[录次]:?$/
const MOST_ENTRIES = 400
const LONGEST_ENTRY = 60
const FEWEST_ENTRIES = 3
/** Share of the entries that must come again below. */
const SHARE = 0.6
const SENTENCE = /[。;!?]/

/** Leaders and the page number at the end of an entry: ……12, ....12, \t12, (12), 第12页. */
export const LEADER = /[\s.…·]{0,200}(?:第\s?)?[(]?\d{1,4}[)]?(?:\s?页)?$/
const NUMBERING =
  /^(?:第[一二三四五六七八九十百\d]{1,4}[章节编篇部分]{1,2}|[一二三四五六七八九十]{1,3}、|[(][一二三四五六七八九十\d]{1,3}[)]|\d{1,2}(?:\.\d{1,2}){0,3}[.、]?|序(?=\s))/
const SPACES = /\s+/g

function remove(text: Text): Cleaning {
  const lines = linesOf(text.value)
  const headings = lines.flatMap((line, index) => (CONTENTS.test(line.text) ? [index] : []))
  const last = headings.length > 0 ? lastPlaces(lines) : new Map<string, number>()
  const blocks = headings.flatMap((heading) => block(lines, heading, last) ?? [])
  if (blocks.length === 0) return UNCHANGED
  return {
    edits: blocks.map(({ span }) => removal(span)),
    diagnostics: blocks.map(({ span, entries }) =>
      info('own-contents', `去除目录（${entries} 行），其条目即正文标题`, text, span),
    ),
  }
}

interface Block {
  readonly span: Span
  readonly entries: number
}

/** Index of the last line that says what a key says. */
const lastPlaces = (lines: readonly Line[]): Map<string, number> =>
  new Map(lines.flatMap(({ text }, index) => (text.length <= LONGEST_ENTRY ? [[keyOf(text), index]] : [])))

function block(lines: readonly Line[], heading: number, last: ReadonlyMap<string, number>): Block | null {
  const entries = entriesAfter(lines, heading)
  const next = lines[heading + 1 + entries.length]
  if (entries.length < FEWEST_ENTRIES || isOfCompilation(entries)) return null
  const end = heading + entries.length
  const again = entries.filter(({ text }) => (last.get(keyOf(withoutPage(text))) ?? 0) > end).length
  if (again < entries.length * SHARE) return null
  const first = lines[heading]
  return first && next ? { span: [first.span[0], next.span[0]], entries: entries.length } : null
}

/** Up to a line that is no entry, or comes a second time: there the text begins. */
function entriesAfter(lines: readonly Line[], heading: number): Line[] {
  const entries: Line[] = []
  const seen = new Set<string>()
  for (let index = heading + 1; index <= heading + MOST_ENTRIES; index++) {
    const line = lines[index]
    // 目录 on each of its pages: the next block begins.
    if (!line || CONTENTS.test(line.text)) break
    const key = keyOf(withoutPage(line.text))
    if (line.text.length > LONGEST_ENTRY || SENTENCE.test(line.text) || seen.has(key)) break
    seen.add(key)
    entries.push(line)
  }
  return entries
}

/** Entries of a compilation are titles of policies, at most counted; 保障措施 is shorter than any. */
const isOfCompilation = (entries: readonly Line[]): boolean =>
  entries.filter(({ text }) => isPolicyTitle(withoutPage(text).replace(COUNTED, ''))).length >=
  entries.length / 2

function isPolicyTitle(entry: string): boolean {
  const title = entry.replace(NUMBERING, '')
  if (title.length < SHORTEST_TITLE || !POLICY_END.test(title)) return false
  return title === entry || title.includes('关于') || title.includes('《')
}
const COUNTED = /^\d{1,3}[.、]?\s{0,2}/
const SHORTEST_TITLE = 9

const withoutPage = (line: string): string => line.replace(LEADER, '')
const keyOf = (line: string): string => line.replace(NUMBERING, '').replace(SPACES, '')
