// One source of `npm run extract`: its text analysed, the JSON written whole, and a line of what was found.
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { analyse } from '../pipeline.ts'
import { readBytes, UnreadableFile } from '../read/read.ts'
import type { Display } from './display.ts'
import { written } from './extract-output.ts'

/** Bytes under a name, and the file that what is found in them goes to. */
export interface Task {
  readonly name: string
  readonly bytes: Uint8Array
  readonly output: string
}

/** False: it failed, and was said so. */
export async function extractSource({ name, bytes, output }: Task, display: Display): Promise<boolean> {
  return attempt(name, async () => {
    const source = await readBytes(name, bytes)
    const result = written(
      analyse(source, (stage, done, total) => display.progress(name, stage, done, total)),
    )
    await mkdir(dirname(output), { recursive: true })
    await replaceFile(output, `${JSON.stringify(result, null, 2)}\n`)
    const count = (kind: 'targets' | 'deadlines' | 'responsibilities'): number =>
      result.documents.reduce((sum, document) => sum + document[kind].length, 0)
    const found = `目标 ${count('targets')}，时限 ${count('deadlines')}，责任 ${count('responsibilities')}`
    display.line(`✓ ${output}：${result.documents.length} 份文件，${found}`)
    return true
  })
}

/** What fails is told in one sentence. */
export async function attempt(name: string, run: () => Promise<boolean>): Promise<boolean> {
  try {
    return await run()
  } catch (error) {
    console.error(error instanceof UnreadableFile ? error.message : `${name}：${String(error)}`)
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
