// Problems that were found while reading, of documents and of the files they came in.
import type { RawBuilder } from 'kysely'
import { spanOrNull } from './codec.ts'
import type { Db } from './database.ts'
import type { DiagnosticFilter, Listed } from './filters.ts'
import { sql } from './kysely.ts'
import { type DiagnosticCounts, StoredDiagnostic } from './shapes.ts'
import { some, windowOf } from './sql.ts'

interface Row {
  source_id: string
  file: string
  document_id: string
  stage: string
  rule: string | null
  severity: string
  message: string
  start: number | null
  end: number | null
}

/** By place, or the gravest first and then by place. The keys alone are sorted: messages are long. */
export async function listDiagnostics(db: Db, filter: DiagnosticFilter): Promise<Listed<StoredDiagnostic>> {
  const { offset, limit } = windowOf(filter)
  const found = shownDiagnostics(filter)
  const order = sql`${filter.sort === 'severity' ? sql`${GRAVEST_FIRST}, ` : sql``}k.source_id, k.document_id, k.position`
  const counted = await sql<{ total: number }>`select count(*) as total from (${found})`.execute(db)
  const { rows } = await sql<Row>`
    select k.source_id, s.name as file, x.document_id, x.stage, x.rule, x.severity, x.message, x."start", x."end"
    from (select * from (${found}) k order by ${order} limit ${limit} offset ${offset}) k
    join sources s on s.id = k.source_id
    join diagnostics x on x.revision_id = k.revision_id and x.document_id = k.document_id and x.position = k.position
    order by ${order}`.execute(db)
  return { total: counted.rows[0]?.total ?? 0, items: rows.map(diagnosticOf) }
}

const GRAVEST_FIRST = sql`case k.severity when 'error' then 0 when 'warning' then 1 else 2 end`

/** Files beyond these are found by what their row in the list of files says. */
const MOST_FILES = 500

/** How many there are of each; a field's counts heed all filters but its own. Those with most come first. */
export async function countDiagnostics(db: Db, filter: DiagnosticFilter): Promise<DiagnosticCounts> {
  const { document, rule } = filter
  const { rows } = await sql<Counted>`
    select k.source_id as source, k.stage, k.severity, count(*) as count
    from (${shownDiagnostics({ document, rule })}) k group by k.source_id, k.stage, k.severity`.execute(db)
  const severity = sumBy(rows, 'severity', filter)
  const stage = sumBy(rows, 'stage', filter)
  const source = sumBy(rows, 'source', filter).slice(0, MOST_FILES)
  const names = new Map(
    source.length === 0
      ? []
      : (
          await db
            .selectFrom('sources')
            .select(['id', 'name'])
            .where(
              'id',
              'in',
              source.map(({ value }) => value),
            )
            .execute()
        ).map(({ id, name }) => [id, name]),
  )
  return {
    severity,
    stage,
    source: source.map((one) => ({ ...one, file: names.get(one.value) ?? one.value })),
  }
}

type Field = 'severity' | 'stage' | 'source'
type Counted = Readonly<Record<Field, string>> & { readonly count: number }

function sumBy(rows: readonly Counted[], field: Field, filter: DiagnosticFilter) {
  const chosen = (['severity', 'stage', 'source'] as const).flatMap((other) => {
    const values: readonly string[] | null = other === field ? null : some<string>(filter[other])
    return values ? [{ other, values: new Set(values) }] : []
  })
  const sums = new Map<string, number>()
  for (const row of rows)
    if (chosen.every(({ other, values }) => values.has(row[other])))
      sums.set(row[field], (sums.get(row[field]) ?? 0) + row.count)
  return [...sums]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}

/**
 * A document's count while it shows the revision they belong to, a file's own (no document) likewise. From the documents to their
 * problems, by an index that has all that is filtered by: neither messages nor what a superseded revision left are looked at.
 */
function shownDiagnostics(filter: DiagnosticFilter): RawBuilder<unknown> {
  const is = (column: string, values: readonly string[] | undefined) =>
    some(values) ? [sql`${sql.ref(column)} in (${sql.join(values ?? [])})`] : []
  const ofBoth = [
    ...is('x.stage', filter.stage),
    ...is('x.severity', filter.severity),
    ...is('x.rule', filter.rule),
  ]
  const where = (conditions: readonly RawBuilder<unknown>[]) =>
    sql.join([sql`1 = 1`, ...conditions], sql` and `)
  const columns = sql`x.revision_id, x.document_id, x.position, x.stage, x.severity`
  const ofDocuments = sql`
    select d.source_id, ${columns} from documents d
    join diagnostics x on x.revision_id = d.revision_id and x.document_id = d.id
    where ${where([...is('d.id', filter.document), ...is('d.source_id', filter.source), ...ofBoth])}`
  if (some(filter.document)) return ofDocuments
  return sql`${ofDocuments} union all
    select s.id as source_id, ${columns} from sources s join diagnostics x on x.revision_id = s.revision_id and x.document_id = ''
    where ${where([...is('s.id', filter.source), ...ofBoth])}`
}

function diagnosticOf(row: Row): StoredDiagnostic {
  return StoredDiagnostic.parse({
    sourceId: row.source_id,
    file: row.file,
    documentId: row.document_id || null,
    stage: row.stage,
    rule: row.rule ?? undefined,
    severity: row.severity,
    message: row.message,
    span: spanOrNull(row.start, row.end) ?? undefined,
  })
}
