// The columns of the tables of a reading, each with where its value comes from: the insert's list and the rows' in one. Rows are
// made straight from it as arrays; objects put together for each row took as long as SQLite itself.
import type { Insertable } from 'kysely'
import type { Fact, PageLayout, Target, Value } from '../../schema.ts'
import { encodeLines, encodePassages, encodeRuns } from '../codec.ts'
import type { Tables } from '../tables.ts'
import type { PolicyAnalysis } from './analysis.ts'
import type { Links } from './links.ts'

/** Whose rows they are. */
export interface Owner {
  readonly revision: number
  /** Empty: the file's. */
  readonly document: string
  readonly links: Links
}

/** `id`: of the record; `at`: its number in the list. */
export type Cell<Item, Column> = (item: Item, owner: Owner, id: string, at: number) => Column

export type Columns<Name extends keyof Tables, Item> = {
  readonly [Column in keyof Insertable<Tables[Name]>]-?: Cell<Item, Insertable<Tables[Name]>[Column]>
}

type Of<List extends keyof PolicyAnalysis> = PolicyAnalysis[List] extends readonly (infer Item)[]
  ? Item
  : never
type Placed = Pick<Target, 'span' | 'quote' | 'rule'>

const owned = {
  revision_id: (_: unknown, { revision }: Owner) => revision,
  document_id: (_: unknown, { document }: Owner) => document,
}

const numbered = { ...owned, position: (_: unknown, _owner: Owner, _id: string, at: number) => at }

const record = {
  ...owned,
  id: (_: unknown, _owner: Owner, id: string) => id,
  start: ({ span }: Placed) => span[0],
  end: ({ span }: Placed) => span[1],
  quote: ({ quote }: Placed) => quote,
  rule: ({ rule }: Placed) => rule,
  orphaned: () => 0,
}

const low = (value: Value): number => (typeof value === 'number' ? value : value[0])
const high = (value: Value): number | null => (typeof value === 'number' ? null : value[1])

export const PAGE_LAYOUTS: Columns<'page_layouts', PageLayout> = {
  revision_id: (_, { revision }) => revision,
  position: (_page, _owner, _id, at) => at,
  number: ({ number }) => number,
  first: ({ lines }) => Math.min(...lines.map(({ span }) => span[0])),
  last: ({ lines }) => Math.max(...lines.map(({ span }) => span[1])),
  width: ({ width }) => width,
  height: ({ height }) => height,
  confidence: ({ confidence }) => confidence ?? null,
  lines: ({ lines }) => encodeLines(lines),
}

export const TARGETS: Columns<'targets', Target> = {
  ...record,
  indicator: ({ indicator }) => indicator,
  change: ({ change }) => change,
  bound: ({ bound }) => bound,
  value_low: ({ value }) => low(value),
  value_high: ({ value }) => high(value),
  unit: ({ unit }) => unit,
  year: ({ year }) => year,
  baseline_year: ({ baselineYear }) => baselineYear,
  indicator_id: ({ indicatorId }) => indicatorId,
  normalized_low: ({ normalized }) => normalized && low(normalized.value),
  normalized_high: ({ normalized }) => normalized && high(normalized.value),
  normalized_unit: ({ normalized }) => normalized?.unit ?? null,
  strength: ({ strength }) => strength,
  scope: ({ scope }) => scope,
  region_code: ({ regionCode }) => regionCode,
}

export const FACTS: Columns<'facts', Fact> = { ...TARGETS, kind: ({ kind }) => kind }

export const DEADLINES: Columns<'deadlines', Of<'deadlines'>> = {
  ...record,
  expression: ({ expression }) => expression,
  date: ({ date }) => date,
  relation: ({ relation }) => relation,
  first_day: ({ start }) => start,
  last_day: ({ end }) => end,
  precision: ({ precision }) => precision,
  clause_start: ({ clause }) => clause?.[0] ?? null,
  clause_end: ({ clause }) => clause?.[1] ?? null,
  target_ids: (one, { links }) => JSON.stringify(links.targetsOf(one)),
}

export const RESPONSIBILITIES: Columns<'responsibilities', Of<'responsibilities'>> = {
  ...record,
  task: ({ task }) => task,
  part: ({ part }) => part,
  open_list: ({ openList }) => (openList ? 1 : 0),
  measure_start: ({ measure }) => measure?.[0] ?? null,
  measure_end: ({ measure }) => measure?.[1] ?? null,
  due_date: (one, { links }) => links.dueDateOf(one),
  deadline_ids: (one, { links }) => JSON.stringify(links.deadlinesOf(one)),
  target_ids: (one, { links }) => JSON.stringify(links.targetsIn(one)),
}

/** Of one responsibility, whose id is the row's. */
export const ASSIGNMENTS: Columns<'assignments', Of<'responsibilities'>['assignments'][number]> = {
  ...numbered,
  responsibility_id: (_, _owner, id) => id,
  agency: ({ agency }) => agency,
  role: ({ role }) => role,
  agency_id: ({ agencyId }) => agencyId,
}

export const CITATIONS: Columns<'citations', PolicyAnalysis['metadata']['cites'][number]> = {
  ...numbered,
  title: ({ title }) => title,
  relation: ({ relation }) => relation,
  start: ({ span }) => span[0],
  end: ({ span }) => span[1],
  quote: ({ quote }) => quote,
}

export const DIAGNOSTICS: Columns<'diagnostics', Of<'diagnostics'>> = {
  ...numbered,
  stage: ({ stage }) => stage,
  rule: ({ rule }) => rule ?? null,
  severity: ({ severity }) => severity,
  message: ({ message }) => message,
  start: ({ span }) => span?.[0] ?? null,
  end: ({ span }) => span?.[1] ?? null,
}

export const CONTENTS: Columns<'contents', PolicyAnalysis> = {
  ...owned,
  clean: ({ text }) => text.value,
  runs: ({ text }) => encodeRuns(text.runs),
  sections: ({ sections }) => JSON.stringify(sections),
  passages: ({ passages }) => encodePassages(passages),
}

export interface Positioned {
  readonly position: number
  readonly analysis: PolicyAnalysis
}

export const POLICIES: Columns<'policies', Positioned> = {
  ...owned,
  position: ({ position }) => position,
  start: ({ analysis }) => analysis.part.span[0],
  end: ({ analysis }) => analysis.part.span[1],
  first_page: ({ analysis }) => analysis.part.pages?.[0] ?? null,
  last_page: ({ analysis }) => analysis.part.pages?.[1] ?? null,
  title: ({ analysis }) => analysis.metadata.title,
  issuers: ({ analysis }) => JSON.stringify(analysis.metadata.issuers),
  region: ({ analysis }) => JSON.stringify(analysis.metadata.region),
  region_code: ({ analysis }) => JSON.stringify(analysis.metadata.regionCode),
  level: ({ analysis }) => analysis.metadata.level,
  status: ({ analysis }) => analysis.metadata.status,
  type: ({ analysis }) => analysis.metadata.type,
  document_number: ({ analysis }) => analysis.metadata.documentNumber,
  issued_on: ({ analysis }) => analysis.metadata.issuedOn,
  date_source: ({ analysis }) => analysis.metadata.dateSource,
  source_url: ({ analysis }) => analysis.metadata.sourceUrl,
  validity: ({ analysis }) => analysis.metadata.validity,
  topics: ({ analysis }) => JSON.stringify(analysis.metadata.topics),
  passage_count: ({ analysis }) => analysis.passages.length,
  target_count: ({ analysis }) => analysis.targets.length,
  fact_count: ({ analysis }) => analysis.facts.length,
  deadline_count: ({ analysis }) => analysis.deadlines.length,
  responsibility_count: ({ analysis }) => analysis.responsibilities.length,
}

export interface Piece {
  readonly start: number
  readonly text: string
}

export const SOURCE_TEXTS: Columns<'source_texts', Piece> = {
  revision_id: (_, { revision }) => revision,
  start: ({ start }) => start,
  text: ({ text }) => text,
}
