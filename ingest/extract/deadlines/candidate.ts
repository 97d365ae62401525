// A time expression that may be a 时限, with what stands around it, and a reason why it is none.
import type { Span } from '../../../corpus/schema.ts'
import type { Context } from '../context.ts'
import type { TimeExpression } from '../time/expressions.ts'

export interface Candidate {
  readonly time: TimeExpression
  readonly before: string
  readonly after: string
  readonly context: Context
  /** Where the text carries its own title, in order. */
  readonly titles: readonly Span[]
  /** ISO day, month or year from which the policy looks forward. */
  readonly reference: string | null
  /** Years that the text compares with. */
  readonly bases: ReadonlySet<number>
}

export interface Rejection {
  readonly id: string
  readonly holds: (candidate: Candidate) => boolean
}
