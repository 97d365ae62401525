// Texts of documents with their places, read when needed and kept while there is room. A number's text never changes, so
// nothing kept is ever stale.
import type Database from 'better-sqlite3'
import { type Bounds, unpackBounds } from './bounds.ts'
import { decode, encode } from './packed.ts'

/** A document's title and text in its own codes; all places are in codes too. */
export interface SearchedText {
  readonly codes: string
  /** A folded string as it would stand here; null where it cannot. */
  encode(part: string): string | null
}

export interface IndexedText extends SearchedText, Bounds {
  /** The folded text itself. */
  text(): string
}

interface TextRow {
  readonly alphabet: Buffer
  readonly codes: Buffer
  readonly bounds: Buffer
}

/** Characters kept: some 64 MB, one byte each and as much for their places. */
const ROOM = 32 * 1024 * 1024

/** @returns the text of a document number; undefined where it is gone. */
export function openTexts(db: Database.Database, room = ROOM): (number: number) => IndexedText | undefined {
  const find = db.prepare<[number], TextRow>('SELECT alphabet, codes, bounds FROM texts WHERE id = ?')
  const kept = new Map<number, IndexedText>()
  let used = 0
  return (number) => {
    const known = kept.get(number)
    if (known) return known
    const row = find.get(number)
    if (!row) return undefined
    const text = textOf(row)
    used += text.codes.length
    kept.set(number, text)
    for (const [oldest, { codes }] of kept) {
      if (used <= room) break
      kept.delete(oldest)
      used -= codes.length
    }
    return text
  }
}

/** Most looks need one kind of place, so they are unpacked when first asked for. */
function textOf({ alphabet, codes, bounds }: TextRow): IndexedText {
  const units = alphabet.toString('utf16le')
  let places: Bounds | undefined
  const unpacked = (): Bounds => {
    places ??= unpackBounds(bounds)
    return places
  }
  const packed = codes.toString('latin1')
  return {
    codes: packed,
    encode: (part) => encode(part, units),
    text: () => decode(packed, units),
    get passages() {
      return unpacked().passages
    },
    get sentences() {
      return unpacked().sentences
    },
    get headings() {
      return unpacked().headings
    },
  }
}
