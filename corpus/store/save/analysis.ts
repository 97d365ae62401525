// What the store takes in: the pipeline's result for one file, in source offsets.
import type { Diagnostic, Metadata, Passage, Records, Section, Source, Span } from '../../schema.ts'
import type { Text } from '../../text.ts'

export interface FileAnalysis {
  readonly source: Source
  readonly documents: readonly PolicyAnalysis[]
  readonly diagnostics: readonly Diagnostic[]
}

export interface PolicyAnalysis extends Records {
  readonly part: { readonly span: Span; readonly pages: readonly [number, number] | null }
  readonly metadata: Metadata
  readonly text: Text
  readonly sections: readonly Section[]
  readonly passages: readonly Passage[]
  readonly diagnostics: readonly Diagnostic[]
}
