// One file into the store: read, analyse, save; or nothing, where the same bytes were read by the same rules before.
import { createHash } from 'node:crypto'
import type { FileEnd, OpenFile, StageProgress } from '../../corpus/store/job-work.ts'
import type { Writer } from '../../corpus/store/writer.ts'
import { analyse } from '../pipeline.ts'
import { loadFile } from '../read/file-bytes.ts'
import { readBytes } from '../read/read.ts'
import { rulesVersion } from '../rules-version.ts'

/** @throws UnreadableFile, StoreUnusable, LeaseLost */
export async function ingestFile(
  writer: Writer,
  file: OpenFile,
  maxBytes: number,
  progress: StageProgress,
): Promise<FileEnd> {
  progress('read', 0, 1)
  const bytes = await loadFile(file.path, maxBytes)
  const rules = rulesVersion()
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const known = await writer.known(sha256, rules, file.restore)
  if (known) return { state: 'unchanged', documentIds: known, counts: await writer.counts(known) }
  const source = await readBytes(file.spooled ? file.name : file.path, bytes)
  const analysis = analyse(source, progress)
  const documentIds = await writer.save(analysis, {
    rules,
    restore: file.restore,
    progress: (done, total) => progress('save', done, total),
  })
  return { state: 'done', documentIds, counts: await writer.counts(documentIds) }
}
