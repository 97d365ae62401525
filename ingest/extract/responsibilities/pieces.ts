// Measures that are told piece by piece, each piece given to others: 二、扩大出口。…(省商务厅牵头)…(省农业农村厅牵头).
import type { ClearSection } from '../../stages.ts'

/** A measure without a section of its own begins after a dash, or with a number in the running text. */
export const ITEM =
  /——|(?<=^|[。；;：:\n])\s{0,4}(?:[(（][一二三四五六七八九十]{1,3}[)）]|\d{1,3}[.．、](?!\d(?!\d{3}年))|[①-⑳])/gu
const OPENS_BRACKET = /[([{（【〔［<〈]/
const OWN_HEADLINE = /^[\s。;；]{0,4}[^。；;：:\n]{4,40}。(?=[〇㐀-鿿“])/u
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
  if (piece.search(ITEM) >= 0) return false
  return headlinesIn(piece) === 0 || headlinesIn(text.slice(from, at)) < FEWEST_HEADED
}

const headlinesIn = (text: string): number =>
  text.split('\n').filter((paragraph) => OWN_HEADLINE.test(paragraph)).length
