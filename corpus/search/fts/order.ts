// The order of hits, whole and stable: ties go by region, then by place in the index.
import type { Sort } from '../engine.ts'
import type { CatalogDocument } from './catalog.ts'

/** Newest first, undated last; regions in the order of GB/T 2260, which is that of its codes. */
export function compareBy(sort: Exclude<Sort, 'relevance'>) {
  return (a: CatalogDocument, b: CatalogDocument): number =>
    (sort === 'date' ? byDate(a, b) || byRegion(a, b) : byRegion(a, b) || byDate(a, b)) || a.number - b.number
}

const LAST = '999999'

function byRegion(a: CatalogDocument, b: CatalogDocument): number {
  return compare(a.regionCodes[0] ?? LAST, b.regionCodes[0] ?? LAST)
}

function byDate(a: CatalogDocument, b: CatalogDocument): number {
  return compare(b.issuedOn ?? '', a.issuedOn ?? '')
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
