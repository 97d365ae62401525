// Words that filter a search, as the values the index holds: 贵州 or 520000 → 贵州省, 发改委 → ids of bodies.
import { agencyMatcher } from '../corpus/agency/query.ts'
import { findIndicator, indicatorById } from '../corpus/lexicon/indicators.ts'
import { areaRegions, findRegion, regionByCode } from '../corpus/lexicon/regions.ts'
import type { Planner } from '../corpus/search/plan.ts'
import type { Store } from '../corpus/store/store.ts'
import { vocabularyOf } from './vocabulary.ts'

export const plannerOn = (store: Store): Planner => ({
  resolve: async (field, value) => {
    switch (field) {
      case 'region':
        return regionNames(value)
      case 'agency': {
        const { agencies } = await vocabularyOf(store)
        const matches = agencyMatcher(value)
        return agencies.flatMap(({ agencyId }) => (agencyId !== null && matches(agencyId) ? [agencyId] : []))
      }
      case 'indicator': {
        const entry = indicatorById(value) ?? findIndicator(value)
        return entry ? [entry.id] : []
      }
      default:
        return []
    }
  },
})

function regionNames(value: string): string[] {
  const region = regionByCode(value) ?? findRegion(value)
  return (region ? [region] : areaRegions(value)).map(({ fullName }) => fullName)
}
