// growthP50, growthP99: how long the default engine takes over fifty times the data, for queries of every kind.
import { join } from 'node:path'
import type { IndexedPolicy, Plan, SearchEngine } from '../../corpus/search/engine.ts'
import { openFts } from '../../corpus/search/fts.ts'
import { openSearch } from '../../corpus/search/open.ts'
import { plan } from '../../corpus/search/plan.ts'
import { withLibrary } from './corpus.ts'
import { madeUp, type RealPolicy, realPolicies } from './made-up.ts'
import type { Measurement } from './measurement.ts'
import { say } from './progress.ts'
import { QUERIES } from './queries.ts'
import { requestOf } from './request.ts'
import { median, quantile, rounded, timed } from './timing.ts'

const SMALL = 20_000
const LARGE = 1_000_000
const ROUNDS = 6
/** Policies in a transaction, about half a million characters. */
const BATCH = 50

export async function growth(): Promise<Record<string, Measurement>> {
  const real = await realPolicies()
  const plans = await Promise.all(QUERIES.map((query) => plan(requestOf(query))))
  const small = await latencies(real, SMALL, plans)
  const large = await latencies(real, LARGE, plans)
  const slowest = QUERIES[slowestOf(large)] ?? ''
  const at = (share: number): Measurement => {
    const [smallMs, largeMs] = [quantile(small.flat(), share), quantile(large.flat(), share)]
    const detail = {
      smallMs: rounded(smallMs),
      largeMs: rounded(largeMs),
      small: SMALL,
      large: LARGE,
      queries: QUERIES.length,
      slowest,
    }
    return { value: rounded(largeMs / smallMs), reach: 25, detail }
  }
  return { growthP50: at(0.5), growthP99: at(0.99) }
}

const slowestOf = (times: readonly number[][]): number => {
  const medians = times.map(median)
  return medians.indexOf(Math.max(...medians))
}

/** By query. */
const latencies = (
  real: readonly RealPolicy[],
  passages: number,
  plans: readonly Plan[],
): Promise<number[][]> =>
  withLibrary(async (config) => {
    await fill(join(config.dataDir, 'search.db'), real, passages)
    const engine = await openSearch(config)
    try {
      return await measured(engine, plans)
    } finally {
      await engine.close()
    }
  })

/** As a process that serves has it: everything was asked once before. */
async function measured(engine: SearchEngine, plans: readonly Plan[]): Promise<number[][]> {
  const times = plans.map((): number[] => [])
  for (let round = 0; round <= ROUNDS; round++)
    for (const [index, one] of plans.entries()) {
      const ms = await timed(() => engine.search(one))
      if (round > 0) times[index]?.push(ms)
    }
  return times
}

async function fill(path: string, real: readonly RealPolicy[], passages: number): Promise<void> {
  const engine = openFts({ path })
  let batch: IndexedPolicy[] = []
  let done = 0
  for (const { entry } of madeUp(real, passages)) {
    batch.push(entry)
    done += entry.passages.length
    if (batch.length < BATCH) continue
    await engine.index(batch)
    batch = []
    say(`growth: ${done} of ${passages} passages indexed`)
  }
  await engine.index(batch)
  await engine.close()
}
