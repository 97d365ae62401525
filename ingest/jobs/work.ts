// Works through the queue: each job's files in turn, then the index. Used by the worker process, and by a command where no
// server is running.
import { type SearchEngine, SearchUnavailable } from '../../corpus/search/engine.ts'
import { explain } from '../../corpus/store/errors.ts'
import { follow, type IndexedAlready, rebuild } from '../../corpus/store/follow.ts'
import type { FileEnd, OpenFile, OpenJob, StageProgress } from '../../corpus/store/job-work.ts'
import { LeaseLost } from '../../corpus/store/lease.ts'
import type { Store } from '../../corpus/store/store.ts'
import type { Writer } from '../../corpus/store/writer.ts'
import { type Ahead, indexAhead } from '../index/ahead.ts'
import { UnreadableFile } from '../read/read.ts'
import { filesIn } from './folder.ts'
import { ingestFile } from './ingest-file.ts'

export interface Workshop {
  readonly writer: Writer
  /** The default engine, whose index follows the work at once. */
  readonly engine: SearchEngine
  /** The search server's, which follows by itself (search-server.ts). */
  readonly server?: SearchEngine | null
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
  while (!shop.stopping?.()) {
    const job = await queue.next()
    if (!job) return
    await queue.endJob(job, await workOn(shop, job))
  }
}

/** Why the job as a whole could not be done. */
async function workOn(shop: Workshop, job: OpenJob): Promise<string | undefined> {
  if (job.kind === 'reindex') return reindex(shop)
  const message = await listFolder(shop, job)
  const { queue } = shop.writer
  const ahead = indexAhead(shop.engine, shop.report)
  while (!shop.stopping?.()) {
    const file = await queue.nextFile(job)
    if (!file) break
    const end = await endOf(shop, file, ahead)
    await queue.endFile(file, end)
    shop.watch?.end(file, end)
  }
  const already = await ahead.flush()
  if (already.size > 0 || (await isBehind(shop))) await index(shop, already)
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

async function endOf(shop: Workshop, file: OpenFile, ahead: Ahead): Promise<FileEnd> {
  if (file.attempt > MOST_ATTEMPTS)
    return failed(`${file.name}：处理时程序多次中断，已跳过。请检查文件，或减小文件后重试。`)
  const { writer, watch, maxBytes } = shop
  const write = writer.queue.progress(file)
  const progress: StageProgress = (stage, done, total) => {
    write(stage, done, total)
    watch?.progress(file, stage, done, total)
  }
  try {
    return await ingestFile(file, { writer, ahead, maxBytes, progress })
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
  const unusable = explain(error, shop.writer.file)
  if (unusable) return `${file.name}：${unusable.message}`
  shop.report(`could not ingest ${file.path}`, error)
  return `${file.name}：处理时程序出错（${error instanceof Error ? error.message : String(error)}），其他文件不受影响。`
}

/** What fails here stays in the outbox: the documents are in, and the next round tries again. */
export async function index(shop: Workshop, already?: IndexedAlready): Promise<boolean> {
  const progress = (done: number, total: number): void => shop.watch?.index(done, total)
  const { engine, writer } = shop
  try {
    await follow(writer.store, engine, progress, already)
    if (await isAnother(writer.store, engine)) await rebuild(writer.store, engine, progress)
    return true
  } catch (error) {
    shop.report('could not bring the search index up to date, will try again', error)
    return false
  }
}

/** New, damaged, or not the one that the outbox speaks of: lost, put back from a copy, cut short by a power failure. */
async function isAnother(store: Store, engine: SearchEngine): Promise<boolean> {
  const { needsRebuild, documents } = await engine.health()
  const held = (await store.counts()).documents
  const pending = await store.outbox.size(engine.name)
  return pending === 0 && (documents !== held || (needsRebuild && held > 0))
}

/** Where nothing changed, the index is not even opened. */
const isBehind = async ({ writer, engine }: Workshop): Promise<boolean> =>
  (await writer.store.outbox.size(engine.name)) > 0

async function reindex(shop: Workshop): Promise<string | undefined> {
  try {
    await rebuild(shop.writer.store, shop.engine, (done, total) => shop.watch?.index(done, total))
  } catch (error) {
    shop.report('could not rebuild the search index', error)
    return `无法重建检索索引：${messageOf(error)}`
  }
  return shop.server ? reindexServer(shop, shop.server) : undefined
}

async function reindexServer(shop: Workshop, server: SearchEngine): Promise<string | undefined> {
  try {
    await rebuild(shop.writer.store, server, (done, total) => shop.watch?.index(done, total))
    return undefined
  } catch (error) {
    if (!(error instanceof SearchUnavailable)) shop.report('could not rebuild the server’s index', error)
    return `内置索引已重建；检索服务的索引没有重建，仍用原来的：${messageOf(error)}。恢复后请再运行 npm run reindex`
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
