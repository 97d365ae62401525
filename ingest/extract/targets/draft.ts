// What passes between the rules and refiners of targets.
import type { Target, Value } from '../../../corpus/schema.ts'
import type { Context } from '../context.ts'
import type { Bound } from '../numbers/quantity.ts'
import type { Draft } from '../rule.ts'
import type { TimeExpression } from '../time/expressions.ts'
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
  /** 新增A100个、B50个: the verb at the beginning of the list, where the place has none of its own. */
  readonly governing: string | null
  /** The time that governs it in its own sentence: the nearest before it, limit or past. */
  readonly time: TimeExpression | null
}

export interface TargetDraft extends Draft {
  readonly view: View
  /** Index among the quantities of the view. */
  readonly index: number
  /** Empty where it has to be found earlier in the sentence. */
  readonly indicator: string
  readonly change: Target['change']
  readonly bound: Bound
  readonly value: Value
  readonly unit: string
  /** Null until the refiners have looked for a frame. */
  readonly year: number | null
  readonly baselineYear: number | null
  readonly stretch: boolean
  /** Stands only beside another output of its sentence: …600家…, 80家以上示范单位. */
  readonly dependent?: boolean
  /** A part of the region that it is told for. */
  readonly place?: string
  /** Reported, not promised. */
  readonly fact?: 'achieved' | 'base'
}

/** What a rule makes of a view. */
export type Made = Omit<TargetDraft, 'rule' | 'view'>

export interface TargetRule {
  /** Its path below `extract/` without the ending. */
  readonly id: string
  /** Null: not this kind, the next rule is asked. Empty: this kind, but it cannot be read. */
  readonly read: (view: View) => readonly Made[] | null
}

/** A reason why a quantity is no value of a target. */
export interface Rejection {
  readonly id: string
  readonly reason: string
  readonly applies: (view: View) => boolean
}

export interface TargetRefiner {
  readonly id: string
  readonly refine: (drafts: readonly TargetDraft[]) => readonly TargetDraft[]
}
