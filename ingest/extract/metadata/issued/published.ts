// 发布日期 on the issuer's own page; the date of a reprint, which names its 来源 or its own address, is none.
import { dateIn } from '../dates.ts'
import { fieldRule } from '../field-rule.ts'

const OFFICIAL_SITE = /^https?:\/\/[\w.-]*\.gov\.cn(?:[:/]|$)/

export default fieldRule<string>({
  id: 'metadata/issued/published',
  read: ({ page }) => {
    const named = addresses(page)
    const own =
      page.has('issuer') ||
      page.has('number') ||
      named.length === 0 ||
      named.some((url) => OFFICIAL_SITE.test(url))
    return own ? dateIn(page.get('published')?.[0] ?? '') : null
  },
})

const addresses = (page: ReadonlyMap<string, readonly string[]>): readonly string[] => [
  ...(page.get('address') ?? []),
  ...(page.get('origin') ?? []),
]
