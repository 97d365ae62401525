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

/** 五年内, 20个工作日内: a length of time that does not say what it is counted from, whether or not it could be dated. */
export const isBareTerm = ({ time: { rule, precision, span }, context }: Candidate): boolean =>
  precision === 'duration' || (rule === TERM && BARE.test(context.text.slice(...span)))
const TERM = 'time/term'
const BARE = /^[^起后]{1,8}年内$/
