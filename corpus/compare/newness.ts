// Which of two documents is newer, as far as can be told: the date of issue, else a date within the address it came from.
// Such a date is of publication, good enough for an order and for nothing else.
import type { ComparedDocument } from './schema.ts'

/** /2022/12/23/, t20211216_, /202112/, /2021-12/16/ */
const DAY =
  /(?<!\d)(?<year>20\d{2})(?<cut>[-/_]?)(?<month>0[1-9]|1[0-2]|[1-9](?=[-/_]))[-/_]?(?<day>[0-3]?\d)(?!\d)/
const MONTH = /(?<!\d)(?<year>20\d{2})[-/_]?(?<month>0[1-9]|1[0-2])(?!\d)/

export interface Newness {
  /** Orders as text; empty where nothing is known. */
  readonly date: string
  readonly from: 'issue' | 'address' | 'none'
}

export function newnessOf({
  issuedOn,
  sourceUrl,
}: Pick<ComparedDocument, 'issuedOn' | 'sourceUrl'>): Newness {
  if (issuedOn !== null) return { date: issuedOn, from: 'issue' }
  const groups = sourceUrl === null ? undefined : (DAY.exec(sourceUrl) ?? MONTH.exec(sourceUrl))?.groups
  if (!groups) return { date: '', from: 'none' }
  const parts = [groups.year, groups.month, groups.day].flatMap((part) => part ?? [])
  return { date: parts.map((part) => part.padStart(2, '0')).join('-'), from: 'address' }
}
