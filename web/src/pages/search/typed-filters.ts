// Filters written into the query (`region:贵州省`), shown as chosen beside the results like those that were ticked.
import { FACETS, type FacetName, type Filters } from '../../parts/facets.ts'

/** What Chinese readers call them; the API takes both. */
const NAMES: Readonly<Record<string, FacetName>> = {
  ...Object.fromEntries(FACETS.map((name) => [name.toLowerCase(), name])),
  地区: 'region',
  层级: 'level',
  年份: 'year',
  发文年份: 'year',
  文种: 'type',
  状态: 'status',
  发文机关: 'issuer',
  机构: 'agency',
  责任机构: 'agency',
  指标: 'indicator',
  目标年份: 'targetYear',
  效力: 'validity',
  主题: 'topic',
}
const TYPED = /^(?<name>[^\s:：]{1,20})[:：](?<value>[^\s"]{1,80})$/
const SPACES = /\s+/
/** In these a filter is a part of the query's logic and stays in it. */
const LOGIC = /[()（）]|(?:^|\s)OR(?:\s|$)/

export interface TypedFilters {
  readonly filters: Filters
  /** The query without the filters of some fields. */
  readonly without: (fields: readonly string[]) => string
}

export function typedFilters(q: string): TypedFilters {
  const tokens = q.split(SPACES).filter((token) => token !== '')
  const found = LOGIC.test(q) ? [] : tokens.flatMap((token) => filterIn(token) ?? [])
  const filters: Partial<Record<FacetName, string[]>> = {}
  for (const { name, value } of found) filters[name] = [...(filters[name] ?? []), value]
  return {
    filters,
    without: (fields) => {
      const gone = new Set(found.filter(({ name }) => fields.includes(name)).map(({ token }) => token))
      return tokens.filter((token) => !gone.has(token)).join(' ')
    },
  }
}

function filterIn(token: string): { token: string; name: FacetName; value: string } | null {
  const { name = '', value = '' } = TYPED.exec(token)?.groups ?? {}
  const field = NAMES[name.toLowerCase()]
  return field === undefined ? null : { token, name: field, value }
}

/** Ticked and typed together; a typed value is taken for the listed one that begins with it (贵州 for 贵州省). */
export function mergedFilters(
  ticked: Filters,
  typed: Filters,
  listed: (name: FacetName) => readonly string[],
): Filters {
  const full = (name: FacetName, value: string): string =>
    listed(name).find((one) => one === value) ?? listed(name).find((one) => one.startsWith(value)) ?? value
  return Object.fromEntries(
    FACETS.map((name) => [
      name,
      [...new Set([...(ticked[name] ?? []), ...(typed[name] ?? []).map((value) => full(name, value))])],
    ]),
  )
}
