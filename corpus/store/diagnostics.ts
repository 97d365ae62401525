// Problems that were found while reading, of documents and of the files they came in.
import { spanOrNull } from './codec.ts'
import type { Db } from './database.ts'
import type { DiagnosticFilter, Listed } from './filters.ts'
import { sql } from './kysely.ts'
import { StoredDiagnostic } from './shapes.ts'
import { some, windowOf } from './sql.ts'

interface Row {
  source_id: string
  document_id: string
  stage: string
  rule: string | null
  severity: string
  message: string
  start: number | null
  end: number | null
}

/** A file's own have no document; a document's count while it shows the revision they belong to. */
export async function listDiagnostics(db: Db, filter: DiagnosticFilter): Promise<Listed<StoredDiagnostic>> {
  const is = (column: string, values: readonly string[] | undefined) =>
    some(values) ? [sql`${sql.ref(column)} in (${sql.join(values ?? [])})`] : []
  const found = sql`
    from diagnostics x
    join revisions r on r.id = x.revision_id
    join sources s on s.id = r.source_id
    left join documents d on d.id = x.document_id
    where (d.revision_id = x.revision_id or (x.document_id = '' and s.revision_id = x.revision_id))
    and ${sql.join(
      [
        sql`1 = 1`,
        ...is('x.document_id', filter.document),
        ...is('s.id', filter.source),
        ...is('x.stage', filter.stage),
        ...is('x.severity', filter.severity),
        ...is('x.rule', filter.rule),
      ],
      sql` and `,
    )}`
  const { offset, limit } = windowOf(filter)
  const counted = await sql<{ total: number }>`select count(*) as total ${found}`.execute(db)
  const { rows } = await sql<Row>`
    select s.id as source_id, x.document_id, x.stage, x.rule, x.severity, x.message, x."start", x."end"
    ${found} order by s.id, x.document_id, x.position limit ${limit} offset ${offset}`.execute(db)
  return { total: counted.rows[0]?.total ?? 0, items: rows.map(diagnosticOf) }
}

function diagnosticOf(row: Row): StoredDiagnostic {
  return StoredDiagnostic.parse({
    sourceId: row.source_id,
    documentId: row.document_id || null,
    stage: row.stage,
    rule: row.rule ?? undefined,
    severity: row.severity,
    message: row.message,
    span: spanOrNull(row.start, row.end) ?? undefined,
  })
}
