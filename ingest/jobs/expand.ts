// An archive in the queue becomes the files in it: each waits on disk as an upload does and is read in its turn.
import type { FileEnd, OpenFile } from '../../corpus/store/job-work.ts'
import type { Writer } from '../../corpus/store/writer.ts'
import { entriesOf } from '../read/archive.ts'

const FEW = 5

/**
 * The files go into the queue together with the archive's end, so that a kill leaves the archive to begin again and no file twice.
 * @throws UnreadableFile where the archive as a whole cannot be read
 */
export async function expand(file: OpenFile, bytes: Uint8Array, { queue }: Writer): Promise<FileEnd> {
  const inside: { name: string; path: string }[] = []
  const problems: string[] = []
  for await (const entry of entriesOf(file.name, bytes)) {
    if (entry.kind === 'file')
      inside.push({ name: `${file.name}/${entry.name}`, path: await queue.spool(entry.bytes) })
    else if (entry.kind === 'problem') problems.push(entry.error.message)
  }
  await queue.append(
    file,
    inside.map((one) => ({ ...one, spooled: true, restore: file.restore })),
  )
  const opened = `解压出 ${inside.length} 个文件`
  if (problems.length === 0) return { state: 'done', message: opened }
  const rest = problems.length > FEW ? [`另有 ${problems.length - FEW} 个`] : []
  return {
    state: 'failed',
    message: [`${file.name}：${opened}`, ...problems.slice(0, FEW), ...rest].join('；'),
  }
}
