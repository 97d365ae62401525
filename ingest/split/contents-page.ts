// The contents page of a compilation: titles of policies with their page numbers, sections between them.
import type { Span } from '../../corpus/schema.ts'
import { POLICY_END } from '../clean/policy-words.ts'
import { bareTitle } from './titles.ts'

export interface Entry {
  readonly kind: 'policy' | 'section'
  /** '' where neither the entry nor one above it names any. */
  readonly label: string
  readonly title: string
  readonly page: number
  /** Its place in clean text, leader and number included. */
  readonly span: Span
}

/** Contents stand at the front. */
const FRONT = 60_000
/** Text between two entries of one contents page. */
const FARTHEST = 600
const LONGEST = 160

/** Dots and the number after them; 022030年 is page 02 and then the year of the next title. */
export const LEADER = /(?:[.…·•_] {0,2}){2,300}[(]?(\d{1,4}?)[)]?(?=(?:19|20)\d\d年|\D|$)/g
/** The same on a line of its own below 目录, where blanks or a tab may be all that leads to the number. */
export const SPACED = /(?:[ \t.…·•_]{1,200}(\d{1,4})|[ \t]{0,40}[(](\d{1,3})[)])$/
const CONTENTS = /(?:^|\n)[ \t]{0,20}目\s{0,6}[录次][ \t]{0,8}(?=\n)/
const NUMBERING =
  /^(?:第?[一二三四五六七八九十\d]{1,3}[、.．)]|[(（][一二三四五六七八九十\d]{1,3}[)）]|\d{1,3}\s)\s{0,4}/
/** Headings within one policy, and its annexes. */
const HEADING =
  /^(?:第[一二三四五六七八九十百\d]{1,4}[章节条]|[一二三四五六七八九十]{1,3}、(?!.{0,60}关于)|附\s?件)/
/** 保障措施 and the like head a part of a policy. */
const SHORTEST_TITLE = 8
const LIST_OF_ALL = /^附\s?[录表]|^第[一二三四五六七八九十\d]{1,3}(?:部分|[部编篇])/
const QUOTED = /《((?:[^《》]|《[^《》]{1,80}》){2,160})》/

export interface Contents {
  /** In the order of the file; a contents page that stands there twice counts once. */
  readonly entries: readonly Entry[]
  /** Offset after the last entry; 0 without any. */
  readonly end: number
}

export function contentsOf(value: string): Contents {
  const front = value.slice(0, FRONT)
  const raw = [...led(front), ...spaced(front)].sort((a, b) => a.span[0] - b.span[0])
  const entries: Entry[] = []
  const seen = new Set<string>()
  let label = ''
  for (const one of raw) {
    const entry = read(one, label)
    if (!entry) continue
    label = entry.kind === 'section' ? '' : entry.label
    const key = `${entry.kind}|${entry.label}|${bareTitle(entry.title)}|${entry.page}`
    if (!seen.has(key)) entries.push(entry)
    seen.add(key)
  }
  return { entries, end: raw.at(-1)?.span[1] ?? 0 }
}

interface Raw {
  readonly text: string
  readonly page: number
  readonly span: Span
}

function led(front: string): Raw[] {
  const found: Raw[] = []
  let end = 0
  for (const match of front.matchAll(LEADER)) {
    if (found.length > 0 && match.index - end > FARTHEST) break
    const reach = Math.max(end, match.index - LONGEST)
    const { text, at } = entryBefore(front, reach, match.index)
    end = match.index + match[0].length
    found.push({ text, page: Number(match[1]), span: [at, end] })
  }
  return found
}

/** What stands before a leader: its line, and the one above where that is the first half of a title. */
function entryBefore(front: string, reach: number, leader: number): { text: string; at: number } {
  const before = front.slice(reach, leader)
  const start = before.lastIndexOf('\n') + 1
  const above = before.lastIndexOf('\n', start - 2) + 1
  const half = start > 0 ? before.slice(above, start).trim() : ''
  return isHalf(half)
    ? { text: half + before.slice(start).trim(), at: reach + above }
    : { text: before.slice(start).trim(), at: reach + start }
}

/** A line of a contents page without a number, long enough for a title and without its end. */
const isHalf = (line: string): boolean =>
  line.length >= SHORTEST_HALF && !POLICY_END.test(line) && HALF_TITLE.test(line) && !LED.test(line)
const SHORTEST_HALF = 12
const HALF_TITLE = /关于|印发|[省市区县]|《[^》]{0,80}$/
/** Names of sections that may stand between two entries without numbers of their own. */
const UNNUMBERED = 2

/** Lines below 目录 that end with a number, up to the first lines that do not. */
function spaced(front: string): Raw[] {
  const found: Raw[] = []
  const heading = CONTENTS.exec(front)
  let at = heading ? heading.index + heading[0].length + 1 : front.length
  let half = ''
  let unnumbered = 0
  while (at < front.length && unnumbered <= UNNUMBERED) {
    const stop = front.indexOf('\n', at)
    const end = stop < 0 ? front.length : stop
    const line = front.slice(at, end).trim()
    const number = SPACED.exec(line)
    if (line.length > LONGEST || SENTENCE.test(line)) break
    if (number && !LED.test(line)) {
      const text = half + line.slice(0, number.index).trim()
      found.push({ text, page: Number(number[1] ?? number[2]), span: [at, end] })
    }
    unnumbered = number ? 0 : unnumbered + (line === '' ? 0 : 1)
    half = number || !isHalf(line) ? '' : line
    at = end + 1
  }
  return found
}
const SENTENCE = /[。;]/
const LED = /(?:[.…·•_] {0,2}){3}/

/** An entry without a label stands under the label of the one before it. */
function read({ text, page, span }: Raw, above: string): Entry | null {
  const bare = text.replace(BEFORE_FIRST, '').replace(NUMBERING, '').trim()
  const quoted = QUOTED.exec(bare)
  if (quoted?.[1] !== undefined) {
    const label = bare.slice(0, quoted.index).replace(SPACES, '')
    return { kind: 'policy', label: label || above, title: quoted[1], page, span }
  }
  if (bare.length < 2 || HEADING.test(text)) return null
  const isPolicy = POLICY_END.test(bare) && bare.length >= SHORTEST_TITLE && !LIST_OF_ALL.test(bare)
  return { kind: isPolicy ? 'policy' : 'section', label: '', title: bare, page, span }
}
/** The cover and the word 目录 before the first entry of a text in one line; not a title that ends with it. */
const BEFORE_FIRST = /^(?:(?!关于)[^《》]){0,150}目\s{0,6}录(?=[^(（]{2})/
const SPACES = /\s+/g
