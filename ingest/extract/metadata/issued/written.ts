// 成文日期 among the data of the page.
import { dateIn } from '../dates.ts'
import { fieldRule } from '../field-rule.ts'

export default fieldRule<string>({
  id: 'metadata/issued/written',
  read: ({ page }) => dateIn(page.get('written')?.[0] ?? ''),
})
