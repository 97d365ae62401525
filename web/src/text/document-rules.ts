// Sentences that say once for a whole document how its lists of bodies are to be read: 列首位的为牵头单位,下同; 以下均需…,不再列出.
import type { DocumentText, Span } from '../api/types.ts'
import { findInText } from './find.ts'

const HINTS = ['下同', '不再列出', '不再逐一列出', '不再重复', '不再重複', '均含', '均包括']
/** Only such a sentence is about who does what. */
const ABOUT = /牵头|牽頭|责任|責任|单位|單位|负责|負責|落实|落實/
const ENDS = ['。', '；', ';', '(', '（', ')', '）', '\n']

/** In order, each once. */
export function documentRulePlaces(text: DocumentText, removed: readonly Span[]): Span[] {
  const spans = HINTS.flatMap((hint) => findInText(text, removed, hint)).map((found) => around(text, found))
  const about = spans.filter(([from, to]) => ABOUT.test(text.text.slice(from - text.start, to - text.start)))
  const each = new Map(about.map((span) => [span.join('-'), span]))
  return [...each.values()].sort((a, b) => a[0] - b[0])
}

/** The clause or bracket around a place. */
function around({ start, text }: DocumentText, [from, to]: Span): Span {
  const before = Math.max(...ENDS.map((mark) => text.lastIndexOf(mark, from - start - 1)))
  const after = ENDS.map((mark) => text.indexOf(mark, to - start)).filter((at) => at >= 0)
  return [start + before + 1, start + Math.min(text.length, ...after)]
}
