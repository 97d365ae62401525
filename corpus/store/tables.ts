// The tables as Kysely sees them: what is kept, in columns. Booleans are 0 and 1, JSON and dates are text.
// Rows of a revision are read only through the `effective_*` views, which show active revisions with people's edits on top.
import type { Generated } from 'kysely'

export interface Tables {
  meta: { key: string; value: string }

  /** A file: the same bytes or a later version of them are one source. */
  sources: {
    id: string
    name: string
    sha256: string
    media_type: string
    revision_id: number | null
    created_at: string
  }
  /** One reading of a source. Rows under it are seen when documents point to it. */
  revisions: {
    id: Generated<number>
    source_id: string
    state: 'writing' | 'active' | 'superseded'
    rules: string
    length: number
    pages: string
    created_at: string
  }
  /** The text as read, in pieces: `start` is the UTF-16 offset of the piece's first unit. */
  source_texts: { revision_id: number; start: number; text: string }

  /** A page of the original: `first` and `last` are the ends of its text, `lines` its lines with their boxes. */
  page_layouts: {
    revision_id: number
    position: number
    number: number
    first: number
    last: number
    width: number
    height: number
    confidence: number | null
    lines: string
  }

  /** What stays of a document over all readings: its id, and which revision is shown (null: none). */
  documents: {
    id: string
    source_id: string
    revision_id: number | null
    /** Number of the next record; never given twice. */
    next_record: number
    orphaned: number
    created_at: string
  }
  policies: Policies
  contents: {
    revision_id: number
    document_id: string
    clean: string
    runs: string
    sections: string
    passages: string
  }
  /** Numbered as in the document; `path` has a heading a line; `clean` and `runs` are null where cleaning changed nothing. */
  passages: {
    revision_id: number
    document_id: string
    n: number
    start: number
    path: string
    text: string
    clean: string | null
    runs: string | null
  }
  targets: RecordRow & Measured
  facts: RecordRow & Measured & { kind: 'achieved' | 'base' }
  deadlines: RecordRow & Timed
  responsibilities: RecordRow & Tasked
  assignments: {
    revision_id: number
    document_id: string
    responsibility_id: string
    position: number
    agency: string
    role: 'lead' | 'support' | 'joint'
    agency_id: string | null
  }
  citations: {
    revision_id: number
    document_id: string
    position: number
    title: string
    relation: 'basis' | 'implements' | 'repeals' | 'mentions'
    start: number
    end: number
    quote: string
  }
  /** `document_id` is empty where the problem is the file's. */
  diagnostics: {
    revision_id: number
    document_id: string
    position: number
    stage: string
    rule: string | null
    severity: 'info' | 'warning' | 'error'
    message: string
    start: number | null
    end: number | null
  }
  /** Sketch of a document's text (little-endian uint32 minima), by which twins are found. */
  signatures: { document_id: string; sketch: Buffer }
  /** Both directions are kept. */
  twins: { document_id: string; twin_id: string; similarity: number }

  /** Append-only: what people wrote. `value` is JSON, null withdraws. */
  edits: {
    id: Generated<number>
    kind: 'document' | 'target' | 'fact' | 'deadline' | 'responsibility'
    record_id: string
    document_id: string
    field: string
    value: string | null
    by: string
    at: string
  }
  /** The edits of a record folded into one JSON object; written with each edit, never alone. */
  overlays: { record_id: string; document_id: string; patch: string }
  /** What was deleted by hand, so that the same bytes do not bring it back unasked. */
  deletions: {
    sha256: string
    document_id: string
    title: string
    region: string
    start: number
    end: number
    at: string
    by: string
  }

  /** The outbox: documents that changed, each with its latest place in the order of changes. */
  changes: { seq: Generated<number>; document_id: string }
  /** How far each engine's index has followed the changes. */
  index_cursors: { engine: string; seq: number; updated_at: string }

  jobs: {
    id: Generated<number>
    kind: 'ingest' | 'seed' | 'reindex'
    state: 'queued' | 'running' | 'done' | 'failed' | 'cancelled'
    folder: string | null
    created_at: string
    started_at: string | null
    finished_at: string | null
    message: string | null
  }
  job_files: {
    job_id: number
    position: number
    name: string
    path: string
    /** 1: the bytes are ours, in the spool of DATA_DIR, and go when the file is done. */
    spooled: number
    /** 1: named by a person, so documents of these bytes that were deleted come back. */
    restore: number
    /** How often a worker began it: what kills the worker every time must not stop the queue for good. */
    attempts: number
    state: 'queued' | 'running' | 'done' | 'unchanged' | 'failed' | 'cancelled'
    stage: string | null
    done: number
    total: number
    message: string | null
    reason: string | null
    document_ids: string
    counts: string | null
  }
  leases: { name: string; holder: string; host: string; pid: number; acquired_at: number; beat_at: number }

  effective_documents: Omit<Policies, 'revision_id' | 'document_id'> & {
    id: string
    revision_id: number
    source_id: string
    file: string
    saved_at: string
    orphaned: number
  }
  effective_targets: RecordRow & Measured
  effective_facts: RecordRow & Measured & { kind: 'achieved' | 'base' }
  effective_deadlines: RecordRow & Timed
  effective_responsibilities: RecordRow &
    Tasked & {
      status: string | null
      progress: string | null
      owner: string | null
      due: string | null
      note: string | null
    }
  effective_assignments: Tables['assignments']
}

/** A policy in one revision. `issuers`, `region`, `region_code`, `topics` are JSON. */
interface Policies {
  revision_id: number
  document_id: string
  position: number
  start: number
  end: number
  first_page: number | null
  last_page: number | null
  title: string
  issuers: string
  region: string
  region_code: string
  level: 'national' | 'province' | 'city' | 'county'
  status: 'final' | 'draft'
  type: string
  document_number: string | null
  issued_on: string | null
  date_source: 'text' | 'contents' | 'url' | 'none'
  source_url: string | null
  validity: string
  topics: string
  passage_count: number
  target_count: number
  fact_count: number
  deadline_count: number
  responsibility_count: number
}

interface RecordRow {
  revision_id: number
  document_id: string
  id: string
  start: number
  end: number
  quote: string
  rule: string
  orphaned: number
}

/** A range has `value_high`; a single number has not. */
interface Measured {
  indicator: string
  change: 'level' | 'increase' | 'decrease'
  bound: 'exact' | 'min' | 'max' | 'approx'
  value_low: number
  value_high: number | null
  unit: string
  year: number | null
  baseline_year: number | null
  indicator_id: string | null
  normalized_low: number | null
  normalized_high: number | null
  normalized_unit: string | null
  strength: string
  scope: string | null
  region_code: string | null
}

interface Timed {
  expression: string
  date: string
  relation: 'by' | 'before' | 'during' | 'from' | 'every'
  first_day: string | null
  last_day: string | null
  precision: string
  clause_start: number | null
  clause_end: number | null
  target_ids: string
}

interface Tasked {
  task: string
  part: string | null
  open_list: number
  measure_start: number | null
  measure_end: number | null
  due_date: string | null
  deadline_ids: string
  target_ids: string
}
