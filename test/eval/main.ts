// `npm run eval -- GOLD_DIR`: extracts the gold texts, scores them with the gold's own score.mjs, prints the score per
// kind, field and text, and what was gained and lost against the last run kept in the repository (test/eval/last-run.json).
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { extractFile } from './extract.ts'
import { changes, summary } from './report.ts'
import { Scores, score } from './score.ts'

const LAST_RUN = fileURLToPath(new URL('last-run.json', import.meta.url))
const USAGE = 'usage: npm run eval -- GOLD_DIR [--errors N] [--save]'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'string', default: '0' }, save: { type: 'boolean', default: false } },
})
const [goldDir] = positionals
if (!goldDir) {
  console.error(USAGE)
  process.exit(2)
}

const out = mkdtempSync(join(tmpdir(), 'zhengce-eval-'))
try {
  const texts = readdirSync(goldDir).filter((name) => name.endsWith('.txt'))
  for (const name of texts) await extractFile(join(goldDir, name), out)
  const run = score(resolve(goldDir), out, Number(values.errors))
  console.log(run.printed)
  console.log(summary(run.scores))
  console.log(changes(readLastRun(), run.scores))
  if (values.save) writeFileSync(LAST_RUN, `${JSON.stringify(run.scores, null, 1)}\n`)
} finally {
  rmSync(out, { recursive: true, force: true })
}

function readLastRun(): Scores | null {
  return existsSync(LAST_RUN) ? Scores.parse(JSON.parse(readFileSync(LAST_RUN, 'utf8'))) : null
}
