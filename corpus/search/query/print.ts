// A query tree as one would type it.
import type { QueryNode } from './query.ts'

const QUOTES = [
  ['"', '"', '"“”＂'],
  ['「', '」', '」'],
  ['『', '』', '』'],
  ['《', '》', '》'],
] as const

/** @example print(parse('光伏  ( 建筑|屋顶 )').query) // '光伏 (建筑 OR 屋顶)' */
export function print(node: QueryNode | null, inner = false): string {
  if (node === null) return ''
  switch (node.kind) {
    case 'term':
      return node.quoted ? quoted(node.text) : node.text
    case 'field':
      return `${node.field}:${node.values.length > 1 ? node.values.join(',') : quoted(node.values[0] ?? '')}`
    case 'not':
      return `-${print(node.node, true)}`
    case 'and':
    case 'or': {
      const text = node.nodes.map((one) => print(one, true)).join(node.kind === 'and' ? ' ' : ' OR ')
      return inner ? `(${text})` : text
    }
  }
}

/** In the first marks that the text itself does not close. */
function quoted(text: string): string {
  const [open, close] =
    QUOTES.find(([, , closers]) => ![...closers].some((one) => text.includes(one))) ?? QUOTES[0]
  return open + text + close
}
