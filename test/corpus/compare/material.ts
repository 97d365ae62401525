// Records as a comparison takes them, with everything but what a case is about filled in.
import type { ComparedFact, ComparedTarget } from '../../../corpus/compare/cell.ts'
import { type CompareInput, compare } from '../../../corpus/compare/compare.ts'
import type { Cell, ComparedDocument, Comparison } from '../../../corpus/compare/schema.ts'
import { findRegion } from '../../../corpus/lexicon/regions.ts'

export const SHARE = 'non-fossil-share'

let next = 0

export function document(
  id: string,
  region: string | string[],
  more: Partial<ComparedDocument> = {},
): ComparedDocument {
  const regionCode = [region].flat().map((name) => findRegion(name)?.code ?? name)
  const title = `${[region].flat().join('')}碳达峰实施方案`
  return {
    id,
    title,
    status: 'final',
    issuedOn: null,
    sourceUrl: null,
    type: '方案',
    validity: '未载明',
    regionCode,
    ...more,
  }
}

export function target(
  documentId: string,
  value: number,
  more: Partial<ComparedTarget> = {},
): ComparedTarget {
  next += 1
  const quote = more.quote ?? `非化石能源消费比重达到${value}%`
  return {
    id: `t${next}`,
    documentId,
    span: [next * 100, next * 100 + quote.length],
    quote,
    rule: 'targets/test',
    indicator: '非化石能源消费比重',
    change: 'level',
    bound: 'exact',
    value,
    unit: '%',
    year: 2025,
    baselineYear: null,
    indicatorId: SHARE,
    normalized: { value, unit: '%' },
    strength: 'none',
    scope: null,
    regionCode: null,
    ...more,
  }
}

export const fact = (documentId: string, value: number, year: number): ComparedFact => ({
  ...target(documentId, value, { year }),
  kind: 'achieved',
})

export function compared(regions: readonly string[], input: Partial<CompareInput>): Comparison {
  return compare({
    regions: regions.map((name) => {
      const region = findRegion(name)
      if (!region) throw new Error(`no region ${name}`)
      return region
    }),
    indicators: [{ id: SHARE, name: '非化石能源消费比重' }],
    years: [2025],
    documents: [],
    targets: [],
    facts: [],
    mentions: [],
    drafts: true,
    ...input,
  })
}

export function onlyCell(region: string, input: Partial<CompareInput>): Cell {
  const [cell] = compared([region], input).cells
  if (!cell) throw new Error('no cell')
  return cell
}

export const codes = (cell: Cell): string[] => cell.notes.map(({ code }) => code)
