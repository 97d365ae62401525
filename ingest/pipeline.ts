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
/** Gets each policy as soon as it is known, in order: what can go on meanwhile (indexing in a thread) need not wait for the rest. */
export type Each = (document: PolicyDocument) => void

/** Everything the rules know of a source, in source offsets. Problems are in `diagnostics`; nothing here throws on content. */
export function analyse(source: Source, progress: Progress = () => {}, each: Each = () => {}): Analysis {
  progress('clean', 0, 1)
  const cleaned = clean(source)
  progress('split', 0, 1)
  const { parts, diagnostics } = split(source, cleaned)
  const documents = parts.map((part, done) => {
    progress('extract', done, parts.length)
    const document = analysePart(source, cleaned.text, part)
    each(document)
    return document
  })
  progress('extract', parts.length, parts.length)
  return {
    source,
    documents,
    diagnostics: [...(source.diagnostics ?? []), ...cleaned.diagnostics, ...diagnostics],
  }
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
