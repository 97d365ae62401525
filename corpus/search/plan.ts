// From what a user asked to what an engine looks for: parsed, simplified, widened by other names, filters resolved.
import type { FacetField, Filter, Plan, Sort } from './engine.ts'
import { expand } from './query/expand.ts'
import { FacetField as Field, fieldName } from './query/fields.ts'
import { parse } from './query/parser.ts'
import type { Notice, QueryNode, Scope } from './query/query.ts'
import { type Segment, segment } from './query/segmenter.ts'

/** A request as the API takes it; everything may be left out. */
export interface SearchRequest {
  readonly q?: string | undefined
  readonly scope?: Scope | undefined
  readonly filters?: Partial<Record<FacetField, readonly string[] | undefined>> | undefined
  /** Other names and the words of long phrases count too; without, only what was typed. */
  readonly syn?: boolean | undefined
  readonly sort?: Sort | undefined
  readonly offset?: number | undefined
  readonly limit?: number | undefined
  readonly facets?: readonly FacetField[] | undefined
  readonly liftOwnFilter?: boolean | undefined
  readonly passages?: number | undefined
}

export interface Planner {
  /**
   * The values of a field that a user's word stands for: 贵州 or 520000 → 贵州省, 发改委 → ids. Empty: nothing known by it; the
   * word is then taken as written.
   */
  readonly resolve?: (field: FacetField, value: string) => readonly string[] | Promise<readonly string[]>
  readonly segment?: Segment
}

/** @example await plan({ q: '双碳 region:贵州', scope: 'paragraph', limit: 20 }) */
export async function plan(request: SearchRequest, planner: Planner = {}): Promise<Plan> {
  const parsed = parse(request.q ?? '')
  const { query: wide, notices } = await expand(parsed.query, request.syn ?? true, planner.segment ?? segment)
  const resolved = wide && (await withFields(wide, planner))
  const { query, filters } = liftFilters(resolved)
  const asked = await Promise.all(
    Field.options.map((field) => resolveAll(field, request.filters?.[field] ?? [], planner)),
  )
  return {
    query,
    scope: request.scope ?? 'document',
    wide: request.syn ?? true,
    filters: [...filters, ...asked.flat()],
    sort: request.sort ?? 'relevance',
    offset: request.offset ?? 0,
    limit: request.limit ?? 20,
    facets: [...(request.facets ?? Field.options)],
    liftOwnFilter: request.liftOwnFilter ?? false,
    passages: request.passages ?? 3,
    notices: [...parsed.notices, ...notices],
  }
}

async function resolveAll(field: FacetField, values: readonly string[], planner: Planner): Promise<Filter[]> {
  if (values.length === 0) return []
  const known = await Promise.all(values.map(async (value) => (await planner.resolve?.(field, value)) ?? []))
  return [
    {
      field,
      values: known.flatMap((found, i) => (found.length > 0 ? [...found] : [values[i] ?? ''])),
      not: false,
    },
  ]
}

/** The query with every filter inside it resolved. */
async function withFields(node: QueryNode, planner: Planner): Promise<QueryNode> {
  switch (node.kind) {
    case 'term':
      return node
    case 'field': {
      const [filter] = await resolveAll(Field.parse(node.field), node.values, planner)
      return { ...node, values: filter?.values ?? node.values }
    }
    case 'not':
      return { kind: 'not', node: await withFields(node.node, planner) }
    case 'and':
    case 'or':
      return { kind: node.kind, nodes: await Promise.all(node.nodes.map((one) => withFields(one, planner))) }
  }
}

/** Filters that hold for the whole query leave it: they are counted and lifted like those of the request. */
function liftFilters(query: QueryNode | null): { query: QueryNode | null; filters: Filter[] } {
  if (query === null) return { query, filters: [] }
  const nodes = query.kind === 'and' ? query.nodes : [query]
  const filters = nodes.flatMap((node) => asFilter(node) ?? [])
  const rest = nodes.filter((node) => asFilter(node) === null)
  const [only] = rest
  return { query: rest.length > 1 ? { kind: 'and', nodes: rest } : (only ?? null), filters }
}

function asFilter(node: QueryNode): Filter | null {
  const not = node.kind === 'not'
  const inner = not ? node.node : node
  return inner.kind === 'field' ? { field: Field.parse(inner.field), values: inner.values, not } : null
}

/** The parsed query in words: `“非化石能源”且“比重”，同一句；地区=贵州省`. */
export function inWords({ query, scope, filters }: Plan): string {
  const words = query ? [phrase(query) + (scope === 'document' ? '' : SCOPES[scope])] : []
  const conditions = filters.map(
    ({ field, values, not }) => `${fieldName(field)}${not ? '≠' : '='}${values.join('、')}`,
  )
  return [...words, ...conditions].join('；')
}
const SCOPES = { sentence: '，同一句', paragraph: '，同一段' } as const

function phrase(node: QueryNode, inner = false): string {
  switch (node.kind) {
    case 'term':
      return `“${node.text}”`
    case 'field':
      return `${fieldName(Field.parse(node.field))}=${node.values.join('、')}`
    case 'not':
      return `不含${phrase(node.node, true)}`
    case 'and':
    case 'or': {
      const text = node.nodes.map((one) => phrase(one, true)).join(node.kind === 'and' ? '且' : '或')
      return inner ? `（${text}）` : text
    }
  }
}

export type { Notice }
