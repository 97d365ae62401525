// Time expressions in what a text tells of the situation: forecasts, what a period is like, what the document is, rates.
import { looksBack } from '../looks-back.ts'
import { opensPlan } from '../opens-plan.ts'
import { isBareTerm, type Rejection } from './candidate.ts'

/** “十四五”时期,我省老龄化进入加速期; 将面临…挑战; nothing is promised. */
const LIKE =
  /^[,，]?(?:(?!推[动进]|促进|力争|努力|加快|确保|实现|要|坚持|全面|使)[^，,。；;]){0,24}(?:(?:将?面临|(?:将|正|仍|仍然)?处于|(?:将|已)?进入|步入|(?:将)?迎来)[^。；;]{0,60}?(?:(?:关键|攻坚|窗口|加速|高峰|叠加|机遇|转型|转折|爬坡|新)(?:时)?期|关键阶段|新发展阶段|形势|挑战|机遇|压力|高峰|矛盾)|将(?:极大|严重|进一步|继续|持续|不断)?(?:增[长加多]|上升|扩大|凸显|加剧|加深|加重|带来|制约|攀升|激增|放缓|释放)|依然|仍将|仍然|持续释放|释放产能)/
const AS = /^[,，]?随着[^。；;]{2,60}将/
const ENTERED = /(?:进入|步入|迈入|跨入)(?:了)?$/
/** 到2025年,预计老年人口将达到100万人 */
const FORECAST_AFTER =
  /^[,，]?(?:预计|预测|据测算)[^，,。；;]{0,24}(?:人口|需求|缺口|老龄|总量|规模|消费|客流|人数)[^，,。；;]{0,10}将(?:达|超|突破|增)/
/** “十四五”期间共设置指标22项 */
const COUNTS_AIMS =
  /^[,，]?[^，,。；;]{0,6}共?(?:设置|设定|设立|提出|安排|确定)了?[^，,。；;]{0,24}(?:指标|目标|任务)[^，,。；;\d]{0,6}[\d一二三四五六七八九十]{1,3}[项个条]/
/** 2020年6月,总书记视察时指出, 2021年10月,国务院印发《…》: what happened, whether or not the text is dated. */
const HAPPENED =
  /^[,，]?(?:在[^，,。；;]{2,24}[,，])?[^，,。；;]{0,16}(?:总书记|书记|主席|总理|副总理|[省市县]长|主任)[^。；;]{0,40}?(?:视察|考察|调研|出席|讲话|指出|强调|宣布|批示|指示|主持召开)|^[,，]?(?:党中央|中共中央|国务院|中央|全国人大|国家|我国|中国)[^。；;《》]{0,24}(?:印发|出台|发布|颁布|批[复准]|通过|宣布)了?《/
const FORECAST = /(?:预计|预测|估计|据测算|初步测算)[^，,。；;]{0,6}$/
/** 是今后五年…的行动纲领, 为“十四五”期间…提供遵循 */
const IS_BEFORE = /(?:是|作为|成为)[^，,。；;]{0,10}$/
const IS_AFTER =
  /^[^。；;]{0,60}?(?:蓝图|纲领|指南|遵循|文件|依据|驱动力|主旋律)|^(?:重点|主要|首要|核心|中心|重要)[^，,。；;]{0,6}任务(?=[。，,；;]|$)/
const FOR_BEFORE = /(?:为|对)[^，,。；;]{0,10}$/
const FOR_AFTER =
  /^[^。；;]{0,40}?(?:提供了?[^，,。；;]{0,8}(?:纲领|遵循|指引|依据|保障|支撑|借鉴|基础|条件|经验|契机)|(?:奠定|打下)了|指明)/
/** 预计到2025年学位缺口达到2万个; 预计…至2023年…将平稳增加 */
const EXPECTED_BEFORE = /(?:预计|预测|估计|测算|研判)[^，,。；;]{0,12}$/
const EXPECTED_AFTER =
  /^[^。；;]{0,24}?(?:人口|需求|缺口|负荷|客流|老龄|增速|存量|保有|将(?:平稳|持续|快速|保持|继续|逐[步年])|将?(?:进入|出现|面临))/
/** 明确未来五年工作方向 */
const STATED_BEFORE = /(?:明确|提出|阐明|描绘|指明|谋划)了?(?:[^，,。；;]{0,8})$/
const STATED_AFTER = /^的?[^，,。；;]{0,20}(?:方向|重点|思路|蓝图|目标|任务|愿景)/
/** 未来7天空气质量预报: how far a forecast looks. */
const DAYS = /[天日]$/
const FORETOLD = /^[^，,。；;]{0,16}(?:预报|预测|预警|预判)/
/** 每10年升高0.28℃, 以每年3.5毫米的速率 */
const RATE_AFTER =
  /^(?:以|升高|上升|下降|降低|减少|增加|递[增减])?[\d.]{1,8}\s?(?:℃|[^，,。；;\d]{0,4}的速[率度])/
/** 评估期末年的6月底前: of whatever year. */
const OF_ANY_YEAR = /(?:期末年|期满年|届满之?年|每轮|每批次?)的?$/
/** 按照每年每亩10元的标准; 从每月7.5吨降至5.1吨 */
const EACH_AFTER = /^每(?:亩|人|户|吨|头|公顷|平方米)[^，,。；;\d]{0,12}[\d.]{1,8}[万亿]?元/
const OF_BEFORE = /\d年的$/
const FIGURE_AFTER = /^[\d.]{1,8}[^，,。；;\d]/
/** 每年所需资金; 每年产出总量约250万吨 */
const NEEDED_AFTER =
  /^(?:所需|(?:产出|产生|排放|消耗|造成|形成)(?:总)?量?(?:[^，,。；;\d]{0,6})(?:约|近|达|超过)|的?直接经济损失)/
/** 通过每月的含碳量加权平均计算, 采用每日测量数值, 依据每年重点企业名录 */
const METHOD_AFTER =
  /^(?:的|或)?[^，,。；;]{0,16}?(?:加权平均|算术平均|平均值|测量数?值|实测值|消耗量|测量结果|累计值)/
const BASIS_BEFORE = /(?:依据|根据|参照)$/
const RATE_BEFORE = /(?:速率|增温率|递[增减]率|变率)[为约]?$/
/** 我国每年产生大量废旧纺织品 */
const YEARLY_BEFORE = /(?:我国|全国|全球|世界|我[省市]|全[省市])$/
const YEARLY_AFTER = /^(?:约|大约|都)?(?:有|产生|排放|消耗|浪费|造成|死于|因)/

/** 2022年全省节能宣传周定为6月13日至19日, 今年宣传周活动主题是…: which event it is. */
const EVENT_AFTER =
  /^[^，,。；;]{0,24}(?:宣传[周月日]|低碳日|活动[周月日]|文化节|博览会|大赛)(?:和[〇㐀-鿿]{2,8}[周月日])?(?:活动)?(?:定为|的?(?:主题|时间|口号)|各(?:联合|有关|相关))/
/** 建功‘十四五’、奋进新征程: a slogan. */
const SLOGAN_BEFORE = /(?:建功|奋进|决胜|献礼|喜迎)$/
/** A line alone that heads an annex: 2022年全省节能宣传周宣传重点. */
const ANNEX_TITLE = /^[^，,。；;:：\n]{4,30}(?:重点|要点|安排|名单|分工)(?=\s*\n)/

/** 一年内出售原有住房的,给予补贴; 6个月内(含)就业的人员; 2022年缴费有困难的,可缓缴: in what case. */
const CASE_OF_TERM =
  /^[^，,。；;、]{2,24}(?<!目)的(?:[，,]\s?(?!到|争取|力争)|(?:[〇㐀-鿿]{2,6}|定向[〇㐀-鿿]{2,6})[，,。；;]\s?(?:可|给予|按|不|应))|^[(（]含/
const CASE_OF_YEAR =
  /^[^，,。；;、]{0,10}(?:有困难|未能?|没有|不足|超过)[^，,。；;、]{0,10}(?:的[，,]|[〇㐀-鿿]{2,4}[，,]\s?可)/

/** 今年是“十五五”开局之年, 确保“十五五”开好局: which year of a plan it is. */
const YEAR_OF_PLAN = /(?:开局|起步|收官|关键)之年$/

/** 二季度, 全年, 一年内: told without the year. */
const PART_OF_YEAR =
  /^(?:第?[一二三四]季度|[上下]半年|全年|\d{1,2}月(?:份|底|末|初)?|[\d一两二三四五六七八九十]{1,3}(?:年|个?月)之?内)$/

export const SITUATIONS: readonly Rejection[] = [
  {
    id: 'year of a plan',
    holds: ({ time: { relation, span }, before, context: { text } }) =>
      (YEAR_OF_PLAN.test(text.slice(...span)) && IS_BEFORE.test(before)) ||
      (relation === 'during' && opensPlan(text, span[1])),
  },
  {
    // Under 工作回顾 and its sub-headings 每年举办培训 is told, not promised, and 二季度 is one of the year it tells of.
    id: 'reviewed under a heading',
    holds: ({ time: { relation, span }, context }) =>
      (relation === 'every' || PART_OF_YEAR.test(context.text.slice(...span))) &&
      context.pathAt(span[0]).some(({ title }) => looksBack(title)),
  },
  {
    id: 'what a period is like',
    holds: ({ time: { relation, precision }, before, after }) =>
      relation === 'during' &&
      precision === 'period' &&
      (LIKE.test(after) || AS.test(after) || ENTERED.test(before)),
  },
  {
    id: 'forecast',
    holds: ({ time: { precision, rule }, before }) =>
      (precision === 'period' || rule === 'time/century') && FORECAST.test(before),
  },
  {
    id: 'expected, not promised',
    holds: ({ time: { precision }, before, after }) =>
      precision === 'year' && EXPECTED_BEFORE.test(before) && EXPECTED_AFTER.test(after),
  },
  {
    id: 'horizon of a forecast',
    holds: (candidate) =>
      isBareTerm(candidate) &&
      FORETOLD.test(candidate.after) &&
      DAYS.test(candidate.context.text.slice(...candidate.time.span)),
  },
  {
    id: 'years that are spoken about',
    holds: (candidate) =>
      isBareTerm(candidate) && STATED_BEFORE.test(candidate.before) && STATED_AFTER.test(candidate.after),
  },
  {
    id: 'year of an event',
    holds: ({ time: { relation, span }, before, after, context: { text } }) =>
      relation === 'during' &&
      (EVENT_AFTER.test(after) ||
        SLOGAN_BEFORE.test(before) ||
        (text[span[0] - 1] === '\n' && ANNEX_TITLE.test(text.slice(span[1], span[1] + 40)))),
  },
  {
    id: 'case of a condition',
    holds: (candidate) =>
      isBareTerm(candidate)
        ? CASE_OF_TERM.test(candidate.after)
        : candidate.time.precision === 'year' &&
          candidate.time.relation === 'during' &&
          CASE_OF_YEAR.test(candidate.after),
  },
  { id: 'forecast of a figure', holds: ({ after }) => FORECAST_AFTER.test(after) },
  {
    id: 'what has happened then',
    holds: ({ time: { relation, precision }, after }) =>
      relation === 'during' && precision !== 'period' && HAPPENED.test(after),
  },
  {
    id: 'how many aims a plan has',
    holds: ({ time: { relation }, after }) => relation === 'during' && COUNTS_AIMS.test(after),
  },
  { id: 'of any year', holds: ({ before }) => OF_ANY_YEAR.test(before) },
  {
    id: 'what the document is',
    holds: ({ time: { relation, precision }, before, after }) =>
      (precision === 'duration' || (relation === 'during' && precision === 'period')) &&
      ((IS_BEFORE.test(before) && IS_AFTER.test(after)) ||
        (FOR_BEFORE.test(before) && FOR_AFTER.test(after))),
  },
  {
    id: 'rate told',
    holds: ({ time: { relation }, before, after }) =>
      relation === 'every' &&
      (RATE_AFTER.test(after) ||
        EACH_AFTER.test(after) ||
        NEEDED_AFTER.test(after) ||
        METHOD_AFTER.test(after) ||
        BASIS_BEFORE.test(before) ||
        (OF_BEFORE.test(before) && FIGURE_AFTER.test(after)) ||
        RATE_BEFORE.test(before) ||
        (YEARLY_BEFORE.test(before) && YEARLY_AFTER.test(after))),
  },
]
