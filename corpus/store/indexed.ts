// Documents as search engines take them: clean text, headings, passages, and what they are filtered and counted by.
import type { IndexedPolicy } from '../search/engine.ts'
import { decodePassages, sections } from './codec.ts'
import { contentRows } from './contents.ts'
import type { Db } from './database.ts'
import { twinIds } from './detail.ts'
import { summariesOf } from './documents.ts'
import { groupBy } from './group-by.ts'
import { entryOf } from './index-entry.ts'
import { indexedRecords } from './index-records.ts'
import { sql } from './kysely.ts'
/** Those that exist, in the order asked for; a few queries for all of them together. */
export async function indexedPolicies(
  db: Db,
  ids: readonly string[],
  withRecords = false,
): Promise<IndexedPolicy[]> {
  if (ids.length === 0) return []
  if (withRecords) {
    const records = await indexedRecords(db, ids)
    const policies = await indexedPolicies(db, ids)
    return policies.map((one) => ({ ...one, records: [...(records.get(one.id) ?? [])] }))
  }
  const summaries = await summariesOf(db, ids)
  const contents = new Map((await contentsOf(db, ids)).map((row) => [row.document_id, row]))
  const targets = groupBy(await targetsOf(db, ids), ({ document_id }) => document_id)
  const agencies = groupBy(await agenciesOf(db, ids), ({ document_id }) => document_id)
  const twins = await twinIds(db, ids)
  return summaries.flatMap((metadata): IndexedPolicy[] => {
    const { id } = metadata
    const content = contents.get(id)
    if (!content) return []
    return [
      entryOf({
        id,
        metadata,
        text: content.clean,
        sections: sections(content.sections),
        passages: decodePassages(content.passages),
        targets: targets.get(id) ?? [],
        agencies: (agencies.get(id) ?? []).map(({ agency }) => agency),
        twinOf: firstOf(id, twins.get(id) ?? []),
      }),
    ]
  })
}

/** The oldest of the same text stands for it; null where that is the document itself. */
function firstOf(id: string, twins: readonly string[]): string | null {
  const [first] = [id, ...twins].sort()
  return first === undefined || first === id ? null : first
}

const contentsOf = (db: Db, ids: readonly string[]) =>
  contentRows(db)
    .select(['contents.document_id', 'clean', 'sections', 'passages'])
    .where('documents.id', 'in', ids)
    .execute()

const targetsOf = (db: Db, ids: readonly string[]) =>
  db
    .selectFrom('effective_targets')
    .select((eb) => ['document_id', eb.fn.coalesce('indicator_id', 'indicator').as('indicator'), 'year'])
    .where('document_id', 'in', ids)
    .distinct()
    .execute()

const agenciesOf = (db: Db, ids: readonly string[]) =>
  db
    .selectFrom('effective_assignments')
    .select(['document_id', sql<string>`coalesce(agency_id, agency)`.as('agency')])
    .where('document_id', 'in', ids)
    .distinct()
    .execute()
