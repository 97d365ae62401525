// One writer at a time: a row with a heartbeat. Who finds it stale (or its process gone, on the same machine) takes it over;
// who lost it notices at the next switch of a revision, which is refused.
import { hostname } from 'node:os'
import { type Db, write } from './database.ts'

export const LEASE = 'writer'
/** Longer than any stage of a big file keeps the process from beating; a dead process on this machine is seen at once. */
const STALE_MS = 60_000

export interface Holder {
  readonly holder: string
  readonly pid: number
}

export class LeaseLost extends Error {
  override readonly name = 'LeaseLost'
}

/** False: somebody else holds it and is alive. */
export function acquireLease(db: Db, { holder, pid }: Holder): Promise<boolean> {
  return write(db, async (tx) => {
    const current = await leaseRow(tx)
    if (current && current.holder !== holder && isLive(current)) return false
    const now = Date.now()
    const row = { name: LEASE, holder, host: hostname(), pid, acquired_at: now, beat_at: now }
    await tx
      .insertInto('leases')
      .values(row)
      .onConflict((conflict) => conflict.column('name').doUpdateSet(row))
      .execute()
    return true
  })
}

/** False: it was taken over. */
export async function beat(db: Db, holder: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('leases')
    .set({ beat_at: Date.now() })
    .where('name', '=', LEASE)
    .where('holder', '=', holder)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function releaseLease(db: Db, holder: string): Promise<void> {
  await db.deleteFrom('leases').where('name', '=', LEASE).where('holder', '=', holder).execute()
}

/** Part of the transaction that switches a revision on. @throws LeaseLost */
export async function holdsLease(db: Db, holder: string): Promise<void> {
  const current = await leaseRow(db)
  if (current?.holder !== holder) throw new LeaseLost('另一个进程接管了知识库的写入，本次结果未保存')
}

export async function leaseIsLive(db: Db): Promise<boolean> {
  const current = await leaseRow(db)
  return current !== undefined && isLive(current)
}

const leaseRow = (db: Db) => db.selectFrom('leases').selectAll().where('name', '=', LEASE).executeTakeFirst()

function isLive({ host, pid, beat_at }: { host: string; pid: number; beat_at: number }): boolean {
  return Date.now() - beat_at < STALE_MS && (host !== hostname() || isRunning(pid))
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
