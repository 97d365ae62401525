// npm run extract -- --out DIR FILE...: what the rules find in files, as JSON, without a store.
import { mkdir } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { loadConfig } from '../../corpus/config.ts'
import { entriesOf, isArchive } from '../read/archive.ts'
import { loadFile } from '../read/file-bytes.ts'
import { parsing, pathFromUser, UsageError } from './arguments.ts'
import { command, EXIT } from './command.ts'
import { type Display, openDisplay } from './display.ts'
import { namesWithin, stemIn } from './extract-names.ts'
import { attempt, extractSource } from './extract-source.ts'

const USAGE = `用法：npm run extract -- --out 文件夹 文件...

抽取每个文件的政策、目标、时限与责任，写成 文件夹/<文件名>.json；不使用知识库。
压缩包（.zip）里的文件逐个写成 文件夹/<压缩包名>/<文件名>.json。
退出码：0 全部完成；1 有文件失败（其余已写）；2 用法错误。`

interface Input {
  readonly path: string
  /** Where its result goes, without `.json`. */
  readonly place: string
}

await command(USAGE, async () => {
  const { values, positionals } = parsing(() =>
    parseArgs({ allowPositionals: true, strict: true, options: { out: { type: 'string' } } }),
  )
  if (!values.out) throw new UsageError('没有给出 --out 文件夹。')
  if (positionals.length === 0) throw new UsageError('没有给出文件。')
  const out = pathFromUser(values.out, 'extract')
  const inputs = inputsFor(out, positionals)
  const { maxFileBytes } = loadConfig()
  await mkdir(out, { recursive: true }).catch((error: unknown) => {
    throw new UsageError(`无法建立文件夹 ${out}：${error instanceof Error ? error.message : String(error)}`)
  })
  const display = openDisplay()
  const done: boolean[] = []
  for (const input of inputs) done.push(await extract(input, maxFileBytes, display))
  display.close()
  return done.every(Boolean) ? EXIT.done : EXIT.failed
})

/** @throws UsageError where two files would be written to one place, before anything is. */
function inputsFor(out: string, files: readonly string[]): Input[] {
  const byPlace = new Map<string, string>()
  return files.map((file) => {
    const place = stemIn(out, file)
    const other = byPlace.get(place)
    if (other !== undefined)
      throw new UsageError(`${other} 与 ${file} 会写到同一个文件 ${place}.json，请改名或分两次抽取。`)
    byPlace.set(place, file)
    return { path: pathFromUser(file, 'extract'), place }
  })
}

/** False: it failed, or a file of the archive did, and was said so. */
async function extract({ path, place }: Input, maxBytes: number, display: Display): Promise<boolean> {
  return attempt(path, async () => {
    const bytes = await loadFile(path, maxBytes)
    if (isArchive(path, bytes)) return extractArchive(path, bytes, place, display)
    return extractSource({ name: path, bytes, output: `${place}.json` }, display)
  })
}

async function extractArchive(
  path: string,
  bytes: Uint8Array,
  folder: string,
  display: Display,
): Promise<boolean> {
  const outputOf = namesWithin(folder)
  let done = true
  for await (const entry of entriesOf(path, bytes)) {
    if (entry.kind === 'skipped') display.line(`- ${path}/${entry.name}：${entry.reason}`)
    else if (entry.kind === 'problem') {
      console.error(entry.error.message)
      done = false
    } else {
      const { name, bytes: content } = entry
      const task = { name: `${path}/${name}`, bytes: content, output: outputOf(name) }
      done = (await extractSource(task, display)) && done
    }
  }
  return done
}
