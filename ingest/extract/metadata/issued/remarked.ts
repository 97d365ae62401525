// A date behind which only the remark on publication stands, where nobody signed: …贯彻执行。2022年5月7日(此件主动公开).
import { DAY_IN_FIGURES, dateIn } from '../dates.ts'
import { fieldRule } from '../field-rule.ts'

const REACH = 6000
const REMARK = /日\s{0,20}[(（](?:此件|信息公开)/
const DATE_AT_END = new RegExp(String.raw`(?:[。\n\s]|^)(?<date>${DAY_IN_FIGURES})$`)
const LONG = 24

export default fieldRule<string>({
  id: 'metadata/issued/remarked',
  read: ({ text, heading }) => {
    const at = heading ? -1 : text.slice(0, REACH).search(REMARK)
    const before = at < 0 ? '' : text.slice(Math.max(0, at - LONG), at + 1)
    return dateIn(DATE_AT_END.exec(before)?.groups?.date ?? '')
  },
})
