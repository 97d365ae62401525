// What a cleaner is: a value in the list of clean.ts that says what to change in a text, and why.
import type { Diagnostic, Source } from '../../corpus/schema.ts'
import type { Edit, Text } from '../../corpus/text.ts'

export interface Cleaner {
  /** Its file name below `clean/`. */
  readonly id: string
  /** Edits in the coordinates of `text`, in order. */
  readonly clean: (text: Text, source: Source) => Cleaning
}

export interface Cleaning {
  readonly edits: readonly Edit[]
  /** Told to the user; spans in the source. */
  readonly diagnostics?: readonly Diagnostic[]
}
