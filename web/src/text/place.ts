// Places in the address: `#s=120-180` is a clause in source offsets, `m=125-130,140-144` what to mark in it.
import type { Span } from '../api/types.ts'

export interface Place {
  readonly span: Span | null
  readonly marks: readonly Span[]
}

const PAIR = /^(\d{1,9})-(\d{1,9})$/

export function parsePlace(hash: string): Place {
  const fields = new URLSearchParams(hash.replace('#', ''))
  return {
    span: spanOf(fields.get('s') ?? ''),
    marks: (fields.get('m') ?? '')
      .split(',')
      .map(spanOf)
      .filter((span) => span !== null),
  }
}

function spanOf(text: string): Span | null {
  const [, from, to] = PAIR.exec(text) ?? []
  if (from === undefined || to === undefined || Number(from) >= Number(to)) return null
  return [Number(from), Number(to)]
}

/** More marks than this make the address too long to pass on. */
const MARKS_IN_ADDRESS = 24

export function placeHash(span: Span, marks: readonly Span[] = []): string {
  const listed = marks.slice(0, MARKS_IN_ADDRESS).map((mark) => mark.join('-'))
  return `#s=${span.join('-')}${listed.length > 0 ? `&m=${listed.join(',')}` : ''}`
}

/** The reader's address at a clause. */
export const clauseAddress = (documentId: string, span: Span, marks: readonly Span[] = []): string =>
  `/documents/${encodeURIComponent(documentId)}${placeHash(span, marks)}`
