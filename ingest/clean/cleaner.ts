// What a cleaner is: a value in the list of clean.ts that says what to change in a text, and why.
import type { Diagnostic, Source, Span } from '../../corpus/schema.ts'
import { type Edit, type Text, toSource } from '../../corpus/text.ts'

export interface Cleaner {
  /** Its file name below `clean/`. */
  readonly id: string
  /** Edits in the coordinates of `text`, in order. */
  readonly clean: (text: Text, source: Source) => Cleaning
}

export interface Cleaning {
  readonly edits: readonly Edit[]
  /** Told to the user; spans in the source. */
  readonly diagnostics: readonly Diagnostic[]
}

export const UNCHANGED: Cleaning = { edits: [], diagnostics: [] }

export const removal = (span: Span): Edit => ({ span, text: '' })

/** Something that was done and need not worry anybody; `span` in clean text. */
export function info(rule: string, message: string, text?: Text, span?: Span): Diagnostic {
  const place = text && span ? { span: toSource(text, span) } : {}
  return { stage: 'clean', rule, severity: 'info', message, ...place }
}
