// Sees a job through: a running server's worker does it where there is one, else this process does; either way it is shown.
import { SearchUnavailable } from '../../corpus/search/engine.ts'
import type { Job, JobFile } from '../../corpus/store/job.ts'
import { jobId } from '../../corpus/store/jobs.ts'
import { catchUp } from '../jobs/search-server.ts'
import { withLease } from '../jobs/shop.ts'
import { type Workshop, work } from '../jobs/work.ts'
import { type Display, showEnd } from './display.ts'

const POLL_MS = 100

/**
 * The job when it is over. A paused queue: where no server runs, nobody else could resume it, so that the command does; else it
 * waits for the server's.
 */
export async function drive(shop: Workshop, job: Job, display: Display): Promise<Job> {
  const { jobs } = shop.writer.store
  const shown = new Set<number>()
  let told = false
  for (;;) {
    const now = await jobs.get(job.id)
    if (!now) throw new Error(`job ${job.id} is gone`)
    show(now, shown, display)
    if (now.finishedAt !== null) return now
    const ours = await withLease(shop, async () => {
      if (job.kind !== 'reindex' && (await jobs.pausedSince()) !== null) {
        display.failure('导入曾被暂停；没有服务在运行，由本命令继续处理。')
        await jobs.resume()
      }
      await work({ ...shop, watch: watchOf(job, shown, display) })
      if (job.kind !== 'reindex') await followed(shop, display)
      return true
    })
    if (ours) continue
    if (!told && job.kind !== 'reindex' && (await jobs.pausedSince()) !== null) {
      told = true
      display.failure('服务的导入已暂停：在网页“导入”中点“继续”后接着处理；按 Ctrl+C 取消本次导入。')
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS))
  }
}

/** Where a server process runs, its worker does it. What cannot be done now is done when one starts. */
async function followed({ writer, server }: Workshop, display: Display): Promise<void> {
  if (!server || (await writer.store.outbox.size(server.name)) === 0) return
  await catchUp(writer.store, server).catch((error: unknown) => {
    if (!(error instanceof SearchUnavailable)) throw error
    display.failure(`检索服务的索引没有更新，下次启动时补上：${error.message}`)
  })
}

const watchOf = (job: Job, shown: Set<number>, display: Display): NonNullable<Workshop['watch']> => ({
  progress: (file, stage, done, total) => display.progress(file.name, stage, done, total),
  index: (done, total) => display.progress('', 'index', done, total),
  end: (file, end) => {
    if (jobId(file.job) !== job.id) return
    shown.add(file.position)
    showEnd(display, file.name, end)
  },
})

const RUNNING = new Set<JobFile['state']>(['queued', 'running'])

function show(job: Job, shown: Set<number>, display: Display): void {
  job.files.forEach((file, position) => {
    if (file.state === 'running' && file.stage) display.progress(file.name, file.stage, file.done, file.total)
    if (RUNNING.has(file.state) || shown.has(position)) return
    shown.add(position)
    showEnd(display, file.name, file)
  })
}
