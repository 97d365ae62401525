// Word, OFD, sheets and archives that mean harm or are broken: each is read or refused with one sentence, and the process that
// reads them all lives on within its memory. No clock decides: the limits of the readers do.
import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { HOSTILE_FILES } from './hostile-files.ts'

const Outcome = z.object({ name: z.string(), read: z.boolean(), message: z.string(), megabytes: z.number() })
const CHILD = new URL('./hostile-child.ts', import.meta.url).pathname
/** Of JavaScript objects; with buffers and the program itself less than a gigabyte. */
const HEAP = '--max-old-space-size=700'
const GIGABYTE = 1024
/** What, where, what to do. */
const SENTENCE = /^[^\n]{1,300}：[^\n]{4,200}。[^\n]{4,80}。$/

const outcomes = new Map<string, z.infer<typeof Outcome>>()
let exit: number | null = null

beforeAll(async () => {
  const child = spawn(process.execPath, [HEAP, '--import', 'tsx', CHILD], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  for (const line of (await text(child.stdout)).split('\n').filter((one) => one !== '')) {
    const outcome = Outcome.parse(JSON.parse(line))
    outcomes.set(outcome.name, outcome)
  }
  exit = await ended
}, 600_000)

describe('hostile files', () => {
  test('the process lives, and stays below a gigabyte', () => {
    expect(exit).toBe(0)
    expect(Math.max(...[...outcomes.values()].map(({ megabytes }) => megabytes))).toBeLessThan(GIGABYTE)
  })

  test('there are enough of them, each once', () => {
    expect(HOSTILE_FILES.length).toBeGreaterThanOrEqual(100)
    expect(new Set(HOSTILE_FILES.map(({ name }) => name)).size).toBe(HOSTILE_FILES.length)
  })

  test.each(HOSTILE_FILES.map(({ name, reads }) => [name, reads ?? false] as const))('%s', (name, reads) => {
    const outcome = outcomes.get(name)
    if (!reads) expect(outcome?.read).toBe(false)
    if (outcome?.read === false) expect(outcome.message).toMatch(SENTENCE)
    else expect(outcome).toBeDefined()
  })
})
