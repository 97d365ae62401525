// Failures of the store that a person must mend: one sentence saying what happened, where, and what to do.
import { join } from 'node:path'

export type StoreFault = 'not-a-folder' | 'unwritable' | 'damaged' | 'newer' | 'full' | 'busy'

/** The database in a data folder. */
export const storeFile = (dataDir: string): string => join(dataDir, 'zhengce.db')

export class StoreUnusable extends Error {
  override readonly name = 'StoreUnusable'
  constructor(
    readonly fault: StoreFault,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** The sentence for an error that the database or file system raised; null for any other (a bug, to be thrown on). */
export function explain(error: unknown, file: string): StoreUnusable | null {
  if (error instanceof StoreUnusable) return error
  const fault = faultOf(codeOf(error))
  return fault && new StoreUnusable(fault, SENTENCES[fault](file), { cause: error })
}

function faultOf(code: string): StoreFault | null {
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') return 'damaged'
  if (
    code.startsWith('SQLITE_READONLY') ||
    code.startsWith('SQLITE_CANTOPEN') ||
    code.startsWith('SQLITE_PERM')
  )
    return 'unwritable'
  if (code.startsWith('SQLITE_FULL') || code === 'ENOSPC' || code === 'EDQUOT') return 'full'
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return 'busy'
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'unwritable'
  if (code === 'ENOTDIR' || code === 'EEXIST') return 'not-a-folder'
  if (code.startsWith('SQLITE_IOERR')) return 'damaged'
  return null
}

const SENTENCES: Readonly<Record<StoreFault, (file: string) => string>> = {
  'not-a-folder': (file) =>
    `知识库位置 ${file} 不可用：路径中有一段是文件而不是文件夹，请把 DATA_DIR 设为一个文件夹`,
  unwritable: (file) =>
    `无法写入知识库 ${file}：当前用户没有写权限，请授予权限，或把 DATA_DIR 设为可写的文件夹`,
  damaged: (file) => `知识库 ${file} 已损坏或不是数据库：请用备份替换它，或把它移走后重新导入文件`,
  newer: (file) => `知识库 ${file} 由更新版本的政策库写成：请升级本程序，或把 DATA_DIR 设为另一个文件夹`,
  full: (file) => `知识库 ${file} 所在磁盘空间不足：请清理空间后重试`,
  busy: (file) => `知识库 ${file} 被其他程序长时间占用：请关闭占用它的程序后重试`,
}

export const newerStore = (file: string): StoreUnusable => new StoreUnusable('newer', SENTENCES.newer(file))
export const strangeFile = (file: string): StoreUnusable =>
  new StoreUnusable('damaged', SENTENCES.damaged(file))
