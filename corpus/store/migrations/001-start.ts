// The first schema. What the columns mean is said in tables.ts. Keys begin with the revision, so that the rows of one reading lie
// together: written in order, read by document, and swept in one range.
import { views } from './001-views.ts'

const measured = `
  indicator TEXT NOT NULL,
  change TEXT NOT NULL,
  bound TEXT NOT NULL,
  value_low REAL NOT NULL,
  value_high REAL,
  unit TEXT NOT NULL,
  year INTEGER,
  baseline_year INTEGER,
  indicator_id TEXT,
  normalized_low REAL,
  normalized_high REAL,
  normalized_unit TEXT,
  strength TEXT NOT NULL,
  scope TEXT,
  region_code TEXT,`

/** A record's table: its place and origin, its kind's columns. */
const recordTable = (name: string, columns: string): string => `
CREATE TABLE ${name} (
  revision_id INTEGER NOT NULL,
  document_id TEXT NOT NULL,
  id TEXT NOT NULL,
  "start" INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  quote TEXT NOT NULL,
  rule TEXT NOT NULL,
  orphaned INTEGER NOT NULL,${columns}
  PRIMARY KEY (revision_id, document_id, id)
) WITHOUT ROWID;`

const tables = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE sources (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  media_type TEXT NOT NULL,
  revision_id INTEGER,
  created_at TEXT NOT NULL
);
CREATE UNIQUE INDEX sources_by_bytes ON sources (sha256);
CREATE INDEX sources_by_name ON sources (name);

CREATE TABLE revisions (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  source_id TEXT NOT NULL,
  state TEXT NOT NULL,
  rules TEXT NOT NULL,
  length INTEGER NOT NULL,
  pages TEXT NOT NULL,
  created_at TEXT NOT NULL
);
CREATE INDEX revisions_by_source ON revisions (source_id);

CREATE TABLE source_texts (
  revision_id INTEGER NOT NULL,
  "start" INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (revision_id, "start")
);

CREATE TABLE documents (
  id TEXT PRIMARY KEY,
  source_id TEXT NOT NULL,
  revision_id INTEGER,
  next_record INTEGER NOT NULL,
  orphaned INTEGER NOT NULL,
  created_at TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX documents_by_source ON documents (source_id);

CREATE TABLE policies (
  revision_id INTEGER NOT NULL,
  document_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  "start" INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  first_page INTEGER,
  last_page INTEGER,
  title TEXT NOT NULL,
  issuers TEXT NOT NULL,
  region TEXT NOT NULL,
  region_code TEXT NOT NULL,
  level TEXT NOT NULL,
  status TEXT NOT NULL,
  type TEXT NOT NULL,
  document_number TEXT,
  issued_on TEXT,
  date_source TEXT NOT NULL,
  source_url TEXT,
  validity TEXT NOT NULL,
  topics TEXT NOT NULL,
  passage_count INTEGER NOT NULL,
  target_count INTEGER NOT NULL,
  fact_count INTEGER NOT NULL,
  deadline_count INTEGER NOT NULL,
  responsibility_count INTEGER NOT NULL,
  PRIMARY KEY (revision_id, document_id)
) WITHOUT ROWID;
CREATE INDEX policies_by_title ON policies (title);

CREATE TABLE contents (
  revision_id INTEGER NOT NULL,
  document_id TEXT NOT NULL,
  clean TEXT NOT NULL,
  runs TEXT NOT NULL,
  sections TEXT NOT NULL,
  passages TEXT NOT NULL,
  PRIMARY KEY (revision_id, document_id)
);
${recordTable('targets', measured)}
CREATE INDEX targets_by_indicator ON targets (indicator_id);
${recordTable('facts', `\n  kind TEXT NOT NULL,${measured}`)}
CREATE INDEX facts_by_indicator ON facts (indicator_id);
${recordTable(
  'deadlines',
  `
  expression TEXT NOT NULL,
  date TEXT NOT NULL,
  relation TEXT NOT NULL,
  first_day TEXT,
  last_day TEXT,
  "precision" TEXT NOT NULL,
  clause_start INTEGER,
  clause_end INTEGER,
  target_ids TEXT NOT NULL,`,
)}
${recordTable(
  'responsibilities',
  `
  task TEXT NOT NULL,
  open_list INTEGER NOT NULL,
  measure_start INTEGER,
  measure_end INTEGER,
  due_date TEXT,
  deadline_ids TEXT NOT NULL,
  target_ids TEXT NOT NULL,`,
)}

CREATE TABLE assignments (
  revision_id INTEGER NOT NULL,
  document_id TEXT NOT NULL,
  responsibility_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  agency TEXT NOT NULL,
  role TEXT NOT NULL,
  agency_id TEXT,
  PRIMARY KEY (revision_id, document_id, responsibility_id, position)
) WITHOUT ROWID;
CREATE INDEX assignments_by_agency ON assignments (agency_id);

CREATE TABLE citations (
  revision_id INTEGER NOT NULL,
  document_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  title TEXT NOT NULL,
  relation TEXT NOT NULL,
  "start" INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  quote TEXT NOT NULL,
  PRIMARY KEY (revision_id, document_id, position)
) WITHOUT ROWID;

CREATE TABLE diagnostics (
  revision_id INTEGER NOT NULL,
  document_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  stage TEXT NOT NULL,
  rule TEXT,
  severity TEXT NOT NULL,
  message TEXT NOT NULL,
  "start" INTEGER,
  "end" INTEGER,
  PRIMARY KEY (revision_id, document_id, position)
) WITHOUT ROWID;

CREATE TABLE signatures (document_id TEXT PRIMARY KEY, sketch BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE twins (
  document_id TEXT NOT NULL,
  twin_id TEXT NOT NULL,
  similarity REAL NOT NULL,
  PRIMARY KEY (document_id, twin_id)
) WITHOUT ROWID;

CREATE TABLE edits (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  record_id TEXT NOT NULL,
  document_id TEXT NOT NULL,
  field TEXT NOT NULL,
  value TEXT,
  "by" TEXT NOT NULL,
  at TEXT NOT NULL
);
CREATE INDEX edits_by_record ON edits (record_id);
CREATE TABLE overlays (
  record_id TEXT PRIMARY KEY,
  document_id TEXT NOT NULL,
  patch TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX overlays_by_document ON overlays (document_id);

CREATE TABLE deletions (
  sha256 TEXT NOT NULL,
  document_id TEXT NOT NULL,
  title TEXT NOT NULL,
  region TEXT NOT NULL,
  "start" INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  at TEXT NOT NULL,
  "by" TEXT NOT NULL,
  PRIMARY KEY (sha256, document_id)
) WITHOUT ROWID;

CREATE TABLE changes (seq INTEGER PRIMARY KEY AUTOINCREMENT, document_id TEXT NOT NULL UNIQUE);
CREATE TABLE index_cursors (engine TEXT PRIMARY KEY, seq INTEGER NOT NULL, updated_at TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE jobs (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  state TEXT NOT NULL,
  folder TEXT,
  created_at TEXT NOT NULL,
  started_at TEXT,
  finished_at TEXT,
  message TEXT
);
CREATE INDEX jobs_by_state ON jobs (state);
CREATE TABLE job_files (
  job_id INTEGER NOT NULL,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  path TEXT NOT NULL,
  spooled INTEGER NOT NULL,
  restore INTEGER NOT NULL,
  attempts INTEGER NOT NULL,
  state TEXT NOT NULL,
  stage TEXT,
  done INTEGER NOT NULL,
  total INTEGER NOT NULL,
  message TEXT,
  reason TEXT,
  document_ids TEXT NOT NULL,
  counts TEXT,
  PRIMARY KEY (job_id, position)
) WITHOUT ROWID;
CREATE TABLE leases (
  name TEXT PRIMARY KEY,
  holder TEXT NOT NULL,
  host TEXT NOT NULL,
  pid INTEGER NOT NULL,
  acquired_at INTEGER NOT NULL,
  beat_at INTEGER NOT NULL
) WITHOUT ROWID;
`

export const start = tables + views
