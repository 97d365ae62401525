// Responsibilities with their assignments: the ledger's rows.
import type { Expression, ExpressionBuilder, Selectable, SqlBool } from 'kysely'
import { spanOrNull, strings } from './codec.ts'
import type { Db } from './database.ts'
import type { Listed, ResponsibilityFilter } from './filters.ts'
import { groupBy } from './group-by.ts'
import { sql } from './kysely.ts'
import { documentOfRecord } from './record-id.ts'
import { StoredResponsibility } from './shapes.ts'
import { inRegion, likeLiteral, some, windowOf } from './sql.ts'
import type { Tables } from './tables.ts'

export async function listResponsibilities(
  db: Db,
  filter: ResponsibilityFilter,
): Promise<Listed<StoredResponsibility>> {
  const found = db.selectFrom('effective_responsibilities').where((eb) => eb.and(conditions(eb, filter)))
  const { total } = await found.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const rows = await found
    .selectAll()
    .orderBy('document_id')
    .orderBy('start')
    .orderBy('id')
    .offset(windowOf(filter).offset)
    .limit(windowOf(filter).limit)
    .execute()
  return { total, items: await withAssignments(db, rows) }
}

export async function responsibilityOf(db: Db, id: string): Promise<StoredResponsibility | null> {
  const rows = await db
    .selectFrom('effective_responsibilities')
    .selectAll()
    .where('document_id', '=', documentOfRecord(id))
    .where('id', '=', id)
    .execute()
  return (await withAssignments(db, rows))[0] ?? null
}

const NOT_STARTED = 'not-started'
const SPACES = /\s+/

function conditions(
  eb: ExpressionBuilder<Tables, 'effective_responsibilities'>,
  filter: ResponsibilityFilter,
): Expression<SqlBool>[] {
  const document = some(filter.document)
  const regions = some(filter.region)
  const status = some(filter.status)
  return [
    ...assigned(filter),
    ...(document ? [eb('document_id', 'in', document)] : []),
    ...(regions ? [inRegion(eb.ref('document_id'), regions)] : []),
    ...(status ? [eb(eb.fn.coalesce('status', sql.lit(NOT_STARTED)), 'in', status)] : []),
    ...(filter.dueBefore ? [eb(eb.fn.coalesce('due', 'due_date'), '<=', filter.dueBefore)] : []),
    ...(filter.lacking?.includes('lead') ? [NO_LEAD] : []),
    ...(filter.lacking?.includes('deadline') ? [eb.and([eb('due', 'is', null), NO_DEADLINE])] : []),
    ...(filter.words?.split(SPACES) ?? []).map((word) =>
      eb.or([says('task', word), says('part', word), says('quote', word)]),
    ),
  ]
}

const NO_DEADLINE = sql<SqlBool>`deadline_ids = '[]'`
const NO_LEAD = sql<SqlBool>`id not in (select responsibility_id from effective_assignments where role = 'lead')`
const says = (column: 'task' | 'part' | 'quote', words: string): Expression<SqlBool> =>
  sql<SqlBool>`${sql.ref(column)} like ${likeLiteral(words)} escape '\\'`

/** One assignment has to meet body and role together: 省能源局 as lead is not 省能源局 in support beside another lead. */
function assigned({ agency, agencyName, role }: ResponsibilityFilter): Expression<SqlBool>[] {
  const ids = some(agency)
  const names = some(agencyName)
  const roles = some(role)
  if (!ids && !names && !roles) return []
  const bodies = [
    ...(ids ? [sql<SqlBool>`agency_id in (${sql.join(ids)})`] : []),
    ...(names ? [sql<SqlBool>`agency in (${sql.join(names)})`] : []),
  ]
  const wanted = [
    ...(bodies.length > 0 ? [sql<SqlBool>`(${sql.join(bodies, sql` or `)})`] : []),
    ...(roles ? [sql<SqlBool>`role in (${sql.join(roles)})`] : []),
  ]
  return [
    sql<SqlBool>`id in (
      select responsibility_id from effective_assignments where ${sql.join(wanted, sql` and `)})`,
  ]
}

type Row = Selectable<Tables['effective_responsibilities']>

async function withAssignments(db: Db, rows: readonly Row[]): Promise<StoredResponsibility[]> {
  if (rows.length === 0) return []
  const documents = [...new Set(rows.map((row) => row.document_id))]
  const assignments = await db
    .selectFrom('effective_assignments')
    .select(['responsibility_id', 'agency', 'role', 'agency_id'])
    .where('document_id', 'in', documents)
    .orderBy('position')
    .execute()
  const byTask = groupBy(assignments, (one) => one.responsibility_id)
  return rows.map((row) => responsibilityFrom(row, byTask.get(row.id) ?? []))
}

function responsibilityFrom(
  row: Row,
  assignments: readonly Pick<Tables['effective_assignments'], 'agency' | 'role' | 'agency_id'>[],
): StoredResponsibility {
  return StoredResponsibility.parse({
    id: row.id,
    documentId: row.document_id,
    task: row.task,
    part: row.part,
    assignments: assignments.map(({ agency, role, agency_id }) => ({ agency, role, agencyId: agency_id })),
    span: [row.start, row.end],
    quote: row.quote,
    rule: row.rule,
    orphaned: row.orphaned === 1,
    openList: row.open_list === 1,
    measure: spanOrNull(row.measure_start, row.measure_end),
    deadlineIds: strings(row.deadline_ids),
    targetIds: strings(row.target_ids),
    dueDate: row.due_date,
    status: row.status ?? NOT_STARTED,
    progress: row.progress,
    owner: row.owner,
    due: row.due,
    note: row.note,
  })
}
