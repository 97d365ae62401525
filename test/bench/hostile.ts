// hostileGrowth: the time of all stages on 100,000 hostile characters beside that on 50,000, for the worst of the pieces.
import { analyse } from '../../ingest/pipeline.ts'
import { HOSTILE_PIECES } from '../ingest/hostile-pieces.ts'
import { hostileSource } from '../ingest/hostile-source.ts'
import type { Measurement } from './measurement.ts'
import { rounded, timed } from './timing.ts'

const LENGTH = 50_000
/** Below this, in milliseconds, a ratio says more of the machine than of a pattern. */
const LEAST = 20

export async function hostileGrowth(): Promise<Record<string, Measurement>> {
  let worst = { piece: '', value: 0, once: 0, twice: 0 }
  for (const piece of HOSTILE_PIECES) {
    const once = await best(() => analyse(hostileSource(piece, LENGTH)))
    const twice = await best(() => analyse(hostileSource(piece, 2 * LENGTH)))
    const value = twice / Math.max(once, LEAST)
    if (value > worst.value) worst = { piece, value, once, twice }
  }
  const { piece, value, once, twice } = worst
  const detail = { piece, onceMs: rounded(once), twiceMs: rounded(twice), pieces: HOSTILE_PIECES.length }
  return { hostileGrowth: { value: rounded(value), reach: 3, detail } }
}

/** The best of three: what the work itself takes. */
async function best(work: () => unknown): Promise<number> {
  return Math.min(await timed(work), await timed(work), await timed(work))
}
