// The address that the data of the page give as its origin.
import { fieldRule } from '../field-rule.ts'

const ADDRESS = /https?:\/\/[^\s<>"'，。；、）)\]】》]{4,2000}/

export default fieldRule<string>({
  id: 'metadata/address/page-data',
  read: ({ page }) => {
    const values = [...(page.get('address') ?? []), ...(page.get('origin') ?? [])]
    return values.map((value) => ADDRESS.exec(value)?.[0]).find((url) => url !== undefined) ?? null
  },
})
