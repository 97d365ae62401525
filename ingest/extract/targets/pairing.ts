// One subject and several values: items of the subject and values in their order, refused when the counts differ.
import type { Span } from '../../../corpus/schema.ts'
import type { Bound, Quantity } from '../numbers/quantity.ts'
import type { TargetDraft, View } from './draft.ts'
import { itemsOf } from './items.ts'

type Made = Omit<TargetDraft, 'rule' | 'view'>
export type Fields = Pick<Made, 'change' | 'stretch' | 'baselineYear'>

export const fields = ({ head }: View): Fields => ({
  change: head.change ?? 'level',
  stretch: head.stretch,
  baselineYear: head.baseline?.year ?? null,
})

/** The bound words of a quantity itself, else those before the list, else those behind it. */
export function boundOf({ quantities, head }: View, quantity: Quantity): Bound {
  if (quantity.bound) return quantity.bound
  const own = quantities.filter(({ bound }) => bound !== null)
  const last = quantities.at(-1)
  const shared = own.length === 1 && last?.bound ? last.bound : null
  return shared ?? head.bound ?? (quantity.more ? 'min' : 'exact')
}

/** Drafts for all quantities of a view, with the items of the subject at `span` in turn. */
export function pair(view: View, span: Span, shared: Fields): Made[] {
  const { quantities, text, head } = view
  const items = quantities.length > 1 || head.distributive ? itemsOf(text, span) : []
  const years = yearsOf(view)
  return quantities.flatMap((quantity, index): Made[] => {
    const listed = quantities.length > 1 && items.length === quantities.length
    const indicator = listed ? (items[index]?.name ?? '') : text.slice(...span)
    const start = listed ? (items[index]?.span[0] ?? span[0]) : span[0]
    if (quantities.length > 1 && !listed && items.length > 1 && years.length !== quantities.length) return []
    const quoteStart = indicator === '' ? head.rest[1] : start
    return [
      {
        ...shared,
        index,
        indicator,
        elided: indicator === '',
        span: [quoteStart, quantity.span[1]],
        bound: boundOf(view, quantity),
        value: quantity.value,
        unit: quantity.unit,
        year: years.length === quantities.length ? (years[index] ?? null) : null,
      },
    ]
  })
}

const YEAR = /20\d{2}/g

/** 2025年和2030年…分别: the years that belong to the values in turn. */
function yearsOf({ quantities, head, subject, text, timeline }: View): number[] {
  if (quantities.length < 2) return []
  const time = head.time ?? subject.time
  if (!time) return []
  const inOne = (text.slice(...time.span).match(YEAR) ?? []).map(Number)
  if (inOne.length === quantities.length) return inOne
  const limits = timeline
    .within([time.span[0] - 20, time.span[1]])
    .filter(({ role, year }) => role === 'limit' && year !== null)
  return limits.length === quantities.length ? limits.flatMap(({ year }) => year ?? []) : []
}
