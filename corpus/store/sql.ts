// Pieces of SQL that more than one topic needs. What differs between databases (JSON arrays in a column) stands only here.
import type { Expression, SqlBool } from 'kysely'
import type { Window } from './filters.ts'
import { sql } from './kysely.ts'

/** A JSON array (or single string) in `column` has one of the values. */
export const jsonHas = (column: Expression<unknown>, values: readonly string[]): Expression<SqlBool> =>
  sql<SqlBool>`exists (select 1 from json_each(${column}) as element where element.value in (${sql.join(values)}))`

/** A document's region is one of these, by name or code. */
export const isRegion = (name: string, regions: readonly string[]): Expression<SqlBool> =>
  sql<SqlBool>`(${jsonHas(sql.ref(`${name}.region`), regions)} or ${jsonHas(sql.ref(`${name}.region_code`), regions)})`

/** Documents of one of the regions. */
export const inRegion = (document: Expression<string>, regions: readonly string[]): Expression<SqlBool> =>
  sql<SqlBool>`${document} in (select place.id from effective_documents as place where ${isRegion('place', regions)})`

/** An empty list and none are both no condition. */
export const some = <T>(values: readonly T[] | undefined): readonly T[] | null =>
  values && values.length > 0 ? values : null

/** No limit asked for is no limit: SQLite wants one beside an offset. */
export const windowOf = ({ offset = 0, limit }: Window): { offset: number; limit: number } => ({
  offset,
  limit: limit ?? Number.MAX_SAFE_INTEGER,
})

/** `%` and `_` in a user's string stand for themselves. */
export const likeLiteral = (text: string): string => `%${text.replaceAll(SPECIAL, '\\$&')}%`
const SPECIAL = /[\\%_]/g

/** SQLite takes 32,766 values in a statement: rows of up to 12 columns go in so many at a time. */
const ROWS_PER_STATEMENT = 2_500

export function* inPieces<Row>(rows: readonly Row[]): Generator<Row[]> {
  for (let at = 0; at < rows.length; at += ROWS_PER_STATEMENT) yield rows.slice(at, at + ROWS_PER_STATEMENT)
}
