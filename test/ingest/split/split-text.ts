// Reads, cleans and splits a text for the tests.
import { clean } from '../../../ingest/clean/clean.ts'
import { readBytes } from '../../../ingest/read/read.ts'
import { split } from '../../../ingest/split/split.ts'
import type { Part, SplitResult } from '../../../ingest/stages.ts'

export interface SplitText extends SplitResult {
  readonly text: string
  /** The source's characters of each part. */
  readonly texts: readonly string[]
}

export async function splitText(text: string): Promise<SplitText> {
  const source = await readBytes('text.txt', Buffer.from(text))
  const result = split(source, clean(source))
  return { ...result, text: source.text, texts: result.parts.map(({ span }) => source.text.slice(...span)) }
}

/** What a policy's own text begins with, after its heading. */
export const bodyOf = ({ text }: SplitText, part: Part, length = 6): string =>
  text.slice(part.heading?.bodyStart ?? part.span[0]).slice(0, length)
