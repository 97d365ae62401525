// From what a user writes to agencies: 贵州省发展改革委 is one body, 发改委 that of every region.
import { type Body, nationalForms, regionalForms } from '../lexicon/agencies.ts'
import { NATION, regionAt } from '../lexicon/regions.ts'
import { type Agency, resolveAgency } from './resolve.ts'

const known = new Map<string, Agency>()

/** The agency behind a stored id; one that the lexicon cannot read is its own name and of no function. */
export function agencyById(id: string): Agency {
  const cached = known.get(id)
  if (cached !== undefined) return cached
  const found = nationalAgency(id) ??
    resolveAgency(id, NATION) ?? { id, name: id, body: null, regionCode: null }
  const agency = found.id === id ? found : { ...found, id, name: id }
  known.set(id, agency)
  return agency
}

/**
 * Whether an agency's id answers to a name: an id, a full or short name with its region, or the name of a function
 * alone, which every region's body answers to.
 * @example agencyMatcher('发改委')('贵州省发展和改革委员会') // true
 */
export function agencyMatcher(query: string): (id: string) => boolean {
  const wanted = query.trim()
  const region = regionAt(wanted, 0)
  const exact = region && region.length < wanted.length ? resolveAgency(wanted, region.region.code) : null
  const national = nationalForms.get(wanted)?.national
  const body: Body | undefined = regionalForms.get(wanted)
  if (exact) return (id) => id === exact.id || id === wanted
  if (national && !body) return (id) => id === national || id === wanted
  if (body) return (id) => id === wanted || agencyById(id)?.body === body.id
  return (id) => id.includes(wanted)
}

function nationalAgency(id: string): Agency | null {
  const body = nationalForms.get(id)
  if (body?.national) return { id: body.national, name: body.national, body: body.id, regionCode: NATION }
  return null
}
