// The task of a clause in running text: the measure around it, the thing that is carried out, or its own phrase.
import type { Span } from '../../../corpus/schema.ts'
import type { Context } from '../context.ts'
import { saysWho } from './headed.ts'
import { leadPhrase } from './lead-phrase.ts'
import { type Measure, measureOf, SHORTEST_PHRASE, SHORTEST_TITLE } from './measure.ts'
import { closes, hasHeadline } from './paragraphs.ts'

const NO_TASK =
  /^(?:为(?:了|进一步|深入|贯彻|全面|切实|加快|做好|落实|推[动进]|加强|规范|保障|确保|促进|提[高升])|根据|按照|依照|依据|遵照|本(?:办法|规定|细则|方案|意见|通知|规划|条例)|对于|凡|请?各(?:地|级|部门|单位|有关|相关|省|牵头|责任)|《[^》\n]{2,60}》.{0,40}经[^,，。]{2,20}(?:同意|批准|审议)|[,，;；、])|的$/
const COMMA = /[,，]/

/** What a clause in running text is for: the measure around it, unless that only says why, on what ground or on whom. */
export function measureOfClause(context: Context, span: Span, shared: boolean): Measure {
  const section = context.sectionAt(span[0])
  const around = measureOf(context, span, 0, shared || hasHeadline(context, section, span))
  const untitled = !section || section.title === ''
  const alone =
    section?.kind === 'box' ||
    (section !== null && saysWho(section)) ||
    (section?.kind === 'article' && untitled) ||
    closes(context, span[0])
  const thing = alone || untitled ? thingBefore(context, span) : ''
  if (thing !== '') return { task: thing, span: around.span }
  const opening = context.text.slice(around.span[0], around.span[0] + SHORTEST_TITLE)
  if (!alone && !NO_TASK.test(around.task) && !(untitled && NO_TASK.test(opening))) return around
  const [start, end] = context.sentenceAt(span[0])
  const words = context.text.slice(span[0], Math.max(end, span[1]))
  const led = leadPhrase(context, words.startsWith('由') ? words.slice(1) : words)
  // 负责解释: what is left without its verb says too little.
  const task = led.length < SHORTEST_PHRASE && words.includes(`负责${led}`) ? `负责${led}` : led
  return task.split(COMMA, 1).join('').length < SHORTEST_PHRASE || NO_TASK.test(task)
    ? around
    : { task, span: [Math.min(start, span[0]), span[1]] }
}

/** 体系建设工程由省发展改革委组织实施, 前期工作由林业部门负责: what is carried out stands before 由. */
function thingBefore({ text }: Context, span: Span): string {
  const end = span[1]
  const start = span[0] + (SETTLED.exec(text.slice(...span))?.[0].length ?? 0)
  if (text[start] !== '由' || !CARRIES_OUT.test(text.slice(start, end))) return ''
  const before = text.slice(Math.max(0, start - THING_REACH), start)
  const thing = (THING.exec(before)?.[0] ?? '').replace(ITEM_NUMBER, '')
  return thing.length >= SHORTEST_PHRASE ? thing : ''
}
/** 具体办法|由市人民政府另行制定 */
const SETTLED = /^[^。；;,，]{2,80}?(?=由[^。；;,，]{2,40}另行)/
const CARRIES_OUT =
  /^由[^。；;,，]{2,60}?(?:共同|具体|统一|分别|另行|联合|牵头)*(?:负责)?(?:组织)?(?:实施|负责|落实|制定|规定|执行|划定|承担|审批|办理|公布)(?<!负责解释)$/
const THING = /[^。；;,，、:：\n的][^。；;,，:：\n]{2,40}$/
const ITEM_NUMBER = /^(?:[(（]?[一二三四五六七八九十\d]{1,3}[)）.．、]|第[一二三四五六七八九十百]{1,4}条)\s*/
const THING_REACH = 48
