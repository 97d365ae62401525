// Hostile texts through all stages: nothing throws, and what is found is in the text. That time grows in proportion is
// measured by `npm run bench`, since no clock decides a test.
import { describe, expect, test } from 'vitest'
import { analyse } from '../../ingest/pipeline.ts'
import { HOSTILE_PIECES } from './hostile-pieces.ts'
import { hostileSource } from './hostile-source.ts'

const LENGTH = 5_000

describe('hostile texts', () => {
  test.each(HOSTILE_PIECES)('%j', (piece) => {
    const source = hostileSource(piece, LENGTH)
    for (const { targets, facts, deadlines, responsibilities } of analyse(source).documents)
      for (const { span, quote } of [...targets, ...facts, ...deadlines, ...responsibilities])
        expect(source.text.slice(...span)).toBe(quote)
  })
})
