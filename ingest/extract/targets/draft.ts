// What passes between the rules and refiners of targets.
import type { Span, Target, Value } from '../../../corpus/schema.ts'
import type { Context } from '../context.ts'
import type { Bound } from '../numbers/quantity.ts'
import type { Draft } from '../rule.ts'
import type { Head } from './head.ts'
import type { Site } from './site.ts'
import type { Subject } from './subject.ts'
import type { Timeline } from './timeline.ts'

/** A place with everything around it that rules look at. */
export interface View extends Site {
  readonly text: string
  readonly context: Context
  readonly timeline: Timeline
  readonly head: Head
  readonly subject: Subject
  /** What follows the last quantity inside the clause. */
  readonly tail: string
}

export interface TargetDraft extends Draft {
  readonly view: View
  /** Index among the quantities of the view. */
  readonly index: number
  readonly indicator: string
  /** The indicator has to be found earlier in the sentence. */
  readonly elided: boolean
  readonly change: Target['change']
  readonly bound: Bound
  readonly value: Value
  readonly unit: string
  readonly year: number | null
  readonly baselineYear: number | null
  readonly stretch: boolean
}

export interface TargetRule {
  /** Its path below `extract/` without the ending. */
  readonly id: string
  /** Null: not this kind; the next rule is asked. */
  readonly read: (view: View) => readonly Omit<TargetDraft, 'rule' | 'view'>[] | null
}

/** A reason why a quantity is no target. */
export interface Rejection {
  readonly id: string
  readonly reason: string
  readonly applies: (view: View) => boolean
}

export type Place = Span
