// What a reader of one file format is: a value in the list of read.ts.
import type { Diagnostic, Page, PageLayout, Source, Span } from '../../corpus/schema.ts'

export interface FormatReader {
  readonly id: string
  /** Told by the bytes; the name only decides between formats that look alike. */
  readonly accepts: (name: string, bytes: Uint8Array) => boolean
  /** @throws UnreadableFile where the bytes are not what they claim to be. */
  readonly read: (name: string, bytes: Uint8Array) => Decoded | Promise<Decoded>
}

/** Text as read, before any cleaning; offsets of everything later are into `text`. */
export interface Decoded {
  readonly mediaType: string
  readonly text: string
  readonly pages: readonly Page[]
  /** Where the lines of the text stand on the pages of the original, for formats that have such places. */
  readonly layout?: readonly PageLayout[]
  /** What belongs to the pages and not to the text, with its line breaks, in order. */
  readonly furniture?: readonly Span[]
  /** What the file says of itself without showing it: `[原文网址, https://…]`, under the names that the data of pages have. */
  readonly about?: Source['about']
  /** What the reader had to leave out or doubts: stage `read`. */
  readonly diagnostics?: readonly Diagnostic[]
}
