// A passage with the places that the search found marked in it, and page marks fainter, as in the text itself.
import type { Span } from '../api/types.ts'
import { type MarkedPiece, markedPieces } from '../text/marked.ts'
import '../text/text.css'

interface Props {
  readonly text: string
  readonly marks: readonly Span[]
  /** What is no part of the sentences: page marks, breaks inside them. */
  readonly removed?: readonly Span[]
}

export function MarkedText({ text, marks, removed = [] }: Props) {
  return markedPieces(text, marks, removed).map((piece) => <Piece key={piece.at} piece={piece} />)
}

function Piece({ piece: { text, marked, look } }: { piece: MarkedPiece }) {
  if (look === 'page') return <span className="page-mark">{text}</span>
  if (look === 'removed') return <span className="removed-inside">{text}</span>
  return marked ? <mark className="hit">{text}</mark> : text
}
