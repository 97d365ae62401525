// The promise under every record: its quote is the source's text at its span. Checked before a row of it is written.
import type { Source, Span } from '../../schema.ts'
import type { PolicyAnalysis } from './analysis.ts'

interface Quoted {
  readonly span: Span
  readonly quote: string
}

/** @throws Error naming rule and place: a record that does not match its source is a fault of the program, never of the file. */
export function verifyQuotes(source: Source, document: PolicyAnalysis): void {
  for (const { span, quote, rule } of quotesOf(document))
    if (source.text.slice(span[0], span[1]) !== quote || span[1] > source.text.length)
      throw new Error(
        `${source.name}: ${rule} at [${span}] of “${document.metadata.title}” quotes “${quote}”, the source has “${source.text.slice(...span)}”`,
      )
}

function* quotesOf(document: PolicyAnalysis): Generator<Quoted & { rule: string }> {
  yield* document.targets
  yield* document.facts
  yield* document.responsibilities
  for (const deadline of document.deadlines) {
    yield deadline
    yield { ...deadline, quote: deadline.expression }
  }
  for (const section of document.sections) yield { ...section, rule: 'structure' }
  for (const cited of document.metadata.cites) yield { ...cited, rule: 'metadata/cites' }
}
