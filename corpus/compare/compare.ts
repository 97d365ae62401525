// What has each region promised: indicators × regions × years as cells, from records alone. Pure; the store is read elsewhere.
import type { Region } from '../lexicon/regions.ts'
import { type ComparedFact, type ComparedTarget, cellAt, type DraftCell, type Row } from './cell.ts'
import { comparabilityNotes, kindOfColumn } from './comparability.ts'
import type { Kind } from './figure.ts'
import { indicatorKey } from './indicator-key.ts'
import type { Mention } from './mentions.ts'
import type { Cell, Column, ComparedDocument, Comparison } from './schema.ts'

export interface CompareInput {
  readonly regions: readonly Region[]
  readonly indicators: readonly { readonly id: string; readonly name: string }[]
  readonly years: readonly number[]
  /** Documents of the regions, drafts too. */
  readonly documents: readonly ComparedDocument[]
  readonly targets: readonly ComparedTarget[]
  readonly facts: readonly ComparedFact[]
  readonly mentions: readonly Mention[]
  /** False leaves drafts out. */
  readonly drafts: boolean
}

export function compare(input: CompareInput): Comparison {
  const rows = rowsOf(input)
  const columns: Column[] = []
  const cells: Cell[] = []
  for (const { id, name } of input.indicators) {
    const material = {
      targets: input.targets.filter((one) => indicatorKey(one) === id),
      facts: input.facts.filter((one) => indicatorKey(one) === id),
      mentions: input.mentions,
    }
    for (const year of input.years) {
      const cellOf = (row: Row, kind: Kind | null): DraftCell =>
        cellAt({ row, indicator: id, year }, material, kind)
      const first = rows.map((row) => ({ row, draft: cellOf(row, null) }))
      const kind = kindOfColumn(first.flatMap(({ draft }) => draft.chosen ?? []))
      // Only figures are put in order anew; what a row says without one does not depend on the others.
      const drafts = first.map(({ row, draft }) => (draft.chosen ? cellOf(row, kind) : draft))
      columns.push({ indicator: id, name, year, unit: kind?.unit ?? null })
      cells.push(...drafts.map((draft) => judged(draft, kind)))
    }
  }
  return {
    rows: rows.map(({ name }) => name),
    columns,
    cells,
    coverage: rows.map(({ name, code, documents }) => ({
      region: name,
      regionCode: code,
      documents: documents.map(({ id }) => id),
    })),
    documents: input.documents.filter(({ id }) =>
      rows.some(({ documents }) => documents.some((one) => one.id === id)),
    ),
  }
}

function judged({ cell, chosen }: DraftCell, kind: ReturnType<typeof kindOfColumn>): Cell {
  if (!chosen || !kind) return cell
  const notes = comparabilityNotes(chosen, kind)
  return { ...cell, comparable: notes.length === 0, notes: [...cell.notes, ...notes] }
}

/** 全国 first, then by code: the order of GB/T 2260. */
function rowsOf({ regions, documents, drafts }: CompareInput): Row[] {
  return [...regions]
    .sort((a, b) => Number(a.code) - Number(b.code))
    .map(({ code, fullName }) => {
      const own = documents.filter(({ regionCode }) => regionCode.includes(code))
      return {
        code,
        name: fullName,
        documents: own.filter(({ status }) => drafts || status === 'final'),
        left: own.filter(({ status }) => !drafts && status === 'draft'),
      }
    })
}
