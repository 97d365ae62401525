// The bytes of one zip entry, never more than was allowed or declared, and only if their checksum is right.
import { crc32 } from 'node:zlib'
import type { Entry, ZipFile } from 'yauzl'
import { UnreadableFile } from '../unreadable-file.ts'
import { damaged } from './directory.ts'
import { inMegabytes, MAX_RATIO, RATIO_MATTERS_FROM } from './limits.ts'

/**
 * @param file How the entry is called in messages.
 * @throws UnreadableFile
 */
export async function unpack(
  file: string,
  zip: ZipFile,
  entry: Entry,
  maxBytes: number,
): Promise<Uint8Array> {
  if (entry.isEncrypted()) throw new UnreadableFile(file, '文件已加密', '请解密（去掉密码）后重试')
  if (!entry.canDecodeFileData())
    throw new UnreadableFile(
      file,
      `压缩方法 ${entry.compressionMethod} 不受支持`,
      '请用普通 ZIP 方式重新压缩后重试',
    )
  const { uncompressedSize, compressedSize } = entry
  if (uncompressedSize > maxBytes) throw tooLarge(file, uncompressedSize, maxBytes)
  if (uncompressedSize > RATIO_MATTERS_FROM && uncompressedSize > compressedSize * MAX_RATIO)
    throw new UnreadableFile(
      file,
      `解压后是压缩前的 ${Math.round(uncompressedSize / Math.max(1, compressedSize))} 倍，可能是压缩炸弹`,
      '请向来源核实，不要打开它',
    )
  const bytes = await inflate(file, zip, entry)
  if (crc32(bytes) !== entry.crc32) throw damaged(file, new Error('crc32'))
  return bytes
}

/** The reader of the zip fails by itself where an entry has more or fewer bytes than were declared. */
async function inflate(file: string, zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry))
      if (chunk instanceof Uint8Array) chunks.push(chunk)
  } catch (error) {
    throw damaged(file, error)
  }
  return Buffer.concat(chunks)
}

const tooLarge = (file: string, size: number, allowed: number): UnreadableFile =>
  new UnreadableFile(
    file,
    `解压后有 ${inMegabytes(size)} MB，超过上限 ${inMegabytes(allowed)} MB`,
    '请拆分后重试',
  )
