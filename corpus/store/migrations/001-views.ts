// The views that lay what people wrote over what rules derived. Each has two arms: rows without an overlay pass as they are, so
// that their indexes serve, and the few with one take its fields.

/** A column and where a person's value for it stands in the overlay; without one it cannot be edited. */
interface Column {
  readonly name: string
  readonly edited?: string
}

const plain = (...names: string[]): Column[] => names.map((name) => ({ name }))

const given = (path: string): string => `json_type(o.patch, '${path}') IS NOT NULL`

/** A scalar column that takes `path` of the overlay where the overlay has it. */
const field = (name: string, path: string): Column => ({
  name,
  edited: `CASE WHEN ${given(path)} THEN json_extract(o.patch, '${path}') ELSE t."${name}" END`,
})

/** The same for a column that keeps JSON. */
const json = (name: string, path: string): Column => ({
  name,
  edited: `CASE WHEN ${given(path)} THEN o.patch -> '${path}' ELSE t."${name}" END`,
})

/** Present only where a person wrote it. */
const written = (name: string): Column => ({ name, edited: `json_extract(o.patch, '$.${name}')` })

/** What was normalised no longer holds when value or unit were changed and no new one was given. */
const normalized = (name: string, path: string): Column => ({
  name,
  edited: `CASE WHEN ${given('$.normalized')} OR ${given('$.value')} OR ${given('$.unit')} THEN ${path} ELSE t.${name} END`,
})

/** The first or only, and the second number of `path`, which is a number or a pair. */
const low = (path: string): string =>
  `CASE json_type(o.patch, '${path}') WHEN 'array' THEN json_extract(o.patch, '${path}[0]') ELSE json_extract(o.patch, '${path}') END`
const high = (path: string): string => `json_extract(o.patch, '${path}[1]')`

const RECORD = plain('revision_id', 'document_id', 'id', 'start', 'end', 'quote', 'rule', 'orphaned')

const MEASURED: readonly Column[] = [
  field('indicator', '$.indicator'),
  field('change', '$.change'),
  field('bound', '$.bound'),
  { name: 'value_low', edited: `CASE WHEN ${given('$.value')} THEN ${low('$.value')} ELSE t.value_low END` },
  {
    name: 'value_high',
    edited: `CASE WHEN ${given('$.value')} THEN ${high('$.value')} ELSE t.value_high END`,
  },
  field('unit', '$.unit'),
  field('year', '$.year'),
  field('baseline_year', '$.baselineYear'),
  field('indicator_id', '$.indicatorId'),
  normalized('normalized_low', low('$.normalized.value')),
  normalized('normalized_high', high('$.normalized.value')),
  normalized('normalized_unit', `json_extract(o.patch, '$.normalized.unit')`),
  field('strength', '$.strength'),
  field('scope', '$.scope'),
  field('region_code', '$.regionCode'),
]

const DEADLINE: readonly Column[] = [
  ...plain('expression'),
  field('date', '$.date'),
  field('relation', '$.relation'),
  field('first_day', '$.start'),
  field('last_day', '$.end'),
  field('precision', '$.precision'),
  ...plain('clause_start', 'clause_end', 'target_ids'),
]

const TASK: readonly Column[] = [
  field('task', '$.task'),
  field('open_list', '$.openList'),
  ...plain('measure_start', 'measure_end', 'due_date', 'deadline_ids', 'target_ids'),
]

const LEDGER = ['status', 'progress', 'owner', 'due', 'note'].map(written)

const POLICY: readonly Column[] = [
  ...plain('revision_id', 'position', 'start', 'end', 'first_page', 'last_page'),
  field('title', '$.title'),
  json('issuers', '$.issuers'),
  json('region', '$.region'),
  json('region_code', '$.regionCode'),
  field('level', '$.level'),
  field('status', '$.status'),
  field('type', '$.type'),
  field('document_number', '$.documentNumber'),
  field('issued_on', '$.issuedOn'),
  field('date_source', '$.dateSource'),
  field('source_url', '$.sourceUrl'),
  field('validity', '$.validity'),
  json('topics', '$.topics'),
  ...plain('passage_count', 'target_count', 'fact_count', 'deadline_count', 'responsibility_count'),
]

const columns = (list: readonly Column[], own: string): string =>
  list.map(({ name }) => `${own}."${name}" AS "${name}"`).join(', ')
const laid = (list: readonly Column[]): string =>
  list.map(({ name, edited }) => `${edited ?? `t."${name}"`} AS "${name}"`).join(', ')
const absent = (list: readonly Column[]): string => list.map(({ name }) => `, NULL AS "${name}"`).join('')

const ACTIVE = 'documents d ON d.id = t.document_id AND d.revision_id = t.revision_id'

/** From the few overlays to their rows, never the other way round: a cross join keeps the order as written. */
const edited = (table: string): string => `overlays o CROSS JOIN documents d CROSS JOIN ${table} t`
const isEdited =
  'd.id = o.document_id AND t.revision_id = d.revision_id AND t.document_id = d.id AND t.id = o.record_id'

const recordView = (table: string, own: readonly Column[], added: readonly Column[] = []): string => `
CREATE VIEW effective_${table} AS
SELECT ${columns([...RECORD, ...own], 't')}${absent(added)}
FROM ${table} t JOIN ${ACTIVE}
WHERE NOT EXISTS (SELECT 1 FROM overlays o WHERE o.record_id = t.id)
UNION ALL
SELECT ${laid([...RECORD, ...own, ...added])}
FROM ${edited(table)} WHERE ${isEdited};`

const OF_DOCUMENT =
  'd.id AS id, d.source_id AS source_id, s.name AS file, r.created_at AS saved_at, d.orphaned AS orphaned'
const DOCUMENT_TABLES = `JOIN documents d ON d.id = t.document_id AND d.revision_id = t.revision_id
JOIN sources s ON s.id = d.source_id JOIN revisions r ON r.id = t.revision_id`

const documents = `
CREATE VIEW effective_documents AS
SELECT ${OF_DOCUMENT}, ${columns(POLICY, 't')}
FROM policies t ${DOCUMENT_TABLES}
WHERE NOT EXISTS (SELECT 1 FROM overlays o WHERE o.record_id = t.document_id)
UNION ALL
SELECT ${OF_DOCUMENT}, ${laid(POLICY)}
FROM overlays o CROSS JOIN documents d CROSS JOIN policies t CROSS JOIN sources s CROSS JOIN revisions r
WHERE d.id = o.record_id AND t.revision_id = d.revision_id AND t.document_id = d.id AND s.id = d.source_id
  AND r.id = t.revision_id;`

const ASSIGNMENT = [
  'revision_id',
  'document_id',
  'responsibility_id',
  'position',
  'agency',
  'role',
  'agency_id',
]

/** A person's list of bodies replaces the derived one as a whole. */
const assignments = `
CREATE VIEW effective_assignments AS
SELECT ${ASSIGNMENT.map((name) => `t.${name} AS ${name}`).join(', ')}
FROM assignments t JOIN ${ACTIVE}
WHERE NOT EXISTS (
  SELECT 1 FROM overlays o WHERE o.record_id = t.responsibility_id AND ${given('$.assignments')}
)
UNION ALL
SELECT t.revision_id, t.document_id, t.id, e.key, json_extract(e.value, '$.agency'), json_extract(e.value, '$.role'),
  json_extract(e.value, '$.agencyId')
FROM ${edited('responsibilities')} CROSS JOIN json_each(o.patch, '$.assignments') e WHERE ${isEdited};`

/** Since the sixth migration tasks have a column more. */
export const tasksWithPart = recordView('responsibilities', [...plain('part'), ...TASK], LEDGER)

export const views = [
  documents,
  recordView('targets', MEASURED),
  recordView('facts', [...plain('kind'), ...MEASURED]),
  recordView('deadlines', DEADLINE),
  recordView('responsibilities', TASK, LEDGER),
  assignments,
].join('\n')
