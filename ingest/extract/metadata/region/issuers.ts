// The regions of the bodies that issued it; several of one rank are a joint policy, a central body makes it national.
import type { Region } from '../../../../corpus/lexicon/regions.ts'
import { fieldRule, firstOf } from '../field-rule.ts'
import { issuerRules } from '../issuers/rules.ts'
import { isNarrower, rankOf, regionInTitle, regionOfBody } from './region-names.ts'

export default fieldRule<readonly Region[]>({
  id: 'metadata/region/issuers',
  read: (cover) => {
    const regions = (firstOf(issuerRules, cover) ?? []).flatMap((body) => regionOfBody(body) ?? [])
    const highest = Math.min(...regions.map(rankOf))
    const joint = [...new Set(regions.filter((region) => rankOf(region) === highest))]
    const [only] = joint
    if (!only) return null
    const title = cover.notice?.title ?? cover.titles[0]?.text ?? ''
    const named = joint.length === 1 && highest > 0 ? regionInTitle(title, only.code) : undefined
    return named && isNarrower(named, only) ? [named] : joint
  },
})
