// What the query asks for among targets and responsibilities: shared by their lists and by the counts on the tabs.
import { useQuery } from '@tanstack/react-query'
import { agenciesNamed } from '../../api/ledger-queries.ts'
import { indicators } from '../../api/queries.ts'
import type { SearchState } from './search-params.ts'
import { type TargetQuery, targetQuery } from './target-query.ts'

/** More names than this make the address too long; the most frequent come first. */
const NAMES_AT_MOST = 50

export interface AskedTargets extends TargetQuery {
  /** Indicators whose name has the words; null while that is not known. */
  readonly named: number | null
  readonly names: readonly string[]
  /** As the API takes it; null where no target can meet it, or it is not known yet. */
  readonly query: {
    indicator: string[]
    min: string | undefined
    max: string | undefined
    year: string[]
    region: string[]
    status: SearchState['filters']['status']
  } | null
}

export function useAskedTargets({ q, filters }: SearchState): AskedTargets {
  const asked = targetQuery(q)
  const { words, min, max, years, regions } = asked
  const { data } = useQuery({ ...indicators(words), enabled: words !== '' })
  const named = words === '' ? 0 : (data?.total ?? null)
  const names = (words === '' ? [] : (data?.items ?? []))
    .slice(0, NAMES_AT_MOST)
    .map(({ id, name }) => id ?? name)
  const known = words === '' || names.length > 0
  const query = known
    ? {
        indicator: names,
        min: min === null ? undefined : String(min),
        max: max === null ? undefined : String(max),
        year: [...years],
        region: [...filters.region, ...regions],
        status: filters.status,
      }
    : null
  return { ...asked, named, names, query }
}

export interface AskedDuties {
  readonly words: string
  readonly regions: readonly string[]
  /** Bodies that the words name; empty where they are looked for in the tasks. */
  readonly agencies: readonly string[]
  /** The words name bodies, whether or not those are meant. */
  readonly namesAgencies: boolean
  readonly query: { agency: string[]; q: string | undefined; region: string[] } | null
}

/** Words that name a body are taken for it, unless the reader says that they are words of the task. */
export function useAskedDuties({ q, filters, inTask }: SearchState): AskedDuties {
  const { parts, regions } = targetQuery(q)
  const words = parts
    .filter(({ kind }) => kind !== 'region')
    .map(({ typed, kind, value }) => (kind === 'word' ? value : typed))
    .join(' ')
  const { data } = useQuery({ ...agenciesNamed(words), enabled: words !== '' })
  const found = data ?? []
  const agencies = inTask ? [] : found
  const region = [...filters.region, ...regions]
  const query =
    words !== '' && data === undefined
      ? null
      : { agency: [...agencies], q: agencies.length > 0 ? undefined : words || undefined, region }
  return { words, regions, agencies, namesAgencies: found.length > 0, query }
}
