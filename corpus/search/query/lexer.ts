// Splits what a user typed into tokens. Never fails: what makes no sense as an operator is a word, and a notice says so.
import type { Span } from '../../schema.ts'
import { FIELDS, fieldOf } from './fields.ts'
import type { Notice } from './query.ts'

export type Token =
  | { readonly kind: 'word' | 'phrase'; readonly text: string; readonly span: Span }
  | {
      readonly kind: 'field'
      readonly field: string
      readonly values: readonly string[]
      readonly span: Span
    }
  | { readonly kind: 'open' | 'close' | 'or' | 'not'; readonly span: Span }

export interface Lexed {
  readonly tokens: readonly Token[]
  readonly notices: readonly Notice[]
}

/** Longer queries are cut. */
export const MAX_LENGTH = 1000

/** Each opening mark with the marks that close it; the straight and the curly ones stand for each other. */
const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"“”＂',
  '“': '"“”＂',
  '”': '"“”＂',
  '＂': '"“”＂',
  '「': '」',
  '『': '』',
  '《': '》',
}
const OPEN = '(（'
const CLOSE = ')）'
const MINUS = '-－−'
const OPERATORS: Readonly<Record<string, 'or' | 'not' | 'and'>> = {
  OR: 'or',
  ＯＲ: 'or',
  '|': 'or',
  '||': 'or',
  '｜': 'or',
  AND: 'and',
  '&': 'and',
  '&&': 'and',
  NOT: 'not',
}
const SPACE = /\s/
const WORD = /[^\s()（）"“”＂「」『』《》]+/y
const FIELD = /(?<name>[a-zA-Z]{2,20}|\p{Script=Han}{2,6})[:：]/uy
const ADDRESS = /^\/\//
const BARE_VALUES = /[^\s()（）"“”＂「」『』《》]+/y
const COMMAS = /[,，、]/
const YEARS = /^(?<first>\d{4})(?:-|—|－|~|\.\.)(?<last>\d{4})$/
const MOST_YEARS = 100

export function lex(typed: string): Lexed {
  const notices: Notice[] = []
  const text = typed.slice(0, MAX_LENGTH)
  if (text.length < typed.length)
    notices.push(problem(typed, MAX_LENGTH, `检索式超过${MAX_LENGTH}字；后面的部分没有检索`))
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const character = text.charAt(at)
    if (SPACE.test(character)) at++
    else at = step(text, at, character, tokens, notices)
  }
  return { tokens, notices }
}

/** Reads one token at `at`; returns where it ends. */
function step(text: string, at: number, character: string, tokens: Token[], notices: Notice[]): number {
  if (OPEN.includes(character) || CLOSE.includes(character)) {
    tokens.push({ kind: OPEN.includes(character) ? 'open' : 'close', span: [at, at + 1] })
    return at + 1
  }
  if (MINUS.includes(character)) {
    if (startsTerm(text, at)) tokens.push({ kind: 'not', span: [at, at + 1] })
    return at + 1
  }
  const quoted = quotedAt(text, at)
  if (quoted) {
    if (quoted.text === '') notices.push(problem(text, at, '引号里没有字；已略过'))
    else tokens.push({ kind: 'phrase', text: quoted.text, span: [at, quoted.end] })
    return quoted.end
  }
  if (CLOSERS[character] !== undefined) {
    notices.push(problem(text, at, '引号没有成对；已按普通词检索'))
    return at + 1
  }
  return fieldAt(text, at, tokens, notices) ?? wordAt(text, at, tokens)
}

/** A minus negates only where a term could start and one follows; between words it is a dash and says nothing. */
function startsTerm(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)]
  const free = before === '' || SPACE.test(before) || OPEN.includes(before)
  return free && after !== '' && !SPACE.test(after) && !CLOSE.includes(after)
}

function quotedAt(text: string, at: number): { text: string; end: number } | null {
  const closers = CLOSERS[text.charAt(at)]
  if (!closers) return null
  for (let end = at + 1; end < text.length; end++)
    if (closers.includes(text.charAt(end))) return { text: text.slice(at + 1, end), end: end + 1 }
  return null
}

function fieldAt(text: string, at: number, tokens: Token[], notices: Notice[]): number | null {
  FIELD.lastIndex = at
  const found = FIELD.exec(text)
  const name = found?.groups?.name
  if (!found || name === undefined) return null
  const from = at + found[0].length
  const field = fieldOf(name)
  const value = valuesAt(text, from)
  if (field && value) {
    tokens.push({ kind: 'field', field, values: value.values, span: [at, value.end] })
    return value.end
  }
  if (field) notices.push(problem(text, at, `“${name}:”后面没有值；已按普通词检索`))
  else if (LATIN.test(name) && !ADDRESS.test(text.slice(from)))
    notices.push(problem(text, at, `没有“${name}”这个筛选项；已按普通词检索。可用的有${FIELDS.join('、')}`))
  return null
}
const LATIN = /^[a-z]/i

function valuesAt(text: string, from: number): { values: string[]; end: number } | null {
  const quoted = quotedAt(text, from)
  if (quoted) return quoted.text.trim() === '' ? null : { values: [quoted.text.trim()], end: quoted.end }
  BARE_VALUES.lastIndex = from
  const bare = BARE_VALUES.exec(text)?.[0]
  const values = bare?.split(COMMAS).flatMap((one) => (one === '' ? [] : eachYear(one))) ?? []
  return bare === undefined || values.length === 0 ? null : { values, end: from + bare.length }
}

/** 2021-2023 is each of its years. */
function eachYear(value: string): string[] {
  const { first, last } = YEARS.exec(value)?.groups ?? {}
  const count = Number(last) - Number(first) + 1
  if (first === undefined || !(count >= 1 && count <= MOST_YEARS)) return [value]
  return Array.from({ length: count }, (_, i) => String(Number(first) + i))
}

function wordAt(text: string, at: number, tokens: Token[]): number {
  WORD.lastIndex = at
  const word = WORD.exec(text)?.[0] ?? text.charAt(at)
  const span: Span = [at, at + word.length]
  const operator = Object.hasOwn(OPERATORS, word) ? OPERATORS[word] : undefined
  if (operator === 'or' || operator === 'not') tokens.push({ kind: operator, span })
  else if (operator === undefined) tokens.push({ kind: 'word', text: word, span })
  return span[1]
}

/** `第9字：…`: characters are counted as people count them. */
export function problem(typed: string, at: number, message: string): Notice {
  const place = [...typed.slice(0, at)].length + 1
  return { kind: 'problem', message: `第${place}字：${message}`, at }
}
