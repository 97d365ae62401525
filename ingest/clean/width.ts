// One form for characters that come in two widths. Every replacement is one unit for one, so the map stays exact.
import type { Text } from '../../corpus/text.ts'
import type { Cleaner, Cleaning } from './cleaner.ts'

const WIDE = /[\uff01-\uff5e\u3000\u00a0]/g
const OFFSET = 0xfee0

export const width: Cleaner = { id: 'width', clean: normalise }

function normalise({ value }: Text): Cleaning {
  if (value.search(WIDE) < 0) return { edits: [] }
  return { edits: [{ span: [0, value.length], text: value.replace(WIDE, narrow) }] }
}

const narrow = (wide: string): string =>
  wide === '\u3000' || wide === '\u00a0' ? ' ' : String.fromCharCode(wide.charCodeAt(0) - OFFSET)
