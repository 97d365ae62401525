// FTS5 expressions from folded strings: every string a quoted phrase of its tokens, nothing of the user's outside quotes.
import { phraseOf } from '../bigrams.ts'

/** Rows that have one of the phrases. */
export const anyOf = (parts: readonly string[]): Buffer => joined(parts.map(phraseOf), ' OR ')

/** Rows where they stand within so many units of each other, in any order. A single one is itself. */
export function near(parts: readonly string[], units: number): Buffer {
  const [first, ...rest] = parts.map(phraseOf)
  if (first && rest.length === 0) return first
  return Buffer.concat([text('NEAR('), joined(parts.map(phraseOf), ' '), text(`, ${units})`)])
}

export const either = (expressions: readonly Buffer[]): Buffer => joined(expressions, ' OR ')

function joined(expressions: readonly Buffer[], by: string): Buffer {
  return Buffer.concat(expressions.flatMap((one, i) => (i === 0 ? [one] : [text(by), one])))
}

const text = (ascii: string): Buffer => Buffer.from(ascii, 'ascii')
