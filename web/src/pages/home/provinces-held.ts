// Which provinces the library has documents of: of the province itself, not of its cities and counties.
import { useQuery } from '@tanstack/react-query'
import { holdings } from '../../api/queries.ts'
import { PROVINCES } from '../../parts/tiles/provinces.ts'

export const NATIONAL = '全国'

export interface Held {
  readonly files: (region: string) => number
  readonly held: readonly string[]
  readonly missing: readonly string[]
  /** Regions below the provinces, with their documents. */
  readonly below: readonly { readonly value: string; readonly count: number }[]
}

/** Undefined until it is known. */
export function useHeld(): {
  readonly data: Held | undefined
  readonly error: Error | null
  readonly retry: () => void
} {
  const { data, error, refetch } = useQuery(holdings())
  const regions = data?.facets?.region
  return { data: regions && heldOf(regions), error, retry: () => void refetch() }
}

function heldOf(regions: readonly { readonly value: string; readonly count: number }[]): Held {
  const counts = new Map(regions.map(({ value, count }) => [value, count]))
  const names = PROVINCES.map(({ name }) => name)
  const top = new Set([NATIONAL, ...names])
  return {
    files: (region) => counts.get(region) ?? 0,
    held: names.filter((name) => counts.has(name)),
    missing: names.filter((name) => !counts.has(name)),
    below: regions.filter(({ value }) => !top.has(value)),
  }
}
