// Opens a revision: the row that all rows of one reading belong to, seen by nobody yet.
import type { Source } from '../../schema.ts'
import { encodePages } from '../codec.ts'
import type { Db } from '../database.ts'
import { metaOf, setMeta } from '../meta.ts'

export interface Revision {
  readonly id: number
  readonly sourceId: string
}

const ID_DIGITS = 4

/** Part of a transaction. `sourceId` null: the file is new here, and its id is taken now. */
export async function openRevision(
  tx: Db,
  source: Source,
  sourceId: string | null,
  rules: string,
): Promise<Revision> {
  const owner = sourceId ?? (await newSourceId(tx))
  const { id } = await tx
    .insertInto('revisions')
    .values({
      source_id: owner,
      state: 'writing',
      rules,
      length: source.text.length,
      pages: encodePages(source.pages),
      created_at: new Date().toISOString(),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id, sourceId: owner }
}

async function newSourceId(tx: Db): Promise<string> {
  const next = Number((await metaOf(tx, 'next_source')) ?? 1)
  await setMeta(tx, 'next_source', String(next + 1))
  return `s${String(next).padStart(ID_DIGITS, '0')}`
}
