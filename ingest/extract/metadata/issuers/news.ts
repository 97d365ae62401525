// Who issued it as the state's news agency tells it with the whole text: 新华社北京12月14日电 近日,中共中央、国务院印发了《…纲要》.
import { bodiesIn } from '../bodies.ts'
import { fieldRule } from '../field-rule.ts'

const REACH = 400
const ISSUED =
  /新华社[^。\n]{2,16}电\s?(?:近日|日前|最近)[,，]?(?<names>[〇㐀-鿿、 ]{2,40}?)(?:联合)?(?:印发|出台|发布|公布)(?:实施)?了?《/

export default fieldRule<readonly string[]>({
  id: 'metadata/issuers/news',
  read: ({ text, heading }) => {
    const names = heading ? undefined : ISSUED.exec(text.slice(0, REACH))?.groups?.names
    const bodies = bodiesIn(names ?? '')
    return bodies.length > 0 ? bodies : null
  },
})
