// 责任分工 of one policy.
import type { Diagnostic } from '../../../corpus/schema.ts'
import type { Context } from '../context.ts'
import type { ClearResponsibility } from '../extract.ts'

export function responsibilities(_context: Context): {
  responsibilities: ClearResponsibility[]
  diagnostics: Diagnostic[]
} {
  return { responsibilities: [], diagnostics: [] }
}
