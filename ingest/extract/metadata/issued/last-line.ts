// A date alone under the last sentence, where nobody signed: only remarks and the source may follow.
import { dateIn, isDateLine } from '../dates.ts'
import { fieldRule } from '../field-rule.ts'
import { linesIn } from '../lines.ts'

const REACH = 600
const AFTER = /^[(（]?(?:此件|本文|信息公开|主动公开|公开方式|资料来源|来源|https?:|附件|抄送|主题词)/

export default fieldRule<string>({
  id: 'metadata/issued/last-line',
  read: ({ text, heading }) => {
    if (heading) return null
    const lines = linesIn(text, [Math.max(0, text.length - REACH), text.length])
    const last = lines.findLast((line) => !AFTER.test(line.text))
    return last && isDateLine(last.text) ? dateIn(last.text) : null
  },
})
