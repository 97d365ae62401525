// 发文字号 among the data of the page.
import { fieldRule } from '../field-rule.ts'
import { documentNumberIn } from './document-number.ts'

export default fieldRule<string>({
  id: 'metadata/number/page-data',
  read: ({ page }) => documentNumberIn(page.get('number')?.[0] ?? ''),
})
