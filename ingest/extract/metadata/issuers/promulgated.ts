// Who made an order known, in brackets under its title or by the name of the order: 某市人民政府令第215号.
import { bodiesIn } from '../bodies.ts'
import { fieldRule, firstOf } from '../field-rule.ts'
import { numberRules } from '../number/rules.ts'
import { promulgationIn } from '../promulgation.ts'

export default fieldRule<readonly string[]>({
  id: 'metadata/issuers/promulgated',
  read: (cover) => {
    const order = ORDER.exec(firstOf(numberRules, cover) ?? '')?.groups?.body ?? ''
    const bodies = promulgationIn(cover.lines)?.bodies ?? bodiesIn(order)
    return bodies.length > 0 ? bodies : null
  },
})

const ORDER = /^(?<body>[〇㐀-鿿]{4,30}?)(?:令|公告)(?:\d{4}年)?第/
