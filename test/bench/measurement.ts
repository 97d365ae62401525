// What a benchmark says of one key.
export interface Measurement {
  readonly value: number
  /** At most this. */
  readonly reach: number
  readonly detail: Readonly<Record<string, number | string | readonly number[]>>
}
