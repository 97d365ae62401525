// 疑似未识别: places that extraction stopped at without making a record, each with its reason.
import type { Diagnostic, Span } from '../api/types.ts'

export interface Doubt {
  readonly id: string
  readonly span: Span
  readonly message: string
}

const PREFIX = 'problem-'

export const isDoubt = (id: string): boolean => id.startsWith(PREFIX)

/** The same in the list of problems and in the text. */
export const problemId = ({ span }: Pick<Diagnostic, 'span'>): string | null =>
  span ? `${PREFIX}${span.join('-')}` : null

export function doubtsOf({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }): Doubt[] {
  const found = diagnostics.flatMap(({ stage, span, message }): Doubt[] => {
    const id = problemId({ span })
    return stage === 'extract' && span && id !== null ? [{ id, span, message }] : []
  })
  return [...new Map(found.map((one) => [one.id, one])).values()]
}
