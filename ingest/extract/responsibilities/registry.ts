// The rules of 责任分工, in order. Where two read one place, the earlier stands.
import type { Rule } from '../rule.ts'
import type { ResponsibilityReading } from './responsibility.ts'
import { bracket } from './rules/bracket.ts'
import { dutyList } from './rules/duty-list.ts'
import { flattenedRows } from './rules/flattened-rows.ts'
import { foundedGroup } from './rules/founded-group.ts'
import { gluedRows } from './rules/glued-rows.ts'
import { groupOffice } from './rules/group-office.ts'
import { labelledLines } from './rules/labelled-lines.ts'
import { namedUnits } from './rules/named-units.ts'
import { runningText } from './rules/running-text.ts'
import { sentenceList } from './rules/sentence-list.ts'
import { strengthenedGroup } from './rules/strengthened-group.ts'
import { tableRows } from './rules/table-rows.ts'

export const RESPONSIBILITY_RULES: readonly Rule<ResponsibilityReading>[] = [
  tableRows,
  flattenedRows,
  gluedRows,
  bracket,
  labelledLines,
  sentenceList,
  dutyList,
  namedUnits,
  foundedGroup,
  groupOffice,
  strengthenedGroup,
  runningText,
]
