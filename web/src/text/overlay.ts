// Cuts the pieces of one block where what is shown for a moment begins or ends: the opened clause, search hits, finds.
import type { Span } from '../api/types.ts'
import { cutsOf, type Piece } from './layout.ts'

export interface Overlay {
  readonly name: 'focus' | 'hit' | 'find' | 'found'
  readonly span: Span
}

export interface ShownPiece extends Piece {
  readonly overlays: readonly Overlay['name'][]
}

/** The same empty list everywhere, so that blocks without overlays are not drawn again. */
export const NO_OVERLAYS: readonly Overlay[] = []

export function overlay(pieces: readonly Piece[], overlays: readonly Overlay[]): ShownPiece[] {
  if (overlays.length === 0) return pieces.map((piece) => ({ ...piece, overlays: [] }))
  return pieces.flatMap((piece) => {
    const sorted = cutsOf(piece.from, piece.to, overlays)
    return sorted.slice(0, -1).map((from, index): ShownPiece => {
      const to = sorted[index + 1] ?? piece.to
      return {
        ...piece,
        from,
        to,
        text: piece.text.slice(from - piece.from, to - piece.from),
        overlays: overlays.filter(({ span }) => span[0] <= from && span[1] >= to).map(({ name }) => name),
      }
    })
  })
}
