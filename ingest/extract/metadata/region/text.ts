// The place that the text speaks of most, where it speaks of itself as 我省, 本市 or 全区. Where 省委 issued it, one that is
// named once will do.
import { levelOf, type Region, regionAt } from '../../../../corpus/lexicon/regions.ts'
import { fieldRule, firstOf } from '../field-rule.ts'
import { issuerRules } from '../issuers/rules.ts'
import { isUnnamed, rankOf } from './region-names.ts'

const REACH = 4000
const FULL_NAME = 3
const SHORT_NAME = 1
/** Two full names, or one and as many short ones. */
const FEWEST = 6
/** The titles that a text cites name whoever is above it: they count where nothing else is named. */
const CITED = /《[^《》\n]{2,120}》/g
const SELF = /(?<self>我|本|全)(?<kind>省|自治区|市|区|县|州)/g
const RANK: Readonly<Record<string, number>> = { 省: 1, 自治区: 1, 市: 2, 州: 2, 区: 3, 县: 3 }

export default fieldRule<readonly Region[]>({
  id: 'metadata/region/text',
  read: (cover) => {
    const head = cover.text.slice(0, REACH)
    const own = ownRank(head)
    if (own === null) return null
    const bare = head.replace(CITED, '')
    const found = mostNamed(bare, own) ?? mostNamed(head, own)
    if (found) return found
    return isUnnamed(firstOf(issuerRules, cover)?.[0] ?? '') ? mostNamed(bare, own, SHORT_NAME) : null
  },
})

function mostNamed(head: string, own: number, fewest = FEWEST): readonly Region[] | null {
  const counts = new Map<Region, number>()
  for (let at = 0; at < head.length; at++) {
    const found = regionAt(head, at)
    if (!found || levelOf(found.region.code) === 'national') continue
    // 广州 says as much as 广州市 where the full name stands too; alone it may be a part of another word.
    const weight = found.length < 3 ? SHORT_NAME : FULL_NAME
    if (isOfKind(found.region, own)) counts.set(found.region, (counts.get(found.region) ?? 0) + weight)
    at += found.length - 1
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a)
  return best && best[1] >= fewest ? [best[0]] : null
}

/** What the text calls itself most: 我省 and 本市 speak of itself, 全省 may be said of what it lies in. */
function ownRank(head: string): number | null {
  const said = new Map<number, number>()
  for (const { groups } of head.matchAll(SELF)) {
    const rank = RANK[groups?.kind ?? ''] ?? 0
    said.set(rank, (said.get(rank) ?? 0) + (groups?.self === '全' ? 1 : 2))
  }
  const [most] = [...said].sort(([one, a], [other, b]) => b - a || one - other)
  return most?.[0] ?? null
}

/** 本市 may be a municipality. */
const isOfKind = (region: Region, rank: number): boolean =>
  rankOf(region) === rank || (rank === 2 && rankOf(region) === 1 && region.name.endsWith('市'))
