// Reads a file, or the bytes of one, to a Source: the first format that accepts the bytes decodes them.
import { createHash } from 'node:crypto'
import { readFile as readBytesOf, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Source } from '../../corpus/schema.ts'
import type { FormatReader } from './format.ts'
import { plain } from './plain.ts'
import { UnreadableFile } from './unreadable-file.ts'

export { UnreadableFile } from './unreadable-file.ts'

/** In order; the last takes what no other does. A format is one file and one line here. */
export const FORMATS: readonly FormatReader[] = [plain]

const MEGABYTE = 1024 * 1024
const ID_LENGTH = 16

/** @throws UnreadableFile naming the file, the reason and what to do. */
export async function readFile(path: string, limits: { readonly maxBytes: number }): Promise<Source> {
  const bytes = await load(path, limits.maxBytes)
  return readBytes(basename(path), bytes)
}

/** For what does not come from a path: an upload, an entry of an archive. */
export async function readBytes(name: string, bytes: Uint8Array): Promise<Source> {
  if (bytes.length === 0) throw new UnreadableFile(name, '文件是空的', '请检查文件是否保存完整')
  const format = FORMATS.find(({ accepts }) => accepts(name, bytes))
  if (!format) throw new UnreadableFile(name, '无法识别文件格式', `请转换为以下格式之一：${formatNames()}`)
  const { mediaType, text, pages } = await format.read(name, bytes)
  if (text.trim() === '') throw new UnreadableFile(name, '文件里没有文字', '请检查文件是否保存完整')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { id: sha256.slice(0, ID_LENGTH), sha256, name, mediaType, text, pages: [...pages] }
}

const formatNames = (): string => FORMATS.map(({ id }) => id).join('、')

async function load(path: string, maxBytes: number): Promise<Uint8Array> {
  try {
    const { size, ...info } = await describe(path)
    if (!info.isFile)
      throw new UnreadableFile(path, '不是普通文件', '请给出文件的路径，或给出文件夹以读入其中的文件')
    if (size > maxBytes) throw tooLarge(path, size, maxBytes)
    const bytes = await readBytesOf(path)
    if (bytes.length > maxBytes) throw tooLarge(path, bytes.length, maxBytes)
    if (bytes.length < size) throw new UnreadableFile(path, '文件在读取时变短了', '请等文件写完后重试')
    return bytes
  } catch (error) {
    throw error instanceof UnreadableFile ? error : fromSystem(path, error)
  }
}

async function describe(path: string): Promise<{ size: number; isFile: boolean }> {
  const info = await stat(path)
  return { size: info.size, isFile: info.isFile() }
}

function tooLarge(path: string, size: number, maxBytes: number): UnreadableFile {
  const [have, allowed] = [Math.ceil(size / MEGABYTE), Math.floor(maxBytes / MEGABYTE)]
  return new UnreadableFile(
    path,
    `文件有 ${have} MB，超过上限 ${allowed} MB`,
    '请拆分文件，或调高 MAX_FILE_MB',
  )
}

const SYSTEM_ERRORS: Readonly<Record<string, readonly [reason: string, advice: string]>> = {
  ENOENT: ['找不到文件', '请检查路径；若文件正在移动或同步，请稍后重试'],
  ENOTDIR: ['找不到文件', '请检查路径'],
  EISDIR: ['这是文件夹', '请给出文件的路径'],
  EACCES: ['没有读取权限', '请修改文件权限后重试'],
  EPERM: ['没有读取权限', '请修改文件权限后重试'],
  ENAMETOOLONG: ['路径过长', '请缩短文件名后重试'],
  EMFILE: ['同时打开的文件过多', '请稍后重试'],
}

function fromSystem(path: string, cause: unknown): UnreadableFile {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  const known = SYSTEM_ERRORS[code]
  if (known) return new UnreadableFile(path, known[0], known[1], { cause })
  const detail = cause instanceof Error ? cause.message : String(cause)
  return new UnreadableFile(path, `读取失败（${code || detail}）`, '请检查磁盘与文件后重试', { cause })
}
