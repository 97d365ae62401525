// Searches that the reader saved in this browser: a name and the address that asks again.
const STORED = 'zhengce.saved'
const KEPT = 50

export interface SavedSearch {
  readonly name: string
  /** The query of the address, without what is open in the preview. */
  readonly address: string
}

export function savedSearches(): SavedSearch[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(STORED) ?? '[]')
    return Array.isArray(stored) ? stored.filter(isSaved).slice(0, KEPT) : []
  } catch {
    return []
  }
}

function isSaved(one: unknown): one is SavedSearch {
  if (typeof one !== 'object' || one === null) return false
  return 'name' in one && typeof one.name === 'string' && 'address' in one && typeof one.address === 'string'
}

/** What identifies a search: its address without the passage shown and the page. */
export function savedAddress(query: URLSearchParams): string {
  const kept = new URLSearchParams(query)
  for (const name of ['open', 'offset']) kept.delete(name)
  kept.sort()
  return kept.toString()
}

/** The newest first; a search that was saved before moves up. False: the browser keeps nothing. */
export function saveSearch(saved: SavedSearch): boolean {
  return store([saved, ...savedSearches().filter(({ address }) => address !== saved.address)].slice(0, KEPT))
}

export const forgetSearch = (address: string): boolean =>
  store(savedSearches().filter((one) => one.address !== address))

function store(searches: readonly SavedSearch[]): boolean {
  try {
    localStorage.setItem(STORED, JSON.stringify(searches))
    return true
  } catch {
    return false
  }
}
