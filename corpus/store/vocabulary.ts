// What the records speak of, counted: indicators and agencies, most frequent first.
import type { Db } from './database.ts'
import { sql } from './kysely.ts'

export interface IndicatorCount {
  readonly indicatorId: string | null
  readonly indicator: string
  readonly targets: number
  readonly documents: number
}

export interface AgencyCount {
  readonly agencyId: string | null
  readonly agency: string
  readonly lead: number
  readonly support: number
  readonly joint: number
  readonly documents: number
}

/** Those with an id are one line under their most frequent name; those without are a line a name. */
const COUNTED_AS = (id: string, name: string) =>
  sql`coalesce(${sql.ref(id)}, ${sql.lit('=')} || ${sql.ref(name)})`

export async function countIndicators(db: Db): Promise<IndicatorCount[]> {
  const { rows } = await sql<{ id: string | null; name: string; targets: number; documents: number }>`
    select max(indicator_id) as id, max(indicator) as name, count(*) as targets, count(distinct document_id) as documents
    from effective_targets group by ${COUNTED_AS('indicator_id', 'indicator')}
    order by targets desc, name`.execute(db)
  return rows.map(({ id, name, targets, documents }) => ({
    indicatorId: id,
    indicator: name,
    targets,
    documents,
  }))
}

export async function countAgencies(db: Db): Promise<AgencyCount[]> {
  const inRole = (role: string) => sql<number>`sum(case when role = ${sql.lit(role)} then 1 else 0 end)`
  const { rows } = await sql<Omit<AgencyCount, 'agencyId' | 'agency'> & { id: string | null; name: string }>`
    select max(agency_id) as id, max(agency) as name, count(distinct document_id) as documents,
      ${inRole('lead')} as lead, ${inRole('support')} as support, ${inRole('joint')} as joint
    from effective_assignments group by ${COUNTED_AS('agency_id', 'agency')}
    order by count(*) desc, name`.execute(db)
  return rows.map(({ id, name, ...counts }) => ({ agencyId: id, agency: name, ...counts }))
}
