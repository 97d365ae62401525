// The rules of time, in order. Of two readings of one place the longer stands, of equal ones the first.
import type { Rule } from '../rule.ts'
import type { TimeInput, TimeReading } from './expression.ts'
import { century } from './rules/century.ts'
import { fromIssue } from './rules/from-issue.ts'
import { holiday } from './rules/holiday.ts'
import { month } from './rules/month.ts'
import { monthRange } from './rules/month-range.ts'
import { partOfYear } from './rules/part-of-year.ts'
import { planEnd } from './rules/plan-end.ts'
import { planPeriod } from './rules/plan-period.ts'
import { recurring } from './rules/recurring.ts'
import { relativeYear } from './rules/relative-year.ts'
import { term } from './rules/term.ts'
import { year } from './rules/year.ts'
import { yearList } from './rules/year-list.ts'
import { yearRange } from './rules/year-range.ts'

export const TIME_RULES: readonly Rule<TimeReading, TimeInput>[] = [
  yearRange,
  yearList,
  monthRange,
  month,
  holiday,
  partOfYear,
  year,
  planPeriod,
  planEnd,
  century,
  recurring,
  term,
  fromIssue,
  relativeYear,
]
