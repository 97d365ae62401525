// Runs the score.mjs that stands beside the gold cases: the measure is theirs, not ours.
import { execFileSync } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const Counts = z.object({ gold: z.number(), output: z.number(), found: z.number(), exact: z.number() })
const Figures = z.object({ f1: z.number() })
const Total = z.object({ gold: z.number(), output: z.number(), found: Figures, exact: Figures })

export const Scores = z.object({
  total: z.object({
    targets: Total,
    deadlines: Total,
    responsibilities: Total,
    document: z.object({ fields: z.number(), right: z.number() }),
  }),
  cases: z.record(
    z.string(),
    z.object({
      targets: Counts,
      deadlines: Counts,
      responsibilities: Counts,
      document: z.record(z.string(), z.boolean()),
    }),
  ),
})
export type Scores = z.infer<typeof Scores>

export function score(goldDir: string, outDir: string, errors: number): { scores: Scores; printed: string } {
  const script = [join(goldDir, 'score.mjs'), join(goldDir, '..', 'score.mjs')].find((path) =>
    existsSync(path),
  )
  if (!script) throw new Error(`no score.mjs in ${goldDir} or beside it`)
  // By a path through a link it takes itself for a module that is only imported, and prints nothing.
  const runScript = (...options: string[]): string =>
    execFileSync(process.execPath, [realpathSync(script), goldDir, outDir, ...options], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    })
  return {
    scores: Scores.parse(JSON.parse(runScript('--json'))),
    printed: runScript('--errors', String(errors)),
  }
}
