// Filters and counts over sets of documents; twins are one.
import type { FacetField, Filter, Plan } from '../engine.ts'
import type { Catalog, CatalogDocument } from './catalog.ts'
import type { Group } from './order.ts'
import { type DocumentSet, intersect, invert } from './sets.ts'

/** Documents that have one of the values in a field; a region also by its code. */
export function withValues(catalog: Catalog, field: string, values: readonly string[]): DocumentSet {
  const wanted = new Uint8Array(catalog.values.length)
  catalog.values.forEach((one, id) => {
    if (one?.field === field && values.includes(one.value)) wanted[id] = 1
  })
  const set = new Uint8Array(catalog.size)
  for (const document of catalog.documents) {
    if (!document) continue
    const byCode = field === 'region' && document.regionCodes.some((code) => values.includes(code))
    if (byCode || document.values.some((id) => wanted[id] === 1)) set[document.number] = 1
  }
  return set
}

/** The documents that pass the filters, but for those on the field to be lifted. */
export function passing(catalog: Catalog, filters: readonly Filter[], lifted?: FacetField): DocumentSet {
  const sets = filters
    .filter(({ field }) => field !== lifted)
    .map(({ field, values, not }) => {
      const set = withValues(catalog, field, values)
      return not ? invert(set) : set
    })
  return intersect(sets, catalog.size)
}

/** One group for each text: the first that is no twin of another, with the others that are in the set. */
export function foldTwins(catalog: Catalog, set: DocumentSet): Group[] {
  const groups = new Map<string, CatalogDocument[]>()
  for (const document of catalog.documents) {
    if (!document || set[document.number] !== 1) continue
    const key = document.twinOf ?? document.key
    const group = groups.get(key)
    if (!group) groups.set(key, [document])
    else if (document.twinOf === null) group.unshift(document)
    else group.push(document)
  }
  return [...groups.values()].flatMap(([document, ...twins]) => (document ? [{ document, twins }] : []))
}

type Counts = { value: string; count: number }[]

/** Counts of each wanted field over the plan's documents. `matching`: those that meet the query, filters apart. */
export function countFacets(
  catalog: Catalog,
  matching: DocumentSet,
  plan: Plan,
): Partial<Record<FacetField, Counts>> {
  const facets: Partial<Record<FacetField, Counts>> = {}
  const lifted = plan.liftOwnFilter ? plan.filters.map(({ field }) => field) : []
  const plain = plan.facets.filter((field) => !lifted.includes(field))
  if (plain.length > 0) {
    const all = countsOf(catalog, tally(catalog, matching, passing(catalog, plan.filters)))
    for (const field of plain) facets[field] = all.get(field) ?? []
  }
  for (const field of plan.facets.filter((one) => lifted.includes(one))) {
    const own = countsOf(catalog, tally(catalog, matching, passing(catalog, plan.filters, field)))
    facets[field] = own.get(field) ?? []
  }
  return facets
}

/** How many documents have each value, by its number. */
function tally(catalog: Catalog, matching: DocumentSet, passed: DocumentSet): Uint32Array {
  const counts = new Uint32Array(catalog.values.length)
  for (const { document } of foldTwins(catalog, intersect([matching, passed], catalog.size)))
    for (const id of document.values) counts[id] = (counts[id] ?? 0) + 1
  return counts
}

/** Of each field, the most frequent values first. */
function countsOf(catalog: Catalog, counts: Uint32Array): ReadonlyMap<FacetField, Counts> {
  const found = new Map<FacetField, Counts>()
  for (let id = 0; id < counts.length; id++) {
    const count = counts[id] ?? 0
    const value = count > 0 ? catalog.values[id] : undefined
    if (!value) continue
    const one = { value: value.value, count }
    const others = found.get(value.field)
    if (others) others.push(one)
    else found.set(value.field, [one])
  }
  for (const one of found.values()) one.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
  return found
}
