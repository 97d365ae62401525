// Passages that a search found, many documents at once: prepared by hand, because this stands in the way of every answer.
import type SqliteDatabase from 'better-sqlite3'
import { z } from 'zod'
import type { Span } from '../schema.ts'
import type { Text } from '../text.ts'
import { decodeText, strings } from './codec.ts'

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

const Row = z.object({
  start: z.number(),
  path: z.string(),
  text: z.string(),
  clean: z.string().nullable(),
  runs: z.string().nullable(),
})

/** In the order asked for; what is not there (any more) is left out. */
export type ReadEvidence = (wanted: readonly Wanted[]) => ReadonlyMap<string, readonly Evidence[]>

export function evidenceReader(raw: SqliteDatabase.Database): ReadEvidence {
  const statement = raw.prepare(
    `SELECT p."start", p.path, p.text, p.clean, p.runs FROM documents AS d
     JOIN passages AS p ON p.revision_id = d.revision_id AND p.document_id = d.id AND p.n = ? WHERE d.id = ?`,
  )
  return (wanted) =>
    new Map(
      wanted.map(({ id, numbers }) => [
        id,
        numbers.flatMap((number) => {
          const row = statement.get(number, id)
          return row === undefined ? [] : [evidenceOf(number, Row.parse(row))]
        }),
      ]),
    )
}

function evidenceOf(number: number, { start, path, text, clean, runs }: z.infer<typeof Row>): Evidence {
  const end = start + text.length
  const same: Text = { value: text, runs: [{ at: 0, from: start, to: end, exact: true }] }
  return {
    number,
    span: [start, end],
    path: strings(path),
    text,
    clean: clean === null || runs === null ? same : decodeText(clean, runs),
  }
}
