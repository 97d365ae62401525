// The shapes that flow between the stages. Everything inside `ingest` is in offsets of clean text unless it says source;
// the pipeline turns them into source offsets once, at the end.
import type { Diagnostic, Metadata, Passage, Records, Section, Source, Span } from '../corpus/schema.ts'
import type { Text } from '../corpus/text.ts'

/** A source after cleaning. Its text is simplified where the source was detected as traditional. */
export interface Cleaned {
  readonly text: Text
  readonly traditional: boolean
  readonly diagnostics: readonly Diagnostic[]
}

/** One policy of a file, as `split` found it. A file of one policy gives one part without `heading`. */
export interface Part {
  /** Source offsets: first character to end, without page marks at the edges and without site furniture. */
  readonly span: Span
  readonly pages: readonly [first: number, last: number] | null
  /** What a compilation says of it: all null in a file of one policy. Strings are clean text. */
  readonly heading: {
    /** 贵州省, 国务院, 上海市徐汇区: what stands before the title. */
    readonly label: string | null
    readonly title: string
    readonly issuers: readonly string[]
    readonly sourceUrl: string | null
    /** A date that the contents page gives, EDTF. */
    readonly issuedOn: string | null
    /** Source offset of the first character of the policy's own text, after label, title and address. */
    readonly bodyStart: number
  } | null
}

export interface SplitResult {
  readonly parts: readonly Part[]
  readonly diagnostics: readonly Diagnostic[]
}

/** A section in clean offsets: `span` is its heading, `start`/`end` all that it heads. */
export type ClearSection = Omit<Section, 'quote'>

export interface Structure {
  readonly sections: readonly ClearSection[]
  /** Clean offsets, in order, covering all text that is not white space; none crosses a section's start. */
  readonly paragraphs: readonly { readonly span: Span; readonly section: number | null }[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Everything known of one policy when the pipeline ends; source offsets. */
export interface PolicyDocument extends Records {
  readonly part: Part
  readonly metadata: Metadata
  readonly text: Text
  readonly sections: readonly Section[]
  readonly passages: readonly Passage[]
  readonly diagnostics: readonly Diagnostic[]
}

/** What one file became. */
export interface Analysis {
  readonly source: Source
  readonly documents: readonly PolicyDocument[]
  readonly diagnostics: readonly Diagnostic[]
}
