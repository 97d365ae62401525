// Relevance of both engines on the judged queries does not fall below a bar that plain engines do not reach (0.73 to 0.82).
import { expect, test } from 'vitest'
import { corpusPolicies } from '../corpus/search/policies.ts'
import { describeWith } from '../needs.ts'
import { missing } from '../tools.ts'
import { withDefault, withServer } from './engines.ts'
import { relevance } from './relevance.ts'

const LEAST = 0.9
const LEAST_SHOWN = 0.8
const PATIENT = 300_000

const run = (of: typeof withDefault) => async () => {
  const policies = await corpusPolicies()
  const { mean, shown } = await of(policies, (engine) => relevance(engine, policies))
  expect(mean).toBeGreaterThanOrEqual(LEAST)
  expect(shown).toBeGreaterThanOrEqual(LEAST_SHOWN)
}

describeWith('shared', 'relevance of the default engine', () => {
  test('nDCG@10', run(withDefault), PATIENT)
})

if (missing('shared') === null)
  describeWith('meilisearch', 'relevance of Meilisearch', () => {
    test('nDCG@10', run(withServer), PATIENT)
  })
