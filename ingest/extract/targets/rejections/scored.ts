// What earns points in a table of scores: 设立1处以上发放点另加1分, 树种在5种以上得3分.
import type { Rejection, View } from '../draft.ts'

export const scored: Rejection = { id: 'targets/scored', reason: '数值是评分标准', applies }

const POINTS = /^[^。；;\n]{0,40}?(?:得|加|扣|计|记)[\d一二三四五]{1,3}(?:\.\d)?分(?![之类别布])/
const REACH = 48

function applies({ text, span: [, end] }: View): boolean {
  const rest = text.slice(end, end + REACH)
  return rest.includes('分') && POINTS.test(rest)
}
