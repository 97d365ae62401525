// Saves what was read of one file: rows first, under a revision that nobody sees, in short transactions; then one small
// transaction that switches it on. A kill at any point leaves the old reading or the new, and rows for the next sweep.
import { latestChange } from '../changes.ts'
import { type Database, read, write } from '../database.ts'
import { sweep } from '../sweep.ts'
import type { FileAnalysis } from './analysis.ts'
import { planOf } from './plan.ts'
import { openRevision } from './revision.ts'
import { switchOn } from './switch.ts'
import { verifyQuotes } from './verify.ts'
import { writeRows } from './write-rows.ts'

export interface SaveOptions {
  /** Names the rules that made the analysis; the same bytes under the same rules need not be read again. */
  readonly rules: string
  /** Deleted documents of these bytes come back: a person named the file. */
  readonly restore: boolean
  /** Of the lease. */
  readonly holder: string
  readonly progress?: ((done: number, total: number) => void) | undefined
  /** The documents are seen now; `seq` is their place in the outbox. */
  readonly saved?: ((ids: readonly string[], seq: number) => void) | undefined
}

/** Ids of the documents that the file has now, in its order. @throws LeaseLost */
export async function save(
  database: Database,
  analysis: FileAnalysis,
  { rules, restore, holder, progress, saved }: SaveOptions,
): Promise<string[]> {
  verifyQuotes(analysis)
  const { source } = analysis
  const plan = await read(database.db, (db) => planOf(db, analysis, restore))
  if (plan.documents.length === 0 && plan.vanished.length === 0) return []
  const revision = await openRevision(database, source, plan.sourceId, rules)
  await writeRows(database, analysis, plan.documents, revision.id, progress)
  const { shown, seq } = await write(database.db, async (tx) => ({
    shown: await switchOn(tx, { ...plan, revision, source, holder }),
    seq: await latestChange(tx),
  }))
  saved?.(shown, seq)
  await sweep(database)
  return shown
}
