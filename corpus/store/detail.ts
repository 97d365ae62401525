// One document whole: its fields, outline, records, problems, what it cites and where the same text stands again.
import { sections } from './codec.ts'
import { contentRow } from './contents.ts'
import type { Db } from './database.ts'
import { listDeadlines } from './deadlines.ts'
import { listDiagnostics } from './diagnostics.ts'
import { summariesOf } from './documents.ts'
import { groupBy } from './group-by.ts'
import { listResponsibilities } from './responsibilities.ts'
import { CitedBy, type DocumentDetail, StoredCitation, type Twin } from './shapes.ts'
import { listFacts, listTargets } from './targets.ts'

export async function documentOf(db: Db, id: string): Promise<DocumentDetail | null> {
  const [summary] = await summariesOf(db, [id])
  const content = summary && (await contentRow(db, id))
  if (!content) return null
  const own = { document: [id] }
  return {
    ...summary,
    sections: sections(content.sections),
    cites: await citationsOf(db, id, content.revision_id),
    targets: (await listTargets(db, own)).items,
    facts: (await listFacts(db, own)).items,
    deadlines: (await listDeadlines(db, own)).items,
    responsibilities: (await listResponsibilities(db, own)).items,
    diagnostics: (await listDiagnostics(db, own)).items,
    twins: await twinsOf(db, id),
    citedBy: await citingOf(db, id, summary.title),
  }
}

/** One line for each document, its first citation. */
async function citingOf(db: Db, id: string, title: string): Promise<CitedBy[]> {
  const rows = await db
    .selectFrom('citations')
    .innerJoin('effective_documents as citing', 'citing.id', 'citations.document_id')
    .innerJoin('documents', (join) =>
      join
        .onRef('documents.id', '=', 'citations.document_id')
        .onRef('documents.revision_id', '=', 'citations.revision_id'),
    )
    .select(['citing.id as id', 'citing.title as title'])
    .select(['citations.relation', 'citations.start', 'citations.end'])
    .where('citations.title', '=', title)
    .where('citing.id', '!=', id)
    .orderBy('citing.id')
    .orderBy('citations.position')
    .execute()
  const firsts = [...groupBy(rows, (row) => row.id).values()].flatMap(([first]) => first ?? [])
  return firsts.map(({ start, end, ...citing }) => CitedBy.parse({ ...citing, span: [start, end] }))
}

/** A citation's document is the first whose title it is; a policy that cites its own title means another. */
async function citationsOf(db: Db, id: string, revision: number): Promise<StoredCitation[]> {
  const rows = await db
    .selectFrom('citations')
    .select((eb) => [
      'title',
      'relation',
      'start',
      'end',
      'quote',
      eb
        .selectFrom('effective_documents as cited')
        .select((one) => one.fn.min('cited.id').as('id'))
        .whereRef('cited.title', '=', 'citations.title')
        .where('cited.id', '!=', id)
        .as('cited'),
    ])
    .where('revision_id', '=', revision)
    .where('document_id', '=', id)
    .orderBy('position')
    .execute()
  return rows.map(({ title, relation, start, end, quote, cited }) =>
    StoredCitation.parse({ title, relation, span: [start, end], quote, documentId: cited }),
  )
}

const twinsOf = (db: Db, id: string): Promise<Twin[]> =>
  db
    .selectFrom('twins')
    .innerJoin('effective_documents as twin', 'twin.id', 'twins.twin_id')
    .select(['twin.id as id', 'twin.title as title', 'twins.similarity as similarity'])
    .where('twins.document_id', '=', id)
    .orderBy('twins.similarity', 'desc')
    .orderBy('twin.id')
    .execute()

/** Ids of twins by document, for those asked for that have any. */
export async function twinIds(db: Db, ids: readonly string[]): Promise<Map<string, string[]>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('twins')
    .select(['document_id', 'twin_id'])
    .where('document_id', 'in', ids)
    .orderBy('twin_id')
    .execute()
  const byDocument = groupBy(rows, ({ document_id }) => document_id)
  return new Map([...byDocument].map(([id, twins]) => [id, twins.map(({ twin_id }) => twin_id)]))
}
