// Short forms for route descriptions: the answers that every route may give beside its own.
import type { z } from 'zod'
import { Problem } from './problem.ts'

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: Problem } },
})

export const json = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  description,
  content: { 'application/json': { schema } },
})

export const BAD_REQUEST = { 400: problem('参数有误，说明是哪一个') } as const
export const NOT_FOUND = { 404: problem('没有这个编号') } as const
