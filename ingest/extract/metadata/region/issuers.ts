// The regions of the bodies that issued it; several of one rank are a joint policy, a central body makes it national. It is theirs
// also where the title names a part of it: 上海市人民政府 for 崇明.
import type { Region } from '../../../../corpus/lexicon/regions.ts'
import { fieldRule, firstOf } from '../field-rule.ts'
import { issuerRules } from '../issuers/rules.ts'
import { rankOf, regionOfBody } from './region-names.ts'

export default fieldRule<readonly Region[]>({
  id: 'metadata/region/issuers',
  read: (cover) => {
    const regions = (firstOf(issuerRules, cover) ?? []).flatMap((body) => regionOfBody(body) ?? [])
    const highest = Math.min(...regions.map(rankOf))
    const joint = [...new Set(regions.filter((region) => rankOf(region) === highest))]
    return joint.length > 0 ? joint : null
  },
})
