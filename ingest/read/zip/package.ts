// The parts of an Office or OFD package that a reader asks for, unpacked within limits. Anything else stays packed.
import { UnreadableFile } from '../unreadable-file.ts'
import { openZip, type ZipEntry } from './directory.ts'
import { inMegabytes, PACKAGE_LIMITS } from './limits.ts'
import { safePath } from './names.ts'
import { unpack } from './unpack.ts'

export interface Package {
  /** All names, in the order of the directory. */
  readonly names: readonly string[]
  /** Null where there is no such part. @throws UnreadableFile */
  readonly part: (name: string) => Promise<Uint8Array | null>
  /** As UTF-8 or UTF-16 text, told by its byte order mark. @throws UnreadableFile */
  readonly text: (name: string) => Promise<string | null>
}

/** @throws UnreadableFile */
export async function openPackage(file: string, bytes: Uint8Array): Promise<Package> {
  const { zip, entries } = await openZip(file, bytes, PACKAGE_LIMITS)
  const byName = new Map<string, ZipEntry>()
  for (const one of entries) {
    const path = safePath(one.name)
    if (path !== null && !one.name.endsWith('/') && !byName.has(path)) byName.set(path, one)
  }
  let left = PACKAGE_LIMITS.totalBytes
  const part = async (name: string): Promise<Uint8Array | null> => {
    const found = byName.get(name)
    if (!found) return null
    if (found.entry.uncompressedSize > left) throw tooMuch(file)
    left -= found.entry.uncompressedSize
    return unpack(`${file}（其中的 ${name}）`, zip, found.entry, PACKAGE_LIMITS.entryBytes)
  }
  return {
    names: [...byName.keys()],
    part,
    text: async (name) => {
      const content = await part(name)
      return content && decodeXml(content)
    },
  }
}

const tooMuch = (file: string): UnreadableFile =>
  new UnreadableFile(
    file,
    `解压后超过上限 ${inMegabytes(PACKAGE_LIMITS.totalBytes)} MB`,
    '请拆分文件，或把正文另存为 .txt 后重试',
  )

function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder().decode(bytes)
}
