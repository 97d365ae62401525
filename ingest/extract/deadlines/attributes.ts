// Time expressions that only say which: whose quota, which accounts, which list, whom a rule is about.
import { type Candidate, isBareTerm, type Rejection } from './candidate.ts'

/** 国家下达的“十四五”期间…目标值; 完成“十四五”期间…目标任务 */
const HANDED_DOWN = /(?:下达|确定|分解|核定)(?:给[^，,。；;]{0,8})?的$/
const FULFILLED_BEFORE = /(?:完成|分解|下达)好?(?:国家|省|市|上级|自治区)?(?:下达的?)?$/
const FULFILLED_AFTER = /^[^，,。；;]{0,40}(?:目标任务|各项目标|各项任务|指标任务)(?=[，,。；;]|$)/
/** 13个“十四五”重点项目, 国家规划“十四五”重点项目 */
const COUNTED_BEFORE = /(?:规划|[\d一二三四五六七八九十][个项批]|本地区|本[省市区县])$/
const BARE = /五[”"’」』]?$/
/** 针对“十四五”…需求, 完善“十四五”…政策体系, 明确了我市在“十四五”时期…目标 */
const ABOUT_BEFORE = /(?:针对|完善|健全|兼顾|衔接|对接|满足|服务)$/
const STATED_BEFORE = /(?:明确|提出|确定|阐明|分析|描绘)了[^，,。；;]{0,10}$/
const STATED_AFTER = /^[^，,。；;]{0,40}?(?:目标|任务|指标|要求|方向|思路|原则|形势|需求)/
const WRITTEN_BEFORE = /(?:制定|编制|出台|研究)[^，,。；;]{0,24}[和、及与]$/
const WRITTEN_AFTER = /^[^，,。；;]{0,24}(?:方案|规划|计划)(?=[，,。；;]|$)/
/** 履约年为2022年, 计算2025年消纳权重, 基于2022年度产量, 发布2022年…名单 */
const ACCOUNT_BEFORE = /(?:(?:履约|基准|核算|统计)年度?|基期)[为是:：]$|(?:计算|测算|折算)$|[=＝×÷]$/
const ACCOUNT_AFTER = /^[^，,。；;\n]{0,16}[×÷=＝]/
const DATA_BEFORE = /(?:基于|采用|按|按照|依据|以|机组|企业|核实|核查)$/
const DATA_AFTER =
  /^的?(?:实际|平均|累计)?[〇㐀-鿿]{0,6}?(?:产量|供电量|供热量|发电量|产能|数据|排放量|销量|人数|收入|决算|价格)/
/** 将2月份、3月份纳税申报期限延长, 免收2月份房租: for which month something is owed. */
const OWED_AFTER =
  /^(?:[、和及]\d{1,2}月份?){0,6}的?(?:法定)?(?:纳税|申报|应纳|应缴|税款|房租|租金|[水电气]费|工资|社会保险费|社保费)/
const PUBLISHED_BEFORE = /(?:发布|公布|公示)$/
const PUBLISHED_AFTER = /^[^，,。；;]{0,24}(?:权重|名单|目录|指数|报告|结果|价格)(?=[，,。；;]|$)/
/** 对2022年获得认证的企业给予奖励 */
const OF_WHOM_BEFORE = /对(?:于)?(?:20\d\d年[〇㐀-鿿]{0,4}[和、及])?$/
const OF_WHOM_AFTER = /^[^，,。；;]{2,40}的[^，,。；;]{0,16}(?:给予|按|[，,])/
/** 是指…2021年1月1日后正式投产的设施 */
const DEFINED_BEFORE = /(?:是|[A-Za-z])指[^。；;]{0,36}$/
/** 现就我省2022年…工作通知如下 */
const NOTICE_BEFORE = /现(?:就|将)[^，,。；;]{0,12}$/
const NOTICE_AFTER = /^[^。；;]{0,60}(?:通知|通告|公告|函告|要求)如下/
/** 以2021年…大会为契机 */
const OCCASION_BEFORE = /以$/
const OCCASION_AFTER = /^[^，,。；;]{2,30}为(?:契机|载体)/
/** 若在三年内有…的,不得…; 三年之内不得… */
const IF_BEFORE = /(?:若|如|凡)(?:在)?$/
const IF_AFTER = /^[^。；;]{2,60}的[,，]/
/** 如年内继续举办,给予补助; 截至4月底平均人数持平的,返还保险费: who may have what. */
const GRANT = '(?:给予|予以|返还|享受|可|免|减)'
const PROVIDED_AFTER = new RegExp(`^[^。；;]{2,60}[,，](?:一次性|按)?[^，,。；;]{0,12}${GRANT}`)
const AS_OF = /^截[至止]/
const BANNED = /^[^，,。；;]{0,4}(?:不得|不予|不准|禁止(?=其|该|参与|申[报请]|从事))/
/** …的,5年内可不增收价款; 可享受5年内继续按原用途使用的政策; 建成后5年内,按标准给予补贴: how long a right lasts. */
const ENJOYED_BEFORE = /享受$/
const ENJOYED_AFTER =
  /^可(?:暂|免|缓|不|继续|享受)|^[,，](?:按照?)?[^，,。；;]{0,24}(?:给予|予以)[^，,。；;]{0,10}(?:补贴|补助|奖励)/
/** 对招聘后6年内取得资格的医学生, 针对5年内关税减让显著的商品 */
const FOR_WHICH_BEFORE = /(?:对|针对|和|、)[^，,。；;]{0,16}$/
const FOR_WHICH_AFTER = /^[^，,。；;]{2,20}的[〇㐀-鿿\d]/
/** 不得少于每周课后服务总课时的40% */
const SHARE_OF_BEFORE = /(?:于|过|占|达到?)$/
const SHARE_OF_AFTER = /^[^，,。；;]{0,14}的\d/
/** 在5年内转让、出租的,应当停止享受 */
const WHO_DOES = /^[^，,。；;]{2,16}的[,，]\s?(?:应当?|须|不得|停止|取消|追回|收回)/
const EVENT_BEFORE = /待[^。；;]{2,36}后[,，](?:于|在)?$/
/** 6个月内婴儿, 离校2年内未就业毕业生, 登记注册5年内的企业, 到达本市前14日内: how old or how long ago. */
const AGE_BEFORE =
  /(?:离校|毕业|退役|出生|产后|婚后|择业期|登记|注册|成立|(?:到达|离开|进入)[^，,。；;]{1,8}前)$/
const AGE_AFTER = /^(?:的)?(?:新生儿|婴|幼儿|儿童|[^，,。；;]{0,6}毕业生|退役|应届|未就业)/
/** 将目标分解到每年 */
const SPREAD_BEFORE = /(?:分解|细化|落实|分配|量化|下达|分摊|均摊)到$/
/** 实施“十四五”时期补短板工程 */
const PROJECT_BEFORE = /(?:实施|印发|列入|纳入)$/
const PROJECT_AFTER = /^[^，,。；;“”]{4,24}工程(?=[。，,；;、]|实施方案|$)/
/** 附件:某市“十四五”养老规划.docx */
const ANNEX = /^[^\S\n]{0,20}附件\s?\d{0,2}[:：.、]/
/** 自治区“十四五”养老规划的通知: a line of the heading of a notice. */
const NOTICE_START = /^[^\n。，,；;：:]*$/
const NOTICE_REST = /^[^\n。，,；;：:]{2,60}的(?:通知|公告|通告|函|批复|决定)[^\S\n]*(?=\n|$)/
const LINE_REACH = 80
/** 专栏1 “十四五”时期…主要指标 */
const CAPTION = /^[^\S\n]{0,8}(?:专栏|附?表|附?图)\s?\d{0,2}[^\S\n]?[-.]?\d{0,2}[^。；;]{0,12}$/
const CAPTION_REACH = 30

const isPeriod = ({ time: { relation, precision } }: Candidate): boolean =>
  relation === 'during' && precision === 'period'
const isYear = ({ time: { relation, precision } }: Candidate): boolean =>
  relation === 'during' && (precision === 'year' || precision === 'period')
const isBare = ({ time: { span }, context }: Candidate): boolean => BARE.test(context.text.slice(...span))

export const ATTRIBUTES: readonly Rejection[] = [
  {
    id: 'what was handed down',
    holds: (candidate) =>
      isPeriod(candidate) &&
      (HANDED_DOWN.test(candidate.before) ||
        (FULFILLED_BEFORE.test(candidate.before) && FULFILLED_AFTER.test(candidate.after))),
  },
  {
    id: 'which of a plan',
    holds: (candidate) =>
      isPeriod(candidate) &&
      ((isBare(candidate) &&
        (COUNTED_BEFORE.test(candidate.before) || ABOUT_BEFORE.test(candidate.before))) ||
        (ABOUT_BEFORE.test(candidate.before) && STATED_AFTER.test(candidate.after)) ||
        (STATED_BEFORE.test(candidate.before) && STATED_AFTER.test(candidate.after)) ||
        (PROJECT_BEFORE.test(candidate.before) && PROJECT_AFTER.test(candidate.after)) ||
        (WRITTEN_BEFORE.test(candidate.before) && WRITTEN_AFTER.test(candidate.after))),
  },
  {
    id: 'of which accounts',
    holds: (candidate) =>
      isYear(candidate) &&
      (ACCOUNT_BEFORE.test(candidate.before) ||
        ACCOUNT_AFTER.test(candidate.after) ||
        (DATA_BEFORE.test(candidate.before) && DATA_AFTER.test(candidate.after)) ||
        (PUBLISHED_BEFORE.test(candidate.before) && PUBLISHED_AFTER.test(candidate.after))),
  },
  {
    id: 'owed for which month',
    holds: ({ time: { relation, precision }, after }) =>
      relation === 'during' && precision === 'month' && OWED_AFTER.test(after),
  },
  {
    id: 'whom a rule is about',
    holds: (candidate) => {
      const {
        time: { relation, precision, span },
        before,
        after,
        context,
      } = candidate
      return (
        (OF_WHOM_BEFORE.test(before) &&
          (relation === 'during' || precision === 'year') &&
          OF_WHOM_AFTER.test(after)) ||
        (relation !== 'every' && DEFINED_BEFORE.test(before)) ||
        ((IF_BEFORE.test(before) || AS_OF.test(context.text.slice(...span))) && PROVIDED_AFTER.test(after)) ||
        (isBareTerm(candidate) &&
          ((IF_BEFORE.test(before) && IF_AFTER.test(after)) ||
            BANNED.test(after) ||
            ENJOYED_BEFORE.test(before) ||
            ENJOYED_AFTER.test(after) ||
            (FOR_WHICH_BEFORE.test(before) && FOR_WHICH_AFTER.test(after)) ||
            WHO_DOES.test(after)))
      )
    },
  },
  {
    id: 'what a rate is of',
    holds: ({ time: { relation }, before, after }) =>
      relation === 'every' &&
      (ACCOUNT_AFTER.test(after) || (SHARE_OF_BEFORE.test(before) && SHARE_OF_AFTER.test(after))),
  },
  {
    id: 'occasion of the text',
    holds: (candidate) =>
      isYear(candidate) &&
      ((NOTICE_BEFORE.test(candidate.before) && NOTICE_AFTER.test(candidate.after)) ||
        (OCCASION_BEFORE.test(candidate.before) && OCCASION_AFTER.test(candidate.after)) ||
        EVENT_BEFORE.test(candidate.before)),
  },
  {
    id: 'age',
    holds: (candidate) =>
      isBareTerm(candidate) && (AGE_BEFORE.test(candidate.before) || AGE_AFTER.test(candidate.after)),
  },
  {
    id: 'spread over years',
    holds: ({ time: { relation }, before }) => relation === 'every' && SPREAD_BEFORE.test(before),
  },
  { id: 'caption', holds: isCaption },
  { id: 'line that only names', holds: isInNamingLine },
]

function isCaption(candidate: Candidate): boolean {
  if (!isPeriod(candidate)) return false
  const { text } = candidate.context
  const at = candidate.time.span[0]
  const line = Math.max(text.lastIndexOf('\n', at - 1) + 1, at - CAPTION_REACH)
  return CAPTION.test(text.slice(line, at))
}

/** 2022年全省营造林任务安排表, in a line of its own */
const TITLE_OF_TABLE = /^[^，,。；;：:\n\t|]{4,36}(?:表|清单|名单|目录)[^\S\n]*\n/
/** 促进创业工作2019年—2022年期间|年度新增目标任务表, in a text of one line */
const TASK_TABLE = /^[〇㐀-鿿]{0,16}(?:任务|目标|指标|计划)(?:分解|安排|分工|任务)?表/

function isInNamingLine(candidate: Candidate): boolean {
  if (!isYear(candidate)) return false
  if (TASK_TABLE.test(candidate.after)) return true
  const { text } = candidate.context
  const [at, end] = candidate.time.span
  const line = text.lastIndexOf('\n', at - 1) + 1
  if (at - line > LINE_REACH) return false
  if (ANNEX.test(text.slice(line, at))) return true
  if (at === line && TITLE_OF_TABLE.test(text.slice(end, end + LINE_REACH))) return true
  return NOTICE_REST.test(text.slice(end, end + LINE_REACH)) && NOTICE_START.test(text.slice(line, at))
}
