// What saving a reading will do, told from the store before anything is written: which documents and records it has, which are
// gone, where the same text stands.
import type { Db } from '../database.ts'
import { type Deletion, deletionsOf } from '../deletions.ts'
import { metaOf } from '../meta.ts'
import type { FileAnalysis } from './analysis.ts'
import { earlierOf } from './earlier.ts'
import { type Identified, identify, type OldDocument } from './identify.ts'
import { findTwins, type TwinUpdate } from './twins.ts'

export interface Plan {
  /** Null: a new one. */
  readonly sourceId: string | null
  readonly documents: readonly Identified[]
  readonly vanished: readonly OldDocument[]
  readonly nextDocument: number
  readonly twins: TwinUpdate
  /** Documents that are known as deleted now. */
  readonly deleted: readonly string[]
}

/** `restore`: what was deleted of these bytes comes back under its id; else it is left out. */
export async function planOf(db: Db, analysis: FileAnalysis, restore: boolean): Promise<Plan> {
  const earlier = await earlierOf(db, analysis)
  const deletions = await deletionsOf(db, analysis.source.sha256)
  const deleted = new Set(deletions.map(({ id }) => id))
  const { documents, vanished, nextDocument } = identify(
    analysis,
    [...(earlier?.documents ?? []), ...deletions.map(asDocument)],
    {
      sameText: earlier?.sameText ?? false,
      nextDocument: Number((await metaOf(db, 'next_document')) ?? 1),
    },
  )
  const wanted = documents.filter(({ id }) => restore || !deleted.has(id))
  return {
    sourceId: earlier?.sourceId ?? null,
    documents: wanted,
    vanished: vanished.filter(({ id }) => !deleted.has(id)),
    nextDocument,
    twins: await findTwins(db, wanted),
    deleted: [...deleted],
  }
}

const asDocument = (deletion: Deletion): OldDocument => ({ ...deletion, text: '', records: [] })
