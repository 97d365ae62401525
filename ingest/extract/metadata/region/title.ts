// The region that the title names.
import type { Region } from '../../../../corpus/lexicon/regions.ts'
import { fieldRule, firstOf } from '../field-rule.ts'
import { titleRules } from '../title/rules.ts'
import { leadingArea, regionInTitle } from './region-names.ts'

export default fieldRule<readonly Region[]>({
  id: 'metadata/region/title',
  read: (cover) => {
    const title = firstOf(titleRules, cover) ?? ''
    const area = leadingArea(title)
    if (area.length > 0) return area
    const region = regionInTitle(title)
    return region ? [region] : null
  },
})
