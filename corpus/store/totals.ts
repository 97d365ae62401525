// How much there is: the counts of the health route and of the first page.
import type { Db } from './database.ts'
import { sql } from './kysely.ts'
import type { Counts } from './store.ts'

/** From the counts kept with each document, so that it costs the same for a million records. */
export async function countAll(db: Db): Promise<Counts> {
  const { rows } = await sql<Counts>`
    select count(*) as documents, ${sum('passage_count')} as passages, ${sum('target_count')} as targets,
      ${sum('fact_count')} as facts, ${sum('deadline_count')} as deadlines,
      ${sum('responsibility_count')} as responsibilities
    from effective_documents`.execute(db)
  return rows[0] ?? { documents: 0, passages: 0, targets: 0, facts: 0, deadlines: 0, responsibilities: 0 }
}

const sum = (column: string) => sql<number>`coalesce(sum(${sql.ref(column)}), 0)`
