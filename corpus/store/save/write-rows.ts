// Writes the rows of a reading under a revision that nobody sees, some documents at a time, and keeps none of them: in transactions
// short enough that others hardly wait, and a file of any length takes no more memory than those documents.
import type { Diagnostic, Source } from '../../schema.ts'
import { type Database, writeUnsynced } from '../database.ts'
import { type Inserter, inserterFor } from './bulk.ts'
import {
  ASSIGNMENTS,
  CITATIONS,
  CONTENTS,
  DEADLINES,
  DIAGNOSTICS,
  FACTS,
  type Owner,
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
import { openRevision, type Revision } from './revision.ts'

/** About 20 ms of writing. */
const ROWS_PER_TRANSACTION = 4_000
const PIECE = 65_536

export interface Rows {
  /** The file's next document; whether rows were written with it. */
  add(document: Identified): Promise<boolean>
  /** What is left of them, and the problems of the file itself. */
  finish(diagnostics: readonly Diagnostic[]): Promise<void>
  /** The revision that they stand under; null before the first is written. */
  revision(): Revision | null
}

/** `sourceId` null: the file is new here. */
export function openRows(database: Database, source: Source, sourceId: string | null, rules: string): Rows {
  const insert = inserterFor(database.raw)
  let revision: Revision | null = null
  let waiting: Identified[] = []
  let [rows, position] = [0, 0]

  /** Rows that nobody sees need not reach the disk before the switch does: its commit syncs the log with them in it. */
  const insertAll = (diagnostics: readonly Diagnostic[]): Promise<Revision> =>
    writeUnsynced(database, async (tx) => {
      const own = revision ?? (await openRevision(tx, source, sourceId, rules))
      if (!revision) writeFile(insert, own.id, source)
      insert('diagnostics', DIAGNOSTICS, ofFile(own.id), diagnostics)
      waiting.forEach((one, at) => {
        writeDocument(insert, own.id, position + at, one, source.text)
      })
      return own
    })
  const write = async (diagnostics: readonly Diagnostic[] = []): Promise<void> => {
    revision = await insertAll(diagnostics)
    position += waiting.length
    waiting = []
    rows = 0
  }
  return {
    add: async (document) => {
      waiting.push(document)
      rows += rowsOf(document)
      if (rows < ROWS_PER_TRANSACTION) return false
      await write()
      return true
    },
    finish: write,
    revision: () => revision,
  }
}

const ofFile = (revision: number): Owner => ({ revision, document: '', links: NO_LINKS })

function writeFile(insert: Inserter, revision: number, { text, layout = [] }: Source): void {
  const file = ofFile(revision)
  insert('source_texts', SOURCE_TEXTS, file, piecesOf(text))
  insert(
    'page_layouts',
    PAGE_LAYOUTS,
    file,
    layout.filter(({ lines }) => lines.length > 0),
  )
}

/** About. */
const rowsOf = ({ analysis }: Identified): number =>
  analysis.passages.length +
  analysis.targets.length +
  analysis.deadlines.length +
  5 * analysis.responsibilities.length

function writeDocument(
  insert: Inserter,
  revision: number,
  position: number,
  document: Identified,
  source: string,
): void {
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
}

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
