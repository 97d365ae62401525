// What an assignment governs: the heading or lead phrase of the measure, and the measure as a whole.
import type { Span } from '../../../corpus/schema.ts'
import type { Context } from '../context.ts'

const PHRASE = /^[^。：:；;\n]{2,36}(?=[。：:\n])|^[^，,。：:；;\n]{2,48}/u
/** A measure's own heading at the start of its text. */
const HEADLINE = /^[^。，,：:；;\n]{4,30}(?=。)/u
const NUMBER =
  /^\s*(?:[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.．、]|[①-⑳]|——|第[一二三四五六七八九十百]{1,4}[章节条]|[一二三四五六七八九十]是)\s*/u
const HAN_RUN = /\p{Script=Han}{2}/u
/** A heading that only dates the step (一）2021年9月底之前) heads no measure. */
const ONLY_TIME = /^(?:到|于|自)?[\d〇一二三四五六七八九十年月日—\-至底末前之内上中下旬季度]{4,24}$/u
const LONG = 44

export interface Measure {
  readonly task: string
  readonly span: Span
}

/**
 * @param previous end of the assignment list before this one, 0 if none: what stands between is this one's measure
 * @param shared the section holds several lists, each with a measure of its own
 */
export function measureOf(context: Context, span: Span, previous: number, shared: boolean): Measure {
  const section = context.sectionAt(span[0])
  const start = section?.start ?? context.paragraphAt(span[0])[0]
  if (previous > start && HAN_RUN.test(context.text.slice(previous, span[0]))) {
    const from = skipSpace(context.text, previous)
    return { task: phrase(context.text.slice(from, span[0])), span: [from, span[1]] }
  }
  const title = section?.title ?? ''
  const bodyStart = skipSpace(context.text, section ? section.span[1] : start)
  const body = context.text.slice(bodyStart, span[1])
  const lead = shared ? HEADLINE.exec(body)?.[0] : undefined
  if (lead) return { task: lead, span: [bodyStart, span[1]] }
  const dashed = body.lastIndexOf('——')
  if (dashed >= 0 && dashed < body.length - 8)
    return { task: phrase(body.slice(dashed + 2)), span: [bodyStart + dashed, span[1]] }
  const task = title === '' || ONLY_TIME.test(title) ? phrase(body) : short(title)
  return { task, span: [start, span[1]] }
}

const short = (title: string): string => (title.length > LONG ? phrase(title) : title)

export function phrase(text: string): string {
  const plain = text.replace(NUMBER, '').replace(OPENING, '')
  return (PHRASE.exec(plain)?.[0] ?? plain.slice(0, LONG)).trim()
}

const OPENING = /^[\s,，。；;、:：]+/u

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && ' \n\t。;；'.includes(text[at] ?? '')) at++
  return at
}
