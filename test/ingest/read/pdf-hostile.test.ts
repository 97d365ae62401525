// Hostile PDFs: each is read or refused, and the next file is read as if nothing had been. How long each takes is measured by
// test/eval/hostile-pdfs.ts, since no clock decides a test.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test } from 'vitest'
import { readBytes, UnreadableFile } from '../../../ingest/read/read.ts'
import { HEAVY, HOSTILE_PDFS } from './pdf/hostile-pdfs.ts'
import { pagesPdf } from './pdf/write-pdf.ts'

const PATIENCE = 120_000
const TRAP = '/tmp/hostile'
const GOOD = pagesPdf([{ words: [{ text: '到2025年，森林覆盖率达到57%。', x: 90, y: 700 }] }])
const PLAN = fileURLToPath(new URL('../../fixtures/pdf/two-columns.pdf', import.meta.url))
const CUTS = 15
/** One that takes all memory, one that takes all time. */
const LOOKED_AT = new Set(['contents of 1 GB in 1 MB', 'a million forms'])

/** The text, or null where the file was refused as it should be. */
const outcome = async (bytes: Uint8Array): Promise<string | null> => {
  try {
    return (await readBytes('x.pdf', bytes)).text
  } catch (error) {
    expect(error).toBeInstanceOf(UnreadableFile)
    return null
  }
}

describe('hostile PDFs', () => {
  afterEach(async () => {
    expect(await outcome(GOOD)).toBe('到2025年，森林覆盖率达到57%。\n')
  }, PATIENCE)

  test.each(Object.entries(HOSTILE_PDFS).filter(([name]) => !HEAVY.has(name) || LOOKED_AT.has(name)))(
    '%s',
    async (_, make) => {
      rmSync(TRAP, { force: true })
      await outcome(make())
      expect(existsSync(TRAP)).toBe(false)
    },
    PATIENCE,
  )

  test('what stands beside the harm is read', async () => {
    const names = [
      'JavaScript that is to run',
      'length of the contents lies upwards',
      'table that is missing',
    ] as const
    for (const name of names)
      expect(await outcome(HOSTILE_PDFS[name]?.() ?? GOOD)).toContain('森林覆盖率达到57%')
  })

  test(
    'a file cut anywhere, and one with a piece changed',
    async () => {
      const bytes = Uint8Array.from(readFileSync(PLAN))
      for (let cut = 1; cut <= CUTS; cut++) {
        const at = Math.floor((bytes.length * cut) / (CUTS + 1))
        await outcome(bytes.slice(0, at))
        await outcome(Uint8Array.from(bytes).fill(cut, at, at + 50))
      }
    },
    PATIENCE * 4,
  )
})
