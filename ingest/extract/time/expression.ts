// What a time expression is, before anyone asks whether it limits a commitment.
import type { Deadline, Span } from '../../../corpus/schema.ts'

/** A year, month or day on the calendar; `year` is null where the text leaves it to its frame (`9月底前`). */
export interface Moment {
  readonly year: number | null
  readonly month?: number
  /** 31 stands for the last day of whatever month it is. */
  readonly day?: number
}

/** What a rule reads: where the time begins and ends, and how it limits. */
export interface TimeReading {
  readonly from: Moment | null
  readonly to: Moment | null
  readonly relation: Deadline['relation']
  readonly precision: Deadline['precision']
  /** ISO 8601 duration: of a term (`三个月内`) or of a period that recurs (`每两年`). */
  readonly duration?: string
  /** Years after the one it takes from its frame: 1 for 次年3月. */
  readonly step?: number
  /** The term says that it runs from the day of issue. */
  readonly fromIssue?: boolean
}

/**
 * How the expression is used: `limit` may limit a commitment; `base` is what something is compared with (比2020年); `past` is
 * over by its own words (2015年以来); `name` is part of a title or of a name (“十四五”规划).
 */
export type TimeRole = 'limit' | 'base' | 'past' | 'name'

export interface TimeExpression {
  readonly span: Span
  /** EDTF: `2025`, `2025-10`, `2021/2025`, `R/P1Y`; a term without a known start is its duration, `P3M`. */
  readonly date: string
  /** First and last ISO day; null where open. `before` 2030 ends on 2029-12-31. */
  readonly start: string | null
  readonly end: string | null
  readonly precision: Deadline['precision']
  readonly relation: Deadline['relation']
  readonly role: TimeRole
  /** The year it ends in, as written: 2025 for `2021—2025年`, 2030 for `2030年前`; null where none is known. */
  readonly year: number | null
  readonly rule: string
}

/** What a text without a year of its own takes it from. */
export interface TimeFrame {
  /** The one year that the title names (某市2024年节水工作要点). */
  readonly year: number | null
  /** EDTF. */
  readonly issuedOn: string | null
  /** First and last year of the period that the policy plans for. */
  readonly plan?: readonly [number, number] | null
}

export interface TimeInput {
  readonly text: string
  readonly frame: TimeFrame
}
