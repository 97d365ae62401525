// One subject and its values: listed things and values in their order, refused when the counts differ.
import type { Span } from '../../../corpus/schema.ts'
import { bare } from '../numbers/magnitude.ts'
import type { Bound, Quantity } from '../numbers/quantity.ts'
import { kindsBefore } from './across.ts'
import type { Made, View } from './draft.ts'
import { isMeasure, isPace } from './indicator.ts'
import { type Item, itemsOf } from './items.ts'
import { yearsInTurn } from './years.ts'

export type Shared = Pick<Made, 'change' | 'stretch' | 'baselineYear'>

const STRETCH = /力争|争取/
/** 力争到2025年,…. */
const WISHED = /(?:力争|争取)到?$/

export function sharedFields(view: View): Shared {
  const { head, text, subject, span, time } = view
  const before = text.slice(head.rest[0], Math.min(subject.span[0], span[0]))
  const wish = time !== null && WISHED.test(text.slice(Math.max(0, time.span[0] - 3), time.span[0]))
  return {
    change: head.change ?? 'level',
    stretch: head.stretch || wish || STRETCH.test(before),
    baselineYear: baselineYear(view),
  }
}

/** 比“十三五”初期: the year that the period begins with. */
function baselineYear({ head: { baseline }, text }: View): number | null {
  if (baseline === null) return null
  const begins = text.slice(baseline.span[0], baseline.span[1] + 1).includes('初')
  return begins && baseline.start ? Number(baseline.start.slice(0, 4)) : baseline.year
}

/** The bound words of a quantity itself, else those behind the list, else those before it. */
export function boundOf({ quantities, head, subject }: View, quantity: Quantity): Bound {
  if (quantity.bound) return quantity.bound
  const own = quantities.filter(({ bound }) => bound !== null)
  const behind = own.length === 1 ? (quantities.at(-1)?.bound ?? null) : null
  return behind ?? head.bound ?? subject.bound ?? (quantity.more ? 'min' : 'exact')
}

/** 该比例达到45%, 预期值达到90%: what it is of was told before. */
const STANDS_FOR = /^(?:该|这一|这项|此|上述)项?(?:比例|比率|占比|比重|指标|数量|数值)$|^(?:预期|目标)值$/

/** 分别达1.2万亿、8200亿元: the last tells what all are counted in. */
const BARE = /^[百千]?[万亿]+$/
const baseOf = (unit: string): string => (bare(unit) === unit ? '' : bare(unit))

/** A record for each quantity of a view, with the things named at `span` in turn; none where they do not match. */
export function pair(view: View, span: Span, shared: Shared): readonly Made[] {
  const { quantities, text, head } = view
  const years = yearsInTurn(view)
  const items = quantities.length > 1 ? itemsOf(text, span, quantities.length) : null
  const listed = quantities.length > 1 && years.length === 0 && span[1] > span[0]
  const told = text.slice(...span).trim()
  const whole = STANDS_FOR.test(told) ? '' : told
  const kinds = listed && items === null ? kindsBefore(view, whole, quantities.length) : null
  if (listed && items === null && kinds === null && !isPace(whole)) return []
  const base = baseOf(quantities.at(-1)?.unit ?? '')
  return quantities.flatMap((quantity, index): Made[] => {
    const item = listed ? items?.[index] : undefined
    const indicator = item?.name ?? kinds?.[index] ?? whole
    const start = indicator === '' ? head.rest[1] : (item?.span[0] ?? span[0])
    const made: Made = {
      index,
      indicator,
      span: [start, quantity.span[1]],
      bound: boundOf(view, quantity),
      value: quantity.value,
      unit: quantity.unit + (BARE.test(quantity.unit) ? base : ''),
      year: years[index] ?? null,
      ...shared,
    }
    if (quantity.form === 'doubling' && made.change === 'level') return [{ ...made, change: 'increase' }]
    if (quantities.length > 1) return [made]
    const all: Made[] = eachAlike(view, span)?.map((one) => ({
      ...made,
      indicator: one.name,
      span: [one.span[0], made.span[1]],
    })) ?? [made]
    return years.length < 2 ? all : all.flatMap((one) => years.map((year) => ({ ...one, year })))
  })
}

/** 单位面积能耗和人均能耗|分别下降5%: each of them by as much; null where it is not said of each. */
function eachAlike({ text, span: place }: View, span: Span): readonly Item[] | null {
  if (!EACH.test(text.slice(span[1], place[0])) || MORE.test(text.slice(place[1], place[1] + NEAR)))
    return null
  for (const count of ALIKE) {
    const items = itemsOf(text, span, count)
    if (items?.every(({ name }) => isMeasure(name))) return items
  }
  return null
}
const EACH = /^[^，,。；;]{0,12}分别/
const ALIKE = [2, 3, 4]
/** 分别提升1.57%|、下降5.17%: the next has a value of its own. */
const MORE = /^\s?[、和及与，,]\s?[〇㐀-鿿]{0,4}\s?\d/
const NEAR = 12
