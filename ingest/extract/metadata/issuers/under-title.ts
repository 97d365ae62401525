// The bodies that stand in lines of their own right under the title, one after another.
import { bodiesIn } from '../bodies.ts'
import { fieldRule } from '../field-rule.ts'

export default fieldRule<readonly string[]>({
  id: 'metadata/issuers/under-title',
  read: ({ lines, titles: [first], heading }) => {
    if (heading || !first) return null
    const bodies: string[] = []
    for (const { text } of lines.slice(first.last + 1)) {
      const names = bodiesIn(text)
      if (names.length === 0) break
      bodies.push(...names)
    }
    return bodies.length > 0 ? bodies : null
  },
})
