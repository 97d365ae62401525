// What `npm run extract` writes for a file: the shape that gold is scored against, with the source and the problems beside.
import { z } from 'zod'
import { Diagnostic, ExtractedDocument, Page, Source } from '../../corpus/schema.ts'
import type { Analysis } from '../stages.ts'

export const ExtractedFile = z.object({
  source: Source.pick({ name: true, mediaType: true, sha256: true, text: true }).extend({
    pages: z.array(Page.pick({ number: true, span: true })),
  }),
  documents: z.array(ExtractedDocument),
  /** Of the file as a whole; a document's own are with it. */
  diagnostics: z.array(Diagnostic),
})
export type ExtractedFile = z.infer<typeof ExtractedFile>

/** Checked against the schema: other programs rely on it. */
export const written = ({ source, documents, diagnostics }: Analysis): ExtractedFile =>
  ExtractedFile.parse({
    source,
    documents: documents.map(({ part, metadata, ...rest }) => ({
      ...metadata,
      start: part.span[0],
      end: part.span[1],
      pages: part.pages,
      ...rest,
    })),
    diagnostics,
  })
