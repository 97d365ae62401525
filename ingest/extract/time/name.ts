// Whether a time expression is part of a name or a heading: “十四五”规划, 2030年前碳达峰行动方案, 做好2025年…工作.
import type { Draft } from '../rule.ts'
import type { TimeReading } from './expression.ts'

const PLAN =
  '(?:规划|纲要|要点|方案|意见|办法|(?:工作|行动|实施|年度|培训|建设|投资|[二三五]年)计划|清单|名录|目录)'
/** 2025年以县为单位完成布局规划: what is done then, and no name. */
const WRITES = '完成|修订形成|汇总|编制(?!工作)|制[定订]|出台|印发'
const TITLE_AFTER = new RegExp(
  String.raw`^(?:规划|纲要|年?版|年?修(?![订正改](?:《|[〇㐀-鿿]{2}(?<![的版本稿].)))|\s?第\d+[期号届次]|\)?版|〔|(?:(?!${WRITES})[^，,。；;：:“”《》()]){0,30}${PLAN}(?:(?![的中])|(?=的(?:有关|相关|总体)?(?:要求|部署|精神|目标|任务|安排|引领|指引|约束|编制|衔接)))|[^，,。；;：:“”《》()]{2,20}专项(?:支持|项目|申报|指南|课题)|[和、及与]“[^”\n]{1,10}”(?:${PLAN})|远景)`,
)
/** 2030年前碳达峰行动方案 is a name although 2030年前 alone is a limit. */
const LIMIT_IN_TITLE =
  /^(?:碳达峰(?:、?碳中和)?(?:行动|实施|工作)*(?:方案|计划)|(?:二氧化碳|碳)(?:排放)?达峰行动|(?!完成|制[定订]|研究|出台|编制|印发|形成|报送|上报|提交|建立|启动|发布|组织|提出|落实|实施|全[省市区面]|各|基本|将|要|应)[〇㐀-鿿]{2,14}(?:行动|实施|工作)(?:方案|计划|纲要))/
/** “十四五”重点流域保护规划: a plan named without 《》. */
const PLAN_NAMED = /^重点[〇㐀-鿿]{2,16}规划(?![建的中])/
/** 2022年冬奥会, 2030年可持续发展议程, 2020年“创客中国”创新创业大赛 */
const EVENT_AFTER =
  /^[〇㐀-鿿]{0,4}(?:冬奥|奥运|亚运|全运|残奥|大运|冬运|世博|世界博览|园艺博览|进博|广交|服贸)会|^可持续发展(?:议程|目标)|^“[^”\n]{2,16}”[〇㐀-鿿]{0,14}?(?:大赛|竞赛|比赛|论坛|博览会)/
/** 考虑到“十四五”期间…, 距2035年的目标还有差距, 面向2035年的战略, 报送2022年度新增企业资料 */
const LOOKED_AT_BEFORE = /(?:距离?|面向)$/
const CONSIDERED_BEFORE = /考虑到?$/
const YEAR_WRITTEN = /^\d/
const YEAR_OF_BEFORE = /(?:报送|提交|提供|填报|上报)$/
const YEAR_OF = /年度$/
const IN_BRACKETS_BEFORE = new RegExp(`(?:${PLAN}|行动|指南|措施|体系|标准|办法|细则|条例)[(（〈<]$`)
const BRACKETED = /^[)）〉>]/
const BRACKET = /[(（〈<]$/
/** 做好中期评估(2023年)和终期考核(2025年), 第一阶段(2022年7月至12月): when it is to be done. */
const DONE_IN_BRACKET =
  /(?:评估|检查|验收|考核|总结|完成|启动|开工|投产|竣工|阶段|部署|排查|摸底|整治|整改|自查|督查|宣传|准备|试点|推广|巩固)[(（]$/
/** What follows an adverbial of time: then it is no attribute. */
const PREDICATE_AFTER =
  /^[，,]|^(?:全[省市区国县]|每年|年均|累计|力争|争取|确保|加快|推进|新[增建]|建[成设立](?!的)|(?:制[定订]|编制|出台)(?!的|及|情况)|分别|组织(?:对|开展|实施|完成)|对[^，,。；;]{2,30}(?:开展|进行|组织|实施)|[、和]20\d\d年(?:底|末|前)?[,，]?(?:分别|各)|开工|投产|启动|先行|重点(?!任务|工作|工程|项目)|基本|逐步|进一步|达到?峰?|实现|完成|取得(?!的|[〇㐀-鿿]{1,8}的)|严格|控制|提[高升]|降[低至到]|增长|下降|优化|推动|实施|开展|布局|形成|打造|培育|减少|淘汰|退出|突破|将|要|应(?![对急用])|内|先|再|继续|大力|积极|稳步|着力|有序|全面|投[入运产]|改造|安排|完善|健全|不再|前[三四]|期间)/
const ADVERBIAL_BEFORE = /(?:力争|争取|确保|在|于)$/
/** 在2023年对…开展评估, 于2022年报送…报告 */
const ACTS_AFTER = /^(?:对|由|报送|提交|上传|组织|举办|启动|召开|完成|发布|公布|印发|出台|制定|编制|实施)/
/** A verb whose object the year only qualifies: 做好2025年…工作, 办理2022年人大建议. */
const OBJECT_BEFORE =
  /(?:[做抓]好|布置|部署|下达|用[好足]|[纳列]入|开展|进行|组织|推进|落实|办理|编制|报送|提交|提供|印发|制定|依据|根据|按照|参照|关于|督促|通过|结合|总结|阐明|描绘|谋划|北京|规划期[为是:：]?|了|联合国|(?<![相应核绝反])对)$/
const DATA_AFTER = /^(?![)）])[^，,。；;、]{0,24}?(?:数据|报告|成果|考核|清单|情况)/
const NOUNS_AFTER =
  /^(?![)）])[^，,。；;]{0,36}?(?:高质量发展|目标|任务|指标|关键期|建议|报告|成果|成效|考核|数据|清单|工作|发展新需求|重点|挑战|形势|问题|环境|机遇|国考|省考|新设|基础)/
const BARE = /(?:[”’"五]|年度)$/
/** 全省林业|“十四五”|发展战略, 把“十四五”作为关键时期: among nouns, no verb of doing behind it. */
const PLAN_WRITTEN = /五[”’"]$/
const WITHIN_PHRASE = /[〇㐀-鿿](?<!控制|启动|控)$/
const NOUN_AFTER = /^[〇㐀-鿿]{2}/
const DESCRIBED = /^(?:是|处于|正处|面临|以及?更长|乃至)/
/** A heading, not a limit: （四）到2030、2060年目标。 */
const HEADING_AFTER = /^(?:、20\d{2}年)?(?:主要|总体|发展)?目标(?:[。:：\s]|$)/

/** @param written the expression; `before` and `after` are what stands beside it */
export function isName(
  { relation }: TimeReading & Draft,
  written: string,
  before: string,
  after: string,
): boolean {
  if (IN_BRACKETS_BEFORE.test(before) || HEADING_AFTER.test(after)) return true
  if (relation === 'before') return LIMIT_IN_TITLE.test(after)
  if (relation !== 'during') return false
  if (BRACKET.test(before) && BRACKETED.test(after)) return !DONE_IN_BRACKET.test(before)
  if (DESCRIBED.test(after) || EVENT_AFTER.test(after) || LOOKED_AT_BEFORE.test(before)) return true
  if (YEAR_WRITTEN.test(written) && CONSIDERED_BEFORE.test(before)) return true
  if (YEAR_OF.test(written) && YEAR_OF_BEFORE.test(before)) return true
  if (BARE.test(written) && PLAN_NAMED.test(after)) return true
  if (PREDICATE_AFTER.test(after)) return false
  if (ADVERBIAL_BEFORE.test(before) && ACTS_AFTER.test(after)) return false
  if (TITLE_AFTER.test(after) || OBJECT_BEFORE.test(before) || DATA_AFTER.test(after)) return true
  if (!BARE.test(written) || ADVERBIAL_BEFORE.test(before)) return false
  if (PLAN_WRITTEN.test(written) && WITHIN_PHRASE.test(before) && NOUN_AFTER.test(after)) return true
  return NOUNS_AFTER.test(after) || written.endsWith('年度')
}
