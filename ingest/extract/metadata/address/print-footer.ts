// The address that a browser prints at the foot of every page: https://www.gov.cn/….htm 5/6
import { fieldRule } from '../field-rule.ts'

const FOOTER = /(?<url>https?:\/\/[!-~]{6,300})[^\S\n]{1,60}\d{1,3}\/\d{1,3}(?=\s|$)/g
const REACH = 20000
const FEWEST = 2

export default fieldRule<string>({
  id: 'metadata/address/print-footer',
  read: ({ source }) => {
    const found = [...source.slice(0, REACH).matchAll(FOOTER)].map(({ groups }) => groups?.url ?? '')
    const [first] = found
    return first && found.length >= FEWEST && found.every((url) => url === first) ? first : null
  },
})
