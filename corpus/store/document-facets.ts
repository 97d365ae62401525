// How many documents each value of a filter would list: the counts beside the document list, where every document counts once.
import type { Expression } from 'kysely'
import type { Db } from './database.ts'
import { documentConditions } from './documents.ts'
import type { DocumentFilter } from './filters.ts'
import { sql } from './kysely.ts'

export const DOCUMENT_FACETS = [
  'region',
  'level',
  'year',
  'type',
  'status',
  'issuer',
  'validity',
  'topic',
] as const
export type DocumentFacet = (typeof DOCUMENT_FACETS)[number]

export interface ValueCount {
  readonly value: string
  readonly count: number
}

/** What a document has of each, as a JSON value or array: SQLite's one way to have a row per value. */
const VALUES: Readonly<Record<DocumentFacet, Expression<unknown>>> = {
  region: sql`found.region`,
  level: sql`json_array(found.level)`,
  year: sql`json_array(substr(found.issued_on, 1, 4))`,
  type: sql`json_array(found.type)`,
  status: sql`json_array(found.status)`,
  issuer: sql`found.issuers`,
  validity: sql`json_array(found.validity)`,
  topic: sql`found.topics`,
}

/** A field's counts heed all filters but its own, so that a second value of it can be chosen. The most frequent come first. */
export async function documentFacets(
  db: Db,
  filter: DocumentFilter,
): Promise<Record<DocumentFacet, ValueCount[]>> {
  const count = async (field: DocumentFacet): Promise<ValueCount[]> => {
    const found = db
      .selectFrom('effective_documents')
      .where((eb) => eb.and(documentConditions(eb, { ...filter, [field]: undefined })))
      .selectAll()
    const { rows } = await sql<ValueCount>`
      select facet.value as value, count(*) as count from (${found}) as found, json_each(${VALUES[field]}) as facet
      where facet.value is not null group by facet.value order by count(*) desc, facet.value`.execute(db)
    return rows
  }
  return {
    region: await count('region'),
    level: await count('level'),
    year: await count('year'),
    type: await count('type'),
    status: await count('status'),
    issuer: await count('issuer'),
    validity: await count('validity'),
    topic: await count('topic'),
  }
}
