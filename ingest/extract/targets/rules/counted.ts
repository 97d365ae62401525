// A number of things, the things after it: 推动60家公共机构, 培育20家左右示范企业, 60%以上的学校达到创建要求.
import type { Quantity } from '../../numbers/quantity.ts'
import { isCounting } from '../counting.ts'
import type { Made, TargetRule, View } from '../draft.ts'
import { isRegion } from '../indicator.ts'
import { boundOf, sharedFields } from '../pairing.ts'
import { goesOn, isClosed, nounIn, sharedIn } from '../tail.ts'
import { changeOf } from './output.ts'

export const counted: TargetRule = { id: 'targets/counted', read }

const LONGEST = 40
/** Verbs that set the extent of a work, not the size of one project: 完成60万平方米既有建筑改造. */
const EXTENT = new Set(
  '完成 新增 实施 实现 改造 建成 推广 新建 增加 淘汰 压减 减少 退出 关停 治理 修复 营造 种植 累计 发展 达到 具备 替代'.split(
    ' ',
  ),
)

function read(view: View): ReturnType<TargetRule['read']> {
  const { tail, quantities, text, span } = view
  const [quantity] = quantities
  if (isClosed(tail) || !quantity || quantities.length !== 1) return null
  if (quantity.unit === '' || quantity.form === 'doubling') return null
  const { verb, start, bare } = verbOf(view)
  const extent = verb !== null && EXTENT.has(verb) && (bare || quantity.bound === null)
  if (!(isCounting(quantity.unit) || extent) || (verb === null && !bare)) return null
  if (goesOn(tail)) return bare ? [elided(view, quantity)] : null
  const indicator = verb === null && quantity.unit === '%' ? sharedIn(tail) : nounIn(tail)
  const noun = indicator.length > LONGEST ? indicator.slice(indicator.lastIndexOf('的') + 1) : indicator
  if (noun.length < 2 || noun.length > LONGEST) return null
  const at = text.indexOf(noun, quantity.span[1])
  return [
    {
      ...base(view, quantity),
      change: verb === null ? 'level' : changeOf(verb),
      indicator: noun,
      span: [verb === null ? span[0] : start, at + noun.length],
    },
  ]
}

/** The verb before the number, and whether nothing stands between them. */
function verbOf({ subject, head, text }: View): { verb: string | null; start: number; bare: boolean } {
  const { verb, inner, span, start } = subject
  if (verb !== null || head.verb !== null)
    return { verb: verb ?? head.verb, start, bare: span[0] === span[1] }
  if (inner) return { verb: inner.verb, start: inner.start, bare: inner.span[0] === inner.span[1] }
  return { verb: null, start, bare: span[0] === span[1] || isRegion(text.slice(...span)) }
}

const base = (view: View, quantity: Quantity): Omit<Made, 'indicator' | 'span'> => ({
  ...sharedFields(view),
  index: 0,
  bound: boundOf(view, quantity),
  value: quantity.value,
  unit: quantity.unit,
  year: null,
})

/** 合计135家以上达到创建要求: of what was named before. */
const elided = (view: View, quantity: Quantity): Made => ({
  ...base(view, quantity),
  indicator: '',
  span: [view.head.rest[1], quantity.span[1]],
})
