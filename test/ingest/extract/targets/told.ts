// Records of targets in short, for tables of examples: `指标 ↓≥13.5% 2025 比2020`.
import type { Metadata } from '../../../../corpus/schema.ts'
import { deadlines } from '../../../../ingest/extract/deadlines/deadlines.ts'
import type { ClearFact, ClearTarget } from '../../../../ingest/extract/extract.ts'
import { type Measured, targets } from '../../../../ingest/extract/targets/targets.ts'
import { contextOf } from '../helpers.ts'

/** A policy of the beginning of 2022. */
export function read(text: string, metadata: Partial<Metadata> = {}): Measured {
  const context = contextOf(text, { issuedOn: '2022-01-10', dateSource: 'text', ...metadata })
  return targets(context, deadlines(context).deadlines)
}

const CHANGES = { level: '', increase: '↑', decrease: '↓' }
const BOUNDS = { exact: '=', min: '≥', max: '≤', approx: '≈' }

export function told(record: ClearTarget | ClearFact): string {
  const { indicator, change, bound, value, unit, year, baselineYear } = record
  const parts = [
    indicator,
    `${CHANGES[change]}${BOUNDS[bound]}${[value].flat().join('~')}${unit}`,
    ...(year === null ? [] : [`${year}`]),
    ...(baselineYear === null ? [] : [`比${baselineYear}`]),
    ...('kind' in record ? [record.kind] : []),
  ]
  return parts.join(' ')
}

/** All records of a text in short, in order of place. */
export function records(text: string, metadata?: Partial<Metadata>): string[] {
  const { targets, facts } = read(text, metadata)
  return [...targets, ...facts].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]).map(told)
}
