// What policies are called (方案, 意见, 通知), what the data beside a page are called (发文机构, 成文日期), and their
// topics. Validated once, when the module is loaded.
import { readFileSync } from 'node:fs'
import { z } from 'zod'

const load = (file: string): unknown => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'))
const Words = z
  .array(z.string().min(1))
  .min(1)
  .refine((words) => new Set(words).size === words.length, { message: 'duplicate entries' })

const { types, titleEndings } = z
  .object({ types: Words, titleEndings: Words })
  .parse(load('./policy-types.json'))

const longestFirst = (words: readonly string[]): string =>
  [...words].sort((a, b) => b.length - a.length).join('|')

/** The last type named in a title: 实施方案 is a 方案, also with (征求意见稿) behind it. */
const TYPE = new RegExp(`(${longestFirst(types)})(?:[(（〔[][^()（）〔〕[\\]]{1,30}[)）〕\\]]){0,2}$`)
/** Words that titles end with, as the source of a pattern. */
export const TITLE_WORDS = longestFirst(titleEndings)
/** A line that can end a title. */
export const TITLE_END = new RegExp(`(?:${TITLE_WORDS})(?:[(（〔[][^()（）〔〕[\\]]{1,30}[)）〕\\]]){0,2}$`)

export const OTHER_TYPE = '其他'

/** @example policyType('贵州省碳达峰实施方案(征求意见稿)') // '方案' */
export const policyType = (title: string): string => TYPE.exec(title)?.[1] ?? OTHER_TYPE

const PageData = z.object({
  issuer: Words,
  origin: Words,
  title: Words,
  number: Words,
  written: Words,
  published: Words,
  effective: Words,
  repealed: Words,
  validity: Words,
  address: Words,
  subject: Words,
  other: Words,
})
export type PageField = keyof z.infer<typeof PageData>
const pageData = PageData.parse(load('./page-data.json'))

/** Name beside a page (发文机关) → field. A name belongs to one field. */
export const pageFields: ReadonlyMap<string, PageField> = index()

export interface Topic {
  readonly topic: string
  readonly terms: readonly string[]
}
export const topics: readonly Topic[] = z
  .array(z.object({ topic: z.string().min(2), terms: Words }))
  .refine(
    (all) => new Set(all.flatMap(({ terms }) => terms)).size === all.flatMap(({ terms }) => terms).length,
    {
      message: 'a term names one topic',
    },
  )
  .parse(load('./topics.json'))

function index(): ReadonlyMap<string, PageField> {
  const fields = new Map<string, PageField>()
  for (const field of PageData.keyof().options)
    for (const name of pageData[field]) {
      if (fields.has(name)) throw new Error(`page-data.json: ${name} is listed twice`)
      fields.set(name, field)
    }
  return fields
}
