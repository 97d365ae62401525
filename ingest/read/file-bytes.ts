// Bytes of a file on disk, its size checked before anything is read; what the system refuses becomes an UnreadableFile.
import { open, stat } from 'node:fs/promises'
import { UnreadableFile } from './unreadable-file.ts'

const MEGABYTE = 1024 * 1024

/** @throws UnreadableFile */
export async function loadFile(path: string, maxBytes: number): Promise<Uint8Array> {
  try {
    return await load(path, maxBytes)
  } catch (error) {
    throw error instanceof UnreadableFile ? error : fromSystem(path, error)
  }
}

/** Asked before opening, since opening a pipe would wait for its other end. */
async function load(path: string, maxBytes: number): Promise<Uint8Array> {
  const info = await stat(path)
  if (info.isDirectory()) throw new UnreadableFile(path, '这是文件夹', '请给出文件的路径')
  if (!info.isFile()) throw new UnreadableFile(path, '不是普通文件', '请给出普通文件的路径')
  if (info.size > maxBytes) throw tooLarge(path, info.size, maxBytes)
  const file = await open(path)
  try {
    const bytes = await file.readFile()
    if (bytes.length > maxBytes) throw tooLarge(path, bytes.length, maxBytes)
    if (bytes.length !== info.size)
      throw new UnreadableFile(path, '文件在读取时发生了变化', '请等文件写完后重试')
    return bytes
  } finally {
    await file.close()
  }
}

function tooLarge(path: string, size: number, maxBytes: number): UnreadableFile {
  const [have, allowed] = [size / MEGABYTE, maxBytes / MEGABYTE].map((mb) => Math.round(mb * 10) / 10)
  return new UnreadableFile(
    path,
    `文件有 ${have} MB，超过上限 ${allowed} MB`,
    '请拆分文件，或调高环境变量 MAX_FILE_MB',
  )
}

const SYSTEM_ERRORS: Readonly<Record<string, readonly [reason: string, advice: string]>> = {
  ENOENT: ['找不到文件', '请检查路径；若文件正在移动或同步，请稍后重试'],
  ENOTDIR: ['找不到文件', '请检查路径'],
  EISDIR: ['这是文件夹', '请给出文件的路径'],
  EACCES: ['没有读取权限', '请修改文件权限后重试'],
  EPERM: ['没有读取权限', '请修改文件权限后重试'],
  ENAMETOOLONG: ['路径过长', '请缩短文件名后重试'],
  ELOOP: ['链接指向自身', '请给出原文件的路径'],
  EMFILE: ['同时打开的文件过多', '请稍后重试'],
  ESTALE: ['文件所在的磁盘已断开', '请重新连接后重试'],
}

function fromSystem(path: string, cause: unknown): UnreadableFile {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  const [reason, advice] = SYSTEM_ERRORS[code] ?? [
    `读取失败（${code || String(cause)}）`,
    '请检查磁盘与文件后重试',
  ]
  return new UnreadableFile(path, reason, advice, { cause })
}
