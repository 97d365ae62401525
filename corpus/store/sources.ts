// The files that the library holds: what came of each, and which of them are the same.
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Db } from './database.ts'
import type { Listed, SourceFilter } from './filters.ts'
import { groupBy } from './group-by.ts'
import { sql } from './kysely.ts'
import { originalPath } from './originals.ts'
import { StoredSource } from './shapes.ts'
import { likeLiteral, some, windowOf } from './sql.ts'

interface Row {
  id: string
  name: string
  media_type: string
  sha256: string
  length: number
  documents: number
  problems: number
  created_at: string
  saved_at: string
}

const ORDERS = {
  savedAt: sql`saved_at desc, s.id desc`,
  name: sql`s.name, s.id`,
  documents: sql`documents desc, s.id`,
  problems: sql`problems desc, s.id`,
} as const

/** Those with documents; a file of which all were deleted is gone. */
export async function listSources(db: Db, filter: SourceFilter): Promise<Listed<StoredSource>> {
  const { offset, limit } = windowOf(filter)
  const where = conditions(filter)
  const counted = await sql<{ total: number }>`
    select count(*) as total from sources s where ${where}`.execute(db)
  const { rows } = await sql<Row>`
    select s.id, s.name, s.media_type, s.sha256, s.created_at, r.length, r.created_at as saved_at,
      (select count(*) from documents d where d.source_id = s.id and d.revision_id is not null) as documents,
      (select count(*) from diagnostics x where x.revision_id = s.revision_id and x.document_id = '')
        + (select count(*) from documents d join diagnostics x on x.revision_id = d.revision_id and x.document_id = d.id
          where d.source_id = s.id) as problems
    from sources s join revisions r on r.id = s.revision_id where ${where}
    order by ${ORDERS[filter.sort ?? 'savedAt']} limit ${limit} offset ${offset}`.execute(db)
  return { total: counted.rows[0]?.total ?? 0, items: await withRest(db, rows) }
}

/** How many files there are of each type, of all that the name fits. */
export async function countMediaTypes(
  db: Db,
  filter: SourceFilter,
): Promise<{ value: string; count: number }[]> {
  const { rows } = await sql<{ value: string; count: number }>`
    select s.media_type as value, count(*) as count from sources s
    where ${conditions({ ...filter, mediaType: undefined })} group by s.media_type order by count(*) desc, s.media_type`.execute(
    db,
  )
  return rows
}

/** The size stands on disk alone. */
export async function sizesOf(dataDir: string, sources: readonly StoredSource[]): Promise<StoredSource[]> {
  const sizes = await Promise.all(
    sources.map(({ sha256 }) =>
      stat(originalPath(dataDir, sha256)).then(
        ({ size }) => size,
        () => null,
      ),
    ),
  )
  return sources.map((one, at) => ({ ...one, bytes: sizes[at] ?? null }))
}

function conditions({ id, name, mediaType }: SourceFilter) {
  const is = (column: string, values: readonly string[] | undefined) =>
    some(values) ? [sql`${sql.ref(column)} in (${sql.join(values ?? [])})`] : []
  return sql.join(
    [
      sql`s.revision_id is not null`,
      ...is('s.id', id),
      ...is('s.media_type', mediaType),
      ...(name ? [sql`s.name like ${likeLiteral(name)} escape '\\'`] : []),
    ],
    sql` and `,
  )
}

async function withRest(db: Db, rows: readonly Row[]): Promise<StoredSource[]> {
  const ids = rows.map(({ id }) => id)
  const [firsts, bytes, texts] = await Promise.all([
    firstDocuments(db, ids),
    namesOfSameBytes(db, ids),
    sourcesOfSameText(db, ids),
  ])
  return rows.map(({ media_type, created_at, saved_at, ...row }) => {
    const others = (bytes.get(row.id) ?? []).map(({ name }) => basename(name))
    return StoredSource.parse({
      ...row,
      bytes: null,
      mediaType: media_type,
      createdAt: created_at,
      savedAt: saved_at,
      first: firsts.get(row.id) ?? null,
      sameBytes: [...new Set(others)].filter((name) => name !== row.name),
      sameText: (texts.get(row.id) ?? []).map(({ other, name, documents }) => ({
        id: other,
        name,
        documents,
      })),
    })
  })
}

async function firstDocuments(db: Db, sources: readonly string[]) {
  if (sources.length === 0) return new Map<string, { id: string; title: string }>()
  const { rows } = await sql<{ source_id: string; id: string; title: string }>`
    select source_id, id, title from (
      select source_id, id, title, row_number() over (partition by source_id order by position, id) as place
      from effective_documents where source_id in (${sql.join(sources)})
    ) where place = 1`.execute(db)
  return new Map(rows.map(({ source_id, id, title }) => [source_id, { id, title }]))
}

/** What was skipped as known names the documents it was known by. */
async function namesOfSameBytes(db: Db, sources: readonly string[]) {
  if (sources.length === 0) return new Map<string, { source_id: string; name: string }[]>()
  const { rows } = await sql<{ source_id: string; name: string }>`
    select distinct d.source_id, f.name from documents d
    join job_files f on json_extract(f.document_ids, '$[0]') = d.id and f.state = 'unchanged'
    where d.source_id in (${sql.join(sources)}) order by f.name`.execute(db)
  return groupBy(rows, ({ source_id }) => source_id)
}

async function sourcesOfSameText(db: Db, sources: readonly string[]) {
  type Same = { source_id: string; other: string; name: string; documents: number }
  if (sources.length === 0) return new Map<string, Same[]>()
  const { rows } = await sql<Same>`
    select d.source_id, s.id as other, s.name, count(distinct d.id) as documents
    from documents d join twins t on t.document_id = d.id
    join documents o on o.id = t.twin_id join sources s on s.id = o.source_id
    where d.source_id in (${sql.join(sources)}) and s.id <> d.source_id
    group by d.source_id, s.id order by count(distinct d.id) desc, s.id`.execute(db)
  return groupBy(rows, ({ source_id }) => source_id)
}
