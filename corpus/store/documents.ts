// Documents as lists show them: filtered, in a stable order, with their counts.
import type { Expression, ExpressionBuilder, Selectable, SqlBool } from 'kysely'
import { stringOrStrings, strings } from './codec.ts'
import type { Db } from './database.ts'
import type { DocumentFilter, Listed } from './filters.ts'
import { sql } from './kysely.ts'
import { DocumentSummary } from './shapes.ts'
import { isRegion, jsonHas, likeLiteral, some, windowOf } from './sql.ts'
import type { Tables } from './tables.ts'

export async function listDocuments(db: Db, filter: DocumentFilter): Promise<Listed<DocumentSummary>> {
  const found = db.selectFrom('effective_documents').where((eb) => eb.and(documentConditions(eb, filter)))
  const { total } = await found.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const rows = await found
    .selectAll()
    .$if(filter.sort === 'region', (q) => q.orderBy('region_code'))
    .$if(filter.sort === 'issuedOn', (q) => q.orderBy('issued_on', (order) => order.desc().nullsLast()))
    .$if(filter.sort === 'savedAt', (q) => q.orderBy('saved_at', 'desc'))
    .orderBy('id')
    .offset(windowOf(filter).offset)
    .limit(windowOf(filter).limit)
    .execute()
  return { total, items: rows.map(summaryOf) }
}

/** Those that exist, in the order asked for. */
export async function summariesOf(db: Db, ids: readonly string[]): Promise<DocumentSummary[]> {
  if (ids.length === 0) return []
  const rows = await db.selectFrom('effective_documents').selectAll().where('id', 'in', ids).execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? []).map(summaryOf)
}

export async function documentIdsAfter(db: Db, id: string, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('documents')
    .select('id')
    .where('revision_id', 'is not', null)
    .where('id', '>', id)
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map((row) => row.id)
}

export function documentConditions(
  eb: ExpressionBuilder<Tables, 'effective_documents'>,
  filter: DocumentFilter,
): Expression<SqlBool>[] {
  const is = (column: 'level' | 'type' | 'status' | 'validity' | 'source_id', values?: readonly string[]) =>
    some(values) ? [sql<SqlBool>`${eb.ref(column)} in (${sql.join(values ?? [])})`] : []
  const has = (column: 'issuers' | 'topics', values?: readonly string[]) =>
    some(values) ? [jsonHas(eb.ref(column), values ?? [])] : []
  const years = some(filter.year)?.map(String)
  const regions = some(filter.region)
  return [
    ...is('level', filter.level),
    ...is('type', filter.type),
    ...is('status', filter.status),
    ...is('validity', filter.validity),
    ...is('source_id', filter.source),
    ...has('issuers', filter.issuer),
    ...has('topics', filter.topic),
    ...(regions ? [isRegion('effective_documents', regions)] : []),
    ...(years ? [sql<SqlBool>`substr(issued_on, 1, 4) in (${sql.join(years)})`] : []),
    ...(filter.title ? [sql<SqlBool>`title like ${likeLiteral(filter.title)} escape '\\'`] : []),
    ...(filter.number ? [sql<SqlBool>`document_number like ${likeLiteral(filter.number)} escape '\\'`] : []),
  ]
}

export function summaryOf(row: Selectable<Tables['effective_documents']>): DocumentSummary {
  return DocumentSummary.parse({
    id: row.id,
    sourceId: row.source_id,
    file: row.file,
    title: row.title,
    issuers: strings(row.issuers),
    region: stringOrStrings(row.region),
    regionCode: strings(row.region_code),
    level: row.level,
    status: row.status,
    type: row.type,
    documentNumber: row.document_number,
    issuedOn: row.issued_on,
    dateSource: row.date_source,
    sourceUrl: row.source_url,
    validity: row.validity,
    topics: strings(row.topics),
    start: row.start,
    end: row.end,
    pages: row.first_page === null || row.last_page === null ? null : [row.first_page, row.last_page],
    orphaned: row.orphaned === 1,
    counts: {
      passages: row.passage_count,
      targets: row.target_count,
      facts: row.fact_count,
      deadlines: row.deadline_count,
      responsibilities: row.responsibility_count,
    },
    savedAt: row.saved_at,
  })
}
