// Measures that are told piece by piece, each piece given to others: 二、扩大出口。…(省商务厅牵头)…(省农业农村厅牵头).
import type { ClearSection } from '../../stages.ts'

/** A measure without a section of its own begins after a dash, or with a number in the running text. */
export const ITEM =
  /——|(?<=^|[。；;：:\n])\s{0,4}(?:[(（][一二三四五六七八九十]{1,3}[)）]|\d{1,3}[.．、](?!\d(?!\d{3}年))|[①-⑳])/g
/** 主要措施: above the steps, （1）…（省公安厅负责） in a line of its own: each step is told for itself. */
export const OVER_STEPS =
  /^\s*(?:主要|具体|工作|重点|实施|推进)?(?:措施|举措|任务|内容|要求)[:：](?:[^\S\n]*\n|\s{0,2}(?=\d{1,2}[.．、]|[(（]\d{1,2}[)）]))/
const STEP = /(?:^|\n)[^\S\n]*[(（]\d{1,2}[)）]/
const OPENS_BRACKET = /[([{（【〔［<〈]/
const OWN_HEADLINE = /^[\s。;；]{0,4}[^。；;：:\n]{4,40}。(?=[〇㐀-鿿“])/
const FEWEST_HEADED = 2
/** How much of a section is looked at before a bracket in it. */
const REACH = 6000

/**
 * Whether what stands before the bracket at `at` belongs to the measure that the section's heading names. Pieces that are numbered,
 * paragraphs with headlines of their own (培育平台。…(省工信厅负责)⏎推动企业上云。…) and what a line of labels ends are measures
 * themselves.
 * @param previous end of the assignment list before
 */
export function isPiece(text: string, section: ClearSection, previous: number, at: number): boolean {
  if (!OPENS_BRACKET.test(text[at] ?? '')) return false
  const from = Math.max(section.span[1], at - REACH)
  const piece = text.slice(Math.max(previous, from), at)
  if (piece.search(ITEM) >= 0 || STEP.test(piece) || OVER_STEPS.test(piece)) return false
  if (eachHeaded(text, section)) return false
  return headlinesIn(piece) === 0 || headlinesIn(text.slice(from, at)) < FEWEST_HEADED
}

const headlinesIn = (text: string): number =>
  text.split('\n').filter((paragraph) => OWN_HEADLINE.test(paragraph)).length

/** 深化评价改革。…（市教育局）深化综合治理改革。…（市司法局）: in one line, what each list governs begins with its own headline. */
export function eachHeaded(text: string, { span, end }: ClearSection): boolean {
  const body = text.slice(span[1], Math.min(end, span[1] + REACH))
  if (body.includes('\n')) return false
  const starts = [0, ...Array.from(body.matchAll(LIST), ({ index, 0: list }) => index + list.length)]
  const headed = starts.filter((start) => SHORT_HEADLINE.test(body.slice(start, start + LONGEST_HEADLINE)))
  return starts.length >= FEWEST_HEADED && headed.length >= starts.length * MOST
}
const LIST = /[(（][^()（）\n]{2,300}(?:负责|落实|[局委厅部办院会府司队行])[)）](?=[〇㐀-鿿“])/g
const SHORT_HEADLINE = /^[。\s]{0,2}[^。，,；;：:()（）]{4,20}。[〇㐀-鿿“]/
const LONGEST_HEADLINE = 26
const MOST = 0.75
