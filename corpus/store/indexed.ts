// Documents as search engines take them: clean text, headings, passages, and what they are filtered and counted by.
import { sql } from 'kysely'
import type { IndexedPolicy } from '../search/engine.ts'
import { decodePassages, sections } from './codec.ts'
import type { Db } from './database.ts'
import { twinIds } from './detail.ts'
import { summariesOf } from './documents.ts'
import { groupBy } from './group-by.ts'

/** Those that exist, in the order asked for; a few queries for all of them together. */
export async function indexedPolicies(db: Db, ids: readonly string[]): Promise<IndexedPolicy[]> {
  if (ids.length === 0) return []
  const summaries = await summariesOf(db, ids)
  const contents = new Map((await contentsOf(db, ids)).map((row) => [row.document_id, row]))
  const targets = groupBy(await targetsOf(db, ids), ({ document_id }) => document_id)
  const agencies = groupBy(await agenciesOf(db, ids), ({ document_id }) => document_id)
  const twins = await twinIds(db, ids)
  return summaries.flatMap((summary): IndexedPolicy[] => {
    const { id, region, issuedOn } = summary
    const content = contents.get(id)
    if (!content) return []
    const measured = targets.get(id) ?? []
    return [
      {
        id,
        title: summary.title,
        headings: sections(content.sections).map(({ title }) => title),
        text: content.clean,
        passages: decodePassages(content.passages).map(({ section, clean }, n) => ({ n, section, clean })),
        issuedOn,
        regionCode: summary.regionCode,
        facets: {
          region: [region].flat(),
          level: [summary.level],
          year: issuedOn ? [issuedOn.slice(0, YEAR)] : [],
          type: [summary.type],
          status: [summary.status],
          issuer: summary.issuers,
          agency: (agencies.get(id) ?? []).map(({ agency }) => agency),
          indicator: distinct(measured.map(({ indicator }) => indicator)),
          targetYear: distinct(measured.flatMap(({ year }) => (year === null ? [] : String(year)))),
          validity: [summary.validity],
          topic: summary.topics,
        },
        twinOf: firstOf(id, twins.get(id) ?? []),
      },
    ]
  })
}

const YEAR = 4
const distinct = (values: readonly string[]): string[] => [...new Set(values)]

/** The oldest of the same text stands for it; null where that is the document itself. */
function firstOf(id: string, twins: readonly string[]): string | null {
  const [first] = [id, ...twins].sort()
  return first === undefined || first === id ? null : first
}

const contentsOf = (db: Db, ids: readonly string[]) =>
  db
    .selectFrom('documents')
    .innerJoin('contents', (join) =>
      join
        .onRef('contents.revision_id', '=', 'documents.revision_id')
        .onRef('contents.document_id', '=', 'documents.id'),
    )
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
