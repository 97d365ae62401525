// The region that the title names.
import { NATION, provinceOf, type Region } from '../../../../corpus/lexicon/regions.ts'
import { fieldRule, firstOf } from '../field-rule.ts'
import { issuerRules } from '../issuers/rules.ts'
import { titleRules } from '../title/rules.ts'
import { isUnnamed, leadingArea, placeInTitle, regionInTitle } from './region-names.ts'

/** 自治区人民政府办公厅: of the province that a city in the title lies in. */
const OF_PROVINCE = /^(?:自治区|省)/

export default fieldRule<readonly Region[]>({
  id: 'metadata/region/title',
  read: (cover) => {
    const title = firstOf(titleRules, cover) ?? ''
    const area = leadingArea(title)
    if (area.length > 0) return area
    const region = regionInTitle(title)
    const [issuer = ''] = firstOf(issuerRules, cover) ?? []
    if (!isUnnamed(issuer)) return region ? [region] : null
    // 市生态环境局关于…全国碳市场…: what a city's bureau writes is no national policy.
    if (region && region.code !== NATION) return [region]
    const place = OF_PROVINCE.test(issuer) ? placeInTitle(title) : undefined
    const province = place && provinceOf(place.code)
    return province ? [province] : null
  },
})
