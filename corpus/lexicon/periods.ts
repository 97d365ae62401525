// 五年规划 by their short names: which years 十四五 covers.
import { z } from 'zod'
import data from './periods.json' with { type: 'json' }

const Period = z.object({ name: z.string().min(1), start: z.number().int(), end: z.number().int() })

const PERIODS = new Map(
  z
    .array(Period)
    .refine((all) => new Set(all.map(({ name }) => name)).size === all.length, 'a period is listed twice')
    .refine((all) => all.every(({ start, end }) => start < end), 'a period ends before it starts')
    .parse(data)
    .map(({ name, start, end }) => [name, [start, end] as const]),
)

/** First and last year of a plan by its bare name (`十四五`), null for one that is not listed. */
export const planYears = (name: string): readonly [number, number] | null => PERIODS.get(name) ?? null
