// Relevance of an engine on the judged queries of ../shared/gold: nDCG@10, and whether the judged passages are shown first.
// Documents are told by title and region; twins stand for each other.
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
      passages: z.array(z.object({ doc: z.string(), quote: z.string() })),
    }),
  ),
})

const DEPTH = 10
const NOISE = /[^\p{L}\p{N}]/gu

export interface Relevance {
  readonly mean: number
  readonly byClass: ReadonlyMap<string, number>
  /** Of the judged passages, how many are among those shown of their document. */
  readonly shown: number
  readonly queries: readonly Judged[]
}

export interface Judged {
  readonly id: string
  readonly kind: string
  readonly query: string
  readonly ndcg: number
  /** Share of the judged passages that are shown; null where none is judged. */
  readonly shown: number | null
  readonly ids: readonly string[]
}

/** nDCG@10 of an engine that holds these policies. */
export async function relevance(
  engine: SearchEngine,
  policies: readonly IndexedPolicy[],
): Promise<Relevance> {
  const judged = Judgements.parse(JSON.parse(readFileSync(join(SHARED, 'gold/queries.json'), 'utf8')))
  const idOf = documentIds(judged, policies)
  const queries = await Promise.all(
    judged.queries.map(async ({ id, class: kind, query, docs, passages }): Promise<Judged> => {
      const grades = new Map<string, number>()
      for (const [name, grade] of Object.entries(docs)) {
        const key = idOf.get(name) ?? name
        grades.set(key, Math.max(grade, grades.get(key) ?? 0))
      }
      const { hits } = await engine.search(await plan({ q: query, limit: ALL }))
      const top = hits.slice(0, DEPTH)
      const gains = top.map((hit) => Math.max(...[hit.id, ...hit.twins].map((key) => grades.get(key) ?? 0)))
      const twins = new Set(top.flatMap((hit) => hit.twins))
      const ideal = [...grades].filter(([key]) => !twins.has(key)).map(([, grade]) => grade)
      const shown = passages.filter(({ doc, quote }) => {
        const key = idOf.get(doc)
        const hit = hits.find((one) => one.id === key || one.twins.some((twin) => twin === key))
        const policy = policies.find((one) => one.id === hit?.id)
        return policy && hit?.passages.some(({ n }) => overlaps(policy, n, quote))
      })
      return {
        id,
        kind,
        query,
        ndcg: dcg(gains) / dcg(ideal.sort((x, y) => y - x)),
        shown: passages.length === 0 ? null : shown.length / passages.length,
        ids: top.map((hit) => hit.id),
      }
    }),
  )
  const byClass = new Map<string, number>()
  for (const { kind } of queries)
    byClass.set(kind, mean(queries.filter((one) => one.kind === kind).map(({ ndcg }) => ndcg)))
  return {
    mean: mean(queries.map(({ ndcg }) => ndcg)),
    byClass,
    shown: mean(queries.flatMap(({ shown }) => shown ?? [])),
    queries,
  }
}

const ALL = 1000
const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length)

/** A passage holds a quote or is held by it, letters and digits alone. */
function overlaps({ text, passages }: IndexedPolicy, n: number, quote: string): boolean {
  const clean = passages[n]?.clean
  if (!clean) return false
  const [passage, wanted] = [plain(text.slice(...clean)), plain(quote)]
  return passage.includes(wanted) || wanted.includes(passage)
}

const plain = (text: string): string => text.replace(NOISE, '')

function documentIds(
  judged: z.infer<typeof Judgements>,
  policies: readonly IndexedPolicy[],
): Map<string, string> {
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
