// The last few queries of this browser.
const STORED = 'zhengce.recent'
const KEPT = 8

export function recentSearches(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(STORED) ?? '[]')
    return Array.isArray(stored) ? stored.filter((one) => typeof one === 'string').slice(0, KEPT) : []
  } catch {
    return []
  }
}

export function rememberSearch(q: string): void {
  try {
    const kept = [q, ...recentSearches().filter((one) => one !== q)].slice(0, KEPT)
    localStorage.setItem(STORED, JSON.stringify(kept))
  } catch {
    // storage refused: nothing is remembered
  }
}

export function forgetRecent(): void {
  try {
    localStorage.removeItem(STORED)
  } catch {
    // storage refused: there was nothing
  }
}
