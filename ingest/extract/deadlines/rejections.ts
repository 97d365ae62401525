// Why a time expression is no 时限: tests in order, the first that holds names the reason.
import { type Context, lastStartingBefore } from '../context.ts'
import { packedTables } from '../targets/tables/packed/packed.ts'
import { frameOf, type TimeExpression } from '../time/expressions.ts'
import { ATTRIBUTES } from './attributes.ts'
import { type Candidate, isBareTerm, type Rejection } from './candidate.ts'
import { isLateLimit } from './late-limit.ts'
import { SITUATIONS } from './situations.ts'
import { isInTimeCell } from './time-cells.ts'

const VALIDITY =
  /^[^。；;，,]{0,4}(?:施行|(?:实施|执行)(?!方案|细则|意见|计划|规划|办法|步骤|[^，,。；;本]{0,16}(?:标准|政策|制度)(?=[。，,；;]|$))|生效|废止|失效|到期|届满)|^止?[^。；;]{0,4}有效/
/** 2024年秋季学期起全面实施 promises; a rule comes into force on a day. */
const IN_FORCE = /^[^。；;，,]{0,4}(?:施行|生效|废止|失效)/
const VALIDITY_BEFORE = /有效期(?:为|至|自|限|[:：])?[^。；;]{0,16}$/
const MEASURED_BEFORE =
  /(?:控制在|缩短至|缩短到|(?:压缩|缩减|压减|减少|减|降|缩)[至到]|不超过|不少于|不低于|为期|周期|连续|满|超过|近|最近|过去|[只仅还]有|仅剩|不到|不足|历时|耗时|(?:压缩|缩短|压减|延长)[^，,。；;]{2,16}(?:时间|时限|时长|周期|期限|天数)[至到]|分别[〇㐀-鿿]{2,3}\d{1,3}个?[、和])\s?$/
const REVIEWED =
  /^[^。；;，,]{0,30}(?:已经?(?!建|有|投|纳|列|开|发|取)|累计(?:完成|建成|实现)了|[完实达]成了|取得了|同比)/
/** 力争2026年|贷款同比增长10%. */
const WISHED_BEFORE = /(?:力争|争取|确保)$/
const ATTRIBUTE_BEFORE = /(?:发挥|利用|结合|做好|组织|依托|以)$/
/** 每年6月为安全生产月 */
const NAMED_AFTER = /^(?:确?定?为|是|作为)[^，,。；;]{2,16}[日周月节季](?=[，,。；;]|$)/
const QUOTED_BEFORE = /[“‘「]$|(?:倡导|开展|推行)"$/
const ATTRIBUTE_AFTER = /^(?:节能宣传周|[^，,。；;]{0,16}(?:宣传周|活动[日周月]|[日周]等))/
const ISSUED_BEFORE = /(?:发布|成文|印发|发文|公布|生成|公开)(?:日期|时间)[*\]】]{0,3}\s?[:：]?[*]{0,2}\s?$/
/** 两年内发生过生产安全事故: who is meant, by what has happened. */
const HAPPENED =
  /^[^，,。；;]{0,8}(?:(?:发生|受到?|出现|存在|有|获得|承担|完成|参加)过|未(?:受|发生|出现|被|有|因))/
const CLAUSE_AFTER = /^[，,]\s?[〇㐀-鿿]|^(?:完成|前|起|开始)/
const POTENTIAL_AFTER = /^(?:可(?!持续)|约可|能够?)/
/** 每人每月20元, 每平方米每年10元: how much for whom. */
const RATE_BEFORE = /每(?:人|户|名|位|套|车|床|亩|[平立]方米|吨|人次|公里|家|个)$/
const MONEY_AFTER = /^(?:不[低少高超][〇㐀-鿿]{1,2})?[\d.]{1,9}(?:[—\-～~至][\d.]{1,9})?[万亿]?元/
const HEAD_BEFORE =
  /(?:指标名称|指标|名称|单位|项目|现状值?\)?|\|)\s*\|?\s*$|\d{4}年\)?\s*(?:现状值?\)?\s*)?\|?\s*$(?<![，,、和与及])/
const HEAD_AFTER = /^\s*\|?\s*(?:[(（]?(?:现状|目标值|基期|预期值)|指标|属性|新增或|\d{4}年|\||单位)/
const HAN = /[〇㐀-鿿]/
/** 上一年度1月至12月: the period that figures are of. */
const LAST_YEAR_BEFORE = /(?:上一?年度?|去年|往年|前一年度?)的?\s?$/
const PROCEDURE_BEFORE =
  /(?:收到|受理|接到|作出|签订|届满|到期|完成|审核|取得|获得|通过(?![^，,。；;]{2,20}(?:方式|途径|渠道|手段|办法|形式)))[^。；;]{0,24}$|(?:到|抵|进|返|入)(?:[京沪津渝]|[省市县区境]|本[地市省])[前后]?$/

const past: Rejection = {
  id: 'past',
  holds: ({ time, reference, bases, context }) => {
    const { span, end, start, date, relation, precision, year } = time
    if (relation === 'during' && precision === 'year' && year !== null && bases.has(year)) return true
    if (!reference) return relation === 'by' && context.text.startsWith('截', span[0])
    if (year !== null && isOfPlanYear(context, year, reference, context.text.slice(...span))) return false
    // 自2026年起 in a text of June 2026 goes on.
    if (relation === 'from' && precision === 'year') return date < reference.slice(0, date.length)
    // 从1月1日起,将补贴范围扩展至…, issued in March: it goes on.
    if (relation === 'from' && GOES_ON.test(context.text.slice(span[1] - 1, span[1] + 2)))
      return date.slice(0, YEAR_LENGTH) < reference.slice(0, YEAR_LENGTH)
    const last = relation === 'before' ? date : (end ?? start)
    if (last === null || last.slice(0, reference.length) >= reference) return false
    return context.text.startsWith('截', span[0]) || !isLateLimit(context, time, last, reference)
  },
}

const YEAR_LENGTH = 4
const GOES_ON = /^起(?:[,，]|执行)/

/** A plan for one year, issued in its course: 3月底前 is a limit of the plan, also where the page is dated July. */
const isOfPlanYear = (context: Context, year: number, reference: string, written: string): boolean =>
  reference.startsWith(String(year)) && frameOf(context).year === year && !OWN_YEAR_OR_REVIEW.test(written)
const OWN_YEAR_OR_REVIEW = /\d{4}|截/

export const REJECTIONS: readonly Rejection[] = [
  { id: 'base, name or review', holds: ({ time }) => time.role !== 'limit' },
  past,
  {
    id: 'title',
    holds: ({ time: { span }, titles }) =>
      span[1] <= (titles[lastStartingBefore(titles.length, (i) => titles[i]?.[0] ?? 0, span[0])]?.[1] ?? 0),
  },
  { id: 'date of the cover', holds: isOnCover },
  { id: 'validity', holds: ({ before, after, time }) => isValidity(time, before, after) },
  {
    id: 'date of an event',
    holds: (candidate) => !isThird(candidate) && isEvent(candidate),
  },
  {
    id: 'measured',
    holds: (one) => isBareTerm(one) && MEASURED_BEFORE.test(one.before),
  },
  {
    id: 'what has happened',
    holds: (one) => isBareTerm(one) && HAPPENED.test(one.after),
  },
  {
    id: 'procedure',
    holds: (one) => isBareTerm(one) && PROCEDURE_BEFORE.test(one.before),
  },
  {
    id: 'of the year before',
    holds: (one) => !isBareTerm(one) && LAST_YEAR_BEFORE.test(one.before),
  },
  {
    id: 'reviewed',
    holds: ({ time, before, after }) =>
      time.relation === 'during' && REVIEWED.test(after) && !WISHED_BEFORE.test(before),
  },
  { id: 'alone', holds: isAlone },
  {
    id: 'heading of a report',
    holds: ({ time: { span }, context }) => {
      const heading = context.headingAround(span)
      return (
        heading?.number === '' ||
        (heading !== null && WORK_OF.test(context.text.slice(span[1], heading.span[1])))
      )
    },
  },
  {
    id: 'head of a table',
    holds: ({ time, before, after, context }) =>
      ((time.relation === 'during' && !CLAUSE_AFTER.test(after) && isTableHead(before, after)) ||
        isLabel(before, after)) &&
      !isInTimeCell(context, time.span),
  },
  {
    id: 'table in one line',
    holds: ({ time, context }) =>
      packedTables(context).some(({ span: [start, end] }) => start <= time.span[0] && time.span[0] < end),
  },
  {
    id: 'rate',
    holds: ({ time, before, after }) =>
      time.relation === 'every' && (RATE_BEFORE.test(before) || MONEY_AFTER.test(after)),
  },
  { id: 'potential', holds: ({ time, after }) => time.relation === 'every' && POTENTIAL_AFTER.test(after) },
  {
    id: 'attribute',
    holds: ({ time, before, after }) =>
      time.relation === 'every' &&
      (QUOTED_BEFORE.test(before) ||
        NAMED_AFTER.test(after) ||
        (ATTRIBUTE_BEFORE.test(before) && ATTRIBUTE_AFTER.test(after))),
  },
  ...SITUATIONS,
  ...ATTRIBUTES,
]

const isValidity = ({ relation, precision }: TimeExpression, before: string, after: string): boolean =>
  VALIDITY_BEFORE.test(before) ||
  ((relation === 'from' || precision === 'day') && (precision === 'year' ? IN_FORCE : VALIDITY).test(after))

/** 指标 单位 2020年 2025年 属性 */
const isTableHead = (before: string, after: string): boolean =>
  HEAD_BEFORE.test(before) || HEAD_AFTER.test(after)

/** 指标⇥2020年末⇥2025年末(目标)⇥属性: the cell says no more. */
const isLabel = (before: string, after: string): boolean =>
  LABELS_BEFORE.test(before) && LABEL_AFTER.test(after)
const LABELS_BEFORE =
  /(?:指标|项目|名称|内容|类[别型]|领域)[^\t\n。]{0,4}\t(?:[^\t\n。]{0,12}\t){0,8}(?:(?:目标|现状|规划|指标要求)值?[(（])?$/
const LABEL_AFTER = /^(?:[(（]?(?:目标|规划|预期|预计)?值?[)）]?)(?:\t|\n|$)/

/** …规划某市生态环境局二〇二二年三月目录: between the title and the day of issue stand at most those who issue. */
function isOnCover({ time: { relation, date, span }, titles, context }: Candidate): boolean {
  if (relation !== 'during' || date !== context.metadata.issuedOn) return false
  const end = titles[lastStartingBefore(titles.length, (i) => titles[i]?.[0] ?? 0, span[0])]?.[1]
  return end !== undefined && span[0] - end <= COVER_REACH && !PAUSE.test(context.text.slice(end, span[0]))
}
const COVER_REACH = 160
const PAUSE = /[,，。；;:：]/

/** 三、2026年重点工作任务: what the part is about. */
const WORK_OF =
  /^(?:的|全[省市县区])?(?:经济社会发展)?(?:主要|重点|总体)?(?:工作|任务|目标)(?:目标|任务|重点|安排|要求|总体|部署|思路|建议|打算)*$/

/** Nothing is issued or passed in 上旬. */
const isThird = ({ time: { span }, context }: Candidate): boolean => context.text[span[1] - 1] === '旬'

/** A period alone under 申报时间 says until when. */
const TIME_HEADING =
  /(?:申报|报名|受理|填报|提交|实施|执行|完成|征集|办理|活动|反馈|推荐|评审|申请|报送)(?:的)?(?:时间|期限|时限|日期)(?:安排)?[。:：]?\s{0,6}$/
const HEADING_REACH = 24

/** Nothing but the date stands in the clause: a signature, a cover, a cell. */
function isAlone({ time: { span, relation, precision }, context, before }: Candidate): boolean {
  if (relation !== 'during' || isInTimeCell(context, span)) return false
  if (ISSUED_BEFORE.test(before)) return true
  const [start, sentenceEnd] = context.sentenceAt(span[0])
  if (TIME_HEADING.test(context.text.slice(Math.max(0, start - HEADING_REACH), start))) return false
  const end = precision === 'year' ? context.paragraphAt(span[0])[1] : sentenceEnd
  return !HAN.test(context.text.slice(start, span[0])) && !HAN.test(context.text.slice(span[1], end))
}

/** A bare day is when something was issued, signed or passed, unless it lies ahead and something is to happen on it. */
const isEvent = ({
  time: { precision, relation, start, end },
  before,
  after,
  reference,
}: Candidate): boolean =>
  precision === 'day' &&
  relation === 'during' &&
  // Days on end are time given for something.
  start === end &&
  (!(CLAUSE_AFTER.test(after) || (ON_DAY.test(before) && HAN_AFTER.test(after))) ||
    reference === null ||
    (end ?? '').slice(0, reference.length) <= reference)
/** 确保2023年1月1日全面供应, 于3月21日发放 */
const ON_DAY = /(?:确保|力争|争取|于)$/
const HAN_AFTER = /^[〇㐀-鿿]/
