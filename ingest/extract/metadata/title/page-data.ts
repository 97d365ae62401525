// The title that the page gives beside the text.
import { fieldRule } from '../field-rule.ts'
import { carriedTitle } from '../notice.ts'

export default fieldRule<string>({
  id: 'metadata/title/page-data',
  read: ({ page }) => {
    const title = page.get('title')?.[0]
    return title ? (carriedTitle(title) ?? title) : null
  },
})
