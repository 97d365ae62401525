// Writes the rows of a reading under its inactive revision, in transactions short enough that others hardly wait.
import { type Database, writeUnsynced } from '../database.ts'
import type { FileAnalysis } from './analysis.ts'
import { type Inserter, inserterFor } from './bulk.ts'
import {
  ASSIGNMENTS,
  CITATIONS,
  CONTENTS,
  DEADLINES,
  DIAGNOSTICS,
  FACTS,
  PAGE_LAYOUTS,
  type Piece,
  POLICIES,
  RESPONSIBILITIES,
  SOURCE_TEXTS,
  TARGETS,
} from './columns.ts'
import type { Identified } from './identify.ts'
import { linksIn, NO_LINKS } from './links.ts'
import { PASSAGES, passageRows } from './passages.ts'

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
    const file = { revision, document: '', links: NO_LINKS }
    insert('source_texts', SOURCE_TEXTS, file, piecesOf(source.text))
    insert('page_layouts', PAGE_LAYOUTS, file, source.layout?.filter(({ lines }) => lines.length > 0) ?? [])
    insert('diagnostics', DIAGNOSTICS, file, diagnostics)
  })
  for (let done = 0; done < documents.length; ) {
    await hidden(database, () => {
      for (let rows = 0; done < documents.length && rows < ROWS_PER_TRANSACTION; done++) {
        const document = documents[done]
        if (document) rows += writeDocument(insert, revision, done, document, source.text)
      }
    })
    progress(done, documents.length)
  }
}

/** How many rows that were, about. */
function writeDocument(
  insert: Inserter,
  revision: number,
  position: number,
  document: Identified,
  source: string,
): number {
  const { analysis, ids } = document
  const owner = { revision, document: document.id, links: linksIn(document) }
  insert('policies', POLICIES, owner, [{ position, analysis }])
  insert('contents', CONTENTS, owner, [analysis])
  insert('passages', PASSAGES, owner, passageRows(analysis, source))
  insert('targets', TARGETS, owner, analysis.targets, ids.targets)
  insert('facts', FACTS, owner, analysis.facts, ids.facts)
  insert('deadlines', DEADLINES, owner, analysis.deadlines, ids.deadlines)
  insert('responsibilities', RESPONSIBILITIES, owner, analysis.responsibilities, ids.responsibilities)
  analysis.responsibilities.forEach(({ assignments }, index) => {
    const id = ids.responsibilities[index] ?? ''
    insert(
      'assignments',
      ASSIGNMENTS,
      owner,
      assignments,
      assignments.map(() => id),
    )
  })
  insert('citations', CITATIONS, owner, analysis.metadata.cites)
  insert('diagnostics', DIAGNOSTICS, owner, analysis.diagnostics)
  return (
    analysis.passages.length +
    analysis.targets.length +
    analysis.deadlines.length +
    5 * analysis.responsibilities.length
  )
}

/** Rows that nobody sees need not reach the disk before the switch does: its commit syncs the log with them in it. */
const hidden = (database: Database, work: () => void): Promise<void> =>
  writeUnsynced(database, async () => work())

/** No piece ends inside a surrogate pair: the database keeps UTF-8 and would lose both halves. */
function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  for (let start = 0; start < text.length; ) {
    const last = text.charCodeAt(start + PIECE - 1)
    const end = start + PIECE - (last >= 0xd800 && last <= 0xdbff ? 1 : 0)
    pieces.push({ start, text: text.slice(start, end) })
    start = end
  }
  return pieces
}
