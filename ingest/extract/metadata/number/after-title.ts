// A number that runs on from the title in a flattened text: …的通知国办发〔2019〕4号各省、自治区….
import { fieldRule } from '../field-rule.ts'
import { documentNumberIn } from './document-number.ts'

const AFTER =
  /(?<=通知|意见|决定|公告|批复|方案|办法|函)\s{0,3}(?<number>(?:(?![的通知件])[〇㐀-鿿]){2,10} ?[〔[【] ?(?:19|20)\d{2} ?[〕\]】] ?\d{1,5} ?号)(?=\s{0,3}(?:各|省|市|区|县|有关|国务院|现|为|根据))/
const REACH = 400
const LONG = 40

export default fieldRule<string>({
  id: 'metadata/number/after-title',
  read: ({ lines: [first], text }) =>
    first && first.text.length > LONG
      ? documentNumberIn(AFTER.exec(text.slice(0, REACH))?.groups?.number ?? '')
      : null,
})
