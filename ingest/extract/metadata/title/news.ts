// A report without a heading: what it says was issued is the title. 日前,省委、省政府出台《…实施意见》,全文如下.
import { OTHER_TYPE, policyType } from '../../../../corpus/lexicon/policy-words.ts'
import { fieldRule } from '../field-rule.ts'

const REACH = 400
const ISSUED =
  /(?:印发|出台|制定|制订|发布|公布)(?:实施)?了?《(?<title>[^《》]{6,90})》(?=[。,，]|[(（]以下简称)/
const SPACES = /\s+/g

export default fieldRule<string>({
  id: 'metadata/title/news',
  read: ({ text, heading }) => (heading ? null : titleInNews(text)),
})

/** The policy that the first lines say was issued. */
export function titleInNews(text: string): string | null {
  const title = ISSUED.exec(text.slice(0, REACH))?.groups?.title?.replace(SPACES, '')
  return title && policyType(title) !== OTHER_TYPE ? title : null
}
