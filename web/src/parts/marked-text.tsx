// A passage with the places that the search found marked in it.
import type { Span } from '../api/types.ts'
import { markedPieces } from '../text/marked.ts'

export function MarkedText({ text, marks }: { text: string; marks: readonly Span[] }) {
  return markedPieces(text, marks).map((piece) =>
    piece.marked ? (
      <mark className="hit" key={piece.at}>
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  )
}
