// `npm run bench`: one JSON object on stdout and nothing else: `{key: {value, reach, detail}}`, each value a ratio of two
// things measured in this run. Name keys to measure only those: `npm run bench -- reingest`.

import { apiAddedToBareHono } from './api.ts'
import { growth } from './growth.ts'
import { hostileGrowth } from './hostile.ts'
import { htmlToCheerio } from './html.ts'
import { indexToText } from './index-size.ts'
import { ingestRatios } from './ingest.ts'
import type { Measurement } from './measurement.ts'
import { memoryToFile } from './memory.ts'
import { apiToRawMeilisearch } from './search-server.ts'

/** In order; one measure may give several keys. Whatever fills the machine's memory or disk comes last. */
const MEASURES: readonly (readonly [
  keys: readonly string[],
  measure: () => Promise<Record<string, Measurement>>,
])[] = [
  [['ingestToSegmentation', 'extractToSegmentation', 'reingest'], ingestRatios],
  [['indexToText'], indexToText],
  [['hostileGrowth'], hostileGrowth],
  [['htmlToCheerio'], htmlToCheerio],
  [['apiAddedToBareHono'], apiAddedToBareHono],
  [['apiToRawMeilisearch'], apiToRawMeilisearch],
  [['memoryToFile'], memoryToFile],
  [['growthP50', 'growthP99'], growth],
]

const wanted = process.argv.slice(2)
const known = MEASURES.flatMap(([keys]) => keys)
const unknown = wanted.filter((key) => !known.includes(key))
if (unknown.length > 0) {
  process.stderr.write(`unknown: ${unknown.join(', ')}; there are ${known.join(', ')}\n`)
  process.exit(2)
}

const isWanted = (key: string): boolean => wanted.length === 0 || wanted.includes(key)
const results: Record<string, Measurement> = {}
for (const [keys, measure] of MEASURES) {
  if (!keys.some(isWanted)) continue
  process.stderr.write(`${keys.join(', ')} …\n`)
  const measured = Object.entries(await measure()).filter(([key]) => isWanted(key))
  Object.assign(results, Object.fromEntries(measured))
}
process.stdout.write(`${JSON.stringify(results, null, 1)}\n`, () => process.exit())
