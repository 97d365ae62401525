// What saving a reading of a known file will do, told from the store before anything is written: which documents and records it
// has, which are gone.
import type { Db } from '../database.ts'
import { type Deletion, deletionsOf } from '../deletions.ts'
import type { FileAnalysis } from './analysis.ts'
import { earlierOf } from './earlier.ts'
import { type Identified, identify, type OldDocument } from './identify.ts'
import { nextDocument } from './known.ts'

/** What the switch is to do beside showing the documents. */
export interface Plan {
  readonly vanished: readonly OldDocument[]
  readonly nextDocument: number
  /** Documents that are known as deleted now. */
  readonly deleted: readonly string[]
}

export interface KnownPlan extends Plan {
  /** Null: a new one. */
  readonly sourceId: string | null
  readonly documents: readonly Identified[]
}

/** `restore`: what was deleted of these bytes comes back under its id; else it is left out. */
export async function planOf(db: Db, analysis: FileAnalysis, restore: boolean): Promise<KnownPlan> {
  const earlier = await earlierOf(db, analysis)
  const deletions = await deletionsOf(db, analysis.source.sha256)
  const deleted = new Set(deletions.map(({ id }) => id))
  const identified = identify(analysis, [...(earlier?.documents ?? []), ...deletions.map(asDocument)], {
    sameText: earlier?.sameText ?? false,
    nextDocument: await nextDocument(db),
  })
  return {
    sourceId: earlier?.sourceId ?? null,
    documents: identified.documents.filter(({ id }) => restore || !deleted.has(id)),
    vanished: identified.vanished.filter(({ id }) => !deleted.has(id)),
    nextDocument: identified.nextDocument,
    deleted: [...deleted],
  }
}

const asDocument = (deletion: Deletion): OldDocument => ({ ...deletion, text: '', records: [] })
