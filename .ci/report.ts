// Reads vitest's JSON report: prints the closing line of a CI run, and fails a test that was skipped though its tool is there.
// A further argument names each other step that failed: it counts as a failure in that line, which is the one people read.
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { missing, TOOLS } from '../test/tools.ts'

const Report = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().optional(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
})

const NEEDS = /\[needs (?<tool>[a-z]+)\]/g

const [path, ...failedSteps] = process.argv.slice(2)
if (!path) throw new Error('usage: report.ts RESULTS.json [FAILED STEP]...')
const { testResults } = Report.parse(JSON.parse(readFileSync(path, 'utf8')))
const tests = testResults.flatMap(({ assertionResults }) => assertionResults)
const count = (...states: string[]): number => tests.filter(({ status }) => states.includes(status)).length

/** A skip is right only where a tool that the test names is missing. */
const isExcused = (name: string): boolean =>
  [...name.matchAll(NEEDS)].some(({ groups }) =>
    TOOLS.some((tool) => tool === groups?.tool && missing(tool) !== null),
  )

const wronglySkipped = tests.filter(
  ({ status, fullName }) => status !== 'passed' && status !== 'failed' && !isExcused(fullName),
)
for (const { fullName } of wronglySkipped) console.log(`skipped without cause: ${fullName}`)

// A file that fails to load has no tests of its own to count.
const brokenFiles = testResults.filter(
  ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
)
for (const { name, message } of brokenFiles) console.log(`failed to load: ${name}: ${message ?? ''}`)

for (const step of failedSteps) console.log(`failed: ${step}`)

const failed = count('failed') + brokenFiles.length + failedSteps.length
const skipped = tests.length - count('passed', 'failed')
console.log(`${count('passed')} passed, ${failed} failed, ${skipped} skipped`)
process.exit(failed > 0 || wronglySkipped.length > 0 || count('passed') === 0 ? 1 : 0)
