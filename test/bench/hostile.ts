// hostileGrowth: the time of all stages on 100,000 hostile characters beside that on 50,000, for the worst of the pieces.
import { analyse } from '../../ingest/pipeline.ts'
import { HOSTILE_PIECES } from '../ingest/hostile-pieces.ts'
import { hostileSource } from '../ingest/hostile-source.ts'
import type { Measurement } from './measurement.ts'
import { inTurn, rounded } from './timing.ts'

const LENGTH = 50_000
const ROUNDS = 3
/** Below this, in milliseconds, a ratio says more of the machine than of a pattern. */
const LEAST = 20

export async function hostileGrowth(): Promise<Record<string, Measurement>> {
  let worst = { piece: '', value: 0, once: 0, twice: 0 }
  for (const piece of HOSTILE_PIECES) {
    const [once, twice] = await bestInTurn(piece)
    const value = twice / Math.max(once, LEAST)
    if (value > worst.value) worst = { piece, value, once, twice }
  }
  const { piece, value, once, twice } = worst
  const detail = { piece, onceMs: rounded(once), twiceMs: rounded(twice), pieces: HOSTILE_PIECES.length }
  return { hostileGrowth: { value: rounded(value), reach: 3, detail } }
}

/** The best of three each, in turn: what the work itself takes, with whatever else the machine does beside both. */
async function bestInTurn(piece: string): Promise<readonly [once: number, twice: number]> {
  const times = await inTurn(
    ROUNDS,
    () => analyse(hostileSource(piece, LENGTH)),
    () => analyse(hostileSource(piece, 2 * LENGTH)),
  )
  return [Math.min(...times[0]), Math.min(...times[1])]
}
