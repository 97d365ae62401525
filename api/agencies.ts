// Bodies that users name, as the store filters by them: an id, a full or short name (贵州省发改委), a function alone (发改委).
import { agencyMatcher } from '../corpus/agency/query.ts'
import type { ResponsibilityFilter } from '../corpus/store/filters.ts'
import type { Store } from '../corpus/store/store.ts'
import { badParameter } from './problem.ts'
import { vocabularyOf } from './vocabulary.ts'

/** @throws ProblemError naming the body that neither lexicon nor texts know. */
export async function agencyFilter(
  store: Store,
  names: readonly string[] | undefined,
): Promise<Pick<ResponsibilityFilter, 'agency' | 'agencyName'>> {
  if (!names) return {}
  const { agencies: counted } = await vocabularyOf(store)
  const found = names.map((name) => {
    const matches = agencyMatcher(name)
    const agency = counted.flatMap(({ agencyId }) =>
      agencyId !== null && matches(agencyId) ? [agencyId] : [],
    )
    const written = counted.some((one) => one.agency === name) ? [name] : []
    if (agency.length + written.length === 0)
      throw badParameter('agency', `库中没有名为“${name}”的机构；可用的机构见 /api/agencies`)
    return { agency, written }
  })
  return {
    agency: found.flatMap(({ agency }) => agency),
    agencyName: found.flatMap(({ written }) => written),
  }
}
