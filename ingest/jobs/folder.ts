// The files of a folder and its subfolders, in a stable order, without what systems and editors leave lying about.
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

const NOT_DOCUMENTS = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/i

/** Whether a file or folder of that name may hold documents. */
export const isDocument = (name: string): boolean => !NOT_DOCUMENTS.test(name)

/** Paths. A link to a folder is not followed: it may lead back up. @throws what `readdir` throws */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const sorted = entries.filter(({ name }) => isDocument(name)).sort((a, b) => (a.name < b.name ? -1 : 1))
  const found: string[] = []
  for (const entry of sorted) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) found.push(...(await filesIn(path)))
    else if (entry.isFile() || entry.isSymbolicLink()) found.push(path)
  }
  return found
}
