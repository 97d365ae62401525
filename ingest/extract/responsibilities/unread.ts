// What speaks of responsibility and gave no record: labels and 牵头 outside every record, shown to the user as such.
import type { Diagnostic, Span } from '../../../corpus/schema.ts'
import type { Context } from '../context.ts'
import { RULE_PART } from './document-rules.ts'

const SPOKEN =
  /(?:牵头|责任|配合|主办|协办)(?:单位|部门|主体)\s?[:：]|由[^。；;，,\n]{2,24}(?:牵头|负责)(?!同志|人|领导)|[局委厅办部组府]牵头/g
/** Who is meant is nobody in particular: 由相关部门负责, 由企业牵头. */
const NOBODY = /由(?:各|牵头|责任|有关|相关|其|企业|项目|申报|主要|分管|第三方|专业|专人|单位|业主|建设)/
const ENTERPRISE = /(?:企业|高校|院所|联盟|协会|商会|平台|团队|法人)[^。；;，,]{0,6}(?:牵头|负责)/

const BESIDE = 40

/** @param spans of the records, in order */
export function unread(context: Context, spans: readonly Span[]): Diagnostic[] {
  let next = 0
  return [...context.text.matchAll(SPOKEN)].flatMap((match): Diagnostic[] => {
    const span: Span = [match.index, match.index + match[0].length]
    while ((spans[next]?.[1] ?? Number.POSITIVE_INFINITY) <= span[0]) next++
    if ((spans[next]?.[0] ?? Number.POSITIVE_INFINITY) < span[1]) return []
    if (NOBODY.test(match[0]) || ENTERPRISE.test(match[0])) return []
    if (RULE_PART.test(context.text.slice(Math.max(0, span[0] - BESIDE), span[1] + BESIDE))) return []
    return [
      {
        stage: 'extract',
        rule: 'responsibilities',
        severity: 'info',
        message: `“${match[0]}”未能识别出责任单位，请核对原文`,
        span,
      },
    ]
  })
}
