// Opens a zip and reads its directory, checked before anything is unpacked: number of entries, overlaps, damage.
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { UnreadableFile } from '../unreadable-file.ts'
import type { ZipLimits } from './limits.ts'
import { decodeName } from './names.ts'

export interface ZipEntry {
  /** Decoded, otherwise as written. */
  readonly name: string
  readonly entry: Entry
}

export interface Directory {
  readonly zip: ZipFile
  readonly entries: readonly ZipEntry[]
}

/** @throws UnreadableFile */
export async function openZip(file: string, bytes: Uint8Array, limits: ZipLimits): Promise<Directory> {
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
      decodeStrings: false,
      validateEntrySizes: true,
    })
    if (zip.entryCount > limits.entries) throw tooMany(file, zip.entryCount, limits.entries)
    const entries: ZipEntry[] = []
    for await (const entry of zip.eachEntry()) entries.push({ name: nameOf(entry), entry })
    refuseOverlaps(file, entries)
    return { zip, entries }
  } catch (error) {
    throw error instanceof UnreadableFile ? error : damaged(file, error)
  }
}

const nameOf = ({ fileNameRaw, generalPurposeBitFlag, extraFields }: Entry): string =>
  decodeName({ raw: fileNameRaw, flags: generalPurposeBitFlag, extraFields })

const LOCAL_HEADER = 30

/** Entries that share their bytes unpack to many times the size of the file. */
function refuseOverlaps(file: string, entries: readonly ZipEntry[]): void {
  const ordered = entries
    .map(({ entry }) => entry)
    .sort((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader)
  let end = 0
  for (const { relativeOffsetOfLocalHeader: start, compressedSize } of ordered) {
    if (start < end)
      throw new UnreadableFile(file, '压缩包里的条目相互重叠，可能是恶意文件', '请向来源核实，不要打开它')
    end = start + LOCAL_HEADER + compressedSize
  }
}

const tooMany = (file: string, count: number, allowed: number): UnreadableFile =>
  new UnreadableFile(file, `里面有 ${count} 个条目，超过上限 ${allowed}`, '请分成几个文件后重试')

export const damaged = (file: string, cause: unknown): UnreadableFile =>
  new UnreadableFile(file, '文件不完整或已损坏，无法解压', '请重新下载或向来源索取后重试', { cause })
