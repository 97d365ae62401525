// Relevance of an engine on the judged queries of ../shared/gold: nDCG@10. Documents are told by title and region; twins stand
// for each other.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { IndexedPolicy, SearchEngine } from '../../corpus/search/engine.ts'
import { plan } from '../../corpus/search/plan.ts'
import { SHARED } from '../tools.ts'

const Judgements = z.object({
  documents: z.record(
    z.string(),
    z.object({ title: z.string(), region: z.union([z.string(), z.array(z.string())]) }),
  ),
  queries: z.array(
    z.object({
      id: z.string(),
      class: z.string(),
      query: z.string(),
      docs: z.record(z.string(), z.number()),
    }),
  ),
})

const DEPTH = 10
const NOISE = /[^\p{L}\p{N}]/gu

export interface Relevance {
  readonly mean: number
  readonly queries: readonly { id: string; query: string; ndcg: number; ids: readonly string[] }[]
}

/** nDCG@10 of an engine that holds these policies. */
export async function relevance(
  engine: SearchEngine,
  policies: readonly IndexedPolicy[],
): Promise<Relevance> {
  const judged = Judgements.parse(JSON.parse(readFileSync(join(SHARED, 'gold/queries.json'), 'utf8')))
  const idOf = documentIds(judged, policies)
  const queries = await Promise.all(
    judged.queries.map(async ({ id, query, docs }) => {
      const grades = new Map<string, number>()
      for (const [name, grade] of Object.entries(docs)) {
        const key = idOf.get(name) ?? name
        grades.set(key, Math.max(grade, grades.get(key) ?? 0))
      }
      const { hits } = await engine.search(await plan({ q: query, limit: DEPTH }))
      const gains = hits.map((hit) => Math.max(...[hit.id, ...hit.twins].map((key) => grades.get(key) ?? 0)))
      const twins = new Set(hits.flatMap((hit) => hit.twins))
      const ideal = [...grades].filter(([key]) => !twins.has(key)).map(([, grade]) => grade)
      return {
        id,
        query,
        ndcg: dcg(gains) / dcg(ideal.sort((a, b) => b - a)),
        ids: hits.map((hit) => hit.id),
      }
    }),
  )
  return { mean: queries.reduce((sum, { ndcg }) => sum + ndcg, 0) / queries.length, queries }
}

function documentIds(
  judged: z.infer<typeof Judgements>,
  policies: readonly IndexedPolicy[],
): Map<string, string> {
  const plain = (text: string): string => text.replace(NOISE, '')
  const found = new Map<string, string>()
  for (const [name, { title, region }] of Object.entries(judged.documents)) {
    const wanted = plain(title)
    const regions = [region].flat().join()
    const same = policies.filter((one) => plain(one.title) === wanted && one.facets.region.join() === regions)
    const near = policies.filter(
      (one) => plain(one.title).includes(wanted) || wanted.includes(plain(one.title)),
    )
    const policy = same.find((one) => ![...found.values()].includes(one.id)) ?? near[0]
    if (policy) found.set(name, policy.id)
    else console.warn(`no document for ${name}: ${title}`)
  }
  return found
}

const dcg = (grades: readonly number[]): number =>
  grades.slice(0, DEPTH).reduce((sum, grade, rank) => sum + (2 ** grade - 1) / Math.log2(rank + 2), 0)
