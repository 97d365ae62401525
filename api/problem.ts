// Errors as RFC 9457 problem details: what happened, where, and what to do, in Chinese; machine names beside.
import type { Context, ErrorHandler, NotFoundHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { z } from 'zod'
import { SearchUnavailable } from '../corpus/search/engine.ts'

export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    instance: z.string().optional(),
    /** One per parameter or field at fault. */
    errors: z.array(z.object({ parameter: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'Problem', description: 'RFC 9457 problem details' })
export type Problem = z.infer<typeof Problem>

export type Fault = NonNullable<Problem['errors']>[number]

const TITLES = {
  'bad-request': '请求有误',
  'not-found': '没有找到',
  'method-not-allowed': '不支持这种操作',
  forbidden: '不能这样操作',
  conflict: '已经变化',
  'too-large': '内容太大',
  unavailable: '暂时不可用',
  internal: '服务器出错',
} as const
export type ProblemKind = keyof typeof TITLES

const STATUS: Record<ProblemKind, ContentfulStatusCode> = {
  'bad-request': 400,
  'not-found': 404,
  'method-not-allowed': 405,
  forbidden: 403,
  conflict: 409,
  'too-large': 413,
  unavailable: 503,
  internal: 500,
}

/** Thrown anywhere below a route; becomes the answer. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  constructor(
    readonly kind: ProblemKind,
    detail: string,
    readonly errors: readonly Fault[] = [],
    options?: ErrorOptions,
  ) {
    super(detail, options)
  }
}

/** 400 naming the parameter. */
export const badParameter = (parameter: string, message: string): ProblemError =>
  new ProblemError('bad-request', message, [{ parameter, message }])

export const notFound = (detail: string): ProblemError => new ProblemError('not-found', detail)

export function problemResponse(c: Context, error: ProblemError): Response {
  const status = STATUS[error.kind]
  const body: Problem = {
    type: `urn:zhengce:${error.kind}`,
    title: TITLES[error.kind],
    status,
    detail: error.message,
    instance: c.req.path,
    ...(error.errors.length > 0 ? { errors: [...error.errors] } : {}),
  }
  return c.body(JSON.stringify(body), status, {
    'content-type': 'application/problem+json; charset=utf-8',
    'cache-control': 'no-store',
  })
}

/** `report` gets what nobody foresaw; the user gets no stack. */
export const onError =
  (report: (error: unknown, c: Context) => void): ErrorHandler =>
  (error, c) => {
    if (error instanceof ProblemError) return problemResponse(c, error)
    if (error instanceof SearchUnavailable)
      return problemResponse(c, new ProblemError('unavailable', error.message))
    if (error instanceof HTTPException) return problemResponse(c, ofException(error))
    report(error, c)
    return problemResponse(
      c,
      new ProblemError('internal', '服务器处理这个请求时出错，已记入日志；请稍后重试。'),
    )
  }

export const onNotFound: NotFoundHandler = (c) =>
  problemResponse(c, notFound(`没有地址 ${c.req.method} ${c.req.path}；全部接口见 /api/docs。`))

function ofException({ status, message }: HTTPException): ProblemError {
  if (status === 413)
    return new ProblemError('too-large', '上传的内容超过了大小限制；请减小文件，或请管理员调高 MAX_FILE_MB。')
  if (status === 404) return notFound(message)
  if (message.includes('FormData'))
    return new ProblemError('bad-request', '上传的内容不是完整的表单（multipart/form-data）。')
  return new ProblemError('bad-request', message || '请求的格式不对，请对照 /api/docs 检查。')
}
