// The own fields of a text made up for a test, as a file of one policy or as one of a compilation.
import type { Metadata } from '../../../../corpus/schema.ts'
import { toText } from '../../../../corpus/text.ts'
import { metadata } from '../../../../ingest/extract/metadata/metadata.ts'
import type { Part } from '../../../../ingest/stages.ts'
import { structure } from '../../../../ingest/structure/structure.ts'

export const TODAY = '2026-06-30'

/** `heading`: what a compilation says of it. */
export function read(
  text: string,
  heading: Partial<NonNullable<Part['heading']>> | null = null,
  name = 'c.txt',
): Metadata {
  const source = { id: 'a', sha256: 'b', name, mediaType: 'text/plain', text, pages: [] }
  const full = heading && {
    label: null,
    title: '某方案',
    issuers: [],
    sourceUrl: null,
    issuedOn: null,
    bodyStart: 0,
    ...heading,
  }
  const part: Part = { span: [0, text.length], pages: null, heading: full }
  return metadata({ source, part, text: toText(text), structure: structure(text, 0) }, TODAY).metadata
}
