// Where the title of a heading ends: at 。 or the line's end or the next number, else where text begins in the same line.

import { commonHeadings } from '../../corpus/lexicon/headings.ts'
import { bestCut, endingWeight } from './boundary.ts'
import type { StyleName } from './styles.ts'

export interface Title {
  readonly text: string
  /** The end of the title itself, without the mark that closes it. */
  readonly end: number
}

interface Explicit extends Title {
  /** After the mark that closes it. */
  readonly stop: number
  readonly commas: number
}

const SPACE = /[^\S\n]/
const STOP = /[。;；!！?？\n]/
const LONGEST_IN_LINE = 60
const LONGEST = 40
const LONGEST_WITH_COMMA = 45
const MOST_COMMAS = 2
const REACH = 300
const LIKELY = 15
const CERTAIN = 60
const STRONG_ENDING = 25
const COMMA = /[,，]/g
const ASSIGNMENT = /[(（〔[【](?=[^()（）]{0,60}(?:责任|牵头|负责|配合|单位|分工))/
const SENTENCE_LIKE = /\d%|到\d{4}年|[一是二三]是|要[求坚加推]/
const BRACKETED = /^(?:【(?<a>[^】\n]{2,20})】|[〔[](?<b>[^\]〕\n]{2,20})[\]〕])/
const TRAILING = /[\s,，:：、.]+$/
const LEAD = /^[^,，;；:：。\n]{2,40}/

/** The title after a number that ends at `from`; null where what follows is text and no title. */
export function titleAt(text: string, from: number, next: number, style: StyleName): Title | null {
  const start = skipSpace(text, from)
  if (style === 'article') return articleTitle(text, start, next)
  const explicit = explicitTitle(text, start, next)
  if (style === 'box' && explicit) return boxTitle(explicit, start)
  if (explicit && explicit.commas === 0) return withoutText(explicit, start)
  const cut = bestCut(text.slice(start, Math.min(next, start + REACH)))
  if (cut && cut.score >= (explicit ? 2 * LIKELY : LIKELY))
    return { text: tidy(text.slice(start, start + cut.at)), end: start + cut.at }
  return explicit && !SENTENCE_LIKE.test(explicit.text) ? explicit : null
}

/** A title that a mark closes: 。, the line's end, the next number, or the bracket of those responsible. */
export function explicitTitle(text: string, from: number, next: number): Explicit | null {
  const start = skipSpace(text, from)
  const region = text.slice(start, Math.min(next, start + REACH))
  const found = region.search(STOP)
  const bracket = region.search(ASSIGNMENT)
  const at = bracket >= 0 && (found < 0 || bracket < found) ? bracket : found
  const closer = at < 0 ? '' : (region[at] ?? '')
  if (closer !== '' && '；;!！?？'.includes(closer)) return null
  const raw = at < 0 ? region : region.slice(0, at)
  const title = tidy(raw)
  const commas = (title.match(COMMA) ?? []).length
  const ownLine = closer === '\n' || (closer === '' && start + region.length === text.length)
  const longest = commas > 0 ? LONGEST_WITH_COMMA : ownLine ? LONGEST_IN_LINE : LONGEST
  if (title.length < 2 || title.length > longest || commas > MOST_COMMAS) return null
  const end = start + raw.trimEnd().length
  return {
    text: title,
    end: Math.min(end, start + raw.replace(TRAILING, '').length),
    stop: start + raw.length + (closer === '。' ? 1 : 0),
    commas,
  }
}

/** 基本原则坚持系统观念。: a title that many policies share, and the first words of its text. */
function withoutText(explicit: Explicit, start: number): Title {
  const cut = bestCut(explicit.text)
  if (!cut || cut.score < CERTAIN || !commonHeadings.has(explicit.text.slice(0, cut.at))) return explicit
  return { text: explicit.text.slice(0, cut.at), end: start + cut.at }
}

/** A box names a project and goes on with its first item: 能源管理提升工程工业节能监察。 */
function boxTitle(explicit: Explicit, start: number): Title {
  for (let at = explicit.text.length - 4; at >= 6; at--)
    if (endingWeight(explicit.text.slice(0, at)) >= STRONG_ENDING)
      return { text: explicit.text.slice(0, at), end: start + at }
  return explicit
}

/** Articles go on with their text; only a bracket or a line of its own is a title. */
function articleTitle(text: string, start: number, next: number): Title | null {
  const bracketed = BRACKETED.exec(text.slice(start, start + 30))
  const inner = bracketed?.groups?.a ?? bracketed?.groups?.b
  if (bracketed && inner) return { text: inner, end: start + bracketed[0].length }
  const line = text.slice(start, Math.min(next, start + REACH)).search(STOP)
  return line > 0 && line <= 20 && text[start + line] === '\n'
    ? { text: text.slice(start, start + line).trim(), end: start + line }
    : null
}

/** What stands for the title of an item without one: its first phrase. */
export function leadPhrase(text: string, from: number, next: number): Title {
  const start = skipSpace(text, from)
  const phrase = LEAD.exec(text.slice(start, Math.min(next, start + LONGEST_IN_LINE)))?.[0] ?? ''
  return { text: tidy(phrase), end: phrase === '' ? from : start + phrase.trimEnd().length }
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (SPACE.test(text[at] ?? '')) at++
  return at
}

const SPACES = /\s+/g
const tidy = (title: string): string => title.replace(SPACES, ' ').replace(TRAILING, '').trim()
