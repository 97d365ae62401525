// A source that repeats one piece, read as plain text would be.
import type { Source } from '../../corpus/schema.ts'
import { pagesOf } from '../../ingest/read/page-marks.ts'

export function hostileSource(piece: string, length: number): Source {
  const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
  return { id: '', sha256: '', name: 'hostile.txt', mediaType: 'text/plain', text, pages: pagesOf(text) }
}
