// Changes on the server are tasks in a queue: a promise here resolves when the task is over and rejects where it failed.
import type { EnqueuedTaskPromise } from 'meilisearch'
import { SearchUnavailable } from '../engine.ts'
import { call, MeiliRefusal } from './http.ts'

const PATIENCE = { timeout: 3_600_000, interval: 25 }
const BAD_REQUEST = 400

/** A task that the server took and could not do. The outbox keeps the change and tries again. */
export class TaskFailed extends SearchUnavailable {
  readonly reason: string
  /** `what` and where: `写入 passages 中的《标题》（d0012）`. */
  constructor(what: string, reason: string) {
    super(
      `Meilisearch 没有完成“${what}”：${reason}；将自动重试，如一直失败请查看它的日志，或运行 npm run reindex`,
    )
    this.reason = reason
  }
}

/** @throws TaskFailed; MeiliRefusal for an index that is not there or is there already. */
export async function done(task: EnqueuedTaskPromise, what: string): Promise<void> {
  const { status, error } = await call(task.waitTask(PATIENCE))
  if (status === 'succeeded') return
  if (error?.code === 'index_not_found' || error?.code === 'index_already_exists')
    throw new MeiliRefusal(BAD_REQUEST, error.code, error.message)
  throw new TaskFailed(what, error?.message ?? status)
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
