// Many words as one pattern, as a tree of their characters: each character is compared once, the longest word is taken.

const SPECIAL = /[.*+?^${}()|[\]\\]/g
const literally = (literal: string): string => literal.replace(SPECIAL, String.raw`\$&`)

interface Node {
  readonly next: Map<string, Node>
  /** What must hold behind the word that ends here; null where none ends. */
  guard: string | null
}

/**
 * @param guardOf a lookahead for the end of a word, or the empty string
 * @example alternation(['千瓦', '千瓦时'], () => '') // '(?:千(?:瓦(?:时|)))'
 */
export function alternation(words: readonly string[], guardOf: (word: string) => string): string {
  const root: Node = { next: new Map(), guard: null }
  for (const word of words) {
    let node = root
    for (const character of word) node = step(node, character)
    node.guard = guardOf(word)
  }
  return patternOf(root)
}

function step({ next }: Node, character: string): Node {
  const known = next.get(character)
  if (known) return known
  const node: Node = { next: new Map(), guard: null }
  next.set(character, node)
  return node
}

function patternOf({ next, guard }: Node): string {
  const longer = [...next].map(([character, node]) => literally(character) + patternOf(node))
  const all = guard === null ? longer : [...longer, guard]
  return all.length === 1 ? (all[0] ?? '') : `(?:${all.join('|')})`
}
