// Decimal points set in the middle of the line, as old prints and what was read from them have (增长33· 6%, 9·3吨), and those that a
// file has lost.
import type { Edit, Text } from '../../corpus/text.ts'
import { type Cleaner, type Cleaning, info, UNCHANGED } from './cleaner.ts'

export const decimalPoints: Cleaner = { id: 'decimal-points', clean: restore }

/** Before a unit alone: “5·12”, 1·2号线 are none. */
const POINT = /(?<=\d) ?[·∙•] ?(?=\d{1,3} ?(?:[%‰万亿倍吨元亩]|个百分点|公[里顷斤]|[平立]方|千瓦|百万))/g
const SIGNS = /[·∙•]/
/** A point that the file has lost, as PM2\ufffd5 shows. */
const LOST = /(?<=\d)\ufffd(?=\d)/g
const SHOWN = /PM ?2\ufffd5/

function restore(text: Text): Cleaning {
  const form = SHOWN.test(text.value) ? LOST : SIGNS.test(text.value) ? POINT : null
  if (form === null) return UNCHANGED
  const edits = Array.from(
    text.value.matchAll(form),
    ({ index, 0: sign }): Edit => ({
      span: [index, index + sign.length],
      text: '.',
    }),
  )
  if (edits.length === 0) return UNCHANGED
  return {
    edits,
    diagnostics: [info('decimal-points', `还原小数点 ${edits.length} 处`, text, edits[0]?.span)],
  }
}
