// Targets and facts: the same fields in two tables, one way to filter and read them.
import type { Expression, RawBuilder, Selectable, SqlBool } from 'kysely'
import type { Db } from './database.ts'
import type { Listed, TargetFilter } from './filters.ts'
import { sql } from './kysely.ts'
import { StoredFact, StoredTarget } from './shapes.ts'
import { inRegion, some, windowOf } from './sql.ts'
import type { Tables } from './tables.ts'

type TargetRow = Selectable<Tables['effective_targets']>
type FactRow = Selectable<Tables['effective_facts']>

export const listTargets = (db: Db, filter: TargetFilter): Promise<Listed<StoredTarget>> =>
  listed(db, sql<TargetRow>`effective_targets`, filter, targetOf)

export const listFacts = (db: Db, filter: TargetFilter): Promise<Listed<StoredFact>> =>
  listed(db, sql<FactRow>`effective_facts`, filter, factOf)

async function listed<Row extends TargetRow, Item>(
  db: Db,
  view: RawBuilder<Row>,
  filter: TargetFilter,
  itemOf: (row: Row) => Item,
): Promise<Listed<Item>> {
  const { offset, limit } = windowOf(filter)
  const found = sql`from ${view} as t where ${sql.join([sql`1 = 1`, ...conditions(filter)], sql` and `)}`
  const counted = await sql<{ total: number }>`select count(*) as total ${found}`.execute(db)
  const { rows } = await sql<Row>`select * ${found}
    order by document_id, "start", id limit ${limit} offset ${offset}`.execute(db)
  return { total: counted.rows[0]?.total ?? 0, items: rows.map(itemOf) }
}

/** In the normalised scale where there is one: 万千瓦 and 亿千瓦 are compared, a bare 个 with its like. */
const LOW = sql`coalesce(t.normalized_low, t.value_low)`
const HIGH = sql`coalesce(t.normalized_high, t.normalized_low, t.value_high, t.value_low)`

function conditions(filter: TargetFilter): Expression<SqlBool>[] {
  const is = (column: string, values: readonly (string | number)[] | undefined): Expression<SqlBool>[] =>
    some(values) ? [sql<SqlBool>`${sql.ref(`t.${column}`)} in (${sql.join(values ?? [])})`] : []
  const regions = some(filter.region)
  const status = some(filter.status)
  return [
    ...is('document_id', filter.document),
    ...either(is('indicator_id', filter.indicator), is('indicator', filter.indicatorName)),
    ...is('year', filter.year),
    ...(regions ? [inRegion(sql.ref('t.document_id'), regions)] : []),
    ...(status
      ? [
          sql<SqlBool>`t.document_id in (select id from effective_documents where status in (${sql.join(status)}))`,
        ]
      : []),
    ...(filter.min === undefined ? [] : [sql<SqlBool>`${HIGH} >= ${filter.min}`]),
    ...(filter.max === undefined ? [] : [sql<SqlBool>`${LOW} <= ${filter.max}`]),
  ]
}

const either = (...alternatives: readonly Expression<SqlBool>[][]): Expression<SqlBool>[] => {
  const given = alternatives.flat()
  return given.length === 0 ? [] : [sql<SqlBool>`(${sql.join(given, sql` or `)})`]
}

const rangeOf = (low: number, high: number | null): number | [number, number] =>
  high === null ? low : [low, high]

const targetOf = (row: TargetRow): StoredTarget => StoredTarget.parse(fieldsOf(row))
const factOf = (row: FactRow): StoredFact => StoredFact.parse({ ...fieldsOf(row), kind: row.kind })

function fieldsOf(row: TargetRow): object {
  return {
    id: row.id,
    documentId: row.document_id,
    indicator: row.indicator,
    change: row.change,
    bound: row.bound,
    value: rangeOf(row.value_low, row.value_high),
    unit: row.unit,
    year: row.year,
    baselineYear: row.baseline_year,
    span: [row.start, row.end],
    quote: row.quote,
    rule: row.rule,
    orphaned: row.orphaned === 1,
    indicatorId: row.indicator_id,
    normalized:
      row.normalized_low === null || row.normalized_unit === null
        ? null
        : { value: rangeOf(row.normalized_low, row.normalized_high), unit: row.normalized_unit },
    strength: row.strength,
    scope: row.scope,
    regionCode: row.region_code,
  }
}
