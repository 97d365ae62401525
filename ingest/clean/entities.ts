// Characters that a page wrote out by name and whoever saved its text left so: &ldquo;互联网+&rdquo;, &nbsp;.
import { load } from 'cheerio'
import { remembered } from '../../corpus/remembered.ts'
import type { Span } from '../../corpus/schema.ts'
import type { Text } from '../../corpus/text.ts'
import { type Cleaner, type Cleaning, info, UNCHANGED } from './cleaner.ts'
import { toOneWidth } from './width.ts'

export const entities: Cleaner = { id: 'entities', clean: decode }

/** Of the two thousand names those that stand in policies; others may be what a text speaks of. */
const NAMED =
  /&(?:quot|amp|lt|gt|nbsp|ensp|emsp|ldquo|rdquo|lsquo|rsquo|middot|bull|mdash|ndash|hellip|times|deg|permil|le|ge|yen|#\d{2,6}|#x[\da-f]{2,5});/gi

function decode(text: Text): Cleaning {
  const edits = Array.from(text.value.matchAll(NAMED), ({ index, 0: name }) => ({
    span: [index, index + name.length] satisfies Span,
    text: characterOf(name),
  }))
  return edits.length === 0
    ? UNCHANGED
    : { edits, diagnostics: [info('entities', `还原网页字符 ${edits.length} 处`, text, edits[0]?.span)] }
}

const characterOf = remembered((name) => toOneWidth(load(name, null, false).text()))
