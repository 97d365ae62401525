// Bytes that came without a path (an upload) wait here, in DATA_DIR/spool, until the worker has read them.
import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

const spoolOf = (dataDir: string): string => join(dataDir, 'spool')

/** The path of the bytes, on disk for good when it resolves: an upload that was answered for survives a power cut. */
export async function spool(dataDir: string, bytes: Uint8Array): Promise<string> {
  const folder = spoolOf(dataDir)
  await mkdir(folder, { recursive: true })
  const path = join(folder, randomUUID())
  const file = await open(path, 'wx')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  return path
}

export const unspool = (path: string): Promise<void> => rm(path, { force: true })

/** An upload is on disk a moment before its job is in the store. */
const YOUNG_MS = 3_600_000

/** Removes what no file of a job refers to: the rest of uploads that were cut off. */
export async function sweepSpool(dataDir: string, needed: ReadonlySet<string>): Promise<void> {
  const names = await readdir(spoolOf(dataDir)).catch((): string[] => [])
  for (const path of names.map((name) => join(spoolOf(dataDir), name)))
    if (!needed.has(path) && Date.now() - (await stat(path)).mtimeMs > YOUNG_MS) await unspool(path)
}
