// What a comparison is: rows of regions, columns of indicators and years, and a cell that never leaves a gap unexplained.
import { z } from 'zod'
import { Fact, Span, Status, Target } from '../schema.ts'

export const CellState = z.enum(['value', 'unclear', 'no-target', 'not-in-corpus'])

/**
 * Why a cell is not what it seems. In the cell: `documents-disagree`, `document-disagrees` (one document, two places),
 * `qualitative` (仅定性), `unclear`, `year-unknown`, `draft-excluded`, `strength` (力争), `joint`. On comparability with its
 * column: `draft`, `not-in-force`, `scope`, `change` (水平与增幅), `period` (累计与年均), `baseline`, `unit`.
 */
export const NoteCode = z.enum([
  'documents-disagree',
  'document-disagrees',
  'qualitative',
  'unclear',
  'year-unknown',
  'draft-excluded',
  'strength',
  'joint',
  'draft',
  'not-in-force',
  'scope',
  'change',
  'period',
  'baseline',
  'unit',
])
export type NoteCode = z.infer<typeof NoteCode>

/** `quote`, `span` and `documentId` where the note is about a sentence that gave no record. */
export const Note = z.object({
  code: NoteCode,
  text: z.string(),
  recordIds: z.array(z.string()),
  quote: z.string().optional(),
  span: Span.optional(),
  documentId: z.string().optional(),
})
export type Note = z.infer<typeof Note>

/**
 * `status` is the document's. `joint`: from a plan that several regions issued together. `reason`: why another figure of the
 * cell was preferred; null for that one, and where only their places in the texts decide.
 */
export const CellValue = Target.omit({ rule: true, indicatorId: true, regionCode: true }).extend({
  id: z.string(),
  status: Status,
  documentId: z.string(),
  joint: z.boolean(),
  reason: z.string().nullable(),
})
export type CellValue = z.infer<typeof CellValue>

/** What is reported as reached or as base, of whatever year: beside the commitments, never among them. */
export const CellFact = CellValue.extend({ kind: Fact.shape.kind })
export type CellFact = z.infer<typeof CellFact>

export const Cell = z.object({
  region: z.string(),
  indicator: z.string(),
  year: z.number().int(),
  state: CellState,
  /** The preferred one first. */
  values: z.array(CellValue),
  facts: z.array(CellFact),
  notes: z.array(Note),
  /** Its figure may be set beside those of its column without a word; else a note says why not. */
  comparable: z.boolean(),
})
export type Cell = z.infer<typeof Cell>

/** `unit` is the one most cells are in after conversion; `null` where no cell has a value. */
export const Column = z.object({
  indicator: z.string(),
  name: z.string(),
  year: z.number().int(),
  unit: z.string().nullable(),
})
export type Column = z.infer<typeof Column>

/** A document that was looked through for a row. */
export const ComparedDocument = z.object({
  id: z.string(),
  title: z.string(),
  status: Status,
  issuedOn: z.string().nullable(),
  sourceUrl: z.string().nullable(),
  type: z.string(),
  validity: z.string(),
  regionCode: z.array(z.string()),
})
export type ComparedDocument = z.infer<typeof ComparedDocument>

export const Comparison = z.object({
  /** Names, 全国 first, then in the order of GB/T 2260. */
  rows: z.array(z.string()),
  columns: z.array(Column),
  cells: z.array(Cell),
  /** Each row's own documents, those a cell without a value was searched for among them. */
  coverage: z.array(z.object({ region: z.string(), regionCode: z.string(), documents: z.array(z.string()) })),
  documents: z.array(ComparedDocument),
})
export type Comparison = z.infer<typeof Comparison>
