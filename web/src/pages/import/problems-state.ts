// The address of the list of problems: its filters and order, under the API's names.
import type { InferResponseType } from 'hono/client'
import type { api } from '../../api/client.ts'
import { listOf, oneOf } from '../../state/url-state.ts'
import { useStrings } from '../../strings/strings.ts'

export const SORTS = ['severity', 'place'] as const
export const FIELDS = ['severity', 'stage', 'source'] as const
type Field = (typeof FIELDS)[number]
type Facets = InferResponseType<typeof api.diagnostics.$get, 200>['facets']

/** In the order of their gravity, and of the work. */
const SEVERITIES = ['error', 'warning', 'info'] as const
const STAGES = ['read', 'clean', 'split', 'structure', 'metadata', 'extract', 'save', 'index'] as const
const KNOWN: Readonly<Record<'severity' | 'stage', readonly string[]>> = {
  severity: SEVERITIES,
  stage: STAGES,
}

interface ProblemsState {
  readonly filters: Readonly<Record<Field, readonly string[]>>
  /** As the API takes them. */
  readonly asked: Partial<Record<Field, string>>
  readonly sort: (typeof SORTS)[number]
  readonly wrong: readonly { name: string; given: string; used: string }[]
}

/** A value that means nothing is told and left out: the API would refuse the whole. */
export function problemsState(query: URLSearchParams): ProblemsState {
  const sort = oneOf(query, 'sort', SORTS, 'severity')
  const known = (field: 'severity' | 'stage') => {
    const given = listOf(query, field)
    return { used: given.filter((one) => KNOWN[field].includes(one)), given }
  }
  const [severity, stage] = [known('severity'), known('stage')]
  const filters = { severity: severity.used, stage: stage.used, source: listOf(query, 'source') }
  const asked: ProblemsState['asked'] = {}
  for (const field of FIELDS) if (filters[field].length > 0) asked[field] = filters[field].join(',')
  const wrong = Object.entries({ severity, stage }).flatMap(([name, { given, used }]) =>
    given.length === used.length ? [] : [{ name, given: given.join(','), used: used.join(',') }],
  )
  return {
    filters,
    asked,
    sort: sort.value,
    wrong: sort.wrong === null ? wrong : [...wrong, { name: 'sort', given: sort.wrong, used: sort.value }],
  }
}

/** What is chosen is listed, there or not, so that it can be taken away. */
export function valuesOf(
  field: Field,
  facets: Facets,
  chosen: readonly string[],
): { value: string; count: number }[] {
  const values = facets?.[field] ?? []
  const missing = chosen.filter((one) => !values.some(({ value }) => value === one))
  const all = [...missing.map((value) => ({ value, count: 0 })), ...values]
  if (field === 'source') return all
  const order = KNOWN[field]
  return all.toSorted((a, b) => order.indexOf(a.value) - order.indexOf(b.value))
}

export function useValueLabel(facets: Facets): (field: Field, value: string) => string {
  const t = useStrings()
  const files = new Map(facets?.source.map(({ value, file }) => [value, file]))
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    severity: t.common.severity,
    stage: t.common.stage,
  }
  return (field, value) => (field === 'source' ? files.get(value) : words[field]?.[value]) ?? value
}
