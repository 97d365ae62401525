// Records that the text no longer gives but that a person wrote on: they move to the new reading, marked as orphaned, with the
// place where their quote stands now.
import type { Span } from '../../schema.ts'
import type { Db } from '../database.ts'
import { sql } from '../kysely.ts'
import type { Kind } from '../record-id.ts'
import type { OldRecord, Written } from './identify.ts'

const COUNTED: Readonly<Record<Kind, string>> = {
  targets: 'target_count',
  facts: 'fact_count',
  deadlines: 'deadline_count',
  responsibilities: 'responsibility_count',
}

/** Part of the switch, before documents point to the new revision. */
export async function carryOrphans(
  tx: Db,
  revision: number,
  source: string,
  documents: readonly Written[],
): Promise<void> {
  const changed = documents.filter(({ vanished }) => vanished.length > 0)
  if (changed.length === 0) return
  const overlaid = await tx
    .selectFrom('overlays')
    .select('record_id')
    .where(
      'document_id',
      'in',
      changed.map(({ id }) => id),
    )
    .execute()
  const written = new Set(overlaid.map(({ record_id }) => record_id))
  for (const document of changed)
    for (const record of document.vanished)
      if (written.has(record.id)) await carry(tx, revision, source, document, record)
}

async function carry(
  tx: Db,
  revision: number,
  source: string,
  { id, span, align }: Written,
  record: OldRecord,
): Promise<void> {
  const own = sql`document_id = ${id} and revision_id = (select revision_id from documents where id = ${id})`
  const [start, end] = placeOf(record.quote, align(record.span[0]), source, span)
  await sql`
    update ${sql.table(record.kind)} set revision_id = ${revision}, orphaned = 1, "start" = ${start}, "end" = ${end}
    where ${own} and id = ${record.id}`.execute(tx)
  if (record.kind === 'responsibilities')
    await sql`update assignments set revision_id = ${revision} where ${own} and responsibility_id = ${record.id}`.execute(
      tx,
    )
  const count = sql.ref(COUNTED[record.kind])
  await sql`update policies set ${count} = ${count} + 1 where revision_id = ${revision} and document_id = ${id}`.execute(
    tx,
  )
}

/** The nearest place with the same characters, else an empty span near where it was: never a span that shows something else. */
function placeOf(quote: string, near: number, source: string, [start, end]: Span): Span {
  const text = source.slice(start, end)
  const at = Math.min(Math.max(0, near - start), text.length)
  const found = [text.lastIndexOf(quote, at), text.indexOf(quote, at)].filter((place) => place >= 0)
  const best = found.sort((a, b) => Math.abs(a - at) - Math.abs(b - at))[0]
  return best === undefined ? [start + at, start + at] : [start + best, start + best + quote.length]
}
