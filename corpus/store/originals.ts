// The files as they came, in DATA_DIR/originals by their sha256: what the reader shows beside the text and hands out again.
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

const folderOf = (dataDir: string): string => join(dataDir, 'originals')

export const originalPath = (dataDir: string, sha256: string): string => join(folderOf(dataDir), sha256)

/** Under its name only once it is whole; `durable`: on disk for good when it resolves. */
export async function keepOriginal(
  dataDir: string,
  sha256: string,
  bytes: Uint8Array,
  durable: boolean,
): Promise<void> {
  const path = originalPath(dataDir, sha256)
  const known = await stat(path).catch(() => null)
  if (known?.size === bytes.length) return
  await mkdir(folderOf(dataDir), { recursive: true })
  const part = `${path}${PART}${process.pid}`
  const file = await open(part, 'w')
  try {
    await file.writeFile(bytes)
    if (durable) await file.sync()
  } finally {
    await file.close()
  }
  await rename(part, path)
}

const PART = '.part'
/** A file is kept a moment before its source is in the store. */
const YOUNG_MS = 3_600_000

/** Removes what no source refers to: files whose documents were all deleted, rests of writes that were cut off. */
export async function sweepOriginals(dataDir: string, needed: ReadonlySet<string>): Promise<void> {
  const names = await readdir(folderOf(dataDir)).catch((): string[] => [])
  for (const name of names) {
    const path = originalPath(dataDir, name)
    if (!needed.has(name) && Date.now() - (await stat(path)).mtimeMs > YOUNG_MS)
      await rm(path, { force: true })
  }
}
