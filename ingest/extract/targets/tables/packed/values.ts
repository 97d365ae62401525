// The values at the end of a row whose cells run together: 36.634.8, —≥91.7, 0基本消除. Where one ends and the next begins is told
// by signs, or by the one way to part figures that cannot be a single value; else not at all.
import type { Cell } from '../rows.ts'

const SIGN = '(?:不低于|不高于|不超过|不少于|低于|超过|高于|小于|大于|约|[≥≤<>＜＞])?'
const TOKEN = new RegExp(
  `[^\\S\\n]*(?<text>(?<none>[—–-]{1,4}|/)|(?<lead>[[【〔(]?${SIGN}\\s?)(?<figures>\\d[\\d.]*)[%‰]?[\\])】〕]?[%‰]?\\s?[人个张家所项件户名]?(?:以上|以下|以内|左右)?)[*#①-⑳]{0,2}[^\\S\\n]*`,
  'y',
)
/** A note is marked between the name and its values. */
const MARKS = /^[*#△☐①-⑳]{0,2}/
const NUMBER = /^(?:0|[1-9]\d*|0\.\d+|[1-9]\d*\.\d+)$/
const NOTE = /^[[【〔]\d[\]】〕]$/
const BRACKETED = /^[[【〔(]/
/** A sign for none, written twice. */
const NONE_TWICE = /^(?:--|——|----|————)$/
/** Two values of one indicator are of one size. */
const FARTHEST = 2

interface Token {
  readonly text: string
  readonly at: number
  readonly figures: string
  readonly lead: string
}

export interface Wanted {
  readonly wanted: number
  readonly unit: string
  /** The last of them tells how much it changes. */
  readonly changes: boolean
}

/** The cells of as many values as are wanted; null where the text holds others, or other things. */
export function valuesIn(
  text: string,
  offset: number,
  { wanted, unit, changes }: Wanted,
): readonly Cell[] | null {
  const tokens = tokensIn(text)
  if (!tokens) return null
  const whole = wholeRow(tokens, wanted, unit) ?? (changes ? withoutChange(tokens, wanted, unit) : null)
  if (!whole || isNotes(whole)) return null
  return whole.map(({ text: written, at }) => ({
    text: written,
    span: [offset + at, offset + at + written.length],
  }))
}

function wholeRow(tokens: readonly Token[], wanted: number, unit: string): readonly Token[] | null {
  if (tokens.length === wanted) return tokens
  return tokens.length + 1 === wanted ? parted(tokens, unit) : null
}

/** 5456|约束性: a base and a goal, and nothing said of the change; that one would stand in brackets. */
function withoutChange(tokens: readonly Token[], wanted: number, unit: string): readonly Token[] | null {
  const whole = tokens.some(({ lead }) => BRACKETED.test(lead)) ? null : wholeRow(tokens, wanted - 1, unit)
  const last = whole?.at(-1)
  return whole && last && whole.length === BASE_AND_GOAL
    ? [...whole, { text: '', at: last.at + last.text.length, figures: '', lead: '' }]
    : null
}
const BASE_AND_GOAL = 2

function tokensIn(text: string): readonly Token[] | null {
  const tokens: Token[] = []
  let at = MARKS.exec(text)?.[0].length ?? 0
  while (at < text.length) {
    TOKEN.lastIndex = at
    const { text: written = '', figures = '', lead = '' } = TOKEN.exec(text)?.groups ?? {}
    if (written === '') return null
    tokens.push({ text: written, at: text.indexOf(written, at), figures, lead })
    at = TOKEN.lastIndex
  }
  return tokens
}

/** [1][1]: notes, not values. */
const isNotes = (tokens: readonly Token[]): boolean =>
  tokens.length > 1 && tokens.every(({ text }) => NOTE.test(text) && text === tokens[0]?.text)

/** One token as two: figures where they can be parted, else a sign for none that is written twice. */
function parted(tokens: readonly Token[], unit: string): readonly Token[] | null {
  const ways = [
    tokens.map((token, index) => changedIn(token, tokens[index + 1])),
    tokens.map((token) => (token.figures === '' ? null : numbersIn(token, unit))),
    tokens.map(nonesIn),
  ]
  for (const way of ways) {
    const index = way.findIndex((parts) => parts !== null)
    if (index >= 0 && index === way.findLastIndex((parts) => parts !== null))
      return [...tokens.slice(0, index), ...(way[index] ?? []), ...tokens.slice(index + 1)]
  }
  return null
}

function nonesIn({ text, at, ...token }: Token): readonly Token[] | null {
  if (!NONE_TWICE.test(text)) return null
  const half = text.length / 2
  return [
    { ...token, text: text.slice(0, half), at },
    { ...token, text: text.slice(half), at: at + half },
  ]
}

function numbersIn({ text, at, figures, lead }: Token, unit: string): readonly Token[] | null {
  if (BRACKETED.test(lead) || isOneValue(figures, unit)) return null
  const [cut, other] = Array.from({ length: figures.length - 1 }, (_, index) => index + 1).filter((way) =>
    isPair(figures.slice(0, way), figures.slice(way)),
  )
  return cut === undefined || other !== undefined ? null : cutAt({ text, at, figures, lead }, cut)
}

/** 151165〔14〕: the two numbers that differ by as much as the bracket behind them says. */
function changedIn({ text, at, figures, lead }: Token, next: Token | undefined): readonly Token[] | null {
  if (figures === '' || !next || !BRACKETED.test(next.lead)) return null
  const change = Number(next.figures)
  const [cut, other] = Array.from({ length: figures.length - 1 }, (_, index) => index + 1).filter((way) => {
    const [first, second] = [figures.slice(0, way), figures.slice(way)]
    return isPair(first, second) && Math.abs(Math.abs(Number(second) - Number(first)) - change) <= ROUNDED
  })
  return cut === undefined || other !== undefined ? null : cutAt({ text, at, figures, lead }, cut)
}
const ROUNDED = 0.06

function cutAt({ text, at, figures, lead }: Token, cut: number): readonly Token[] {
  const border = lead.length + cut
  return [
    { text: text.slice(0, border), at, figures: figures.slice(0, cut), lead },
    { text: text.slice(border), at: at + border, figures: figures.slice(cut), lead: '' },
  ]
}

function isPair(first: string, second: string): boolean {
  if (!NUMBER.test(first) || !NUMBER.test(second)) return false
  const [a, b] = [Number(first), Number(second)]
  return a === 0 ? first === '0' : b !== 0 && a / b <= FARTHEST && b / a <= FARTHEST
}

const MOST_DECIMALS = 2
/** 微克/立方米, μg/m3. */
const CONCENTRATION = /^(?:微克|[μµu]g)/
const SHARE = /^[%‰]$/

/** Whether figures may be a single value: not 4400044000, 72.775, nor 9494 of a hundred. */
function isOneValue(figures: string, unit: string): boolean {
  const decimals = figures.includes('.') ? figures.length - figures.indexOf('.') - 1 : 0
  const half = figures.length / 2
  const isTwice = half > 2 && figures.slice(0, half) === figures.slice(half)
  if (!NUMBER.test(figures) || decimals > MOST_DECIMALS || isTwice) return false
  return Number(figures) <= (SHARE.test(unit) ? 100 : CONCENTRATION.test(unit) ? 300 : Infinity)
}
