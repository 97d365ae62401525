// `npm run bench`: one JSON object on stdout and nothing else: `{key: {value, reach, detail}}`, each value a ratio of two
// things measured in this run. Name keys to measure only those: `npm run bench -- reingest`.

import { hostileGrowth } from './hostile.ts'
import { indexToText } from './index-size.ts'
import { ingestRatios } from './ingest.ts'
import type { Measurement } from './measurement.ts'
import { apiToRawMeilisearch } from './search-server.ts'

const MEASURES: Readonly<Record<string, () => Promise<Record<string, Measurement>>>> = {
  ingest: ingestRatios,
  indexToText,
  hostileGrowth,
  apiToRawMeilisearch,
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((key) => !(key in MEASURES))
if (unknown.length > 0) {
  console.error(`unknown: ${unknown.join(', ')}; there are ${Object.keys(MEASURES).join(', ')}`)
  process.exit(2)
}

const results: Record<string, Measurement> = {}
for (const [key, measure] of Object.entries(MEASURES))
  if (wanted.length === 0 || wanted.includes(key)) Object.assign(results, await measure())
process.stdout.write(`${JSON.stringify(results, null, 1)}\n`)
