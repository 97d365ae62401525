// A text without a heading that says what it is: 现就促进慈善事业健康发展提出如下实施意见 → 关于促进慈善事业健康发展的实施意见, as the title of
// such a text repeats it.
import { OTHER_TYPE, policyType } from '../../../../corpus/lexicon/policy-words.ts'
import { fieldRule } from '../field-rule.ts'

const REACH = 800
const PROPOSED =
  /[。,，:：]\s?现就(?:[我本][省市县区州])?(?<matter>[^。；;,，:：]{4,60})[,，]?(?:提出|制定|制订)如下(?<kind>[〇㐀-鿿]{2,6})[。:：]/

export default fieldRule<string>({
  id: 'metadata/title/proposed',
  read: ({ text, heading }) => {
    const groups = heading ? undefined : PROPOSED.exec(text.slice(0, REACH))?.groups
    const title = groups ? `关于${groups.matter}的${groups.kind}` : ''
    return policyType(title) === OTHER_TYPE ? null : title
  },
})
