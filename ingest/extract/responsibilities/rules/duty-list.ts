// Duties told body by body under a heading that says so: 二、工作职责 (一)市工信局:牵头制定方案;… (二)市财政局:会同市审计局监督资金使用。
import type { Span } from '../../../../corpus/schema.ts'
import type { Context } from '../../context.ts'
import { rule } from '../../rule.ts'
import { namesAt } from '../names-at.ts'
import { regionOf } from '../region.ts'
import type { Marked, ResponsibilityReading } from '../responsibility.ts'

/** A colon, the body before it with what else it is called, and what it is told behind; colons are few, and soon found. */
const PATTERN =
  /[:：](?<=(?:^|[\n。；;]\s{0,4}|[)）.．、]\s{0,2})(?<who>[〇㐀-鿿、]{2,60}(?:[(（][〇㐀-鿿]{2,14}[)）])?)[:：])(?<duty>[^。；;\n]{4,160})/g
const DUTIES = /(?:职责|分工|职能|任务)(?:分工|任务)?$/
const NO_DUTIES = /^(?:加强|强化|落实|压实|明确|细化|履行)/
const WITH = /^会同(?=[〇㐀-鿿]{2})/

export const dutyList = rule<ResponsibilityReading>({
  id: 'responsibilities/duty-list',
  triggers: ['职责', '分工', '职能'],
  pattern: PATTERN,
  read: ({ groups: { who = '', duty = '' }, span: [colon, end] }, context) => {
    const start = colon - who.length
    const task = headingOver(context, start)
    const region = regionOf(context)
    const list = task === undefined ? null : namesAt(context.text, start, region)
    if (task === undefined || !list || list.end !== colon) return null
    const at = end - duty.length
    const others = WITH.test(duty) ? namesAt(context.text, at + WITH_LENGTH, region) : null
    const mark = list.names.length === 1 ? 'lead' : 'charge'
    const bodies: Marked[] = [
      ...list.names.map((agency): Marked => ({ agency, mark, group: 0, prefixed: true })),
      ...(others?.names ?? []).map(
        (agency): Marked => ({ agency, mark: 'support', group: 1, prefixed: true }),
      ),
    ]
    const span: Span = [start, end]
    return { bodies, openList: list.openList, listed: false, task, span }
  },
})

const WITH_LENGTH = 2

/** The heading that what follows it is a list of duties; 加强职责落实 says what is to be done. */
const headingOver = (context: Context, at: number): string | undefined =>
  context.pathAt(at).findLast(({ title }) => DUTIES.test(title) && !NO_DUTIES.test(title))?.title
