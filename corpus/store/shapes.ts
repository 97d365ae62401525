// What the store hands out: the schemas of the corpus with the ids, links and layers that only a store knows.
import { z } from 'zod'
import {
  Assignment,
  Deadline,
  Diagnostic,
  Fact,
  Metadata,
  Passage,
  Responsibility,
  Section,
  Span,
  Target,
} from '../schema.ts'

/** What every stored record has beside its kind's fields. */
const stored = {
  /** Assigned once, `d0012-t7`; survives a re-ingest. */
  id: z.string(),
  documentId: z.string(),
  /** The text no longer gives it, but a person wrote on it. Its span is where its quote stands now, or empty. */
  orphaned: z.boolean(),
}

export const StoredTarget = Target.extend(stored)
export type StoredTarget = z.infer<typeof StoredTarget>

export const StoredFact = Fact.extend(stored)
export type StoredFact = z.infer<typeof StoredFact>

export const StoredDeadline = Deadline.extend({
  ...stored,
  /** Targets that stand in the clause it governs. */
  targetIds: z.array(z.string()),
})
export type StoredDeadline = z.infer<typeof StoredDeadline>

export const TaskStatus = z.enum(['not-started', 'in-progress', 'done', 'paused', 'cancelled'])
export type TaskStatus = z.infer<typeof TaskStatus>

export const StoredResponsibility = Responsibility.extend({
  ...stored,
  assignments: z.array(Assignment),
  /** Deadlines and targets that stand in its measure. */
  deadlineIds: z.array(z.string()),
  targetIds: z.array(z.string()),
  /** Last day of the first of those deadlines, `YYYY-MM-DD`. */
  dueDate: z.string().nullable(),
  status: TaskStatus,
  progress: z.string().nullable(),
  owner: z.string().nullable(),
  /** A person's date, beside the derived `dueDate`. */
  due: z.string().nullable(),
  note: z.string().nullable(),
})
export type StoredResponsibility = z.infer<typeof StoredResponsibility>

/** A document without its text and records: what a list shows. */
export const DocumentSummary = Metadata.omit({ cites: true }).extend({
  id: z.string(),
  sourceId: z.string(),
  /** Base name of the file. */
  file: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  pages: z.tuple([z.number().int(), z.number().int()]).nullable(),
  /** The file no longer holds it, but a person wrote on it; it is shown from the last reading that had it. */
  orphaned: z.boolean(),
  counts: z.object({
    passages: z.number().int(),
    targets: z.number().int(),
    facts: z.number().int(),
    deadlines: z.number().int(),
    responsibilities: z.number().int(),
  }),
  /** When its present reading was saved, ISO 8601. */
  savedAt: z.string(),
})
export type DocumentSummary = z.infer<typeof DocumentSummary>

/** The same text elsewhere; `similarity` is the estimated share of common word groups. */
export const Twin = z.object({ id: z.string(), title: z.string(), similarity: z.number() })
export type Twin = z.infer<typeof Twin>

/** A citation with the document it names, where that is in the store. */
export const StoredCitation = Metadata.shape.cites.element.extend({ documentId: z.string().nullable() })
export type StoredCitation = z.infer<typeof StoredCitation>

/** A document that names another in 《…》. */
export const CitedBy = StoredCitation.pick({ relation: true, span: true }).extend({
  id: z.string(),
  title: z.string(),
})
export type CitedBy = z.infer<typeof CitedBy>

export const DocumentDetail = DocumentSummary.extend({
  sections: z.array(Section),
  cites: z.array(StoredCitation),
  targets: z.array(StoredTarget),
  facts: z.array(StoredFact),
  deadlines: z.array(StoredDeadline),
  responsibilities: z.array(StoredResponsibility),
  diagnostics: z.array(Diagnostic),
  twins: z.array(Twin),
  /** Documents here that name this one's title, with the place where they first do. */
  citedBy: z.array(CitedBy),
})
export type DocumentDetail = z.infer<typeof DocumentDetail>

export const DocumentText = z.object({ start: z.number().int(), end: z.number().int(), text: z.string() })
export type DocumentText = z.infer<typeof DocumentText>

/** A passage with its number in the document and its text as in the source. */
export const PassageText = Passage.extend({ number: z.number().int(), text: z.string() })
export type PassageText = z.infer<typeof PassageText>

export const StoredDiagnostic = Diagnostic.extend({
  documentId: z.string().nullable(),
  sourceId: z.string(),
  /** Base name of the file. */
  file: z.string(),
})
export type StoredDiagnostic = z.infer<typeof StoredDiagnostic>

export const DiagnosticPlace = z.object({
  /** The first characters it is about; null: it is about the whole. */
  quote: z.string().nullable(),
  /** For a problem of a file: the document that shows the place, or the nearest. */
  nearest: z.string().nullable(),
  /** The place stands in that document, or in the problem's own. */
  inside: z.boolean(),
})
export type DiagnosticPlace = z.infer<typeof DiagnosticPlace>

const ValueCount = z.object({ value: z.string(), count: z.number().int() })
export const DiagnosticCounts = z.object({
  severity: z.array(ValueCount),
  stage: z.array(ValueCount),
  /** By source id, with its name. */
  source: z.array(ValueCount.extend({ file: z.string() })),
})
export type DiagnosticCounts = z.infer<typeof DiagnosticCounts>

export const StoredSource = z.object({
  id: z.string(),
  name: z.string(),
  mediaType: z.string(),
  sha256: z.string(),
  /** UTF-16 units of its text. */
  length: z.number().int(),
  /** Of the file as it came; null: it was not kept. */
  bytes: z.number().int().nullable(),
  documents: z.number().int(),
  /** The first of them in the file's order, by which it is opened and fetched. */
  first: z.object({ id: z.string(), title: z.string() }).nullable(),
  /** Its own and those of its documents. */
  problems: z.number().int(),
  /** When it first came in, and when its present reading was saved; ISO 8601. */
  createdAt: z.string(),
  savedAt: z.string(),
  /** Names under which the same bytes came again. */
  sameBytes: z.array(z.string()),
  /** Files that hold the same text, and in how many documents. */
  sameText: z.array(z.object({ id: z.string(), name: z.string(), documents: z.number().int() })),
})
export type StoredSource = z.infer<typeof StoredSource>

/** What a person wrote on a record or document. `value` undefined: withdrawn, what the rule derived counts again. */
export const Edit = z.object({
  id: z.number().int(),
  kind: z.enum(['document', 'target', 'fact', 'deadline', 'responsibility']),
  recordId: z.string(),
  documentId: z.string(),
  field: z.string(),
  value: z.json().optional(),
  by: z.string(),
  at: z.string(),
})
export type Edit = z.infer<typeof Edit>

export { Span }
