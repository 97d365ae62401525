// One writer at a time; who is dead or silent does not keep the others out.
import { spawnSync } from 'node:child_process'
import Sqlite from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { openWriter } from '../../../corpus/store/writer.ts'
import { freshWriter } from './sample.ts'

const leaseRow = (folder: string, set: string): void => {
  const raw = new Sqlite(`${folder}/zhengce.db`)
  raw.exec(`UPDATE leases SET ${set}`)
  raw.close()
}
const deadPid = (): number => spawnSync(process.execPath, ['-e', '']).pid

describe('the lease', () => {
  test('is one writer’s until it lets go', async () => {
    const first = await freshWriter()
    const second = openWriter({ dataDir: first.folder })
    expect(await second.lease.acquire()).toBe(false)
    expect(await first.lease.acquire()).toBe(true)
    expect(await first.lease.beat()).toBe(true)
    expect(await second.lease.beat()).toBe(false)
    await second.lease.release()
    expect(await second.lease.acquire()).toBe(false)
    await first.lease.release()
    expect(await second.lease.acquire()).toBe(true)
    expect(await first.lease.beat()).toBe(false)
    await second.store.close()
  })

  test.each([
    ['whose process is gone', () => `pid = ${deadPid()}`, true],
    ['that was silent for long', () => 'beat_at = beat_at - 3600000', true],
    ['on another machine, beating', () => "host = 'elsewhere', pid = 1", false],
    ['on another machine, silent', () => "host = 'elsewhere', beat_at = beat_at - 3600000", true],
  ])('%s', async (_, change, takenOver) => {
    const first = await freshWriter()
    leaseRow(first.folder, change())
    const second = openWriter({ dataDir: first.folder })
    expect(await second.lease.acquire()).toBe(takenOver)
    expect(await first.lease.beat()).toBe(!takenOver)
    await second.store.close()
  })
})
