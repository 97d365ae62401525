// What an expression is used for, told by the words beside it: a base (比2020年), a past (2015年以来), a name (“十四五”规划).
import type { Span } from '../../../corpus/schema.ts'
import type { Draft } from '../rule.ts'
import type { TimeReading, TimeRole } from './expression.ts'

const COMPARED =
  /(?:比|较|相比于?|相对于?|对比|高于|低于|优于|由|从|保持|维持|基准年|以|与|和|同|按照?|在|超过|不超过|将)\s?$/
const COMPARING = /(?:比|较|相比于?|相对于?|对比|高于|低于|优于|由|从|基准年)\s?$/
const BASE_AFTER =
  /^(?:的)?(?:末|底)?(?:相比|水平|基础上|基期|基准|基数|为基|不变价|价格|可比价|同期|相当|规模|[^，,。；;、]{0,12}基础上)/
const LEVEL_AFTER = /^(?:的)?(?:水平|基期|同期|不变价)/
const PAST_AFTER = /^(?:以来|至今)/
const PLAN = String.raw`(?:规划|纲要|要点|方案|意见|办法|(?:工作|行动|实施|年度|三年)计划|清单)`
const NAME_AFTER = new RegExp(
  String.raw`^(?:碳达峰(?:、?碳中和)?(?:行动|实施|工作)*(?:方案|计划)|年?[版修]|\s?第\d+[期号届次]|\)?版|〔|[^，,。；;、：:“”《》()]{0,24}${PLAN}|远景)`,
)
const NAME_BEFORE = new RegExp(String.raw`(?:${PLAN}|行动|目录|指南|措施)[(（〈<]$`)
/** What follows an adverbial of time: then it is no attribute of a plan's name. */
const PREDICATE_AFTER =
  /^[，,]|^(?:全[省市区国县]|每年|年均|累计|力争|争取|确保|加快|推进|新[增建]|建[成设]|开工|投产|启动|先行|重点|基本|逐步|进一步|达到?峰?|实现|完成|严格|控制|提[高升]|降[低至到]|增长|下降|优化|推动|实施|开展|布局|形成|打造|培育|减少|淘汰|退出|突破|将|要|应(?![对急用])|内|先|再|继续|大力|积极|稳步|着力|有序|全面|投[入运产]|改造|安排|完善|健全|不再|前[三四])/
const ADVERBIAL_BEFORE = /(?:力争|争取|确保|在|于)$/
/** A verb whose object the year only qualifies: 做好2025年…工作, 办理2022年人大建议. */
const OBJECT_BEFORE =
  /(?:做好|开展|组织|推进|落实|办理|编制|报送|提交|提供|印发|制定|依据|根据|按照|参照|关于|督促|通过|结合|总结|北京)$/
const DATA_AFTER = /^[^，,。；;、]{0,24}?(?:数据|报告|成果|考核|清单|情况)/
const NOUNS_AFTER =
  /^(?:年度|时?期?)?[^，,。；;、]{0,24}?(?:目标|任务|指标|关键期|建议|报告|成果|考核|数据|清单|工作|发展新需求|重点)/
const BARE = /[”’"五度]$/
const DESCRIBED = /^(?:是|处于|正处|面临|以及?更长|乃至)/
/** A heading, not a limit: （四）到2030、2060年目标。 */
const HEADING_AFTER = /^(?:、20\d{2}年)?(?:主要|总体|发展)?目标(?:[。:：\s]|$)/
const REACH = 6
const AHEAD = 40

export function roleOf(draft: TimeReading & Draft, text: string, names: readonly Span[]): TimeRole {
  const [start, end] = draft.span
  if (within(names, draft.span)) return 'name'
  const before = text.slice(Math.max(0, start - REACH), start)
  const after = text.slice(end, end + AHEAD)
  if (draft.relation === 'every' || draft.precision === 'duration') return 'limit'
  if (PAST_AFTER.test(after) || text.slice(start, end).endsWith('以来')) return 'past'
  if (isBase(draft, before, after)) return 'base'
  return isName(draft, text.slice(start, end), before, after) ? 'name' : 'limit'
}

function isBase({ relation }: TimeReading, before: string, after: string): boolean {
  if (relation === 'from') return false
  if (COMPARING.test(before) || LEVEL_AFTER.test(after)) return true
  return COMPARED.test(before) && BASE_AFTER.test(after)
}

/** Only a bare expression can be an attribute: 2030年前 and “十四五”期间 are adverbials, but for 2030年前碳达峰行动方案. */
function isName(draft: TimeReading & Draft, written: string, before: string, after: string): boolean {
  if (NAME_BEFORE.test(before)) return true
  if (HEADING_AFTER.test(after)) return true
  if (draft.relation === 'before') return NAME_AFTER.test(after) && after.startsWith('碳达峰')
  if (draft.relation !== 'during') return false
  if (DESCRIBED.test(after)) return true
  if (PREDICATE_AFTER.test(after)) return false
  if (NAME_AFTER.test(after)) return true
  const bare = BARE.test(written)
  if (OBJECT_BEFORE.test(before) || DATA_AFTER.test(after)) return true
  if (bare && !ADVERBIAL_BEFORE.test(before)) return NOUNS_AFTER.test(after) || written.endsWith('度')
  return false
}

/** Binary search: names are in order and do not overlap. */
function within(names: readonly Span[], [start, end]: Span): boolean {
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((names[middle]?.[1] ?? 0) < end) low = middle + 1
    else high = middle
  }
  const name = names[low]
  return name !== undefined && name[0] < start
}
