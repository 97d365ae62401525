// The text of documents: as in the source, and clean with its map, outline and passages.
import type { Span } from '../schema.ts'
import { decodePassages, decodeText, sections } from './codec.ts'
import type { Db } from './database.ts'
import { summariesOf } from './documents.ts'
import type { DocumentText, PassageText } from './shapes.ts'
import type { Content } from './store.ts'

export async function textOf(db: Db, id: string): Promise<DocumentText | null> {
  const place = await placeOf(db, id)
  if (!place) return null
  const { start, end, revision_id } = place
  return { start, end, text: await sourceSlice(db, revision_id, [start, end]) }
}

export async function contentOf(db: Db, id: string): Promise<Content | null> {
  const [summary] = await summariesOf(db, [id])
  const row = summary && (await contentRow(db, id))
  return row
    ? {
        summary,
        clean: decodeText(row.clean, row.runs),
        sections: sections(row.sections),
        passages: decodePassages(row.passages),
      }
    : null
}

/** The text is fetched once, from the first passage to the last; they are many times shorter than the document. */
export async function passagesOf(db: Db, id: string, numbers: readonly number[]): Promise<PassageText[]> {
  const row = await contentRow(db, id)
  if (!row) return []
  const all = decodePassages(row.passages)
  const wanted = numbers.flatMap((number) => {
    const passage = all[number]
    return passage ? [{ ...passage, number }] : []
  })
  const start = Math.min(...wanted.map(({ span }) => span[0]))
  const end = Math.max(...wanted.map(({ span }) => span[1]))
  const text = wanted.length === 0 ? '' : await sourceSlice(db, row.revision_id, [start, end])
  return wanted.map((one) => ({ ...one, text: text.slice(one.span[0] - start, one.span[1] - start) }))
}

/** Several spans of one document's source; fetched once, from the first to the last. Null: no such document. */
export async function slicesOf(db: Db, id: string, spans: readonly Span[]): Promise<string[] | null> {
  const place = await placeOf(db, id)
  if (!place) return null
  const start = Math.min(...spans.map(([from]) => from))
  const end = Math.max(...spans.map(([, to]) => to))
  const text = spans.length === 0 ? '' : await sourceSlice(db, place.revision_id, [start, end])
  return spans.map(([from, to]) => text.slice(from - start, to - start))
}

const placeOf = (db: Db, id: string) =>
  db
    .selectFrom('effective_documents')
    .select(['start', 'end', 'revision_id'])
    .where('id', '=', id)
    .executeTakeFirst()

/** Documents with the contents of their latest revision. */
export const contentRows = (db: Db) =>
  db
    .selectFrom('documents')
    .innerJoin('contents', (join) =>
      join
        .onRef('contents.revision_id', '=', 'documents.revision_id')
        .onRef('contents.document_id', '=', 'documents.id'),
    )

export const contentRow = (db: Db, id: string) =>
  contentRows(db).selectAll('contents').where('documents.id', '=', id).executeTakeFirst()

/** Pieces are kept by the offset of their first unit; the piece before the first that starts later may hold the start. */
export async function sourceSlice(db: Db, revision: number, [start, end]: Span): Promise<string> {
  const pieces = await db
    .selectFrom('source_texts')
    .select(['start', 'text'])
    .where('revision_id', '=', revision)
    .where('start', '<', end)
    .where('start', '>=', (eb) =>
      eb
        .selectFrom('source_texts as first')
        .select((first) => first.fn.coalesce(first.fn.max('first.start'), first.lit(0)).as('start'))
        .where('first.revision_id', '=', revision)
        .where('first.start', '<=', start),
    )
    .orderBy('start')
    .execute()
  const from = pieces[0]?.start ?? 0
  return pieces
    .map(({ text }) => text)
    .join('')
    .slice(start - from, end - from)
}
