// What a cell of an indicator table holds: a value, a sign for none, 约束性 or 预期性, a unit, or words.
import { NATURES } from '../../../../corpus/lexicon/table-columns.ts'
import type { Target } from '../../../../corpus/schema.ts'
import { measureOf } from '../../numbers/dimensions.ts'
import { inFigures } from '../../numbers/figures.ts'
import { type Bound, type Quantity, quantities } from '../../numbers/quantity.ts'

export interface CellValue {
  readonly value: Quantity['value']
  readonly unit: string
  readonly bound: Bound
  /** Told in the cell: 下降15%. */
  readonly change?: Target['change']
}

const BEFORE =
  /^\s?(?:[较比]\s?20\d\d\s?年)?(?:(?<down>下降|降低|减少|降)|(?<up>提高|增长|增加|上升|新增|净增)|(?:总体|基本|稳定)?(?:达到|控制在|保持在?|稳定在)|累计)?(?<sign>[≥≤＞＜><]|不低于|不高于|不超过|低于|超过|高于|小于|大于|约|近)?\s?$/
const FRAME = /^[[【〔(]|[\])】〕]?\*{0,2}$/g
const NONE = /^(?:[—–-]{1,3}|\/|…|\.{3}|无)$/
const NATURE = new RegExp(`^\\(?(${NATURES})性?(?:指标)?\\)?$`)
const SIGNS = new Map<string, Bound>([
  ['≥', 'min'],
  ['>', 'min'],
  ['＞', 'min'],
  ['不低于', 'min'],
  ['超过', 'min'],
  ['高于', 'min'],
  ['大于', 'min'],
  ['≤', 'max'],
  ['<', 'max'],
  ['＜', 'max'],
  ['不高于', 'max'],
  ['低于', 'max'],
  ['小于', 'max'],
  ['不超过', 'max'],
  ['约', 'approx'],
  ['近', 'approx'],
])

export const isNone = (cell: string): boolean => NONE.test(cell)

/** A number that fills the cell; null for any other content. */
export function numberIn(cell: string): CellValue | null {
  const inner = cell.replace(FRAME, '')
  const [quantity, more] = quantities(inner)
  if (!quantity || more || quantity.form === 'numeral') return null
  const [start, end] = quantity.span
  const before = BEFORE.exec(inner.slice(0, start))
  if (!before || inner.slice(end).trim() !== '') return null
  const { down, up, sign = '' } = before.groups ?? {}
  const bound = quantity.bound ?? SIGNS.get(sign) ?? 'exact'
  const change = down ? ({ change: 'decrease' } as const) : up ? ({ change: 'increase' } as const) : {}
  return { value: quantity.value, unit: quantity.unit, bound, ...change }
}

export interface PartValue extends CellValue {
  /** 设市城市 in 设市城市≥55: what it is told for. */
  readonly scope: string
  /** 30%,力争40%: the second tier. */
  readonly stretch: boolean
}

const PARTS = /\s*[;；,，]\s*|\s*其中[:：]?/
const SCOPE = /^(?<scope>(?!力争|争取)[〇㐀-鿿()、]{2,12}?)?(?<stretch>力争|争取)?(?=[\d≥≤<>＜＞约不达])/
/** ≤9.09(区域性点位): where or how it is told, without a figure. */
const NOTE = /(?<=[\d%上下内右])[(（][^()（）\d]{2,16}[)）]$/

/** 65.3①: a note below the table. */
const MARK = /[①-⑳]$/

/** The numbers that fill a cell, one or several (设市城市≥55;其他县城≥25); null for any other content. */
export function numbersIn(cell: string): readonly PartValue[] | null {
  const written = cell.trim().replace(MARK, '').replace(NOTE, '')
  const one = numberIn(written)
  if (one) return [{ scope: '', stretch: false, ...one }]
  const parts = written.split(PARTS)
  if (parts.length > MOST_PARTS) return null
  const values = parts.map((part): PartValue | null => {
    const lead = SCOPE.exec(part)
    const number = lead && numberIn(part.slice(lead[0].length))
    if (!lead || !number) return null
    return { scope: lead.groups?.scope ?? '', stretch: lead.groups?.stretch !== undefined, ...number }
  })
  const told = values.filter((value) => value !== null)
  const apart = new Set(told.map(({ scope, stretch }) => `${scope}${stretch}`)).size === told.length
  return told.length === parts.length && apart ? told : null
}

const MOST_PARTS = 4

/** The mark of a binding or expected indicator; undefined where the cell is none. */
export function natureOf(cell: string): Target['strength'] | undefined {
  const kind = NATURE.exec(cell)?.[1]
  if (kind === undefined) return undefined
  return kind === '约束' ? '约束性' : kind === '预期' ? '预期性' : 'none'
}

/** 亿立方, its 米 in the line below: in a cell no unit yet. */
const TORN = /立方$/

/** Read behind a number, by the pattern that reads all numbers: one of units alone takes 80 ms to compile. */
export function isUnit(cell: string): boolean {
  if (cell === '' || TORN.test(cell)) return false
  const [one] = inFigures(`1${cell}`)
  return one?.value === 1 && !one.more && one.span[1] === cell.length + 1 && measureOf(cell) !== null
}
