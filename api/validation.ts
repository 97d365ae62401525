// What zod found wrong with a request, as a problem that names the parameter and says what it may be.
import type { Hook } from '@hono/zod-openapi'
import type { Env } from 'hono'
import type { ZodError } from 'zod'
import { type Fault, ProblemError } from './problem.ts'

type Issue = ZodError['issues'][number]

/** For every `OpenAPIHono`: a request that does not fit its schema is refused before the handler. */
export const refuseInvalid: Hook<unknown, Env, string, unknown> = (result) => {
  if (!result.success) throw invalid(result.error)
}

export function invalid(error: ZodError): ProblemError {
  const errors = error.issues.flatMap(faults)
  return new ProblemError('bad-request', errors.map(({ message }) => message).join('；'), errors)
}

function faults(issue: Issue): Fault[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ parameter: key, message: `没有参数“${key}”；可用的参数见 /api/docs` }))
  const parameter = String(issue.path[0] ?? '')
  return [{ parameter, message: `参数“${parameter}”${reason(issue)}` }]
}

function reason(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_value':
      return `只能是${issue.values.map(String).join('、')}`
    case 'invalid_type':
      return issue.message.includes('received array') ? '只能写一次' : '没有写'
    case 'invalid_union':
      return '写法不对'
    default:
      return issue.message
  }
}
