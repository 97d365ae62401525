// The place that the text speaks of most, where it speaks of itself as 我省, 本市 or 全区.
import { levelOf, type Region, regionAt } from '../../../../corpus/lexicon/regions.ts'
import { fieldRule } from '../field-rule.ts'
import { rankOf } from './region-names.ts'

const REACH = 4000
const FEWEST = 2
const SELF = /(?:我|本|全)(?<kind>省|自治区|市|区|县|州)/g
const RANK: Readonly<Record<string, number>> = { 省: 1, 自治区: 1, 市: 2, 州: 2, 区: 3, 县: 3 }

export default fieldRule<readonly Region[]>({
  id: 'metadata/region/text',
  read: ({ text }) => {
    const head = text.slice(0, REACH)
    const kinds = [...head.matchAll(SELF)].map(({ groups }) => RANK[groups?.kind ?? ''] ?? 0)
    if (kinds.length === 0) return null
    const widest = Math.min(...kinds)
    const counts = new Map<Region, number>()
    for (let at = 0; at < head.length; at++) {
      const found = regionAt(head, at)
      if (!found || found.length < 3 || levelOf(found.region.code) === 'national') continue
      if (isOfKind(found.region, widest)) counts.set(found.region, (counts.get(found.region) ?? 0) + 1)
      at += found.length - 1
    }
    const [best] = [...counts].sort(([, a], [, b]) => b - a)
    return best && best[1] >= FEWEST ? [best[0]] : null
  },
})

/** 本市 may be a municipality. */
const isOfKind = (region: Region, rank: number): boolean =>
  rankOf(region) === rank || (rank === 2 && rankOf(region) === 1 && region.name.endsWith('市'))
