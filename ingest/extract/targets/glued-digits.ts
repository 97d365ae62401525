// Rows of a table whose figures were run together: 创业人数(人)3200360036002800创办实体(个)1400160016001200, 广安区18001080720前锋区….
// Nothing tells where a cell ends, so none is read; that it was not is told.
import type { Diagnostic, Span } from '../../../corpus/schema.ts'

/** More digits than a figure has, behind a unit or a region; behind them the next row. The digits are looked for first. */
const ROW = /\d{4,40}(?=[〇㐀-鿿(（]|$)(?<=(?:[(（][〇㐀-鿿%/]{1,8}[)）]|[县区市州盟旗](?=\d{6}))\d{4,40})/g
/** What follows digits that are years, numbers or amounts. */
const OTHER = /^(?:年|月|日|号|万|亿|元|人|个|户|亩|吨|平方|公)/
const NAME = /^[〇㐀-鿿A-Za-z()（）“”、]{0,30}$/
const FEWEST = 3

export function gluedDigits(text: string): readonly Span[] {
  const runs: Span[][] = []
  for (const { index, 0: row } of text.matchAll(ROW)) {
    const end = index + row.length
    if (OTHER.test(text.slice(end, end + 2))) continue
    const last = runs.at(-1)?.at(-1)
    if (last && NAME.test(text.slice(last[1], index))) runs.at(-1)?.push([index, end])
    else runs.push([[index, end]])
  }
  return runs.flatMap((rows): Span[] => {
    const [first, last] = [rows[0], rows.at(-1)]
    return first && last && rows.length >= FEWEST ? [[first[0], last[1]]] : []
  })
}

export const gluedProblem = (span: Span): Diagnostic => ({
  stage: 'extract',
  rule: 'targets/glued-digits',
  severity: 'warning',
  message: '表格各栏的数字连写在一起，无法分开，未作提取，请核对原文',
  span,
})
