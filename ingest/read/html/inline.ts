// White space within a line as browsers show it, except that a break of the source between two Chinese characters is none.

const SPACES = /[ \t\r\n\f]+/g
const ANY = /[\s\0]/
const NO_BREAK = /\u00a0/g
const NULLS = /\0/g
/** Han, their punctuation, full-width forms. */
const WIDE = /[\u2014\u2018-\u201d\u2026\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/

/** A piece of source text without the breaks inside its Chinese; those between elements are spaces like any. */
export function withoutBreaks(piece: string): string {
  if (!piece.includes('\n')) return piece
  return piece.replace(SPACES, (run, at: number) =>
    run.includes('\n') && WIDE.test(piece[at - 1] ?? '') && WIDE.test(piece[at + run.length] ?? '')
      ? ''
      : ' ',
  )
}

/** A line as it is seen. */
export function inlineText(raw: string): string {
  if (!ANY.test(raw)) return raw
  return raw.replace(NULLS, '').replace(SPACES, ' ').replace(NO_BREAK, ' ').trim()
}
