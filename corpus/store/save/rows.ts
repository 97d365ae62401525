// One document of a reading as rows of its tables.
import type { Insertable } from 'kysely'
import { encodePassages, encodeRuns } from '../codec.ts'
import type { Tables } from '../tables.ts'
import type { PolicyAnalysis } from './analysis.ts'
import type { Identified } from './identify.ts'
import { linksIn } from './links.ts'

export type Rows = { readonly [Name in RowTable]?: readonly Insertable<Tables[Name]>[] }
export type RowTable =
  | 'source_texts'
  | 'policies'
  | 'contents'
  | 'targets'
  | 'facts'
  | 'deadlines'
  | 'responsibilities'
  | 'assignments'
  | 'citations'
  | 'diagnostics'

export function rowsOf(revision: number, position: number, document: Identified): Rows {
  const { id, analysis, ids } = document
  const owner = { revision_id: revision, document_id: id }
  const links = linksIn(document)
  return {
    policies: [policyRow(owner, position, analysis)],
    contents: [
      {
        ...owner,
        clean: analysis.text.value,
        runs: encodeRuns(analysis.text.runs),
        sections: JSON.stringify(analysis.sections),
        passages: encodePassages(analysis.passages),
      },
    ],
    targets: analysis.targets.map((one, i) => ({
      ...recordRow(owner, ids.targets[i], one),
      ...measuredRow(one),
    })),
    facts: analysis.facts.map((one, i) => ({
      ...recordRow(owner, ids.facts[i], one),
      ...measuredRow(one),
      kind: one.kind,
    })),
    deadlines: analysis.deadlines.map((one, i) => ({
      ...recordRow(owner, ids.deadlines[i], one),
      expression: one.expression,
      date: one.date,
      relation: one.relation,
      first_day: one.start,
      last_day: one.end,
      precision: one.precision,
      clause_start: one.clause?.[0] ?? null,
      clause_end: one.clause?.[1] ?? null,
      target_ids: JSON.stringify(links.targetsOf(one)),
    })),
    responsibilities: analysis.responsibilities.map((one, i) => {
      const { deadlineIds, targetIds, dueDate } = links.of(one)
      return {
        ...recordRow(owner, ids.responsibilities[i], one),
        task: one.task,
        open_list: one.openList ? 1 : 0,
        measure_start: one.measure?.[0] ?? null,
        measure_end: one.measure?.[1] ?? null,
        due_date: dueDate,
        deadline_ids: JSON.stringify(deadlineIds),
        target_ids: JSON.stringify(targetIds),
      }
    }),
    assignments: analysis.responsibilities.flatMap((one, i) =>
      one.assignments.map(({ agency, role, agencyId }, at) => ({
        ...owner,
        responsibility_id: ids.responsibilities[i] ?? '',
        position: at,
        agency,
        role,
        agency_id: agencyId,
      })),
    ),
    citations: analysis.metadata.cites.map(({ title, relation, span, quote }, at) => ({
      ...owner,
      position: at,
      title,
      relation,
      start: span[0],
      end: span[1],
      quote,
    })),
    diagnostics: diagnosticRows(revision, id, analysis.diagnostics),
  }
}

export const diagnosticRows = (
  revision: number,
  document: string,
  diagnostics: PolicyAnalysis['diagnostics'],
): Insertable<Tables['diagnostics']>[] =>
  diagnostics.map(({ stage, rule, severity, message, span }, position) => ({
    revision_id: revision,
    document_id: document,
    position,
    stage,
    rule: rule ?? null,
    severity,
    message,
    start: span?.[0] ?? null,
    end: span?.[1] ?? null,
  }))

interface Owner {
  readonly revision_id: number
  readonly document_id: string
}

const recordRow = (
  owner: Owner,
  id: string | undefined,
  { span, quote, rule }: { span: readonly [number, number]; quote: string; rule: string },
) => ({ ...owner, id: id ?? '', start: span[0], end: span[1], quote, rule, orphaned: 0 })

function measuredRow(one: PolicyAnalysis['targets'][number]) {
  const [low, high] = ends(one.value)
  const [normalizedLow, normalizedHigh] = one.normalized ? ends(one.normalized.value) : [null, null]
  return {
    indicator: one.indicator,
    change: one.change,
    bound: one.bound,
    value_low: low,
    value_high: high,
    unit: one.unit,
    year: one.year,
    baseline_year: one.baselineYear,
    indicator_id: one.indicatorId,
    normalized_low: normalizedLow,
    normalized_high: normalizedHigh,
    normalized_unit: one.normalized?.unit ?? null,
    strength: one.strength,
    scope: one.scope,
    region_code: one.regionCode,
  }
}

const ends = (value: number | readonly [number, number]): readonly [number, number | null] =>
  typeof value === 'number' ? [value, null] : value

function policyRow(owner: Owner, position: number, analysis: PolicyAnalysis): Insertable<Tables['policies']> {
  const { metadata, part } = analysis
  return {
    ...owner,
    position,
    start: part.span[0],
    end: part.span[1],
    first_page: part.pages?.[0] ?? null,
    last_page: part.pages?.[1] ?? null,
    title: metadata.title,
    issuers: JSON.stringify(metadata.issuers),
    region: JSON.stringify(metadata.region),
    region_code: JSON.stringify(metadata.regionCode),
    level: metadata.level,
    status: metadata.status,
    type: metadata.type,
    document_number: metadata.documentNumber,
    issued_on: metadata.issuedOn,
    date_source: metadata.dateSource,
    source_url: metadata.sourceUrl,
    validity: metadata.validity,
    topics: JSON.stringify(metadata.topics),
    passage_count: analysis.passages.length,
    target_count: analysis.targets.length,
    fact_count: analysis.facts.length,
    deadline_count: analysis.deadlines.length,
    responsibility_count: analysis.responsibilities.length,
  }
}
