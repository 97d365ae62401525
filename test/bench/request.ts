// A query of the list as a request to the planner, as the route makes it.

import { FacetField, Sort } from '../../corpus/search/engine.ts'
import type { SearchRequest } from '../../corpus/search/plan.ts'
import { Scope } from '../../corpus/search/query/query.ts'

/** @param query As in an address: `q=碳达峰&level=province`. */
export function requestOf(query: string): SearchRequest {
  const given = new URLSearchParams(query.replaceAll('+', '%2B'))
  const filters = FacetField.options.flatMap((field) => {
    const values = given.getAll(field)
    return values.length > 0 ? [[field, values] as const] : []
  })
  return {
    q: given.get('q') ?? undefined,
    scope: Scope.optional().parse(given.get('scope') ?? undefined),
    sort: Sort.optional().parse(given.get('sort') ?? undefined),
    offset: Number(given.get('offset') ?? 0),
    filters: Object.fromEntries(filters),
  }
}
