// Policies of which each piece of a measure is a measure: many begin with a headline of their own (发展壮大环保产业。…(省生态环境厅牵头)).
import type { Context } from '../context.ts'
import type { Measure } from './measure.ts'

/** A short sentence, and more behind it. */
const HEADLINE = /^[^。；;：:，,()（）\n]{4,40}。(?=[〇㐀-鿿“])/
const LONGEST = 48
/** Fewer show no way of writing; where readers take the section's heading for all its pieces, one in ten begins so. */
const FEWEST = 4
const SHARE = 0.12

/** The measures with the tasks that a reader gives their pieces, where the policy heads them. */
export function withOwnTasks(context: Context, measures: readonly Measure[]): readonly Measure[] {
  const pieces = measures.filter(({ part }) => part !== undefined)
  const behind = pieces.filter((one) => !isFirst(context, one))
  const headed = behind.filter((one) => isHeaded(context, one))
  if (headed.length < FEWEST || headed.length < SHARE * behind.length) return measures
  return measures.map((one) =>
    one.part === undefined || (isFirst(context, one) && !isHeaded(context, one))
      ? one
      : { task: one.part, span: one.span },
  )
}

const isHeaded = ({ text }: Context, { span: [start] }: Measure): boolean =>
  HEADLINE.test(text.slice(start, start + LONGEST))

/** It stands right behind the heading, whose work it goes on to tell. */
function isFirst({ text, sectionAt }: Context, { span: [start] }: Measure): boolean {
  const end = sectionAt(start)?.span[1] ?? start
  return !INK.test(text.slice(end, start))
}
const INK = /[〇㐀-鿿]/
