// Changes on the server are tasks in a queue: a promise here resolves when the task is over and rejects where it failed.
import type { EnqueuedTaskPromise } from 'meilisearch'
import { SearchUnavailable } from '../engine.ts'
import { call, MeiliRefusal } from './http.ts'

const PATIENCE = { timeout: 3_600_000, interval: 25 }
const NOT_FOUND = 404

/** @throws SearchUnavailable saying what failed; MeiliRefusal for an index that is not there or is there already. */
export async function done(task: EnqueuedTaskPromise): Promise<void> {
  const { status, error, type, indexUid } = await call(task.waitTask(PATIENCE))
  if (status === 'succeeded') return
  if (error?.code === 'index_not_found' || error?.code === 'index_already_exists')
    throw new MeiliRefusal(NOT_FOUND, error.code, error.message)
  throw new SearchUnavailable(
    `Meilisearch 任务失败（${type} ${indexUid ?? ''}）：${error?.message ?? status}。索引未更新，稍后自动重试`,
  )
}

/** For `catch`: what is not there need not be removed. */
export function unlessMissing(error: unknown): void {
  if (!isMissing(error)) throw error
}

/** For `catch`: what is there need not be made. */
export function unlessThere(error: unknown): void {
  if (!(error instanceof MeiliRefusal && error.code === 'index_already_exists')) throw error
}

export const isMissing = (error: unknown): boolean =>
  error instanceof MeiliRefusal && error.code === 'index_not_found'
