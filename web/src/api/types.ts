// What the API serves, as the pages name it.
import type {
  Assignment,
  Deadline as DeadlineFields,
  Diagnostic,
  Fact as FactFields,
  Metadata,
  Passage,
  Responsibility as ResponsibilityFields,
  Section,
  Span,
  Target as TargetFields,
} from '../../../corpus/schema.ts'

export type { Assignment, Diagnostic, Passage, Section, Span }

interface Served {
  id: string
  documentId: string
}
export interface Target extends TargetFields, Served {
  region: string | string[]
}
export interface Fact extends FactFields, Served {}
export interface Deadline extends DeadlineFields, Served {
  region: string | string[]
}
export type TaskStatus = 'not-started' | 'in-progress' | 'done' | 'paused' | 'cancelled'
export interface Responsibility extends ResponsibilityFields, Served {
  region: string | string[]
  status: TaskStatus
  dueDate: string | null
  overdue: boolean
}

export interface DocumentSummary extends Omit<Metadata, 'cites'> {
  id: string
  pages: [number, number] | null
  file: string
  start: number
  end: number
  counts: { targets: number; facts: number; deadlines: number; responsibilities: number; diagnostics: number }
}
export interface DocumentDetail extends DocumentSummary {
  cites: (Metadata['cites'][number] & { documentId: string | null })[]
  twins: { id: string; title: string }[]
  sections: Section[]
  passages: Passage[]
  /** Pages of the source file. */
  pageList: { number: number; span: Span }[]
  pageMarks: { number: number; span: Span }[]
  /** What cleaning left out. */
  removed: Span[]
  targets: Target[]
  facts: Fact[]
  deadlines: Deadline[]
  responsibilities: Responsibility[]
  diagnostics: Diagnostic[]
}
export interface DocumentText {
  start: number
  end: number
  text: string
}

export interface Facet {
  value: string
  count: number
}
export type Facets = Record<string, Facet[]>
export interface SearchPassage {
  section: string[]
  span: Span
  text: string
  marks: Span[]
}
export interface SearchHit {
  document: DocumentSummary
  score: number
  passages: SearchPassage[]
  twins: string[]
}
export interface SearchAnswer {
  total: number
  hits: SearchHit[]
  facets: Facets
}
export interface Suggestion {
  kind: string
  label: string
  id: string
}
export interface Health {
  status: 'starting' | 'indexing' | 'ok' | 'degraded'
  engine: 'fts' | 'meilisearch'
  documents: number
  passages: number
  targets: number
  deadlines: number
  responsibilities: number
}
export interface List<Item> {
  total: number
  items: Item[]
}
