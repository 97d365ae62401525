// What a zip holds, told without unpacking: the names in its directory. Enough to know a Word file from an archive.

const END = Buffer.from('PK\x05\x06', 'latin1')
const ENTRY = 0x02014b50
const END_SIZE = 22
const ENTRY_HEAD = 46
const MOST = 5_000

export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4

/** As Latin-1; those that can be reached, none where the directory is lost. */
export function namesInside(bytes: Uint8Array): string[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = buffer.lastIndexOf(END)
  if (end < 0 || end + END_SIZE > buffer.length) return []
  const names: string[] = []
  let at = buffer.readUInt32LE(end + 16)
  while (names.length < MOST && at + ENTRY_HEAD <= end && buffer.readUInt32LE(at) === ENTRY) {
    const length = buffer.readUInt16LE(at + 28)
    names.push(buffer.toString('latin1', at + ENTRY_HEAD, at + ENTRY_HEAD + length))
    at += ENTRY_HEAD + length + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32)
  }
  return names
}

export type ZipKind = 'word' | 'sheet' | 'slides' | 'ofd' | 'opendocument' | 'archive'

/** By what is inside; the name decides only where the directory is lost. */
export function zipKind(name: string, bytes: Uint8Array): ZipKind | null {
  if (!isZip(bytes)) return null
  const names = namesInside(bytes)
  if (names.length === 0) return BY_NAME.find(([ending]) => ending.test(name))?.[1] ?? 'archive'
  if (names.includes('OFD.xml')) return 'ofd'
  if (names.includes('mimetype') && names.includes('content.xml')) return 'opendocument'
  if (!names.includes('[Content_Types].xml')) return 'archive'
  const has = (folder: string): boolean => names.some((one) => one.startsWith(folder))
  return has('word/') ? 'word' : has('xl/') ? 'sheet' : has('ppt/') ? 'slides' : 'archive'
}

const BY_NAME: readonly (readonly [RegExp, ZipKind])[] = [
  [/\.do[ct][xm]$/i, 'word'],
  [/\.xls[xm]$/i, 'sheet'],
  [/\.pp[ts][xm]$/i, 'slides'],
  [/\.ofd$/i, 'ofd'],
  [/\.od[ts]$/i, 'opendocument'],
]
