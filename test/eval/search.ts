// Prints nDCG@10 of each engine for every judged query, and the means: npx tsx test/eval/search.ts [--verbose]. Meilisearch where
// there is a server.
import type { SearchEngine } from '../../corpus/search/engine.ts'
import { corpusPolicies } from '../corpus/search/policies.ts'
import { missing } from '../tools.ts'
import { withDefault, withServer } from './engines.ts'
import { relevance } from './relevance.ts'

const policies = await corpusPolicies()
const title = new Map(policies.map((one) => [one.id, `${one.facets.region.join('、')} ${one.title}`]))
async function print(engine: SearchEngine): Promise<void> {
  const { mean, byClass, shown, queries } = await relevance(engine, policies)
  for (const one of queries) {
    console.log(engine.name, one.id, one.ndcg.toFixed(3), one.shown?.toFixed(2) ?? '–', one.query)
    if (process.argv.includes('--verbose')) for (const id of one.ids) console.log('      ', title.get(id))
  }
  for (const [name, one] of byClass) console.log(engine.name, 'class', name, one.toFixed(3))
  console.log(engine.name, 'nDCG@10', mean.toFixed(4), 'judged passages shown', shown.toFixed(3))
}

await withDefault(policies, print)
const reason = missing('meilisearch')
if (reason === null) await withServer(policies, print)
else console.log('skipped: Meilisearch:', reason)
