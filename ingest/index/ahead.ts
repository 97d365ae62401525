// Indexes the policies of files that are new here while the rest of the file is still being read. Nobody can see them before
// they are saved: an answer is made of what the store has. What is indexed ahead is not indexed again by the outbox.
import type { SearchEngine } from '../../corpus/search/engine.ts'
import { indexedPolicy } from '../../corpus/store/index-entry.ts'
import type { PolicyAnalysis } from '../../corpus/store/save/analysis.ts'

/** Characters at a time: the thread is to begin early, and each time is a transaction. */
const ENOUGH = 100_000
/** Times that wait for the engine at most. */
const MOST_WAITING = 16

export interface Ahead {
  /** Waits where the engine is far behind: what it has not taken yet is in memory. */
  add(id: string, analysis: PolicyAnalysis): Promise<void>
  /** They were saved as they are, at this place of the outbox. */
  saved(ids: readonly string[], seq: number): void
  /** They were not saved after all. */
  abandon(ids: readonly string[]): Promise<void>
  /** Resolves when all of it is in the index; what failed is left to the outbox. */
  flush(): Promise<ReadonlyMap<string, number>>
}

export function indexAhead(engine: SearchEngine, report: (message: string, error: unknown) => void): Ahead {
  let batch: [id: string, analysis: PolicyAnalysis][] = []
  let characters = 0
  const running = new Set<Promise<void>>()
  const places = new Map<string, number>()
  const lost = new Set<string>()

  const send = (): void => {
    const policies = batch.map(([id, analysis]) => indexedPolicy(id, analysis))
    batch = []
    characters = 0
    if (policies.length === 0) return
    const one = engine
      .index(policies)
      .catch((error: unknown) => {
        for (const { id } of policies) lost.add(id)
        report('could not index ahead, the outbox will', error)
      })
      .finally(() => running.delete(one))
    running.add(one)
  }
  const settled = async (): Promise<void> => {
    await Promise.all(running)
  }
  return {
    add: async (id, analysis) => {
      batch.push([id, analysis])
      characters += analysis.text.value.length
      if (characters >= ENOUGH) send()
      while (running.size > MOST_WAITING) await Promise.race(running)
    },
    saved: (ids, seq) => {
      for (const id of ids) places.set(id, seq)
    },
    abandon: async (ids) => {
      if (ids.length === 0) return
      const gone = new Set(ids)
      batch = batch.filter(([id]) => !gone.has(id))
      await settled()
      await engine
        .remove(ids)
        .catch((error: unknown) => report('could not take back what was indexed ahead', error))
    },
    flush: async () => {
      send()
      await settled()
      for (const id of lost) places.delete(id)
      const there = new Map(places)
      places.clear()
      lost.clear()
      return there
    },
  }
}
