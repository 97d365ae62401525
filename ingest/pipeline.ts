// The stages in order: file → read → clean → split → structure → metadata → extract. The only file that knows them all.
// No store here: `npm run extract` stops at this result, the worker saves it.
import type { Diagnostic, Section, Source, Span, Stage } from '../corpus/schema.ts'
import { slice, spanFromSource, type Text, toSource } from '../corpus/text.ts'
import { clean } from './clean/clean.ts'
import { createContext } from './extract/context.ts'
import { extract } from './extract/extract.ts'
import { metadata } from './extract/metadata/metadata.ts'
import { split } from './split/split.ts'
import type { Analysis, Part, PolicyDocument, Structure } from './stages.ts'
import { structure } from './structure/structure.ts'

export type Progress = (stage: Stage, done: number, total: number) => void

/** A source whose policies are told apart. */
export interface Policies {
  /** Everything the rules know of each, in source offsets: made when it is asked for, once, and kept by nobody here. */
  readonly documents: Iterable<PolicyDocument>
  /** Of the file itself. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Problems are in `diagnostics`; nothing here throws on content. */
export function policiesOf(source: Source, progress: Progress = () => {}): Policies {
  progress('clean', 0, 1)
  const cleaned = clean(source)
  progress('split', 0, 1)
  const { parts, diagnostics } = split(source, cleaned)
  return {
    documents: analysed(source, cleaned.text, parts, progress),
    diagnostics: [...(source.diagnostics ?? []), ...cleaned.diagnostics, ...diagnostics],
  }
}

/** All of a source at once. */
export function analyse(source: Source, progress?: Progress): Analysis {
  const { documents, diagnostics } = policiesOf(source, progress)
  return { source, documents: [...documents], diagnostics }
}

function* analysed(
  source: Source,
  text: Text,
  parts: readonly Part[],
  progress: Progress,
): Generator<PolicyDocument> {
  for (const [done, part] of parts.entries()) {
    progress('extract', done, parts.length)
    yield analysePart(source, text, part)
  }
  progress('extract', parts.length, parts.length)
}

function analysePart(source: Source, whole: Text, part: Part): PolicyDocument {
  const text = slice(whole, spanFromSource(whole, part.span))
  const outline = structure(text.value, bodyStart(text, part))
  const meta = metadata({ source, part, text, structure: outline })
  const records = extract(createContext(text.value, outline, meta.metadata), source, text)
  return {
    part,
    text,
    metadata: meta.metadata,
    sections: outline.sections.map((section) => sectionInSource(section, text, source)),
    passages: outline.paragraphs.map(({ span, section }) => ({
      section,
      span: toSource(text, span),
      clean: span,
    })),
    ...records,
    diagnostics: [...inSource(outline.diagnostics, text), ...meta.diagnostics, ...records.diagnostics],
  }
}

function bodyStart(text: Text, part: Part): number {
  return part.heading ? spanFromSource(text, [part.heading.bodyStart, part.span[1]])[0] : 0
}

function sectionInSource(section: Structure['sections'][number], text: Text, source: Source): Section {
  const span = toSource(text, section.span)
  const [start, end] = toSource(text, [section.start, section.end])
  return { quote: source.text.slice(...span), ...section, span, start, end }
}

function inSource(diagnostics: readonly Diagnostic[], text: Text): Diagnostic[] {
  const place = (span: Span | undefined): { span?: Span } => (span ? { span: toSource(text, span) } : {})
  return diagnostics.map((one) => ({ ...one, ...place(one.span) }))
}
