// How titles of policies end and how lines that head something begin: shared by the cleaners and the splitter.

const KINDS =
  '意见|方案|规划|计划|纲要|要点|通知|通告|公告|决定|决议|办法|规定|条例|细则|措施|规则|准则|指南|指引|导则|章程|白皮书|函|批复|报告'
/** Policies are called so too, and more often parts of one: 能源绿色低碳转型行动, 完善统计制度. */
const ALSO_PARTS = '行动|标准|目录|清单|制度|政策|任务书|倡议|协议'
const BRACKETS = '(?:[(〔【](?:[^()〔〕【】]{1,16})[)〕】]){0,3}$'

/** `实施方案`, `工作要点(2024年)`, `意见(征求意见稿)`: what a title ends with, drafts and periods in brackets included. */
export const TITLE_END = new RegExp(`(?:${KINDS}|${ALSO_PARTS})${BRACKETS}`)
/** The same where nothing else tells a title from a heading within a policy. */
export const POLICY_END = new RegExp(`(?:${KINDS})${BRACKETS}`)

/** 第三章, 一、, (二), 3., 1.2, ①, 专栏2, 附件, ——: what opens a heading, an item or a list. */
export const HEADING_START =
  /^(?:第[一二三四五六七八九十百零〇\d]{1,5}[章节条编篇部分]|[一二三四五六七八九十]{1,3}[、.](?![一二三四五六七八九十]{1,2}[级类星等线产流次期])|[(][一二三四五六七八九十\d]{1,3}[)]|\d{1,2}(?:\.\d{1,2}){0,3}(?:[.、)]|\s)|[①-⑳]|专栏|附件|附表|附录|图\s?\d|表\s?\d|——|[•●▪■◆*#|-]\s?|注:|目\s{0,4}录)/

/** `牵头单位:…`, `责任单位:…`: a field, not running text. */
export const FIELD = /^[\p{Script=Han}\s]{2,10}:/u

/** Ends of a body's name: a line of these alone is a signature. */
export const SIGNATURE =
  /^[\p{Script=Han}\s]{2,30}(?:政府|委员会|党委|[省市区县州]委|办公[厅室]|领导小组|[局厅部院署委])$/u
export const DATE_LINE =
  /^[\d〇一二三四五六七八九十]{2,4}年[\d一二三四五六七八九十]{1,3}月(?:[\d一二三四五六七八九十]{1,3}日)?$/
