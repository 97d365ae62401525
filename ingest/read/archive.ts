// Archives (.zip): the files in them, one by one, within limits. A file that cannot be unpacked is told and does not stop the others.

import { UnreadableFile } from './unreadable-file.ts'
import { openZip, type ZipEntry } from './zip/directory.ts'
import { ARCHIVE_LIMITS, inMegabytes, MAX_DEPTH } from './zip/limits.ts'
import { safePath } from './zip/names.ts'
import { zipKind } from './zip/names-inside.ts'
import { unpack } from './zip/unpack.ts'

export type ArchiveEntry =
  /** `name`: a safe path below the archive, `/` between its parts; those of an archive within it follow its own name. */
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'problem'; readonly name: string; readonly error: UnreadableFile }
  /** What no one wants read: `reason` is for the user. */
  | { readonly kind: 'skipped'; readonly name: string; readonly reason: string }

export const isArchive = (name: string, bytes: Uint8Array): boolean => zipKind(name, bytes) === 'archive'

/**
 * The files of an archive in the order of its directory; nothing is written anywhere.
 * @param name File name or path of the archive; errors name it.
 * @throws UnreadableFile where the archive as a whole cannot be read: damaged, too many entries, entries that overlap, no files.
 */
export async function* entriesOf(name: string, bytes: Uint8Array): AsyncGenerator<ArchiveEntry> {
  let given = 0
  for await (const entry of within(name, bytes, '', 1, { ...ARCHIVE_LIMITS, seen: new Map() })) {
    if (entry.kind !== 'skipped') given++
    yield entry
  }
  if (given === 0) throw new UnreadableFile(name, '压缩包里没有可以读取的文件', '请检查压缩包是否完整')
}

/** Shared with the archives inside. */
interface Budget {
  entries: number
  totalBytes: number
  /** Names that were given, and how often. */
  readonly seen: Map<string, number>
}

async function* within(
  file: string,
  bytes: Uint8Array,
  folder: string,
  depth: number,
  budget: Budget,
): AsyncGenerator<ArchiveEntry> {
  const { zip, entries } = await openZip(file, bytes, { ...ARCHIVE_LIMITS, entries: budget.entries })
  budget.entries -= entries.length
  for (const one of entries) {
    if (one.name.endsWith('/')) continue
    const path = safePath(one.name)
    if (path === null) {
      const name = folder + shown(one.name)
      yield { kind: 'problem', name, error: unsafe(`${file}（其中的 ${shown(one.name)}）`) }
      continue
    }
    const reason = skipped(path, one)
    if (reason !== null) {
      yield { kind: 'skipped', name: folder + path, reason }
      continue
    }
    const name = unique(folder + path, budget.seen)
    const called = `${file}（其中的 ${path}）`
    try {
      if (one.entry.uncompressedSize > budget.totalBytes) throw tooMuch(called)
      const content = await unpack(called, zip, one.entry, ARCHIVE_LIMITS.entryBytes)
      budget.totalBytes -= content.length
      if (!isArchive(path, content)) yield { kind: 'file', name, bytes: content }
      else if (depth >= MAX_DEPTH) throw tooDeep(called)
      else yield* within(called, content, `${name}/`, depth + 1, budget)
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error
      yield { kind: 'problem', name, error }
    }
  }
}

const unsafe = (file: string): UnreadableFile =>
  new UnreadableFile(file, '文件名会指向文件夹之外，没有读入', '请向来源核实，或改名后重新压缩')

const UNIX = 3
const LINK = 0o120000
const KIND = 0o170000
const JUNK = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|\._[^/]*$|Thumbs\.db$|desktop\.ini$|~\$[^/]*$|\.[^/]+$)/i

/** Why an entry is left out; null where it is not. */
function skipped(path: string, { entry }: ZipEntry): string | null {
  const mode = entry.versionMadeBy >> 8 === UNIX ? entry.externalFileAttributes >>> 16 : 0
  if ((mode & KIND) === LINK) return '符号链接，已忽略'
  if (JUNK.test(path)) return '系统附带的文件，已忽略'
  if (entry.uncompressedSize === 0) return '空文件，已忽略'
  return null
}

const CONTROL = /\p{Cc}/gu
const LONGEST_SHOWN = 120
const shown = (name: string): string => name.replace(CONTROL, '?').slice(0, LONGEST_SHOWN)

const EXTENSION = /(\.[^./]{1,12})?$/

/** Of two entries with one name both are kept: 方案.txt and 方案(2).txt. */
function unique(name: string, seen: Map<string, number>): string {
  const count = (seen.get(name) ?? 0) + 1
  seen.set(name, count)
  return count === 1 ? name : unique(name.replace(EXTENSION, `(${count})$1`), seen)
}

const tooMuch = (file: string): UnreadableFile =>
  new UnreadableFile(
    file,
    `压缩包解压后超过上限 ${inMegabytes(ARCHIVE_LIMITS.totalBytes)} MB，此文件没有读入`,
    '请拆分压缩包后重试',
  )

const tooDeep = (file: string): UnreadableFile =>
  new UnreadableFile(file, `压缩包嵌套超过 ${MAX_DEPTH} 层`, '请先解开里层的压缩包后重试')
