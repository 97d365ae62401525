// What an upload brings: its files by their own names, each within the limit.
import { ProblemError } from './problem.ts'

const MEGABYTE = 1024 * 1024
const FIELD = 'file'
const MOST_FILES = 200
/** What a browser may send before a name, and what no name on disk may hold. */
const FOLDERS = /^.*[/\\]/s
const CONTROL = /\p{Cc}/gu
const LONGEST_NAME = 200

export interface Upload {
  readonly name: string
  readonly bytes: Uint8Array
}

/** @throws ProblemError naming the file at fault; nothing is taken then. */
export async function uploadsIn(field: unknown, maxBytes: number): Promise<Upload[]> {
  const files = [field].flat().filter((value): value is File => value instanceof File)
  if (files.length === 0)
    throw new ProblemError('bad-request', `没有收到文件：请把文件放在表单字段“${FIELD}”里。`, [
      { parameter: FIELD, message: '没有文件' },
    ])
  if (files.length > MOST_FILES)
    throw new ProblemError('too-large', `一次最多上传 ${MOST_FILES} 个文件，请分几次上传。`)
  for (const { name, size } of files) {
    if (size === 0) throw new ProblemError('bad-request', `文件“${name}”是空的，请检查是否保存完整。`)
    if (size > maxBytes) throw tooLarge(name, size, maxBytes)
  }
  return Promise.all(
    files.map(async (file) => ({
      name: plainName(file.name),
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  )
}

export function tooLarge(name: string, size: number, maxBytes: number): ProblemError {
  const [have, allowed] = [size, maxBytes].map((bytes) => Math.round((bytes / MEGABYTE) * 10) / 10)
  return new ProblemError(
    'too-large',
    `文件“${name}”有 ${have} MB，超过上限 ${allowed} MB；请拆分文件，或请管理员调高 MAX_FILE_MB。`,
  )
}

function plainName(name: string): string {
  const plain = name.replace(FOLDERS, '').replaceAll(CONTROL, '').trim()
  return plain === '' ? '未命名' : plain.slice(-LONGEST_NAME)
}
