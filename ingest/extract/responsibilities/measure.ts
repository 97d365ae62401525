// What an assignment governs: the measure as a whole, and as its task the heading or lead phrase of that measure.

import { dutyAt } from '../../../corpus/lexicon/duties.ts'
import type { Span } from '../../../corpus/schema.ts'
import type { ClearSection } from '../../stages.ts'
import { bestCut, CERTAIN } from '../../structure/boundary.ts'
import type { Context } from '../context.ts'
import { headOfItems, headOfOnlyItem, isHeaded, LONGEST_ITEM, OPENS_LIST } from './headed.ts'
import { leadPhrase } from './lead-phrase.ts'
import { namesAt } from './names-at.ts'
import { headlineBefore, indentBefore, paragraphStart, skipSpace } from './paragraphs.ts'
import { eachHeaded, ITEM, isPiece, OVER_STEPS } from './pieces.ts'
import { regionOf } from './region.ts'

const HAN_RUN = /[〇㐀-鿿]{2}/
const LONG = 44
const RUN_ON = 26
/** A shorter one is cut only where hardly anything else is possible. */
const MAY_RUN_ON = 16
const NEARLY_CERTAIN = 30
const LIKELY = -3
export const SHORTEST_TITLE = 6
const FOR_WHOM =
  /^对[^。；;：:\n]{8,150}?的(?:[省市县区州盟旗]|地方|地区|单位|企业)(?:[(（][^()（）]{1,16}[)）])?(?=[,，])|^对[^,，。；;：:\n]{8,120}(?=[,，])/
const COMMA = /[,，]/
const SHORTEST = 8
export const SHORTEST_PHRASE = 4
const APART = /^[\s。;；]|[(（[【〔<〈]$/
const LONGEST_INDENT = 8

export interface Measure {
  readonly task: string
  readonly span: Span
  /** What this assignment has of a measure that is told piece by piece, each piece given to others. */
  readonly part?: string
}

/**
 * @param previous end of the assignment list before this one, 0 if none: what stands between is this one's measure
 * @param shared the section holds several lists, each with a measure of its own
 */
export function measureOf(context: Context, span: Span, previous: number, shared: boolean): Measure {
  const { text } = context
  const head = headOfItems(context, span, previous)
  if (head) return { task: titleOf(context, head.title, head), span: [head.start, span[1]] }
  const section = measuredSection(context, span[0])
  const start = section?.start ?? paragraphStart(context, span[0])
  const own =
    previous > start && HAN_RUN.test(text.slice(previous, Math.min(span[0], previous + LONGEST_ITEM)))
      ? from(context, previous, span)
      : null
  // Only what stands beside another list may be a piece of the same measure.
  const pieces =
    (own !== null || shared) &&
    section !== null &&
    isHeaded(section) &&
    isPiece(text, section, previous, span[0])
  if (own && !pieces) return own
  const around = measureAround(context, span, section, start, shared, previous)
  if (own) return { ...own, task: around.task, part: own.task }
  if (!pieces || around.span[0] !== start) return around
  const first = from(context, section.span[1], span)
  return first.task === around.task || OPENS_LIST.test(first.task)
    ? around
    : { ...first, task: around.task, part: first.task }
}

/** (一)适用范围…(二)办理流程…(三)责任单位:…: of the steps of a measure one only says who is responsible, for the measure. */
function measuredSection({ pathAt }: Context, at: number): ClearSection | null {
  const path = pathAt(at)
  const inner = path.at(-1) ?? null
  return inner && LABEL.test(inner.title) ? (path.at(-2) ?? inner) : inner
}
const LABEL = /^(?:责任|牵头|主办|承办|配合)(?:责任)?(?:单位|部门|科室)/

function measureAround(
  context: Context,
  span: Span,
  section: ClearSection | null,
  start: number,
  shared: boolean,
  previous: number,
): Measure {
  const { text } = context
  const only = headOfOnlyItem(context, span[0])
  if (only) return { task: titleOf(context, only.title, only), span: [start, span[1]] }
  const whom = section ? forWhom(text, section) : undefined
  const title = whom ?? section?.title ?? ''
  if (opensWithDuty(context, section ? title : context.text.slice(start, start + LONGEST_ITEM))) {
    // 一、市政府要…。乡镇政府要…: each sentence is a measure of its own.
    const sentence = context.sentenceAt(span[0])[0]
    return from(context, Math.max(sentence, start), span)
  }
  const bodyStart = section ? section.span[1] : start
  const item = endsCases(text, span[0]) ? null : itemBefore(text, bodyStart, span[0])
  const untitled = section === null || !isHeaded(section)
  // Where each measure stands in lines of its own, none of them is the heading's.
  const inLines =
    shared &&
    (text.slice(bodyStart, span[0]).includes('\n') || (section !== null && eachHeaded(text, section)))
  const opening = inLines ? headlineBefore(context, bodyStart, span[0], previous) : null
  if (item !== null || opening !== null || untitled) {
    const found = from(context, item ?? opening ?? bodyStart, span)
    const task = item === null ? found.task : titleOf(context, found.task, section)
    if (task !== '') return { ...found, task }
  }
  return {
    task: titleOf(
      context,
      whom === undefined && isSentence(context, section, span) ? firstClause(title) : title,
      section,
    ),
    span: [start, span[1]],
  }
}

/** What stands where a heading would is a clause that gives a body its duty. */
function opensWithDuty(context: Context, text: string): boolean {
  const list = namesAt(text, 0, regionOf(context))
  return list !== null && dutyAt(text, list.end) !== ''
}

/** A measure that is one sentence has no heading: what its number heads is the sentence, up to the list behind it. */
function isSentence({ text }: Context, section: ClearSection | null, [start]: Span): boolean {
  if (!section || section.title.length < RUN_ON || start <= section.span[1]) return false
  return (
    !HAN_RUN.test(text.slice(section.span[1], Math.min(start, section.span[1] + LONG))) &&
    start - section.span[1] < SHORTEST
  )
}

function firstClause(title: string): string {
  const [clause = ''] = title.split(COMMA, 1)
  return clause.length >= SHORTEST_TITLE ? clause : title
}

/** 三、对投资保持稳定增长,项目完成情况较好的市,…: no heading that has run into its text, its first clauses say for whom. */
function forWhom(text: string, { title, start }: ClearSection): string | undefined {
  if (!title.startsWith('对')) return undefined
  const at = text.indexOf(title.slice(0, SHORTEST_TITLE), start)
  return FOR_WHOM.exec(text.slice(at, at + FOR_WHOM_REACH))?.[0]
}
const FOR_WHOM_REACH = 160
const LABEL_REACH = 16

/** 摸底排查(2022年5月底前): by when is no part of what is to be done. */
const WHEN = /(?<=.{2})[(（](?:(?:到|于|自)?20\d{2}年|\d{1,2}月)[^()（）]{0,24}[)）]$/
/** 推进信用体系建设|,2020年底前制定办法: what is done by a day of its own is another clause. */
const BY_DAY = /(?<=.{6})[,，](?=(?:到|于)?20\d{2}年(?:\d{1,2}月)?(?:底|末)?前).*$/

/** A heading this long has run into its text; where the outline found no end, the likeliest one is taken. */
function titleOf(context: Context, heading: string, section: ClearSection | null): string {
  const title = heading.replace(WHEN, '').replace(BY_DAY, '')
  if (title.length < MAY_RUN_ON || title.startsWith('对')) return title
  const [clause = ''] = title.split(COMMA, 1)
  const cut = bestCut(clause)
  const ownLine = section !== null && indentBefore(context.text, section.start, LONGEST_INDENT) !== null
  if (ownLine && clause === title && context.text[section.span[1]] === '\n') return title
  const likely = ownLine ? CERTAIN : title.length < RUN_ON ? NEARLY_CERTAIN : LIKELY
  if (cut && cut.score >= likely && cut.at >= SHORTEST_TITLE && clause.length - cut.at >= SHORTEST)
    return title.slice(0, cut.at)
  return title.length > LONG ? leadPhrase(context, title) : title
}

function from(context: Context, start: number, span: Span): Measure {
  const label = OVER_STEPS.exec(context.text.slice(start, start + LABEL_REACH))?.[0].length ?? 0
  const at = skipSpace(context.text, start + label)
  const phraseTo = (end: number): string =>
    leadPhrase(context, context.text.slice(at, Math.min(end, at + LONGEST_ITEM)))
  // What assigns is no part of what it assigns, unless nothing else is there.
  const apart = APART.test(context.text.slice(span[0] - 1, span[0] + 1))
  const before = apart && span[0] - at >= SHORTEST_PHRASE ? phraseTo(span[0]) : ''
  return { task: before.length >= SHORTEST_PHRASE ? before : phraseTo(span[1]), span: [at, span[1]] }
}

/** 有下列情形之一的:1.…的;2.…的。 and who is responsible in a line of its own: for all, not for the last case. */
const endsCases = (text: string, at: number): boolean =>
  CASE_END.test(text.slice(Math.max(0, at - CASE_REACH), at))
const CASE_END = /的[。；;]\s{0,4}\n\s*$/
const CASE_REACH = 12

function itemBefore(text: string, start: number, end: number): number | null {
  const from = Math.max(start, end - LONGEST_ITEM)
  const last = [...text.slice(from, end).matchAll(ITEM)].at(-1)
  return last && end - from - last.index >= SHORTEST ? from + last.index : null
}
