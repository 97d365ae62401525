// Query parameters as zod schemas. `z.coerce` would read `?limit=` as 0 and `1e2` as 100, so numbers are digit strings here.
import { z } from 'zod'

const DIGITS = /^\d{1,9}$/
const NUMBER = /^-?\d{1,15}(?:\.\d{1,10})?$/
const YEAR = /^\d{4}$/
const COMMAS = /[,，]/
const DAY = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/

export const MAX_LIMIT = 1000

/** One value; a parameter written twice is refused. */
export const text = (description: string) =>
  z.string().max(2000, '太长：最多2000个字符').optional().meta({ description })

/** Several values by repeating the parameter or by commas; empty ones count as not given. */
export const list = (description: string) =>
  values(z.string().max(200, '太长：每个值最多200个字符'), description)

/** The same, each value one of a closed set. */
export const listOf = <Out extends string>(
  item: z.ZodType<Out> & { readonly options: readonly Out[] },
  description: string,
) =>
  values(
    z.string().transform((value, context) => {
      const found = item.safeParse(value)
      if (found.success) return found.data
      context.addIssue(`只能是${item.options.join('、')}，不是“${value}”`)
      return z.NEVER
    }),
    description,
  )

export const years = (description: string) =>
  values(z.string().regex(YEAR, '要写四位年份，如2025').transform(Number), description)

export const number = (description: string) =>
  z
    .string()
    .regex(NUMBER, '要写数字，如25或13.5')
    .transform(Number)
    .optional()
    .meta({ description, type: 'number' })

const digits = (fallback: string) =>
  z.string().regex(DIGITS, '要写不带正负号和小数点的整数').default(fallback).transform(Number)

export const limited = (fallback: number) =>
  digits(`${fallback}`)
    .pipe(z.number().min(1, `要在1到${MAX_LIMIT}之间`).max(MAX_LIMIT, `要在1到${MAX_LIMIT}之间`))
    .meta({ description: `最多几条，1—${MAX_LIMIT}`, type: 'integer' })

/** Offset and limit of a list. */
export const paging = (limit = 50) => ({
  offset: digits('0').meta({ description: '从第几条开始，0起', type: 'integer' }),
  limit: limited(limit),
})

/** `0` or `1`. */
export const flag = (fallback: '0' | '1', description: string) =>
  z
    .enum(['0', '1'])
    .default(fallback)
    .transform((value) => value === '1')
    .meta({ description, type: 'string', enum: ['0', '1'] })

/** A day; a year or month stands for its first or last day. */
export const day = (edge: 'first' | 'last', description: string) =>
  z
    .string()
    .transform((value, context) => {
      const found = toDay(value, edge)
      if (found === null) context.addIssue('要写日期，如2025-12-31、2025-12或2025')
      return found ?? z.NEVER
    })
    .optional()
    .meta({ description, type: 'string' })

function toDay(value: string, edge: 'first' | 'last'): string | null {
  const { year, month, day: dayOfMonth } = DAY.exec(value)?.groups ?? {}
  if (year === undefined) return null
  const [y, m, d] = [Number(year), Number(month ?? (edge === 'first' ? 1 : 12)), Number(dayOfMonth ?? 1)]
  const last = new Date(Date.UTC(y, m, 0)).getUTCDate()
  if (m < 1 || m > 12 || d < 1 || d > last) return null
  const chosen = dayOfMonth === undefined && edge === 'last' ? last : d
  return [year, m, chosen].map((part) => String(part).padStart(2, '0')).join('-')
}

function values<Out>(item: z.ZodType<Out, string>, description: string) {
  return z
    .union([z.string(), z.array(z.string())])
    .transform((given) =>
      [given]
        .flat()
        .flatMap((one) => one.split(COMMAS))
        .map((one) => one.trim())
        .filter((one) => one !== ''),
    )
    .pipe(z.array(item).max(500, '太多：最多500个值'))
    .transform((items) => (items.length === 0 ? undefined : items))
    .optional()
    .meta({ description, type: 'array', items: { type: 'string' } })
}

/** A query of these parameters and no others: a mistyped filter must not be ignored in silence. */
export const query = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => z.strictObject(shape)
