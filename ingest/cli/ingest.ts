// npm run ingest -- PATH...: files or folders into the store.
import { stat } from 'node:fs/promises'
import { relative } from 'node:path'
import { parseArgs } from 'node:util'
import { loadConfig } from '../../corpus/config.ts'
import type { Job } from '../../corpus/store/job.ts'
import type { NewFile } from '../../corpus/store/store.ts'
import { filesIn } from '../jobs/folder.ts'
import { closeShop, openShop } from '../jobs/shop.ts'
import type { Workshop } from '../jobs/work.ts'
import { parsing, pathFromUser, UsageError } from './arguments.ts'
import { command, EXIT, type Exit } from './command.ts'
import { countsInWords, openDisplay } from './display.ts'
import { drive } from './drive.ts'
import { problemLines } from './problems.ts'
import { type Watching, watchFolder } from './watch.ts'

const USAGE = `用法：npm run ingest -- [--watch] 路径...

把文件或文件夹（含子文件夹）导入知识库。服务正在运行时，由服务的导入进程处理。
--watch 导入后继续守候其中的文件夹：新增或改动的文件自动导入，按 Ctrl+C 结束；删去的文件不会从库中删除。
退出码：0 全部导入；1 有文件失败（其余已导入）；2 用法错误。`

await command(USAGE, async () => {
  const { positionals, values } = parsing(() =>
    parseArgs({
      allowPositionals: true,
      strict: true,
      options: { watch: { type: 'boolean', default: false } },
    }),
  )
  if (positionals.length === 0) throw new UsageError('没有给出文件或文件夹。')
  const paths = positionals.map((path) => pathFromUser(path, 'ingest'))
  const folders = values.watch ? await foldersOf(paths) : []
  const files = await filesOf(paths)
  if (files.length === 0 && folders.length === 0) throw new UsageError('给出的文件夹里没有文件。')
  const shop = openShop(loadConfig(), { report: (message, error) => console.error(message, error) })
  try {
    const watchers = folders.map((folder) => watchFolder(folder))
    const first = files.length === 0 ? EXIT.done : await ingest(shop, files)
    if (watchers.length > 0) await attend(shop, watchers)
    return first
  } finally {
    await closeShop(shop)
  }
})

/** @throws UsageError where a path is no folder */
async function foldersOf(paths: readonly string[]): Promise<string[]> {
  for (const path of paths)
    if (!(await isFolder(path))) throw new UsageError(`--watch 只能守候文件夹，“${path}”不是文件夹。`)
  return [...paths]
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (info) => info.isDirectory(),
    () => false,
  )
}

/** Until Ctrl+C. What fails is shown; the next change is read all the same. */
async function attend(shop: Workshop, watchers: readonly Watching[]): Promise<void> {
  const stop = (): void => {
    for (const watcher of watchers) watcher.close()
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  console.log('正在守候，新增或改动的文件会自动导入；按 Ctrl+C 结束。')
  let turn: Promise<unknown> = Promise.resolve()
  const follow = async (watcher: Watching): Promise<void> => {
    for (let paths = await watcher.next(); paths !== null; paths = await watcher.next()) {
      const changed = paths.map((path) => ({ name: shortName(path), path }))
      turn = turn.then(() => ingest(shop, changed))
      await turn
    }
  }
  await Promise.all(watchers.map(follow))
}

/** A file that is named comes back where it was deleted, one that merely lies in a folder does not. Same file twice: once. */
async function filesOf(paths: readonly string[]): Promise<NewFile[]> {
  const found = new Map<string, NewFile>()
  for (const path of paths) {
    const folder = await isFolder(path)
    const inside = folder ? await filesIn(path) : [path]
    for (const one of inside)
      found.set(one, {
        name: shortName(one),
        path: one,
        restore: !folder || (found.get(one)?.restore ?? false),
      })
  }
  return [...found.values()]
}

/** As seen from where the user is. */
function shortName(path: string): string {
  const short = relative(process.cwd(), path)
  return short.startsWith('..') ? path : short
}

async function ingest(shop: Workshop, files: readonly NewFile[]): Promise<Exit> {
  const { store } = shop.writer
  const queued = await store.jobs.enqueue(files)
  const display = openDisplay()
  const interrupt = (): void => void store.jobs.cancel(queued.id)
  process.once('SIGINT', interrupt)
  const job = await drive(shop, queued, display).finally(() => {
    display.close()
    process.off('SIGINT', interrupt)
  })
  for (const line of await problemLines(store, job)) console.log(line)
  console.log(summary(job))
  if (job.message) console.error(job.message)
  return job.state === 'done' ? EXIT.done : EXIT.failed
}

function summary(job: Job): string {
  const states = job.files.map(({ state }) => state)
  const count = (state: (typeof states)[number]): number => states.filter((one) => one === state).length
  const total = job.files.reduce(
    (sum, { counts }) => ({
      documents: sum.documents + (counts?.documents ?? 0),
      targets: sum.targets + (counts?.targets ?? 0),
      facts: sum.facts + (counts?.facts ?? 0),
      deadlines: sum.deadlines + (counts?.deadlines ?? 0),
      responsibilities: sum.responsibilities + (counts?.responsibilities ?? 0),
      problems: sum.problems + (counts?.problems ?? 0),
    }),
    { documents: 0, targets: 0, facts: 0, deadlines: 0, responsibilities: 0, problems: 0 },
  )
  const others = [
    ['未变化', count('unchanged')],
    ['失败', count('failed')],
    ['取消', count('cancelled')],
  ].flatMap(([word, n]) => (n === 0 ? [] : [`${word} ${n}`]))
  return `导入 ${count('done')} 个来源${others.map((one) => `，${one}`).join('')}。${countsInWords(total)}。`
}
