// A field of a policy has an ordered list of rules; the first that finds something gives its value.
import type { Cover } from './cover.ts'

export interface FieldRule<Value> {
  /** Its path below `extract/` without the ending: `metadata/title/own-heading`. */
  readonly id: string
  readonly read: (cover: Cover) => Value | null
}

export const fieldRule = <Value>(rule: FieldRule<Value>): FieldRule<Value> => rule

export function firstOf<Value>(rules: readonly FieldRule<Value>[], cover: Cover): Value | null {
  for (const { read } of rules) {
    const value = read(cover)
    if (value !== null) return value
  }
  return null
}
