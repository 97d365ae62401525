// A number on a line of its own in the head; one inside a sentence belongs to a policy that is cited.
import { fieldRule } from '../field-rule.ts'
import { numberAndDate } from '../number-and-date.ts'
import { documentNumberIn } from './document-number.ts'

export default fieldRule<string>({
  id: 'metadata/number/own-line',
  read: ({ lines }) => {
    for (const [index, { text }] of lines.entries()) {
      if (isCited(lines[index - 1]?.text ?? '', index)) continue
      const number =
        documentNumberIn(numberAndDate(text)?.number ?? text) ??
        ofAnnouncement(lines[index - 1]?.text ?? '', text)
      if (number !== null) return number
    }
    return null
  },
})

/** 结合《…意见》 / (川林发〔2019〕24号): a line of its own only by the page's width. */
const isCited = (above: string, index: number): boolean => index > 1 && above.endsWith('》')

const ANNOUNCEMENT = /^[〇㐀-鿿]{2,24}(?:公告|通告|令)$/
const COUNTED = /^[(（]?(?:(?:19|20)\d{2} ?年 ?)?第 ?\d{1,5} ?号[)）]?$/

/** 海关总署公告 / 2021年第3号, 某市人民政府令 / (第215号) */
const ofAnnouncement = (above: string, line: string): string | null =>
  COUNTED.test(line) && ANNOUNCEMENT.test(above) ? documentNumberIn(above + line.replace(BRACKETS, '')) : null
const BRACKETS = /[()（）]/g
