// What the rules of 责任分工 make, before roles are settled for the whole record.
import type { Responsibility } from '../../../corpus/schema.ts'
import type { Draft } from '../rule.ts'

/**
 * How the text marks a body: `lead` 牵头, `support` 配合, `charge` 负责 or 责任单位 (a lead only against 配合), `none`.
 */
export type Mark = 'lead' | 'support' | 'charge' | 'none'

export interface Marked {
  /** As written, with its elided prefix restored. */
  readonly agency: string
  readonly mark: Mark
  /** Which part of the list it stands in: parts are apart by ; and may each have a first body. */
  readonly group: number
  /** Which stretch of its part, between commas. */
  readonly clause?: number
  /** The body's level or region is its own, not restored. */
  readonly prefixed: boolean
  /** Its mark stands at the name itself: 省财政厅(牵头). */
  readonly noted?: boolean
}

export interface ResponsibilityReading {
  readonly bodies: readonly Marked[]
  readonly openList: boolean
  /** Where the text itself says what the task is, as a table does. */
  readonly task?: string
  /** A list in brackets or after a label, to which the rules of the whole document apply. */
  readonly listed: boolean
}

export type Made = ResponsibilityReading & Draft

export interface Settled {
  readonly agency: string
  readonly role: Responsibility['assignments'][number]['role']
}
