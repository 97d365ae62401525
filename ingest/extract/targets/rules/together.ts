// One thing told in several measures: 完成3800户、58万平方米棚户区改造, 建成3条、120公里旅游公路.
import { isCounting } from '../counting.ts'
import type { TargetRule, View } from '../draft.ts'
import { boundOf, sharedFields } from '../pairing.ts'
import { isClosed, nounIn } from '../tail.ts'
import { changeAt } from './output.ts'

export const together: TargetRule = { id: 'targets/together', read }

const EXTENT = /(?:亩|米|公里|公顷|千瓦时?|吨)$/

function read(view: View): ReturnType<TargetRule['read']> {
  const { subject, head, tail, text, quantities } = view
  const units = new Set(quantities.map(({ unit }) => unit))
  if (quantities.length < 2 || units.size !== quantities.length || isClosed(tail)) return null
  if (!quantities.every(({ unit }) => isCounting(unit) || EXTENT.test(unit))) return null
  const verb = subject.verb ?? head.verb
  const noun = nounIn(tail)
  if (verb === null || subject.span[0] !== subject.span[1] || noun.length < 2) return null
  const end = text.indexOf(noun, view.span[1]) + noun.length
  return quantities.map((quantity, index) => ({
    ...sharedFields(view),
    index,
    indicator: noun,
    change: changeAt(text, subject.start, verb),
    bound: boundOf(view, quantity),
    value: quantity.value,
    unit: quantity.unit,
    year: null,
    span: [index === 0 ? subject.start : quantity.span[0], end],
  }))
}
