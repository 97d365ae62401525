// Prints nDCG@10 of the default engine for each judged query and their mean: npx tsx test/eval/search.ts [--verbose]
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openFts } from '../../corpus/search/fts.ts'
import { withRelaxation } from '../../corpus/search/relax.ts'
import { corpusPolicies } from '../corpus/search/policies.ts'
import { relevance } from './relevance.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhengce-eval-'))
const engine = withRelaxation(openFts({ path: join(folder, 'search.db') }))
const policies = await corpusPolicies()
await engine.index(policies)
const { mean, queries } = await relevance(engine, policies)
const title = new Map(policies.map((one) => [one.id, `${one.facets.region.join('、')} ${one.title}`]))
for (const { id, query, ndcg, ids } of queries) {
  console.log(id, ndcg.toFixed(3), query)
  if (process.argv.includes('--verbose')) for (const one of ids) console.log('      ', title.get(one))
}
console.log('nDCG@10', mean.toFixed(4))
await engine.close()
rmSync(folder, { recursive: true })
