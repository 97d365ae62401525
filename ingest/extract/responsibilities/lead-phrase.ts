// The phrase that a measure without a heading opens with: its first short sentence, else its first clause.

import { dutyAt } from '../../../corpus/lexicon/duties.ts'
import type { Context } from '../context.ts'
import { institutionsEnd } from './institutions.ts'
import { namesAt } from './names-at.ts'
import { regionOf } from './region.ts'

const NUMBER =
  /^\s*(?:[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十\d]{1,3}[)）]|\d{1,3}[.．、]|[①-⑳]|——|第[一二三四五六七八九十百]{1,4}[章节条]|[一二三四五六七八九十]是)\s*/
const OPENING = /^(?:[\s,，。；;、:：]+|请(?=各|[省市区县]))/
/** 2021年9月底之前,…; 于每年10月底前,… */
const DATED =
  /^(?:到|于|在|自|截至)?(?:每年)?(?:\d{4}年)?[\d〇一二三四五六七八九十年月日—\-至底末前之内上中下旬季度]{2,20}(?:[,，]|(?=[将把向]))/
const DUTY =
  /^(?:(?:根据|按照?|依据?)(?:各自)?(?:职责|职能)(?:分工)?(?:(?:和|及)(?:国家|法律)?(?:有关|相关)?规定)?(?!分工)(?=[〇㐀-鿿]{2})|(?:根据|按照?|依据?)(?:各自)?(?:职责|职能|分工|和){1,3}(?=分别|分头|各自|共同|牵头)|要(?!求)|应当|应(?![急对用变])|将(?!其)|必?须|负责|共同|具体|联合|分别|分头|各自(?=牵头|负责)|统一|牵头(?:负责)?)+/
/** 按照各自职能分工,负责… */
const BY_OFFICE = /^(?:根据|按照?|依据?)(?:各自)?(?:职责|职能)(?:分工)?[,，](?=[〇㐀-鿿]{2})/
const ADDRESSED = /^向[^,，。；;]{2,40}?(?=报送|报告|汇报|提交|提供)/
/** How or on what ground: 以…为重点, 根据…, 坚持“…”. */
const PURPOSE =
  /^为(?:了|进一步|深入|贯彻|全面|切实|加快|做好|落实|推[动进]|加强|规范|保障|确保|促进|提[高升]|有效|积极|认真|更好)[^,，。；;：:\n]{2,60}[,，](?=[〇㐀-鿿]{4})/
const ADVERBIAL =
  /^(?:以[^,，。；;\n]{2,60}为(?:抓手|重点|核心|主线|导向|引领|目标|契机|载体|依托|基础|主体|支撑|牵引|突破口?|中心|平台)|(?:根据|按照|依照|依据|围绕|依托|结合|针对)(?![^,，。；;：:\n]{2,40}(?:予以|进行|给予|组织开展))(?:《[^》\n]{2,80}》|“[^”\n]{2,60}”)?[^,，。；;：:\n]{2,40}|坚持“[^”\n]{2,24}”(?:的?(?:原则|理念|方针|要求|方向))?|通过[^,，。；;：:\n]{2,60}等(?:措施|方式|手段|途径|形式|办法|渠道|举措)|在[^,，。；;：:\n]{2,30}(?:工作|过程|活动|领域|环节)?(?:中|方面|领导下|基础上|前提下|节点|期间))[,，](?=[〇㐀-鿿]{2})/
/** 深入贯彻新发展理念,|开展宣传; 有效利用时间节点,|加大宣传力度: in what spirit and by what means. */
const APPEALS =
  /^(?:(?:完整、?准确、?全面|深入|全面|认真|坚决|切实)*(?:学习)?贯彻(?:落实)?[^,，。；;\n]{0,40}(?:思想|精神|理念|战略|部署|方针)[^,，。；;\n]{0,12}|(?:有效|充分)?利用[^,，。；;\n]{2,30}(?:节点|契机|时机|渠道|媒体)|(?:积极)?采取[^,，。；;\n]{2,30}(?:形式|方式))[,，](?=[〇㐀-鿿]{4})/
/** The same a second time, and when: behind the name of who does it. */
const ON_WHAT_GROUND =
  /^(?:(?:根据|按照|依照|依据|综合考虑|统筹考虑|结合)[^。；;：:\n]{2,60}?(?:规定|要求|因素|实际|情况|标准|原则|程序|需要)|(?:在|自|经|按|收到|接到)[^,，。；;：:\n]{2,40}(?:(?<![先前落以最今之])后|(?<![及按准随同届平临])时|日内|之日起|起)|[^,，。；;：:\n]{4,40}(?:(?<![先前落以最今之])后|(?<!目|有|是|为)的|(?<![及按准随同届平临])时)(?=[,，](?:应当|必须)))[,，](?=[〇㐀-鿿]{4})|^(?:根据|依据|依照|按照)(?:授权|本(?:办法|条例|规定|细则|规则)(?:的?规定)?|权限和程序|法定职责)[,，]?(?=[〇㐀-鿿]{4})/
/** 是职业培训的主管部门,负责…; 主要职责:参与… */
const IS =
  /^(?:是[^。；;,，]{2,40}|为[^。；;,，]{2,40}(?:单位|部门|主体|机构))[,，](?:依据[^。；;,，]{2,10}|[^。；;,，]{2,16}[,，])?(?=(?:具体|统一|主要|全面)?(?:负责|承担|履行))|^的?(?:主要|工作|具体){0,2}职责(?:分工)?(?:是|为|包括)?[:：]/
/** 收到材料起20个工作日内完成复审 */
const TERM =
  /^(?:自|在)?(?:收到|接到|受理)[^。；;,，]{2,30}?(?:之日)?[起后][,，]?(?:\d{1,2}个(?:工作)?日(?:之?内)?[,，]?)(?=[〇㐀-鿿]{2})/
const PHRASE = /^[^。：:；;\n]{2,30}(?=[。：:\n])|^[^，,。：:；;\n]{2,100}/
/** 医务人员子女报考高中的,参照优待政策录取: a case alone is no task, what is done in it goes with it. */
const CASE = /^[^，,。：:；;\n]{4,60}(?<!目|有|是|为|等|之一)(?:的|时)[，,][^。；;\n]{4,90}(?=[。；;\n]|$)/
/** 建立|由市农牧业局牵头,市财政局参与的|联席会议制度: what is set up, whoever is in it. */
const FORMED =
  /^(?<does>建立|成立|组建|组成|设立|形成|健全|完善)由[^。；;\n]{2,40}?(?:牵头|负责|组成|任组长)[^。；;\n]{0,240}?(?:参与|参加|配合|组成|协同|负责|牵头)的(?<thing>[^,，。；;()（）\n]{4,40})/
/** 蔬菜面积(8分): what it counts for. */
const POINTS = /(?<=.{2})[(（]\d{1,3}分[)）]$/
const COMMAS = ',，'
const LONG = 44

/** 应当 behind the reason; 应急, 要素 are no modals. */
const MUST_DO = /^(?:要(?![素点求])|应当|应(?![急对用变当])|必?须)(?=[〇㐀-鿿]{3})/
const MUST = /^(?:要(?!求)|应当|应(?![急对用变])|将(?!其)|必?须)+/
/** 会同有关部门,… */
const BESIDE = /^(?:会同|联合|商)[^,，。；;]{0,14}?(?:部门|单位|地区|方面|科研机构)[,，]?/
const JOINED = /^(?:会同|联合|商)/
/** 配合市教育局做好…, 委托市教科院负责…: what is done stands behind the other's name. */
const OTHERS = /^(?:(?:积极|密切|主动|全力)?(?:配合|协助)|(?:委托|授权|指定))(?=[〇㐀-鿿]{4})/

/** @param text of the measure from its start */
export function leadPhrase(context: Context, text: string): string {
  const plain = text.replace(OPENING, '').replace(NUMBER, '').replace(OPENING, '').replace(DATED, '')
  const told = withoutBodies(plain.replace(PURPOSE, '').replace(PURPOSE, ''), regionOf(context))
    .replace(DATED, '')
    .replace(ADVERBIAL, '')
  const body = APPEALS.test(told) ? told.replace(APPEALS, '').replace(ADVERBIAL, '') : told
  const formed = FORMED.exec(body)?.groups
  if (formed?.does && formed.thing) return formed.does + formed.thing
  const phrase = CASE.exec(body)?.[0] ?? PHRASE.exec(body)?.[0] ?? body.slice(0, LONG)
  return phrase.trim().replace(POINTS, '')
}

/** 市生态环境局、市发改委牵头组建工作专班 leads with what is to be done: 组建工作专班. */
function withoutBodies(text: string, within: string): string {
  let end = namesAt(text, 0, within)?.end ?? institutionsEnd(text)
  if (end === 0) return text
  // 市教育局,各区人民政府负责…: bodies between commas.
  for (let next = end; COMMAS.includes(text[end] ?? ' ') && next > 0; ) {
    next = namesAt(text, end + 1, within)?.end ?? 0
    if (next > 0) end = next
  }
  const duty = text.slice(end).replace(OPENING, '').replace(IS, '').replace(TERM, '').replace(MUST, '')
  return onGround(withoutCompanions(onGround(duty.replace(BY_OFFICE, '')), within))
    .replace(DUTY, '')
    .replace(ADDRESSED, '')
}

/** 在收到报告后,应当组织核查; 根据…标准,结合…因素,科学设定配额总量 */
function onGround(duty: string): string {
  const after = duty.replace(ON_WHAT_GROUND, '').replace(ON_WHAT_GROUND, '')
  return after === duty ? duty : after.replace(MUST_DO, '')
}

function withoutCompanions(duty: string, within: string): string {
  const others = OTHERS.exec(duty)?.[0].length ?? 0
  const helped = others > 0 ? namesAt(duty, others, within) : null
  if (helped && dutyAt(duty, helped.end) !== '') return duty.slice(helped.end)
  const joined = JOINED.exec(duty)?.[0].length ?? 0
  if (joined === 0) return duty
  const list = namesAt(duty, joined, within)
  const rest = list ? duty.slice(list.end) : duty.replace(BESIDE, '')
  return rest.replace(OPENING, '')
}
