// What is filtered, counted and sorted by, in memory: a few integers per document, kept in step with search.db.
import type Database from 'better-sqlite3'
import type { FacetField } from '../engine.ts'
import { fold } from '../fold.ts'
import { unpackNumbers } from './bounds.ts'

export interface CatalogDocument {
  readonly number: number
  readonly key: string
  /** Folded. */
  readonly title: string
  readonly twinOf: string | null
  readonly issuedOn: string | null
  readonly regionCodes: readonly string[]
  /** Numbers of facet values. */
  readonly values: readonly number[]
  readonly passages: number
}

export interface FacetValue {
  readonly field: FacetField
  readonly value: string
  readonly folded: string
}

export interface Catalog {
  /** By number; a number without a document is free or was given to one that is gone. */
  readonly documents: readonly (CatalogDocument | undefined)[]
  readonly values: readonly (FacetValue | undefined)[]
  readonly size: number
  readonly count: number
  numberOf(key: string): number | undefined
  /** Units of the longest passage and sentence that any document ever had here. */
  readonly longestPassage: number
  readonly longestSentence: number
}

interface DocumentRow {
  readonly id: number
  readonly key: string | null
  readonly title: string
  readonly twin_of: string | null
  readonly issued_on: string | null
  readonly region_code: string
  readonly facets: Buffer
  readonly passages: number
  readonly longest_passage: number
  readonly longest_sentence: number
  readonly change: number
}

interface ValueRow extends Omit<FacetValue, 'folded'> {
  readonly id: number
}

/** Returns the catalog as it is now; after the first time it reads only what has changed. */
export function openCatalog(db: Database.Database): () => Catalog {
  const version = db.prepare<[], number>('PRAGMA data_version').pluck()
  const documentsSince = db.prepare<[number], DocumentRow>('SELECT * FROM documents WHERE change > ?')
  const valuesAfter = db.prepare<[number], ValueRow>('SELECT id, field, value FROM facet_values WHERE id > ?')
  const epochNow = db.prepare<[], string>("SELECT value FROM meta WHERE key = 'epoch'").pluck()

  let seen = -1
  let epoch = ''
  let state = empty()
  const refresh = db.transaction(() => {
    const now = epochNow.get() ?? ''
    if (now !== epoch) state = empty()
    epoch = now
    for (const row of valuesAfter.iterate(state.values.length - 1))
      state.values[row.id] = { ...row, folded: fold(row.value) }
    for (const row of documentsSince.iterate(state.change)) take(state, row)
  })
  return () => {
    const now = version.get() ?? 0
    if (now !== seen) refresh()
    seen = now
    return state
  }
}

function empty() {
  const keys = new Map<string, number>()
  return {
    documents: [] as (CatalogDocument | undefined)[],
    values: [] as (FacetValue | undefined)[],
    keys,
    change: -1,
    count: 0,
    longestPassage: 0,
    longestSentence: 0,
    numberOf: (key: string): number | undefined => keys.get(key),
    get size(): number {
      return this.documents.length
    },
  }
}

function take(state: ReturnType<typeof empty>, row: DocumentRow): void {
  const before = state.documents[row.id]
  if (before) {
    state.count--
    if (state.keys.get(before.key) === row.id) state.keys.delete(before.key)
  }
  state.change = Math.max(state.change, row.change)
  state.longestPassage = Math.max(state.longestPassage, row.longest_passage)
  state.longestSentence = Math.max(state.longestSentence, row.longest_sentence)
  state.documents[row.id] = row.key === null ? undefined : documentOf(row, row.key)
  if (row.key === null) return
  state.count++
  state.keys.set(row.key, row.id)
}

const documentOf = (row: DocumentRow, key: string): CatalogDocument => ({
  number: row.id,
  key,
  title: fold(row.title),
  twinOf: row.twin_of,
  issuedOn: row.issued_on,
  regionCodes: row.region_code === '' ? [] : row.region_code.split(' '),
  values: unpackNumbers(row.facets),
  passages: row.passages,
})
