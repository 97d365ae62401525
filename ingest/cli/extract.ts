// npm run extract -- --out DIR FILE...: what the rules find in files, as JSON, without a store.
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadConfig } from '../../corpus/config.ts'
import { analyse } from '../pipeline.ts'
import { readFile, UnreadableFile } from '../read/read.ts'
import { parsing, pathFromUser, UsageError } from './arguments.ts'
import { command, EXIT } from './command.ts'
import { type Display, openDisplay } from './display.ts'
import { written } from './extract-output.ts'

const USAGE = `用法：npm run extract -- --out 文件夹 文件...

抽取每个文件的政策、目标、时限与责任，写成 文件夹/<文件名>.json；不使用知识库。
退出码：0 全部完成；1 有文件失败（其余已写）；2 用法错误。`

interface Task {
  readonly path: string
  readonly output: string
}

await command(USAGE, async () => {
  const { values, positionals } = parsing(() =>
    parseArgs({ allowPositionals: true, strict: true, options: { out: { type: 'string' } } }),
  )
  if (!values.out) throw new UsageError('没有给出 --out 文件夹。')
  if (positionals.length === 0) throw new UsageError('没有给出文件。')
  const out = pathFromUser(values.out, 'extract')
  const tasks = tasksFor(out, positionals)
  const { maxFileBytes } = loadConfig()
  await mkdir(out, { recursive: true }).catch((error: unknown) => {
    throw new UsageError(`无法建立文件夹 ${out}：${error instanceof Error ? error.message : String(error)}`)
  })
  const display = openDisplay()
  const done: boolean[] = []
  for (const task of tasks) done.push(await extract(task, maxFileBytes, display))
  display.close()
  return done.every(Boolean) ? EXIT.done : EXIT.failed
})

/** @throws UsageError where two files would be written to one place, before anything is. */
function tasksFor(out: string, files: readonly string[]): Task[] {
  const byOutput = new Map<string, string>()
  return files.map((file) => {
    const output = join(out, `${basename(file, extname(file))}.json`)
    const other = byOutput.get(output)
    if (other !== undefined)
      throw new UsageError(`${other} 与 ${file} 会写到同一个文件 ${output}，请改名或分两次抽取。`)
    byOutput.set(output, file)
    return { path: pathFromUser(file, 'extract'), output }
  })
}

/** False: it failed, and was said so. */
async function extract({ path, output }: Task, maxBytes: number, display: Display): Promise<boolean> {
  try {
    const source = await readFile(path, { maxBytes })
    const result = written(
      analyse(source, (stage, done, total) => display.progress(path, stage, done, total)),
    )
    await replaceFile(output, `${JSON.stringify(result, null, 2)}\n`)
    const records = result.documents.reduce(
      (sum, { targets, deadlines, responsibilities }) => [
        (sum[0] ?? 0) + targets.length,
        (sum[1] ?? 0) + deadlines.length,
        (sum[2] ?? 0) + responsibilities.length,
      ],
      [0, 0, 0],
    )
    const [targets, deadlines, responsibilities] = records
    display.line(
      `✓ ${output}：${result.documents.length} 份文件，目标 ${targets}，时限 ${deadlines}，责任 ${responsibilities}`,
    )
    return true
  } catch (error) {
    const sentence = error instanceof UnreadableFile ? error.message : `${path}：${String(error)}`
    console.error(sentence)
    return false
  }
}

/** A reader of the folder never sees half a file. */
async function replaceFile(path: string, text: string): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`
  try {
    await writeFile(temporary, text)
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}
