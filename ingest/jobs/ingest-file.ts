// One file into the store: read, then policy by policy analysed, saved and indexed; or nothing, where the same bytes were read by
// the same rules before.
import { createHash } from 'node:crypto'
import type { Source } from '../../corpus/schema.ts'
import type { FileEnd, OpenFile, StageProgress } from '../../corpus/store/job-work.ts'
import type { Writer } from '../../corpus/store/writer.ts'
import type { Ahead } from '../index/ahead.ts'
import { policiesOf } from '../pipeline.ts'
import { isArchive } from '../read/archive.ts'
import { loadFile } from '../read/file-bytes.ts'
import { readBytes, UnreadableFile } from '../read/read.ts'
import { rulesVersion } from '../rules-version.ts'
import { expand } from './expand.ts'

/** What was uploaded is called by its own name, wherever its bytes wait. */
async function bytesOf(file: OpenFile, maxBytes: number): Promise<Uint8Array> {
  try {
    return await loadFile(file.path, maxBytes)
  } catch (error) {
    if (!file.spooled || !(error instanceof UnreadableFile)) throw error
    throw new UnreadableFile(file.name, error.reason, error.advice, { cause: error })
  }
}

export interface Tools {
  readonly writer: Writer
  readonly ahead: Ahead
  readonly maxBytes: number
  readonly progress: StageProgress
}

/** What there is to do with a file: nothing, since it is known; what it was unpacked to; or its text to be analysed. */
type Found =
  | { readonly kind: 'known'; readonly documents: readonly string[] }
  | { readonly kind: 'unpacked'; readonly end: FileEnd }
  | { readonly kind: 'read'; readonly source: Source }

/** Lets the bytes of a big file go before its analysis begins; what could be read is kept as it came. */
async function open(file: OpenFile, { writer, maxBytes }: Tools, rules: string): Promise<Found> {
  const bytes = await bytesOf(file, maxBytes)
  if (isArchive(file.name, bytes)) return { kind: 'unpacked', end: await expand(file, bytes, writer) }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const known = await writer.known(sha256, rules, file.restore)
  if (known) return { kind: 'known', documents: known }
  const source = await readBytes(file.spooled ? file.name : file.path, bytes)
  await writer.keep(sha256, bytes, file.spooled)
  return { kind: 'read', source }
}

/** @throws UnreadableFile, StoreUnusable, LeaseLost */
export async function ingestFile(file: OpenFile, tools: Tools): Promise<FileEnd> {
  const { writer, ahead, progress } = tools
  progress('read', 0, 1)
  const rules = rulesVersion()
  const found = await open(file, tools, rules)
  if (found.kind === 'unpacked') return found.end
  if (found.kind === 'known')
    return { state: 'unchanged', documentIds: found.documents, counts: await writer.counts(found.documents) }
  const { source } = found
  const early: string[] = []
  const saved = new Set<string>()
  const saving = await writer.begin(source, {
    rules,
    restore: file.restore,
    progress: (done, total) => progress('save', done, total),
    saved: (ids, seq) => {
      ahead.saved(ids, seq)
      for (const id of ids) saved.add(id)
    },
  })
  try {
    const { documents, diagnostics } = policiesOf(source, progress)
    for (const document of documents) {
      const id = await saving.add(document)
      if (id === null) continue
      early.push(id)
      await ahead.add(id, document)
    }
    const documentIds = await saving.finish(diagnostics)
    return { state: 'done', documentIds, counts: await writer.counts(documentIds) }
  } catch (error) {
    // What cannot be taken back now goes with the next sweep.
    await saving.abandon().catch(() => {})
    throw error
  } finally {
    await ahead.abandon(early.filter((id) => !saved.has(id)))
  }
}
