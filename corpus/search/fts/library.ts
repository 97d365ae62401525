// What search.db knows of documents beside its index: catalog and texts. Each engine counts, verifies and ranks by them.
import type Database from 'better-sqlite3'
import { type Catalog, openCatalog } from './catalog.ts'
import { type IndexedText, openTexts } from './texts.ts'

export interface Library {
  /** As it is now. */
  catalog(): Catalog
  textOf(number: number): IndexedText | undefined
  counts(): { documents: number; passages: number }
}

export function openLibrary(db: Database.Database): Library {
  const catalog = openCatalog(db)
  return {
    catalog,
    textOf: openTexts(db),
    counts: () => {
      const { documents, count } = catalog()
      return { documents: count, passages: documents.reduce((sum, one) => sum + (one?.passages ?? 0), 0) }
    },
  }
}
