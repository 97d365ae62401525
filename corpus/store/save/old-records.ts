// The records of a source's documents as its rules gave them, keyed for matching. What people wrote on a record is left out
// here: a corrected year must not make it another record.
import type { Db } from '../database.ts'
import { groupBy } from '../group-by.ts'
import { sql } from '../kysely.ts'
import type { Kind } from '../record-id.ts'
import { agenciesKey, type OldRecord, valueKey } from './identify.ts'

export type OwnedRecord = OldRecord & { readonly documentId: string }

interface Row {
  id: string
  document_id: string
  start: number
  end: number
  quote: string
}

export async function oldRecords(db: Db, sourceId: string): Promise<OwnedRecord[]> {
  const rowsOf = async <Extra>(table: Kind, columns: string): Promise<(Row & Extra)[]> => {
    const { rows } = await sql<Row & Extra>`
      select t.id, t.document_id, t."start", t."end", t.quote${sql.raw(columns)}
      from ${sql.table(table)} as t join documents d on d.id = t.document_id and d.revision_id = t.revision_id
      where d.source_id = ${sourceId} order by t."start", t.id`.execute(db)
    return rows
  }
  const measured = async (kind: 'targets' | 'facts'): Promise<OwnedRecord[]> =>
    (await rowsOf<{ low: number; high: number | null }>(kind, ', value_low as low, value_high as high')).map(
      (row) => owned(kind, row, valueKey(row.high === null ? row.low : [row.low, row.high])),
    )
  const bodies = await agenciesByTask(db, sourceId)
  return [
    ...(await measured('targets')),
    ...(await measured('facts')),
    ...(await rowsOf<{ date: string }>('deadlines', ', date')).map((row) =>
      owned('deadlines', row, row.date),
    ),
    ...(await rowsOf('responsibilities', '')).map((row) =>
      owned('responsibilities', row, agenciesKey(bodies.get(row.id) ?? [])),
    ),
  ]
}

const owned = (kind: Kind, row: Row, key: string): OwnedRecord => ({
  id: row.id,
  documentId: row.document_id,
  kind,
  key,
  span: [row.start, row.end],
  quote: row.quote,
})

async function agenciesByTask(db: Db, sourceId: string): Promise<Map<string, string[]>> {
  const rows = await db
    .selectFrom('assignments')
    .innerJoin('documents', (join) =>
      join
        .onRef('documents.id', '=', 'assignments.document_id')
        .onRef('documents.revision_id', '=', 'assignments.revision_id'),
    )
    .select(['responsibility_id', 'agency'])
    .where('source_id', '=', sourceId)
    .execute()
  const byTask = groupBy(rows, ({ responsibility_id }) => responsibility_id)
  return new Map([...byTask].map(([id, list]) => [id, list.map(({ agency }) => agency)]))
}
