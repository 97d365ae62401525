// Sets of documents straight from the index.
import type Database from 'better-sqlite3'
import { windowOf } from '../query/window.ts'
import type { Catalog } from './catalog.ts'
import { anyOf, either, near } from './match.ts'
import { type DocumentSet, setOf } from './sets.ts'

/** An index as evaluation asks it. Numbers of documents that are gone are left out. */
export interface Lookup {
  /** Exactly the documents that meet one of the alternatives: a part anywhere, several within their window. */
  documents(alternatives: readonly Parts[], catalog: Catalog): DocumentSet
  /** All documents that may have all parts of one of the alternatives within so many units, and perhaps some others. */
  candidates(alternatives: readonly Parts[], units: number, catalog: Catalog): DocumentSet
  /** Of documents that have one of the parts, those first where the index finds them to matter most. */
  byRank(parts: Parts): Iterable<number>
}

export type Parts = readonly string[]

/** The bigrams of search.db: exact for both, but that a sentence is not told from its neighbour. */
export function ftsLookup(db: Database.Database): Lookup {
  const numbers = (sql: string): Database.Statement<[Buffer], number> =>
    db.prepare<[Buffer], number>(sql).pluck()
  const inBigrams = numbers('SELECT rowid FROM bigrams WHERE bigrams MATCH ?')
  const inCharacters = numbers('SELECT rowid FROM characters WHERE characters MATCH ?')
  const ranked = numbers('SELECT rowid FROM bigrams WHERE bigrams MATCH ? ORDER BY rank')

  function withAny(alternatives: readonly Parts[], units: (parts: Parts) => number, catalog: Catalog) {
    const long = alternatives.filter((parts) => !isSingle(parts))
    const short = alternatives.filter(isSingle).flat()
    const set = new Uint8Array(catalog.size)
    if (long.length > 0) add(set, inBigrams.all(either(long.map((parts) => near(parts, units(parts))))))
    if (short.length > 0) add(set, inCharacters.all(anyOf(short)))
    return living(set, catalog)
  }
  return {
    documents: (alternatives, catalog) => withAny(alternatives, windowOf, catalog),
    candidates: (alternatives, units, catalog) => withAny(alternatives, () => units, catalog),
    byRank: (parts) => ranked.iterate(anyOf(parts)),
  }
}

/** A single unit is in another table than longer strings. */
const isSingle = (parts: Parts): boolean => parts[0]?.length === 1

function add(set: DocumentSet, found: readonly number[]): void {
  for (const number of found) set[number] = 1
}

/** Without the numbers of documents that are gone; changes the set. */
export function living(set: DocumentSet, catalog: Catalog): DocumentSet {
  for (let i = 0; i < set.length; i++) if (set[i] === 1 && !catalog.documents[i]) set[i] = 0
  return set
}

export const everything = (catalog: Catalog): DocumentSet =>
  setOf(
    catalog.size,
    catalog.documents.flatMap((one) => (one ? [one.number] : [])),
  )
