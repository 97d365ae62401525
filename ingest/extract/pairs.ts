// Which pairs of characters a text holds: most triggers of rules are in no given text, and to look for each through all of it costs
// more than to look at every character once. Two kinds of rules ask for the same text one after the other.

const SIZE = 1 << 16
let last: { readonly text: string; readonly pairs: Uint8Array } | null = null

/** Pairs that fall together are told apart by looking for the trigger itself. */
const slot = (first: number, second: number): number => (first * 31 + second) & (SIZE - 1)

export function pairsOf(text: string): Uint8Array {
  if (last?.text === text) return last.pairs
  const pairs = new Uint8Array(SIZE)
  mark(text, pairs)
  last = { text, pairs }
  return pairs
}

/** Alone in its function: where code stands behind a loop as hot as this, V8 compiled the loop again for every text, and dropped it at its end. */
function mark(text: string, pairs: Uint8Array): void {
  let before = text.charCodeAt(0)
  for (let at = 1; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    pairs[slot(before, unit)] = 1
    before = unit
  }
}

/** False: the words are not in the text. */
export function mayHold(pairs: Uint8Array, words: string): boolean {
  for (let at = 1; at < words.length; at++)
    if (pairs[slot(words.charCodeAt(at - 1), words.charCodeAt(at))] === 0) return false
  return true
}
