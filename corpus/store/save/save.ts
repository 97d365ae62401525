// Saves what is read of one file, policy by policy. Of a file that is new here each is written as it comes and let go. Of one that
// the store may have had before, only all of them together tell which document each is, so they wait for the last.
import type { Diagnostic, Source } from '../../schema.ts'
import { type Database, read } from '../database.ts'
import { documentId } from '../record-id.ts'
import type { PolicyAnalysis } from './analysis.ts'
import { identifyNew } from './identify.ts'
import { firstNewDocument } from './known.ts'
import { planOf } from './plan.ts'
import { verifyQuotes } from './verify.ts'
import { openWriting, type Writing, type WritingOptions } from './writing.ts'

export interface SaveOptions extends WritingOptions {
  /** Deleted documents of these bytes come back: a person named the file. */
  readonly restore: boolean
  readonly progress?: ((done: number, total: number) => void) | undefined
}

/** The saving of one file, its policies in order. */
export interface Saving {
  /** The id that it gets; null where only the whole file tells. @throws Error where a quote is not the source's */
  add(document: PolicyAnalysis): Promise<string | null>
  /** Makes the reading seen. Ids of the documents that the file has now, in its order. @throws LeaseLost */
  finish(diagnostics: readonly Diagnostic[]): Promise<string[]>
  /** Takes back what was written and is not seen yet. */
  abandon(): Promise<void>
}

/** Until it is finished or abandoned nothing else may be saved. */
export async function beginSave(database: Database, source: Source, options: SaveOptions): Promise<Saving> {
  const first = await read(database.db, (db) => firstNewDocument(db, source))
  return first === null ? saveKnown(database, source, options) : saveNew(database, source, options, first)
}

function saveNew(database: Database, source: Source, options: SaveOptions, first: number): Saving {
  const writing = openWriting(database, source, null, options)
  let count = 0
  return {
    add: async (analysis) => {
      verifyQuotes(source, analysis)
      const id = documentId(first + count++)
      await writing.add(identifyNew(id, analysis))
      return id
    },
    finish: async (diagnostics) => {
      if (count === 0) return []
      await writing.write(diagnostics)
      options.progress?.(count, count)
      return writing.show({ vanished: [], nextDocument: first + count, deleted: [] })
    },
    abandon: () => writing.abandon(),
  }
}

function saveKnown(database: Database, source: Source, options: SaveOptions): Saving {
  const documents: PolicyAnalysis[] = []
  let writing: Writing | null = null
  return {
    add: async (analysis) => {
      verifyQuotes(source, analysis)
      documents.push(analysis)
      return null
    },
    finish: async (diagnostics) => {
      const analysis = { source, documents, diagnostics }
      const plan = await read(database.db, (db) => planOf(db, analysis, options.restore))
      const total = plan.documents.length
      if (total === 0 && plan.vanished.length === 0) return []
      writing = openWriting(database, source, plan.sourceId, options)
      for (const [done, document] of plan.documents.entries()) {
        if (await writing.add(document)) options.progress?.(done + 1, total)
      }
      await writing.write(diagnostics)
      options.progress?.(total, total)
      return writing.show(plan)
    },
    abandon: async () => writing?.abandon(),
  }
}
