// Characters without a shape of their own: carriage returns, zero-width marks and soft hyphens go; other line ends become \n.
import type { Text } from '../../corpus/text.ts'
import { type Cleaner, type Cleaning, removal } from './cleaner.ts'

export const INVISIBLE = /\r\n?|[\u200b-\u200d\u2060\ufeff\u00ad\u2028\u2029\u0085\v\f]/g
const LINE_END = /[\r\u2028\u2029\u0085\v\f]/

export const invisible: Cleaner = { id: 'invisible', clean: drop }

function drop({ value }: Text): Cleaning {
  const edits = Array.from(value.matchAll(INVISIBLE), ({ 0: found, index }) => {
    if (found === '\r\n') return removal([index, index + 1])
    return { span: [index, index + 1] as const, text: LINE_END.test(found) ? '\n' : '' }
  })
  return {
    edits: edits.map(({ span: [start, end], text }) => ({ span: [start, end], text })),
    diagnostics: [],
  }
}
