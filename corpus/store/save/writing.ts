// One reading of a file on its way into the store: rows first, under a revision that nobody sees, in short transactions; then one
// small transaction that switches it on. A kill at any point leaves the old reading or the new, and rows for the next sweep.
import type { Diagnostic, Source } from '../../schema.ts'
import { latestChange } from '../changes.ts'
import { type Database, read, write } from '../database.ts'
import { dropRevision, sweep } from '../sweep.ts'
import type { Identified, Written } from './identify.ts'
import type { Plan } from './plan.ts'
import { switchOn } from './switch.ts'
import { findTwins, type Sketched, sketched } from './twins.ts'
import { openRows } from './write-rows.ts'

export interface WritingOptions {
  /** Names the rules that made the analysis; the same bytes under the same rules need not be read again. */
  readonly rules: string
  /** Of the lease. */
  readonly holder: string
  /** The documents are seen now; `seq` is their place in the outbox. */
  readonly saved?: ((ids: readonly string[], seq: number) => void) | undefined
}

export interface Writing {
  /** Whether rows were written with it: they are, some documents at a time. */
  add(document: Identified): Promise<boolean>
  /** All that is left, and the problems of the file itself. */
  write(diagnostics: readonly Diagnostic[]): Promise<void>
  /** Ids of the documents that are seen now. After `write`. @throws LeaseLost */
  show(plan: Plan): Promise<string[]>
  /** Takes the rows back, unless they are seen. */
  abandon(): Promise<void>
}

/** `sourceId` null: the file is new here. */
export function openWriting(
  database: Database,
  source: Source,
  sourceId: string | null,
  { rules, holder, saved }: WritingOptions,
): Writing {
  const rows = openRows(database, source, sourceId, rules)
  const documents: Written[] = []
  const sketches: Sketched[] = []
  let isSeen = false
  return {
    add: (document) => {
      const sketch = sketched(document)
      if (sketch) sketches.push(sketch)
      const { id, span, nextRecord, vanished, align } = document
      documents.push({ id, span, nextRecord, vanished, align })
      return rows.add(document)
    },
    write: (diagnostics) => rows.finish(diagnostics),
    show: async (plan) => {
      const revision = rows.revision()
      if (!revision) throw new Error('nothing was written')
      const ids = documents.map(({ id }) => id)
      const twins = await read(database.db, (db) => findTwins(db, ids, sketches))
      const { shown, seq } = await write(database.db, async (tx) => ({
        shown: await switchOn(tx, { ...plan, documents, twins, revision, source, holder }),
        seq: await latestChange(tx),
      }))
      isSeen = true
      saved?.(shown, seq)
      await sweep(database)
      return shown
    },
    abandon: async () => {
      const revision = rows.revision()
      if (revision && !isSeen) await dropRevision(database.db, revision.id)
    },
  }
}
