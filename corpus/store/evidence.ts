// Passages that a search found, many documents at once: prepared by hand, because this stands in the way of every answer.
import type SqliteDatabase from 'better-sqlite3'
import type { Span } from '../schema.ts'
import type { Text } from '../text.ts'
import { decodeText } from './codec.ts'
import { groupBy } from './group-by.ts'
import { HEADINGS } from './save/passages.ts'

export interface Evidence {
  readonly number: number
  readonly span: Span
  /** The headings above it, outermost first: 二、重点任务, (一)能源绿色低碳转型. */
  readonly path: readonly string[]
  /** As in the source. */
  readonly text: string
  /** What cleaning made of it, with its map. */
  readonly clean: Text
}

export interface Wanted {
  readonly id: string
  readonly numbers: readonly number[]
}

interface Row {
  readonly id: string
  readonly n: number
  readonly start: number
  readonly path: string
  readonly text: string
  readonly clean: string | null
  readonly runs: string | null
}

/** In the order asked for; what is not there (any more) is left out. */
export type ReadEvidence = (wanted: readonly Wanted[]) => ReadonlyMap<string, readonly Evidence[]>

/** One statement for all: sixty small ones take three times as long. */
export function evidenceReader(raw: SqliteDatabase.Database): ReadEvidence {
  const statement = raw.prepare<[string], Row>(
    `SELECT d.id, p.n, p."start", p.path, p.text, p.clean, p.runs FROM json_each(?) AS wanted
     JOIN documents AS d ON d.id = wanted.value ->> 0
     JOIN passages AS p ON p.revision_id = d.revision_id AND p.document_id = d.id AND p.n = wanted.value ->> 1
     ORDER BY wanted.key`,
  )
  return (wanted) => {
    const pairs = wanted.flatMap(({ id, numbers }) => numbers.map((number) => [id, number]))
    return groupBy(statement.all(JSON.stringify(pairs)).map(evidenceOf), ({ id }) => id)
  }
}

function evidenceOf({ id, n, start, path, text, clean, runs }: Row): Evidence & { readonly id: string } {
  const end = start + text.length
  const same: Text = { value: text, runs: [{ at: 0, from: start, to: end, exact: true }] }
  return {
    id,
    number: n,
    span: [start, end],
    path: path === '' ? [] : path.split(HEADINGS),
    text,
    clean: clean === null || runs === null ? same : decodeText(clean, runs),
  }
}
