// All tables of a policy, of whatever form: what their rows promise and report, and where nothing else is to be read.
import type { Diagnostic, Span } from '../../../../corpus/schema.ts'
import { spansMeet } from '../../../../corpus/spans.ts'
import type { Context } from '../../context.ts'
import type { Finished } from '../finish.ts'
import { garbledSpans } from '../garbled.ts'
import { gluedDigits, gluedProblem } from '../glued-digits.ts'
import type { History } from '../history.ts'
import type { Timeline } from '../timeline.ts'
import { garbledProblem } from '../unread.ts'
import { sharedOut } from './shared-out.ts'
import { spelledOut } from './spelled-out.ts'
import { tabled } from './tables.ts'
import { unglued } from './unglued/unglued.ts'

export interface Tables {
  readonly records: readonly Finished[]
  readonly diagnostics: readonly Diagnostic[]
  readonly spans: readonly Span[]
}

export function readTables(context: Context, timeline: Timeline, history: History): Tables {
  const { text } = context
  const garbled = garbledSpans(context)
  const spelled = spelledOut(text, history)
  const tables = tabled(context, timeline, history)
  const shares = sharedOut(context, history, tables.spans)
  const parted = unglued(text, history, [...tables.spans, ...shares.spans])
  const read = [...garbled, ...spelled.spans, ...tables.spans, ...shares.spans, ...parted.spans]
  const glued = gluedDigits(text).filter((span) => !read.some((one) => spansMeet(span, one)))
  return {
    records: [...spelled.records, ...tables.records, ...shares.records, ...parted.records],
    diagnostics: [
      ...garbled.map(garbledProblem),
      ...[...parted.lost, ...glued].map(gluedProblem),
      ...tables.diagnostics,
    ],
    spans: [...read, ...glued],
  }
}
