// Works through the queue: each job's files in turn, then the index. Used by the worker process, and by a command where no
// server is running.
import type { SearchEngine } from '../../corpus/search/engine.ts'
import { explain } from '../../corpus/store/errors.ts'
import { follow, rebuild } from '../../corpus/store/follow.ts'
import type { FileEnd, OpenFile, OpenJob, StageProgress } from '../../corpus/store/job-work.ts'
import { LeaseLost } from '../../corpus/store/lease.ts'
import type { Writer } from '../../corpus/store/writer.ts'
import { UnreadableFile } from '../read/read.ts'
import { filesIn } from './folder.ts'
import { ingestFile } from './ingest-file.ts'

export interface Workshop {
  readonly writer: Writer
  readonly engine: SearchEngine
  readonly maxBytes: number
  /** True: leave after the present file. */
  readonly stopping?: () => boolean
  readonly watch?: Watch
  /** An error that is no file's fault. */
  readonly report: (message: string, error: unknown) => void
}

/** For who wants to show it; called without a pause in between. */
export interface Watch {
  progress(file: OpenFile, ...at: Parameters<StageProgress>): void
  end(file: OpenFile, end: FileEnd): void
  index(done: number, total: number): void
}

/** Until the queue is empty. @throws LeaseLost: another process writes now. */
export async function work(shop: Workshop): Promise<void> {
  const { queue } = shop.writer
  for (let job = await queue.next(); job && !shop.stopping?.(); job = await queue.next()) {
    const message = await workOn(shop, job)
    if (shop.stopping?.()) return
    await queue.endJob(job, message)
  }
}

/** Why the job as a whole could not be done. */
async function workOn(shop: Workshop, job: OpenJob): Promise<string | undefined> {
  if (job.kind === 'reindex') return reindex(shop)
  const message = await listFolder(shop, job)
  const { queue } = shop.writer
  for (let file = await queue.nextFile(job); file && !shop.stopping?.(); file = await queue.nextFile(job)) {
    const end = await endOf(shop, file)
    await queue.endFile(file, end)
    shop.watch?.end(file, end)
  }
  await index(shop)
  return message
}

async function listFolder({ writer }: Workshop, job: OpenJob): Promise<string | undefined> {
  if (job.folder === null) return undefined
  try {
    const paths = await filesIn(job.folder)
    const files = paths.map((path) => ({ name: path, path, spooled: false, restore: false }))
    await writer.queue.setFiles(job, files)
    return undefined
  } catch (error) {
    return `无法读取文件夹 ${job.folder}：${error instanceof Error ? error.message : String(error)}`
  }
}

const MOST_ATTEMPTS = 5

async function endOf(shop: Workshop, file: OpenFile): Promise<FileEnd> {
  if (file.attempt > MOST_ATTEMPTS)
    return failed(`${file.name}：处理时程序多次中断，已跳过。请检查文件，或减小文件后重试。`)
  const { writer, watch } = shop
  const write = writer.queue.progress(file)
  try {
    return await ingestFile(writer, file, shop.maxBytes, (stage, done, total) => {
      write(stage, done, total)
      watch?.progress(file, stage, done, total)
    })
  } catch (error) {
    if (error instanceof LeaseLost) throw error
    return failed(sentenceFor(shop, file, error), error instanceof UnreadableFile ? error.reason : undefined)
  }
}

const failed = (message: string, reason?: string): FileEnd => ({
  state: 'failed',
  message,
  ...(reason === undefined ? {} : { reason }),
})

function sentenceFor(shop: Workshop, file: OpenFile, error: unknown): string {
  if (error instanceof UnreadableFile) return error.message
  const unusable = explain(error, 'zhengce.db')
  if (unusable) return `${file.name}：${unusable.message}`
  shop.report(`could not ingest ${file.path}`, error)
  return `${file.name}：处理时程序出错（${error instanceof Error ? error.message : String(error)}），其他文件不受影响。`
}

/** What fails here stays in the outbox: the documents are in, and the next round tries again. */
export async function index(shop: Workshop): Promise<boolean> {
  try {
    await follow(shop.writer.store, shop.engine, (done, total) => shop.watch?.index(done, total))
    return true
  } catch (error) {
    shop.report('could not bring the search index up to date, will try again', error)
    return false
  }
}

async function reindex(shop: Workshop): Promise<string | undefined> {
  try {
    await rebuild(shop.writer.store, shop.engine, (done, total) => shop.watch?.index(done, total))
    return undefined
  } catch (error) {
    shop.report('could not rebuild the search index', error)
    return `无法重建检索索引：${error instanceof Error ? error.message : String(error)}`
  }
}
