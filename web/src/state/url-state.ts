// The address is the view: pages keep filters, sort and what is open in the query, under the API's own names.
import { useCallback, useMemo } from 'react'
import { useLocation, useNavigate } from 'react-router'

export type Change = Readonly<Record<string, string | number | readonly string[] | null | undefined>>

/** The query after a change: null and empty lists drop a name, lists become comma-separated, order stays. */
export function changed(query: URLSearchParams, change: Change): URLSearchParams {
  const next = new URLSearchParams(query)
  for (const [name, value] of Object.entries(change)) {
    const text = typeof value === 'object' && value !== null ? value.join(',') : value
    if (text === null || text === undefined || text === '') next.delete(name)
    else next.set(name, String(text))
  }
  return next
}

/** Several values of one name: repeated or by commas, as the API takes them. */
export const listOf = (query: URLSearchParams, name: string): string[] =>
  query
    .getAll(name)
    .flatMap((value) => value.split(','))
    .filter((value) => value !== '')

/** A value out of a closed set; `wrong` tells what the address said where it is none of them. */
export function oneOf<Value extends string>(
  query: URLSearchParams,
  name: string,
  values: readonly Value[],
  fallback: Value,
): { value: Value; wrong: string | null } {
  const given = query.get(name)
  const found = values.find((value) => value === given)
  return { value: found ?? fallback, wrong: given !== null && given !== '' && !found ? given : null }
}

export interface UrlState {
  readonly query: URLSearchParams
  /** `push` makes a step for 后退; the default replaces, as for each letter typed or row selected. */
  readonly change: (change: Change, how?: 'push' | 'replace') => void
  readonly list: (name: string) => string[]
}

export function useUrlState(): UrlState {
  const { search, hash } = useLocation()
  const navigate = useNavigate()
  const query = useMemo(() => new URLSearchParams(search), [search])
  const change = useCallback(
    (next: Change, how: 'push' | 'replace' = 'push') =>
      // The hash is the place in a text: it stays while a record is selected or a tab changed.
      void navigate(
        { search: changed(query, next).toString(), hash },
        // At once: a box that was ticked and a row that was chosen must not wait for what they cause.
        { replace: how === 'replace', preventScrollReset: true, flushSync: true },
      ),
    [query, hash, navigate],
  )
  return useMemo(() => ({ query, change, list: (name) => listOf(query, name) }), [query, change])
}
