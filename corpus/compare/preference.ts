// Which of several figures for one cell comes first, and why: the reasons are said, none is averaged away.

import { isOfKind, type Kind } from './figure.ts'
import { newnessOf } from './newness.ts'
import type { CellValue, ComparedDocument } from './schema.ts'
import { isSectoral } from './sectoral.ts'

/** A figure with the document it comes from. */
export interface Candidate {
  readonly value: CellValue
  readonly document: ComparedDocument
}

interface Criterion {
  readonly reason: (a: Candidate, b: Candidate) => string
  /** Negative: the first is preferred. */
  readonly order: (a: Candidate, b: Candidate) => number
}

const OVER = new Set(['已失效', '已废止'])

const first = (test: (one: Candidate) => boolean, reason: string): Criterion => ({
  reason: () => reason,
  order: (a, b) => Number(test(b)) - Number(test(a)),
})

/**
 * In order of weight. A document of which no date is known stands after those with one.
 * @param kind of what the figures of the column are, where that is known: 装机达到2750万千瓦,新增1200万千瓦 tells two of one thing
 */
const criteria = (kind: Kind | null): readonly Criterion[] => [
  first(({ value }) => value.scope === null, '本地区整体先于局部范围'),
  first(({ document }) => document.status === 'final', '正式稿先于征求意见稿'),
  first(({ document }) => !OVER.has(document.validity), '现行先于失效'),
  first(({ document }) => !isSectoral(document.title), '总体文件先于专项文件'),
  {
    reason: ({ document: a }, { document: b }) => {
      const from = [newnessOf(a).from, newnessOf(b).from]
      if (from.includes('none')) return '日期可知的文件在先'
      return from.includes('address') ? '较新的文件在先，日期取自网址' : '较新的文件在先'
    },
    order: ({ document: a }, { document: b }) => compareText(newnessOf(b).date, newnessOf(a).date),
  },
  first(({ value }) => kind !== null && isOfKind(value, kind), '与本列口径相同的在先'),
  first(({ value }) => value.strength !== '力争', '确定值先于力争值'),
]

/** The preferred figure first; what no criterion tells apart keeps the order of documents and of places in them. */
export function preferred(candidates: readonly Candidate[], kind: Kind | null = null): Candidate[] {
  return [...candidates].sort((a, b) => decide(a, b, kind)?.order ?? byPlace(a, b))
}

/** Why the first of two figures stands before the second; null where only their places decide. */
export const reasonBetween = (a: Candidate, b: Candidate, kind: Kind | null = null): string | null =>
  decide(a, b, kind)?.reason ?? null

function decide(a: Candidate, b: Candidate, kind: Kind | null): { order: number; reason: string } | null {
  for (const { order, reason } of criteria(kind)) {
    const result = order(a, b)
    if (result !== 0) return { order: result, reason: reason(a, b) }
  }
  return null
}

const byPlace = (a: Candidate, b: Candidate): number =>
  compareText(a.document.id, b.document.id) || a.value.span[0] - b.value.span[0]

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
