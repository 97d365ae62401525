// What a list leaves out: the 省, 市 or 市委 that a name shares with the one before it.
import type { AgencyPrefix } from '../../../corpus/agency/prefix.ts'
import { regionalForms } from '../../../corpus/lexicon/agencies.ts'
import { opensWithFunction } from '../../../corpus/lexicon/institutions.ts'
import { remembered } from '../../../corpus/remembered.ts'

export interface Prefix {
  readonly text: string
  /** 市委, 市人大常委会: whose own bodies leave out more than the level. */
  readonly seat: string | null
  /** 河南 of 河南银保监局: what a central body's next office in that place leaves out. */
  readonly place?: string
}

const PARTY_BODY =
  /^(?:组织部|宣传部|统战部|统一战线工作部|政法委|网信办|编办|党校|改革办|农办|军民融合办|老干部局|政研室|机关工委|人才办|财经办|文明办)/
/** 市人大常委会法工委、财经预算工委: what a congress or a consultative conference keeps besides. */
const STANDING_BODY =
  /(?:工委|工作委员会|专委会|委办公室|保护办公室|(?:提案|社会法制|文化文史|教科卫体|经济|人口资源环境|农业和农村|港澳台侨)委(?:员会)?)$/
const STANDING = /^(?:人大(?:常委会)?|政协)(?=[〇㐀-鿿]{2})/
/** Bodies whose name is whole without a region, or that no region owns. */
const ABSOLUTE =
  /(?:银行|公司|集团|电网|铁路|大学|企业|协会|商会|总局|总署|银保监会|证监会|海关|管委会|执委会|党工委|[支分]行|营管部|营业管理部|交易所|法院|检察院|供电局|办事处|街道办|机场|街镇|镇|街道|乡|政府|专班|联席会议|成员单位|总部|国务院|团[省市区县]委|单位|部门|党委|(?:开发|高新|经开|新|园|试验|示范|工业|产业|风景|保税|度假|商务|合作|功能|科创|创新|港|片)区|[园基]地|园|(?:工业|产业|园区)[〇㐀-鿿]{0,4}中心|(?:科学|科技|大学|新)城)$|(?<!办公)[科处股室站]$|(?<!宣传|组织|统战|工作|武装)部$/
/** Offices of central bodies, called by the place where they stand. */
const FIELD_OFFICE =
  /^(?:银保监局|证监局|金融监管局|通信管理局|邮政管理局|能源监管办|海事局|煤监局|外汇管理局)$/
/** 市法院、检察院: of the same region, unless its name says more (铁路运输检察院). */
const COURT = /^(?:(?:[中高]级)?人民)?(?:法院|检察院)$/
/** 各市党委、政府 */
const GOVERNMENT = /^(?:人民)?政府$/
const ABSOLUTE_START =
  /^(?:(?:银保监局|海关总署|税务总局|金融监管总局)(?=[〇㐀-鿿]{2})|共青团|团中央|国铁|中国铁路|长江|黄河|珠江|淮河|海河|太湖|辽河|长三角|京津冀|粤港澳|民航|人行|人民银行|国网|南网|中铁|中石|中电|华能|武警|驻|中央)/
const ORGAN = /(?:[委局厅办署部]|工委|委员会|办公室)$/
/** 东方枢纽国际商务合作区管理局 manages an area that has a name. */
const OF_AREA =
  /.{2}(?:(?:合作|示范|试验|开发|高新|经开|度假|自贸|保税|旅游|风景|保护|功能|商务|园|港|新|景)区|(?:科学|科技|新)城|产业园|科技园|工业园)[〇㐀-鿿]{0,4}(?:局|办|办公室|委员会)$/

export function restore(name: string, prefix: Prefix | null): string {
  if (!prefix) return name
  if (prefix.place && FIELD_OFFICE.test(name)) return prefix.place + name
  if (prefix.seat && ofSeat(prefix.seat, name)) return prefix.seat + name
  if (GOVERNMENT.test(name) && prefix.text !== '') return prefix.text + name
  if (COURT.test(name)) return prefix.text + name
  return isWhole(name) ? name : prefix.text + name
}

const ofSeat = (seat: string, name: string): boolean =>
  seat.endsWith('委') ? PARTY_BODY.test(name) : STANDING_BODY.test(name) && !regionalForms.has(name)

/** A name of its own, from which nothing is missing; what is known neither as a function nor as a name stays as written. */
const isWhole = remembered(
  (name) =>
    ABSOLUTE.test(name) ||
    ABSOLUTE_START.test(name) ||
    !(ORGAN.test(name) ? !OF_AREA.test(name) : regionalForms.has(name) || opensWithFunction(name)),
)

const PARTY = /^(?:党委|委)(?=[组宣统政网编党改农军老机人财办])/
const COLLECTIVE = /^各(?:级)?[省市区县州盟旗、()（）〈〉〔〕]+/

/** @param before what the names up to this one go on with */
export function nextPrefix(own: AgencyPrefix, name: string, before: Prefix | null): Prefix | null {
  if (own.kind === 'collective') {
    const text = COLLECTIVE.exec(name)?.[0]
    return text && text.length < name.length ? { text, seat: null } : null
  }
  if ((own.kind !== 'level' && own.kind !== 'region') || own.text === name) return null
  const rest = name.slice(own.text.length)
  const seat = seatOf(rest)
  // 省委 is a region's own body only after a level or a full name; after 贵州银保监局 stands at most another office there.
  if (own.kind === 'region' && !FULL_REGION.test(own.text))
    return FIELD_OFFICE.test(rest) ? { text: '', seat: null, ...before, place: own.text } : null
  return { text: own.text, seat: seat ? own.text + seat : null }
}

const seatOf = remembered((rest) => PARTY.exec(rest)?.[0] ?? STANDING.exec(rest)?.[0] ?? '')

/** 贵州 and 郑州 are short, 恩施州 is whole. */
const FULL_REGION = /(?:[省市区县盟旗]|.{2}州)$/
