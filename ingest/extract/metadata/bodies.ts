// Names of bodies as headings and signatures write them: one after another, with or without anything between.
import { regionAt } from '../../../corpus/lexicon/regions.ts'

const SEPARATOR = /[\s、,，;；]+/
const BODY =
  /^(?!本|.{0,30}(?:关于|印发|转发|批转|发布|加强|标准(?!化))|.{0,30}推进(?!.{0,34}(?:小组|专班|委员会|办公室|指挥部|中心)$))[〇㐀-鿿()“”]{2,44}$/
const BODY_END =
  /(?:联防联控机制|人民政府|政府|党委|委员会|[省市区县州盟旗]委|中央|国务院|国资委|发展和?改革委|发改委|卫生健康委|卫健委|健委|民委|建委|建设委|(?:城市|行政)管理委|交通(?:运输)?委|农业农村委|信息化委|(?:规划|自然)资源委|科委|商务委|经信委|农委|教委|[部厅局署院]|总局|办公厅|办公室|[省市区县]办|(?:网信|文明|编|侨|扶贫|信访|外事|金融|港澳|台|财|农)办|政法委|小组|专班|指挥部|联席会议|常委会|银行|分行|支行|法院|检察院|工会|总工会|妇联|共青团|团委|协会|联合会|学会|中心|管委会|集团|公司|大学|学院|海关)$/
/** 某省生态环境厅 发展和改革委 自然资源厅: the others leave out whose they are. */
export const leaveOut = (bodies: readonly string[]): boolean => !bodies.slice(1).every(startsAsBody)

/** 国家税务总局浙江省税务局 is one body, 中国人民银行杭州中心支行 and 某市委市政府机关服务中心 too. */
const ONE_BODY =
  /^国务院\/(?:国资委|办公厅|扶贫办|港澳办|台办|侨办|参事室|新闻办)$|税务总局\/.{2,12}?税务局|监督管理(?:委员会|总局)\/.{2,8}?监管分?局|人民银行\/.{2,8}?[支分]行|总局\/.{2,16}局$|银行\/.{2,16}行$|监管局\/.{2,16}分局$|委\/(?:自治区|[省市区县州盟旗])(?:人民)?政府(?!办公[厅室]|\/).{2,12}$/
const JUNCTION_END = /(?:中央|政府|委|会|厅|局|部|署|院|室|办|组|行)$/
const CENTRAL_START =
  /^(?:中共|中央|国务院|国家|全国|中国|中华|最高人民|自治区|[省市区县](?=[〇㐀-鿿])|外交部|国资委|教育部|科技部|科学技术部|工业和信息化部|工信部|公安部|民政部|司法部|财政部|人力资源|自然资源部|生态环境部|住房|交通运输部|水利部|农业农村部|商务部|文化和旅游部|应急管理部|应急部|人民银行|审计署|海关总署|税务总局|市场监管总局)/

/** Twenty ministries are shorter than this, a paragraph is not. */
const LONGEST_RUN = 400

/** The names in a run of them; empty where anything in it is none. */
export function bodiesIn(run: string): string[] {
  if (run.length > LONGEST_RUN) return []
  const names = run
    .split(SEPARATOR)
    .filter((part) => part !== '')
    .flatMap(apart)
  return names.every(isBody) ? withPlace(names) : []
}

/** 内蒙古自治区党委、自治区人民政府: the government leaves out the place of the party's committee. */
function withPlace(names: readonly string[]): string[] {
  const { place = '', level } = SEAT.exec(names[0] ?? '')?.groups ?? {}
  return names.map((name) => (level && GOVERNMENT.exec(name)?.groups?.level === level ? place + name : name))
}
const SEAT = /^(?:中共)?(?<place>[〇㐀-鿿]{2,8}?)(?<level>自治区|[省市])党?委(?:办公[厅室])?$/
const GOVERNMENT = /^(?<level>自治区|[省市])(?:人民)?政府(?:办公[厅室])?$/

export const isBody = (name: string): boolean => BODY.test(name) && BODY_END.test(name)

/** 自治区党委办公厅人民政府办公厅: the second has the first's place. */
const ELIDED =
  /^(?<place>[〇㐀-鿿]{0,10}?(?:自治区|[省市区县州盟旗]))(?<party>党?委(?:办公[厅室])?)(?<government>(?:人民)?政府(?:办公[厅室])?)$/

/** 中共浙江省委浙江省人民政府 → both. */
function apart(run: string): string[] {
  const { place, party, government } = ELIDED.exec(run)?.groups ?? {}
  if (place && party && government) return [place + party, place + government]
  for (let at = 3; at <= run.length - 3; at++)
    if (
      JUNCTION_END.test(run.slice(0, at)) &&
      isBody(run.slice(0, at)) &&
      startsBody(run, at) &&
      !ONE_BODY.test(`${run.slice(0, at)}/${run.slice(at)}`)
    )
      return [run.slice(0, at), ...apart(run.slice(at))]
  return [run]
}

/** The names that a run of characters ends with, as many as it has; empty where it ends with none that begins as bodies do. */
export function bodiesAtEnd(run: string): string[] {
  for (let at = 0; at <= run.length - 3; at++) {
    if (!startsBody(run, at) || (at > 0 && UNNAMED.test(run.slice(at)))) continue
    const names = bodiesIn(run.slice(at))
    if (names.length > 0 && names.every(startsAsBody)) return names
  }
  return []
}
/** 市科技局 inside a run may be what is left of another name. */
const UNNAMED = /^(?:自治区|[省市区县])/

/** Whether a name begins with a place, a level or a central body. */
export const startsAsBody = (name: string): boolean => startsBody(name, 0)

const startsBody = (run: string, at: number): boolean => BODY_END.test(run.slice(at)) && begins(run, at)

/** Whether what may be the first part of a name begins as names of bodies do. */
export const beginsBody = (part: string): boolean => begins(part, 0)

const begins = (run: string, at: number): boolean =>
  CENTRAL_START.test(run.slice(at)) || regionAt(run, at) !== undefined
