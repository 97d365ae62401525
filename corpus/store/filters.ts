// What lists can be filtered by. Several values of one filter are alternatives; different filters narrow each other.

import type { z } from 'zod'
import type { Role } from '../schema.ts'
import type { DocumentSummary, TaskStatus } from './shapes.ts'

export interface Window {
  readonly offset?: number | undefined
  /** Undefined: all. */
  readonly limit?: number | undefined
}

export interface Listed<Item> {
  readonly total: number
  readonly items: Item[]
}

type Values<T = string> = readonly T[] | undefined

export interface DocumentFilter extends Window {
  /** Names or GB/T 2260 codes. */
  readonly region?: Values
  readonly level?: Values<DocumentSummary['level']>
  /** Of issue. */
  readonly year?: Values<number>
  readonly type?: Values
  readonly status?: Values<DocumentSummary['status']>
  readonly issuer?: Values
  readonly validity?: Values<DocumentSummary['validity']>
  readonly topic?: Values
  readonly source?: Values
  /** Part of the title. */
  readonly title?: string | undefined
  /** Part of the document number, as the store writes it: 国发〔2021〕23号. */
  readonly number?: string | undefined
  readonly sort?: 'id' | 'region' | 'issuedOn' | 'savedAt' | undefined
}

/** Of targets and of facts. */
export interface TargetFilter extends Window {
  /** Indicator ids. */
  readonly indicator?: Values
  /** Indicators as written, for those without an id. */
  readonly indicatorName?: Values
  /** Names or codes of the document's regions. */
  readonly region?: Values
  readonly year?: Values<number>
  /** In the normalised unit where there is one, else as written. A range meets it with either end. */
  readonly min?: number | undefined
  readonly max?: number | undefined
  readonly document?: Values
  /** Of the documents. */
  readonly status?: Values<DocumentSummary['status']>
}

export interface DeadlineFilter extends Window {
  /** Days, `YYYY-MM-DD`: those whose span of days meets [from, to]. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly document?: Values
  readonly region?: Values
}

export interface ResponsibilityFilter extends Window {
  /** Agency ids. */
  readonly agency?: Values
  /** Agencies as written, for those without an id. */
  readonly agencyName?: Values
  readonly role?: Values<z.infer<typeof Role>>
  readonly region?: Values
  readonly document?: Values
  /** Last day `YYYY-MM-DD`; a person's date counts before the derived one. */
  readonly dueBefore?: string | undefined
  readonly status?: Values<TaskStatus>
  /** What the text leaves out: both of two asked for. */
  readonly lacking?: Values<'lead' | 'deadline'>
  /** Words of the task or of its clause, all of them. */
  readonly words?: string | undefined
}

export interface DiagnosticFilter extends Window {
  readonly document?: Values
  readonly source?: Values
  readonly stage?: Values
  readonly severity?: Values<'info' | 'warning' | 'error'>
  readonly rule?: Values
  readonly sort?: 'place' | 'severity' | undefined
}

export interface SourceFilter extends Window {
  readonly id?: Values
  /** Part of the name. */
  readonly name?: string | undefined
  readonly mediaType?: Values
  /** Newest, most documents or most problems first. */
  readonly sort?: 'savedAt' | 'name' | 'documents' | 'problems' | undefined
}
