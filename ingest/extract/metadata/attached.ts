// The file that a page hangs at its end, under the name that the policy was issued by: 相关附件:广安府规〔2022〕6号关于加快….pdf. It is
// the policy only where the name has the number too; other files are its annexes.
import { documentNumberIn } from './number/document-number.ts'

export interface Attached {
  readonly number: string
  readonly title: string
}

const REACH = 800
const ATTACHED =
  /(?:相关)?附件\s?[:：]\s?(?<number>[〇㐀-鿿]{2,10}\s?[〔[]\s?(?:19|20)\d{2}\s?[〕\]]\s?\d{1,5}\s?号)\s?(?<title>[^。\n]{6,120}?)\.(?:pdf|docx?|wps|ofd|et|xlsx?)(?![a-z])/i

export function attachedTo(text: string): Attached | null {
  const groups = ATTACHED.exec(text.slice(-REACH))?.groups
  const number = documentNumberIn(groups?.number ?? '')
  return groups?.title && number ? { number, title: groups.title } : null
}
