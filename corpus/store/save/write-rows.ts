// Writes the rows of a reading under its inactive revision, in transactions short enough that others hardly wait.
import { type Database, write } from '../database.ts'
import type { FileAnalysis } from './analysis.ts'
import { inserterFor } from './bulk.ts'
import type { Identified } from './identify.ts'
import { diagnosticRows, rowsOf } from './rows.ts'

/** About 20 ms of writing. */
const ROWS_PER_TRANSACTION = 4_000
const PIECE = 65_536

export async function writeRows(
  database: Database,
  { source, diagnostics }: FileAnalysis,
  documents: readonly Identified[],
  revision: number,
  progress: (done: number, total: number) => void = () => {},
): Promise<void> {
  const insert = inserterFor(database.raw)
  await hidden(database, () => {
    for (const piece of piecesOf(source.text)) insert({ source_texts: [{ revision_id: revision, ...piece }] })
    insert({ diagnostics: diagnosticRows(revision, '', diagnostics) })
  })
  for (let done = 0; done < documents.length; ) {
    await hidden(database, () => {
      for (let rows = 0; done < documents.length && rows < ROWS_PER_TRANSACTION; done++) {
        const document = documents[done]
        if (!document) continue
        const own = rowsOf(revision, done, document)
        insert(own)
        rows += Object.values(own).reduce((sum, list) => sum + list.length, 0)
      }
    })
    progress(done, documents.length)
  }
}

/** Rows that nobody sees need not reach the disk before the switch does: its commit syncs the log with them in it. */
function hidden({ db, raw }: Database, work: () => void): Promise<void> {
  raw.pragma('synchronous = NORMAL')
  return write(db, async () => work()).finally(() => raw.pragma('synchronous = FULL'))
}

/** No piece ends inside a surrogate pair: the database keeps UTF-8 and would lose both halves. */
function* piecesOf(text: string): Generator<{ start: number; text: string }> {
  for (let start = 0; start < text.length; ) {
    const last = text.charCodeAt(start + PIECE - 1)
    const end = start + PIECE - (last >= 0xd800 && last <= 0xdbff ? 1 : 0)
    yield { start, text: text.slice(start, end) }
    start = end
  }
}
