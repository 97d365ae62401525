// Deadlines: filtered by the day they fall due, in that order.
import type { Selectable, SqlBool } from 'kysely'
import { spanOrNull, strings } from './codec.ts'
import type { Db } from './database.ts'
import type { DeadlineFilter, Listed } from './filters.ts'
import { sql } from './kysely.ts'
import { StoredDeadline } from './shapes.ts'
import { inRegion, some, windowOf } from './sql.ts'
import type { Tables } from './tables.ts'

/** An open beginning (自…起) counts on its first day. */
const DUE = sql<string>`coalesce(last_day, first_day)`
const RECURS = sql<SqlBool>`"precision" = 'recurring'`

export async function listDeadlines(db: Db, filter: DeadlineFilter): Promise<Listed<StoredDeadline>> {
  const { from, to, document, region } = filter
  const found = db
    .selectFrom('effective_deadlines')
    .$if(from !== undefined, (q) => q.where((eb) => eb.or([RECURS, sql<SqlBool>`${DUE} >= ${from}`])))
    .$if(to !== undefined, (q) => q.where((eb) => eb.or([RECURS, sql<SqlBool>`${DUE} <= ${to}`])))
    .$if(some(document) !== null, (q) => q.where('document_id', 'in', document ?? []))
    .$if(some(region) !== null, (q) => q.where((eb) => inRegion(eb.ref('document_id'), region ?? [])))
  const { total } = await found.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const rows = await found
    .selectAll()
    .$if(from !== undefined || to !== undefined, (q) => q.orderBy(DUE, (order) => order.asc().nullsLast()))
    .orderBy('document_id')
    .orderBy('start')
    .orderBy('id')
    .offset(windowOf(filter).offset)
    .limit(windowOf(filter).limit)
    .execute()
  return { total, items: rows.map(deadlineOf) }
}

function deadlineOf(row: Selectable<Tables['effective_deadlines']>): StoredDeadline {
  return StoredDeadline.parse({
    id: row.id,
    documentId: row.document_id,
    expression: row.expression,
    date: row.date,
    relation: row.relation,
    span: [row.start, row.end],
    quote: row.quote,
    rule: row.rule,
    orphaned: row.orphaned === 1,
    start: row.first_day,
    end: row.last_day,
    precision: row.precision,
    clause: spanOrNull(row.clause_start, row.clause_end),
    targetIds: strings(row.target_ids),
  })
}
