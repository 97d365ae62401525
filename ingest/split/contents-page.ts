// The contents page of a compilation: titles of policies with their page numbers, sections between them.
import type { Span } from '../../corpus/schema.ts'
import { TITLE_END } from '../clean/policy-words.ts'
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
export const SPACED = /[ \t.…·•_]{1,200}(\d{1,4})$/
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
    const from = reach + front.slice(reach, match.index).lastIndexOf('\n') + 1
    end = match.index + match[0].length
    found.push({ text: front.slice(from, match.index).trim(), page: Number(match[1]), span: [from, end] })
  }
  return found
}

/** Lines below 目录 that end with a number, up to the first that does not. */
function spaced(front: string): Raw[] {
  const found: Raw[] = []
  const heading = CONTENTS.exec(front)
  let at = heading ? heading.index + heading[0].length + 1 : front.length
  while (at < front.length) {
    const stop = front.indexOf('\n', at)
    const end = stop < 0 ? front.length : stop
    const line = front.slice(at, end).trim()
    const number = SPACED.exec(line)
    if (line !== '' && (!number || line.length > LONGEST)) break
    if (number && !LED.test(line))
      found.push({ text: line.slice(0, number.index).trim(), page: Number(number[1]), span: [at, end] })
    at = end + 1
  }
  return found
}
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
  const isPolicy = TITLE_END.test(bare) && bare.length >= SHORTEST_TITLE && !LIST_OF_ALL.test(bare)
  return { kind: isPolicy ? 'policy' : 'section', label: '', title: bare, page, span }
}
/** The cover and the word 目录 before the first entry of a text in one line; not a title that ends with it. */
const BEFORE_FIRST = /^(?:(?!关于)[^《》]){0,150}目\s{0,6}录(?=[^(（]{2})/
const SPACES = /\s+/g
