// Duties told body by body under a heading that says so: 二、工作职责 (一)市工信局:牵头制定方案;… (二)市财政局:会同市审计局监督资金使用。
import type { Span } from '../../../../corpus/schema.ts'
import type { Context } from '../../context.ts'
import { rule } from '../../rule.ts'
import { namesAt } from '../names-at.ts'
import { indentBefore } from '../paragraphs.ts'
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
    if (task === undefined) return null
    const region = regionOf(context)
    const told = namesAt(context.text, start, region)
    const list = told?.end === colon ? told : unitsIn(who)
    if (!list) return null
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

/** The heading that what follows it is a list of duties, or the one over words that say so; 加强职责落实 says what is to be done. */
function headingOver(context: Context, at: number): string | undefined {
  const path = context.pathAt(at)
  const over = path.findLast(({ title }) => DUTIES.test(title) && !NO_DUTIES.test(title)) ?? path.at(-1)
  if (!over || NO_DUTIES.test(over.title)) return undefined
  return DUTIES.test(over.title) || isToldAbove(context.text, at, over.span[1]) ? over.title : undefined
}

/** 当前具体业务分工如下:⏎办公室:…⏎组织人事科:…; each in a line of its own. */
function isToldAbove(text: string, at: number, floor: number): boolean {
  const indent = indentBefore(text, at, Math.min(LONGEST_INDENT, at - floor))
  if (indent === null) return false
  let end = at - indent.length
  for (let lines = 0; lines < MOST_LINES && end > floor; lines++) {
    const start = Math.max(floor, text.lastIndexOf('\n', end - 1) + 1)
    if (SAYS.test(text.slice(Math.max(start, end - SAYS_REACH), end))) return true
    if (!OF_ONE.test(text.slice(start, Math.min(end, start + OF_ONE_REACH)))) return false
    end = start - 1
  }
  return false
}
const LONGEST_INDENT = 6
const SAYS = /(?:分工|职责|职能)(?:安排|情况)?如下[:：]\s*$/
const SAYS_REACH = 24
const OF_ONE = /^[^\S\n]{0,4}[〇㐀-鿿、]{2,60}[:：]/
const OF_ONE_REACH = 64
const MOST_LINES = 60

/** Units of the office itself: 组织人事科, 市房屋征收中心. */
function unitsIn(who: string): { names: readonly string[]; openList: boolean } | null {
  const names = who.split('、')
  return names.every((name) => UNIT.test(name)) ? { names, openList: false } : null
}
const UNIT = /^(?:[〇㐀-鿿]{2,12}[科处股]|[〇㐀-鿿]{4,16}(?:中心|[所站队院室]))$/
