// Folded texts of documents with their places, opened when needed and kept while there is room. A number's text never
// changes, so nothing kept is ever stale.
import { inflateRawSync } from 'node:zlib'
import type Database from 'better-sqlite3'
import { type Bounds, unpackBounds } from './bounds.ts'

export interface IndexedText extends Bounds {
  readonly text: string
}

interface TextRow {
  readonly deflated: Buffer
  readonly bounds: Buffer
}

/** UTF-16 units kept open: 64 MB. */
const ROOM = 32 * 1024 * 1024

/** @returns the text of a document number; undefined where it is gone. */
export function openTexts(db: Database.Database, room = ROOM): (number: number) => IndexedText | undefined {
  const find = db.prepare<[number], TextRow>('SELECT deflated, bounds FROM texts WHERE id = ?')
  const kept = new Map<number, IndexedText>()
  let used = 0
  return (number) => {
    const known = kept.get(number)
    if (known) return known
    const row = find.get(number)
    if (!row) return undefined
    const text = { text: inflateRawSync(row.deflated).toString('utf16le'), ...unpackBounds(row.bounds) }
    used += text.text.length
    kept.set(number, text)
    for (const [oldest, { text: gone }] of kept) {
      if (used <= room) break
      kept.delete(oldest)
      used -= gone.length
    }
    return text
  }
}
