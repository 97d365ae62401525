// How the paragraph around an assignment begins: with a headline of its own, with who carries out the whole text, with another label.
import type { Span } from '../../../corpus/schema.ts'
import type { ClearSection } from '../../stages.ts'
import type { Context } from '../context.ts'

/** A measure's own heading at the start of its text; by what means may follow it. */
const HEADLINE = /^[^。，,：:；;\n]{4,30}(?:。|[,，](?=通过|依托|利用|借助|采取))/
const LONG = 44
const SHORTEST = 8
const LABEL_REACH = 16
const FAR = 1500

/** 强化节能审查。自治区节能主管部门要…: where the paragraphs of a section each begin with what they are about. */
export function hasHeadline(
  { text, paragraphAt }: Context,
  section: ClearSection | null,
  [at]: Span,
): boolean {
  const [start, end] = paragraphAt(at)
  const bodyStart = section?.span[1] ?? start
  const from = skipSpace(text, start)
  if (start < bodyStart || !headlineAt(text, from, at) || TELLS.test(text.slice(from, from + LONG)))
    return false
  const before = text.slice(Math.max(bodyStart, start - FAR), start)
  return LED.test(before) || LED.test(text.slice(end, end + LONG + SHORTEST))
}
/** 主管部门严格履行职责。 is a sentence about someone. */
const TELLS = /^[^。]*(?:单位|部门|地区|政府|各地)/
const LED = /(?:^|\n)\s{0,8}[^。，,：:；;\n]{4,30}。(?=[^\n])/

/** 各市政府要认真落实本意见,…: who carries out the whole text, told in a paragraph of its own behind the last item. */
export function closes({ text, paragraphAt }: Context, at: number): boolean {
  const [start] = paragraphAt(at)
  return CLOSES.test(text.slice(start, start + CLOSING_REACH))
}
const CLOSES =
  /^\s*[^。；;,，:：]{2,44}(?:贯彻|落实|执行|组织实施)好?本(?:实施|指导)?(?:意见|方案|通知|规划|计划|办法|行动)/
const CLOSING_REACH = 64

/**
 * Where the measure begins with a headline of its own: its paragraph, which may not be the first of its section, or the section.
 * What follows the section's own heading heads only the first list behind it.
 * @param previous end of the list before
 */
export function headlineBefore(
  context: Context,
  bodyStart: number,
  end: number,
  previous: number,
): number | null {
  const starts = [Math.max(bodyStart, paragraphStart(context, end)), bodyStart].filter(
    (start) => start > bodyStart || previous <= bodyStart,
  )
  return starts.find((start) => headlineAt(context.text, skipSpace(context.text, start), end)) ?? null
}

const headlineAt = (text: string, start: number, end: number): boolean =>
  HEADLINE.test(text.slice(start, Math.min(end, start + LONG)))

/** The line break and the white space before what begins a line at a place; null in the middle of one. */
export const indentBefore = (text: string, at: number, longest: number): string | null =>
  LINE_START.exec(text.slice(Math.max(0, at - longest), at))?.[0] ?? null
const LINE_START = /\n[^\S\n]*$/

/** The paragraph around a place; for a line that only says who, the one before it. */
export function paragraphStart(context: Context, at: number): number {
  const [start] = context.paragraphAt(at)
  if (start < at) return start
  let before = start
  for (let label = 0; label <= MOST_LABELS; label++) {
    before--
    while (before > 0 && ' \n\t'.includes(context.text[before] ?? '')) before--
    if (before <= 0) return start
    const [above] = context.paragraphAt(before)
    if (!OTHER_LABEL.test(context.text.slice(above, above + LABEL_REACH)) || above === 0) return above
    before = above
  }
  return before
}
const MOST_LABELS = 6
/** 主管领导:…, 主要责任人:…: lines beside the one that says who. */
const OTHER_LABEL =
  /^\s*(?:主管|分管|牵头|责任|主要|包保|联系|项目|完成|进展|进度|投资|整改|目标)?(?:责任)?(?:领导|责任人|负责人|联系人|时限|时间|情况|安排|估算|单位|部门)\s?[:：]/

export function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && ' \n\t。;；'.includes(text[at] ?? '')) at++
  return at
}
