// Titles that stand below their numbers: 第一章 / 工作成效与形势, and of two numbers in a row (第一章 / 第一节 / 保障措施 /
// 加强组织领导) the titles in their order.
import type { Title } from './title.ts'

/** Nothing else stands in the line of the number. */
const ALONE = /^[^\S\n]{0,8}\n/
const NUMBER = /^\s{0,12}第[一二三四五六七八九十]{1,4}[篇编章节][^\S\n]{0,8}(?=\n)/
const NUMBER_BEFORE =
  /第[一二三四五六七八九十]{1,4}[篇编章节]\s{1,12}第[一二三四五六七八九十]{1,4}[篇编章节]$/
const LINES = /^\s{1,24}(?<first>[^\n]{2,60})(?:\n\s{0,8}(?<second>[^\n]{2,60}))?/
const TITLE =
  /^(?![(（]?[一二三四五六七八九十\d]{1,2}[)）、.]|第[一二三四五六七八九十]{1,4}[篇编章节]|表|图|专栏)[“《〇㐀-鿿][^。;；!！?？:：\n\t|]{1,39}$/u
const ENDS_OPEN = /[,，、]$/
const REACH = 160

/** Null where the number has its words beside it, or no title below. */
export function titleBelow(text: string, from: number): Title | null {
  if (!ALONE.test(text.slice(from, from + 10))) return null
  const rest = text.slice(from, from + REACH)
  const inner = NUMBER.exec(rest)?.[0].length ?? 0
  const isSecond = NUMBER_BEFORE.test(text.slice(Math.max(0, from - 24), from))
  const { first, second } = LINES.exec(rest.slice(inner))?.groups ?? {}
  const written = (isSecond ? second : first)?.trim()
  if (written === undefined || !TITLE.test(written) || ENDS_OPEN.test(written)) return null
  const at = text.indexOf(written, from + inner)
  // The title of the outer number lies behind the inner one, and so outside its heading.
  return { text: written, end: inner > 0 ? from : at + written.length }
}
