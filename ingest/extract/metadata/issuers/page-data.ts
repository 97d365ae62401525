// The bodies that the data of the page name: 发文机构, else 来源 where it is a body and no site.
import { bodiesIn } from '../bodies.ts'
import { fieldRule } from '../field-rule.ts'

export default fieldRule<readonly string[]>({
  id: 'metadata/issuers/page-data',
  read: ({ page }) => {
    for (const field of ['issuer', 'origin'] as const) {
      const bodies = (page.get(field) ?? []).flatMap(bodiesIn)
      if (bodies.length > 0) return bodies
    }
    return null
  },
})
