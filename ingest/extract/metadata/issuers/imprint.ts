// Where nothing else names who issued it: whose office had it printed, 内蒙古自治区生态环境厅办公室 2022年3月30日印发.
import { bodiesIn } from '../bodies.ts'
import { DAY_IN_FIGURES } from '../dates.ts'
import { fieldRule } from '../field-rule.ts'

const REACH = 400
const IMPRINT = new RegExp(String.raw`(?:^|\n)\s*(?<names>[〇㐀-鿿]{4,40})\s+${DAY_IN_FIGURES}\s?印发`)

export default fieldRule<readonly string[]>({
  id: 'metadata/issuers/imprint',
  read: ({ text, heading }) => {
    const bodies = heading ? [] : bodiesIn(IMPRINT.exec(text.slice(-REACH))?.groups?.names ?? '')
    return bodies.length > 0 ? bodies : null
  },
})
