// Where each document was last read, so that it opens there again; the most recent few dozen, in this browser.
const STORED = 'zhengce.reading'
const KEPT = 50

type Places = readonly (readonly [document: string, offset: number])[]

function places(): Places {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(STORED) ?? '[]')
    if (!Array.isArray(stored)) return []
    return stored.flatMap((one: unknown): Places => {
      const [id, offset]: unknown[] = Array.isArray(one) ? one : []
      return typeof id === 'string' && typeof offset === 'number' ? [[id, offset]] : []
    })
  } catch {
    return []
  }
}

export const lastRead = (document: string): number | null =>
  places().find(([id]) => id === document)?.[1] ?? null

export function rememberPlace(document: string, offset: number): void {
  const others = places().filter(([id]) => id !== document)
  try {
    localStorage.setItem(STORED, JSON.stringify([[document, offset], ...others].slice(0, KEPT)))
  } catch {
    // storage refused: the document opens at its beginning
  }
}
