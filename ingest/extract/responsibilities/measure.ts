// What an assignment governs: the measure as a whole, and as its task the heading or lead phrase of that measure.
import type { Span } from '../../../corpus/schema.ts'
import type { Context } from '../context.ts'
import { leadPhrase } from './lead-phrase.ts'

/** A heading that only dates the step (（一）2021年9月底之前) heads no measure. */
const ONLY_TIME = /^(?:到|于|自)?[\d〇一二三四五六七八九十年月日—\-至底末前之内上中下旬季度]{4,24}$/u
/** Headings over measures that have no heading of their own: 工作步骤, 基本原则. */
const OVER_MEASURES = /^[\p{Script=Han}]{0,4}(?:原则|任务|步骤|安排|措施|内容|事项|目标|思路|要求)$/u
/** A measure without a section of its own begins after a dash, or with a number in the running text. */
const ITEM =
  /——|(?<=^|[。；;：:\n])\s{0,4}(?:[(（][一二三四五六七八九十]{1,3}[)）]|\d{1,2}[.．、](?!\d)|[①-⑳])/gu
/** A measure's own heading at the start of its text. */
const HEADLINE = /^[^。，,：:；;\n]{4,30}。/u
const HAN_RUN = /\p{Script=Han}{2}/u
const LONG = 44
const SHORTEST = 8

export interface Measure {
  readonly task: string
  readonly span: Span
}

/**
 * @param previous end of the assignment list before this one, 0 if none: what stands between is this one's measure
 * @param shared the section holds several lists, each with a measure of its own
 */
export function measureOf(context: Context, span: Span, previous: number, shared: boolean): Measure {
  const { text } = context
  const section = context.sectionAt(span[0])
  const start = section?.start ?? context.paragraphAt(span[0])[0]
  if (previous > start && HAN_RUN.test(text.slice(previous, span[0]))) return from(context, previous, span)
  const title = section?.title ?? ''
  const bodyStart = section ? section.span[1] : start
  const item = itemBefore(text, bodyStart, span[0])
  const untitled = title === '' || ONLY_TIME.test(title) || OVER_MEASURES.test(title)
  const headline = shared && HEADLINE.test(text.slice(skipSpace(text, bodyStart), span[0]))
  if (item !== null || headline || untitled) {
    const found = from(context, item ?? bodyStart, span)
    if (found.task !== '') return found
  }
  return { task: title.length > LONG ? leadPhrase(context, title) : title, span: [start, span[1]] }
}

function from(context: Context, start: number, span: Span): Measure {
  const at = skipSpace(context.text, start)
  return { task: leadPhrase(context, context.text.slice(at, span[1])), span: [at, span[1]] }
}

function itemBefore(text: string, start: number, end: number): number | null {
  const last = [...text.slice(start, end).matchAll(ITEM)].at(-1)
  return last && end - start - last.index >= SHORTEST ? start + last.index : null
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && ' \n\t。;；'.includes(text[at] ?? '')) at++
  return at
}
