// Whether what follows a body's name gives it a duty, or tells what it did, is, thinks, or should take to heart.
import { agentDutyAt, dutyAt } from '../../../corpus/lexicon/duties.ts'

const HELD =
  /^(?:已|曾|近日|此前|可(?!持续)|(?:修订|制定|研究|联合)?(?:印发|发布|公布|出台|颁布)(?:实施|施行)?(?=[《〈的后了之前等、]|关于|通知|实施以来|以来)|关于|的|研究[院所中室]|选?派[^,，。；;]{1,8}(?:参加|组成)|组成[^,，。；;]{2,40}(?:小组|专班|联席会议|指挥部)|组成人员|主任|局长|厅长|负责人|负责同志|主要领导|党组|主要负责|分管|批准|备案|认定的|在.{0,12}(?:召开|举行)|(?:核实|考核|考评|评估|检查|统计|调查)(?:情况|结果|结论|数据)|明确(?:要求|提出|[,，])|(?:适时|定期|依法|每年)(?:公布|发布|确定|认定|指定|批准)的|编制(?:总?数|人数)|监管(?:的)?企业|(?:联合|会同)[^。；;,，]{2,60}(?:印发|发布|出台|颁布)(?:实施|施行)?(?=《)|[^。；;,，]{2,40}的[^。；;,，]{0,12}格局|提出(?:了|把|要|将|的|到\d|[“:])|(?:转发|批转)(?!各|至|给)|(?:具体|共同|分别|统一|牵头)*负责的|对[^。；;,，]{2,30}负责的(?=原则|机制|制度|体制)|把.{0,24}摆|决定|认为|(?:应当?|要|须)?(?:分别)?由|分别设在|.{0,12}担任|[^。；;,，]{0,40}(?:秘书长|负责同志|负责人)[^。；;,，]{0,12}担任|联系(?:人|电话|方式|地址|副)|作为[^。；;]{0,60}(?:依据|参考)|(?![要应须将])[^。；;]{0,60}作出.{0,4}决定|要求|成立于|应对.{2,20}[司处局组](?=[\s:：]|$)|应对.{2,8}[司处局组]|(?:建设|改造|治理|管理|维护|保护|修复|整治|扩建|新建|改建|布局|培训|创建|认定|评估|评价|验收|备案)(?:$|[。；;,，、:：)）\n]|项目|工程|工作|试点|任务|方案|标准|办法|机制|制度|体系))/
const DONE =
  /^(?![要应须])[^。；;]{8,90}?[,，](?:研究|组织|牵头|联合|相继|先后|及时){0,2}(?:制定|印发|出台|编制|建立|成立)了|^[^。；;]{0,30}?(?:完成|实现|取得|印发|出台|组织|召开|开展|起草|制定|建立|成立|下发|形成|编制|修订|研究)了/
/** 根据《…建议》,编制了…: on what ground it was done. */
const GROUNDS = /^(?:根据|按照|依据|结合)《[^》]{2,50}》?[^，,]{0,20}[,，]/
/** The notice that issues the text speaks of what was done: 联合制定《…》,现印发给你们. */
const ISSUES =
  /^[^。；;]{0,90}?[,，]?(?:现(?:将|予|印发)|请(?:认真)?(?:贯彻|遵照|结合)|(?<=[,，])(?:特|现)?(?:制定|制订|提出|公布|发布)(?:本(?![地省市县区级年院校行系单部辖])|如下|以下))|^(?:联合|研究|组织)*(?:制定|制订|印发|编制|修订)(?:了)?《[^》]{2,60}》[(（]以下简称/
/** 是实施本规划的主体,制定…; 是职业培训的主管部门,负责… */
const IS_BODY =
  /^是[^。；;,，]{0,24}主体[,，]|^是[^。；;,，]{2,40}(?:主管|牵头|监管|管理)(?:部门|单位|机构)(?=[,，。；;]|$)|^是[^。；;,，]{2,40}(?:部门|机构|机关|单位|平台)[,，](?:[^。；;,，]{2,16}[,，]|依据[^。；;,，]{2,10})?(?:具体|统一|主要|全面)?(?:负责|承担|履行)/
/** 协调机制还不完善: what is lacking is no duty. */
const LACKING =
  /^[^。；;,，]{0,24}(?:(?<![返偿归退交])还(?![款贷原建本草林])|仍|尚(?!未)|(?<![比])较(?!上|去|前)|有待|亟待|亟需|不(?:够|完善|健全|足|到位|顺畅?|强|高))[^。；;,，]{0,12}(?=[。；;,，]|$)/
/** 市委、市政府深入贯彻落实…部署,以“八八战略”为统领: what a leadership took to heart, told without 要 or 应. */
const NARRATES =
  /^(?:始终|全面|坚决|切实|深入|认真|积极|坚定|团结带领[^,，。]{0,16})*(?:学习贯彻|贯彻落实|贯彻|落实|坚持以|坚持|以)[^。；;,，]{0,60}?(?:思想|精神|部署|指示|嘱托|方针|理念|指引|统领|指导|遵循|根本任务|战略|要求)/
/** …,圆满完成…任务,取得显著成效 */
const ACHIEVED =
  /^(?![要应须])[^。；;]{0,120}?(?:(?:圆满|顺利|全面|如期|超额|基本)(?:完成|实现)[^。；;,，]{0,40}(?:任务|目标)(?=[,，。；;]|$)|(?:任务|目标|工作)[^。；;,，]{0,8}(?:顺利|圆满|如期|超额)完成|取得(?:了)?(?:显著|积极|明显|重大|阶段性|历史性|新)[^。；;,，]{0,6}(?:成效|进展|成就|成果|突破)|(?:显著|明显)(?:提升|改善|增强|提高|下降)(?=[。；;]|$))/
/** 由省级部门作出调整决定, 由省级部门认定。 */
const DECIDES = /^作出|^(?:认定|公布|发布|验收|评估|备案|批准)(?=[。；;,，]|$)/
const MODAL = /^(?:要|应|须|必须|需|将|负责|应当)/
/** 通过采购确定的机构,其…: the clause is about another; 组织培训时,不收费 only says when, 在监管中有…行为的,依法处理 on what condition. */
const ASIDE =
  /^[^。；;,，]{0,24}(?:确定|认定|批准|核准|选定|指定|授权|委托|设立|颁发|核发|审批|公布|发布|下达)的[〇㐀-鿿]{2,12}[,，]|^[^。；;,，]{2,60}(?<!目)的[,，](?!应当?[〇㐀-鿿]|要|须)|^[^。；;,，]{2,30}(?<![及按准随同届平临])时[,，](?!要|应|须)/
/** What every government is told to take to heart gives none of them a task. */
const LOCAL =
  /^(?!.*(?:委员会|会议|[小总]组|工会|[妇残]联)$)(?:区?县级以上|(?:沿[海江])?(?:地方)?各级(?=人民政府|政府|党委)|地方人民|省市县|市县|县乡|区县|乡镇|乡[(（]镇|市、县|县、乡)[^部]{0,12}$|^街道办事处$/
const APPEAL =
  /^(?:要|应当?|必须|须)?(?:切实|进一步|高度|充分|坚决|认真|全面|严格)*(?:加强(?:对(?=[^,，。；;]{0,40}(?:领导|统筹|协调|重视))|组织|领导|统筹|协调)|强化|提高|扛起|压实|落实|重视|认识|履行|担负|承担起?|深刻|把|树立|坚持|贯彻|高度|充分|统一思想|站在|结合|将党的领导|加大[^,，。；;]{0,10}力度)/
/** What is only to be understood or taken to heart, of whomever it is said. */
const EXHORTS =
  /^(?:要|应当?|必须|须|都)?(?:切实|进一步|不断|坚决|深刻|充分)*(?:充分认识|高度重视|深刻认识|深刻领会|提高(?:思想|政治)?(?:认识|站位|重视)|增强[^,，。]{0,12}(?:意识|自觉|认识)|统一思想|站在[^,，。]{2,20}高度|坚持以[^,，。]{2,40}为(?:指导|统领)|树牢|牢固树立|始终(?:把|坚持))/
const LEADERSHIP = /(?:政府|党委|[省市区县州旗]委)$/
const GOVERNMENT = /(?:政府|党委|委)$/
/** How, on what ground or to what end; no predicate by itself. */
const WITHOUT_DUTY =
  /^(?:按照|根据|依照|围绕|以[^,，。]{2,30}为|为[^,，。]{2,40}|(?:推动|确保)(?:如期)?[^,，。]{0,24}(?:实现|目标)|$)/
const COMMA = /[,，]/
const SENTENCE = /^[^。；;\n！!]*/
const FARTHEST = 240
const ISSUE_REACH = 110
const AHEAD = 64

/**
 * @param names the bodies before `from`
 * @param toOthers the list also tells 各有关部门
 * @param agent 由 stands before the names
 */
export function givesDuty(
  text: string,
  from: number,
  { names, toOthers, agent }: { names: readonly string[]; toOthers: boolean; agent: boolean },
): boolean {
  const after = text.slice(from, from + AHEAD)
  if (
    (HELD.test(after) && !(agent && DECIDES.test(after))) ||
    DONE.test(after.replace(GROUNDS, '')) ||
    LACKING.test(after) ||
    (!MODAL.test(after) && ASIDE.test(after)) ||
    ISSUES.test(text.slice(from, from + ISSUE_REACH)) ||
    !opensDuty(after, agent) ||
    ACHIEVED.test(text.slice(from, from + ISSUE_REACH)) ||
    (names.every((name) => LEADERSHIP.test(name)) && NARRATES.test(after))
  )
    return false
  if (EXHORTS.test(after))
    return !names.some((name) => GOVERNMENT.test(name)) && goesOnWithDuty(text.slice(from, from + FARTHEST))
  if (!APPEAL.test(after)) return true
  if (toOthers) return goesOnWithDuty(text.slice(from, from + FARTHEST))
  return !isLocal(names) || SETS_UP.test(SENTENCE.exec(text.slice(from, from + FARTHEST))?.[0] ?? '')
}
const isLocal = (names: readonly string[]): boolean =>
  LOCAL.test(names[0] ?? '') ||
  (names.every((name) => SEAT_OF_LEVEL.test(name)) &&
    new Set(names.map((name) => name.replace(SEAT, ''))).size > 1)
const SEAT = /(?:党委|(?:人民)?政府)$/
/** 市、县党委和政府 */
const SEAT_OF_LEVEL = /^[省市县区]{1,2}(?:[(（][^()（）]{1,8}[)）])?(?:党委|(?:人民)?政府)$/

/** …,制定并公布年度目标: what a government has to show in the end. */
const SETS_UP =
  /[,，](?:研究|抓紧|及时|科学)?(?:制定|编制|出台|印发|公布|发布)(?:(?:并|和|、)[〇㐀-鿿]{2})?[^,，。；;]{2,40}(?:方案|计划|规划|目标|任务|清单|办法|细则|标准|预案|名单|制度|举措|措施)/

/** 核发的批准文件 and 负责的项目 only say whose something is. */
function opensDuty(after: string, agent: boolean): boolean {
  const word = (agent ? agentDutyAt(after, 0) : '') || dutyAt(after, 0)
  if (word === '') return IS_BODY.test(after) || EXHORTS.test(after)
  return after[word.length] !== '的'
}

/** 要充分认识…的意义,制定细化方案: judged by what is to be done after the appeal. */
function goesOnWithDuty(after: string): boolean {
  const clauses = (SENTENCE.exec(after)?.[0] ?? '').split(COMMA)
  return clauses.slice(1).some((clause) => {
    const does = clause.startsWith('并') ? clause.slice(1) : clause
    return [EXHORTS, WITHOUT_DUTY, APPEAL].every((one) => !one.test(does)) && dutyAt(does, 0) !== ''
  })
}
