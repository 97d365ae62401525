// A date behind which only the remark on publication stands, where nobody signed: …贯彻执行。2022年5月7日(此件主动公开).
import { dateIn } from '../dates.ts'
import { fieldRule } from '../field-rule.ts'

const REACH = 6000
const REMARKED =
  /(?<=[。\n\s])(?<date>(?:19|20)\d{2}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日)\s{0,20}[(（](?:此件|信息公开)/u

export default fieldRule<string>({
  id: 'metadata/issued/remarked',
  read: ({ text, heading }) =>
    heading ? null : dateIn(REMARKED.exec(text.slice(0, REACH))?.groups?.date ?? ''),
})
