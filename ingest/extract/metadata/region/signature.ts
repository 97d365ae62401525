// 省教育厅关于… without a name: the bodies that signed say which. 江苏省教育厅.
import type { Region } from '../../../../corpus/lexicon/regions.ts'
import { fieldRule, firstOf } from '../field-rule.ts'
import { issuerRules } from '../issuers/rules.ts'
import { isUnnamed, regionOfBody } from './region-names.ts'

export default fieldRule<readonly Region[]>({
  id: 'metadata/region/signature',
  read: (cover) => {
    if (!isUnnamed(firstOf(issuerRules, cover)?.[0] ?? '')) return null
    const region = (cover.signature?.bodies ?? []).map(regionOfBody).find((found) => found !== undefined)
    return region ? [region] : null
  },
})
