// One byte range of a request, as RFC 9110 has it; what asks for several, or for none that is there, gets the whole.

export interface ByteRange {
  readonly start: number
  readonly end: number
}

const RANGE = /^bytes=(?<start>\d{0,15})-(?<end>\d{0,15})$/

export function rangeOf(header: string | undefined, size: number): ByteRange | null {
  const { start = '', end = '' } = RANGE.exec(header ?? '')?.groups ?? {}
  if (start === '' && end === '') return null
  const first = start === '' ? Math.max(0, size - Number(end)) : Number(start)
  const last = start === '' || end === '' ? size - 1 : Math.min(Number(end), size - 1)
  return first <= last && first < size ? { start: first, end: last } : null
}
