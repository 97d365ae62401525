// What a list says once and means of every member: the head behind the last one, the words before the first one.
import { isBareRate, isMeasure, ownerOfRate, withHead } from './indicator.ts'
import type { Item } from './items.ts'

/** Where the part begins that a list shares: 装机容量, 产业总产值, 单位…能耗. */
const SHARED =
  /居民|生均|平均(?!每)|患者|专任教师|教师|良种|重点工程|净入学|毛入学|入学|安全利用|总?施用|门诊|电子病历|预约|通车|运营里程|效率|班额|污泥|医保|保险(?!公司|机构|业)|床位|学位|课后服务|新能源(?!汽车)|生产(?!总值|企业|线)|生活污水|污水|生活垃圾|垃圾|再生水|单位(?!地区|国内|GDP|面积)|人均|户均|地均|亩均|产业|行业|装机|产量|产能|产值|总产值|总量|规模|消费|利用|使用|占比|占|能效|比重|比例|覆盖|普及|达标|能耗|排放|面积|容量|能力|营收|收入|增加值|数量|浓度|回收|处理|处置|替代|合格|完成|里程|长度|电气化|新车|保有量|发电量|供应|水平|强度|投入|支出|碳排放|二氧化碳|综合|年(?=产|消|利|均)/g
const SUM =
  /等(?:\d{1,2}|[两二三四五六七八九十]{1,2})(?:大|个|项|种|类)(?:主要|重点)?(?:污染物|产品|指标|行业|领域|产业|城市)?(?<head>.{2,})$/
/** 高血压、糖尿病等慢性病|患者规范管理率: what they are called together belongs to none of them. */
const TOGETHER =
  /等(?:主要|重点|常见|大宗)?(?:[〇㐀-鿿]{0,6}?(?:污染物|学科|[性染方业型]病|疾病|作物|农产品|水产品|金属|燃料|能源|气体|矿产|品种|设施|场馆|场所|人群|群体|学校|院校|机构|地区|区域|流域|险种|灾害|[^新]方式|渠道|模式))(?<head>.{2,})$/
/** 电力、钢铁等|行业碳排放强度: said of each. */
const BRANCHES = /等(?:主要|重点)?(?<head>(?:行业|产业|领域|工业).{2,})$/
/** 治理率, 完好率: the measure and what is measured. */
const ENDING = /[〇㐀-鿿]{2}[率比量度值额]$|人?数$/
/** 公交车、出租汽车(含网约车)新能源汽车. */
const BEHIND_BRACKET = /[)）](?<head>[〇㐀-鿿]{2,})$/
/** COD, GDP. */
const LATIN = /[A-Za-z]$/
/** VOCs, COD: what is emitted, not how much of it. */
const POLLUTANT = /^(?:TVOC|VOCs?|COD|SO2|NOx|NH3-N|PM\d[\d.]*|CO2)$/i
/** 装机 may be said of its share or its size; 化学需氧量 is a pollutant, whose 排放量 is measured. */
const OPEN = /装机$|需氧量$/
/** 城市和县城|污泥无害化处理率: the whole measure is shared. */
const PLACE =
  '(?:城市|县城|农村|城镇|乡镇|市区|城区|建制镇|中心城区|地级市|县级市|省辖市|设区市|设区的市|地级城市|县级城市|[省市县]级)'
const KIND_OF_PLACE = new RegExp(
  `^${PLACE}(?<measure>.{3,}[率量比重例]|.{2,}(?:标准|数|额|面积|收入|支出|水平|寿命|浓度|能力))$`,
)
const ONLY_PLACE = new RegExp(`^${PLACE}$`)
/** 获得绿色建筑一|、二星级标识的比例. */
const GRADED = /^(?<before>.{2,}[^第])[一二三四五甲乙丙]$/
const ORDINAL = /^[一二三四五甲乙丙][级类等星型]/
/** 省、市、县三级|公共图书馆达标率. */
const LEVEL = /^[国省市县区州乡镇村]$/
const LEVELS = /^(?<own>[省市县区州乡镇村])[两三四五]级(?<tail>.{2,})$/
const BRANCH = /^(?:产业|行业)/
const OWN_UNIT =
  /单位|人均|户均|地均|亩均|万元|率|占|比重|比例|(?<!^(?:用水|用电|用能|取水|耗水|耗电|排放|碳排放))量$/
/** 单位地区生产总值能耗和二氧化碳排放: both are per unit. */
const PER_UNIT = /^.{0,8}?(?:单位|万元)[^、和与]{0,10}?(?:生产总值|GDP|增加值|产值|产品)(?:[(（]GDP[)）])?/

/** Each by its full name. */
export function namedFully(listed: readonly Item[]): readonly Item[] {
  const { pieces, shared } = summed(listed)
  if (shared !== '') return pieces.map((piece) => ({ ...piece, name: joined(piece.name, shared) }))
  const last = pieces.at(-1)?.name ?? ''
  const placed = KIND_OF_PLACE.exec(last)?.groups?.measure
  if (placed && pieces.slice(0, -1).every(({ name }) => ONLY_PLACE.test(name)))
    return pieces.map((piece, index) =>
      index < pieces.length - 1 ? { ...piece, name: piece.name + placed } : piece,
    )
  const level = LEVELS.exec(last)?.groups
  if (level?.tail && pieces.slice(0, -1).every(({ name }) => LEVEL.test(name)))
    return pieces.map((piece, index) => ({
      ...piece,
      name: `${index < pieces.length - 1 ? piece.name : level.own}级${level.tail}`,
    }))
  const [first] = pieces
  const graded = GRADED.exec(first?.name ?? '')?.groups?.before
  if (graded !== undefined && ORDINAL.test(last) && pieces.length === 2)
    return pieces.map((piece, index) => ({
      ...piece,
      name: index === 0 ? piece.name + last.slice(1) : graded + piece.name,
    }))
  const body = OF_BODIES.exec(first?.name ?? '')?.groups?.body
  if (body !== undefined && pieces.slice(1).every(({ name }) => PER_ONE.test(name) && isMeasure(name)))
    return pieces.map((piece, index) => (index > 0 ? { ...piece, name: body + piece.name } : piece))
  const whole = first !== undefined && isWhole(first.name)
  const alike = tailAlike(last, pieces) || tailOfThing(last, pieces)
  const head = alike === '' ? sharedHead(last, first?.name ?? '') : alike
  const unit =
    PER_UNIT.exec(first?.name ?? '')?.[0] ?? (whole && alike === '' ? '' : prefixOf(first?.name ?? '', last))
  const owner = whole ? ownerOfRate(first.name) : ''
  const both = whole && alike === '' ? ownerOfBoth(first.name, last) : ''
  return pieces.map((piece, index) => {
    if (index > 0 && both !== '') return { ...piece, name: both + piece.name }
    if (index > 0 && owner !== '' && isBareRate(piece.name)) return { ...piece, name: owner + piece.name }
    const has = index === 0 || (OWN_UNIT.test(piece.name) && PER.test(unit))
    const own = has ? piece.name : unit + piece.name
    if (index > 0 && own !== piece.name && isWhole(piece.name)) return { ...piece, name: own }
    if (index === pieces.length - 1 || (alike === '' && isWhole(piece.name))) return { ...piece, name: own }
    return { ...piece, name: joined(own, head) }
  })
}

/** 公共机构|单位建筑面积能耗、人均综合能耗、人均用水量: whose they are. */
const OF_BODIES =
  /^(?<body>[〇㐀-鿿]{0,8}(?:机构|机关|学校|医院|园区|建筑|企业))(?=单位|人均|生均|床均|户均|平均)/
const PER_ONE = /^(?:单位|人均|生均|床均|户均|平均)/

/** 单位电石、甲醇生产综合能耗, 人均住房、公园绿地面积: what the first begins with is said of all. */
const PREFIX =
  /^(?:单位(?!地区|国内|GDP)|[人户地亩]均|每[十百千万]{1,2}(?:名|个)?(?:常住|户籍)?(?:人口|老年人|儿童|学生|居民|人|户)?(?:拥有)?|[千万]人口|规模以上|[^、]{3,20}(?:范围|区域)内)/
const PER = /单位|均|每|规模|人口|万元/
/** 非化石能源|装机和消费比重, 规模以上工业|用水和用能强度. */
const QUANTITY = /(?:装机量?|(?:发|用)?电量|产量|产值|数量|面积|投资|金额|消费|用[水能电地])$/
const NEXT_QUANTITY = /^(?:装机|(?:发|用)?电量|产量|产值|数量|面积|投资|金额|消费|用[水能电地])/
/** 一般公共预算|收入和支出: both are of it. */
const PAIRED = /(?:收入|支出|进口|出口|产量|销量|单产|总产|数量|面积|人数|金额)$/
const ONLY_PAIRED =
  /^(?:总|年)?(?:收入|支出|进口|出口|产量|销量|单产|总产|数量|面积|人数|金额|进口额|出口额)$/
/** 5岁以下儿童|生长迟缓率和贫血率. */
const PEOPLE = /^[^、]{0,10}?(?:儿童|婴儿|新生儿|孕产妇|老年人|学生|居民|职工|人群|家庭)(?=.{2})/
const SHORT_RATE = /^[〇㐀-鿿]{1,3}率$/

/** What is said of both although the first is whole. */
function ownerOfBoth(first: string, last: string): string {
  const paired = ONLY_PAIRED.test(last) ? PAIRED.exec(first) : null
  if (paired && paired.index > 1) return first.slice(0, paired.index)
  return SHORT_RATE.test(last) ? (PEOPLE.exec(first)?.[0] ?? '') : ''
}
/** 清洁能源及新能源|公交车、出租车. */
const DRIVEN =
  /^(?:(?:清洁能源|新能源|纯?电动|氢能)[及和与、]?)+(?=(?:城市)?(?:公交|出租|物流|环卫|公务|巡游|网约|邮政|货车|客车))/
const VEHICLE = /^(?:城市)?(?:公交|出租|物流|环卫|公务|巡游|网约|邮政|货车|客车)/
/** 农村|公办幼儿园、小学. */
const FOR_WHOM = /^(?:农村|城乡居民(?:基本)?)(?=[〇㐀-鿿]{2})/
const FOR_OTHERS = /^(?:[城乡农县镇村市省区国全]|其[他它])/

function prefixOf(whole: string, last: string): string {
  const region = WHOLE_REGION.exec(whole)?.[0] ?? ''
  const prefix = prefixWithin(whole.slice(region.length), last)
  return prefix === '' ? '' : region + prefix
}
const WHOLE_REGION = /^(?:全[国省市区县州]|我[国省市区县])/

function prefixWithin(first: string, last: string): string {
  const quantity = NEXT_QUANTITY.test(last) ? QUANTITY.exec(first) : null
  if (quantity && quantity.index > 1) return first.slice(0, quantity.index)
  const prefix = PREFIX.exec(first)?.[0]
  if (prefix && prefix.length < first.length) return prefix
  if (VEHICLE.test(last)) return DRIVEN.exec(first)?.[0] ?? ''
  return FOR_OTHERS.test(last) ? '' : (FOR_WHOM.exec(first)?.[0] ?? '')
}

/** Whether it says what is measured without the words behind the list. */
const isWhole = (name: string): boolean =>
  (isMeasure(name) && !OPEN.test(name)) || (LATIN.test(name) && !POLLUTANT.test(name))

/** 化学需氧量、氨氮等4项主要污染物减排量: what stands after the sum belongs to each. */
function summed(listed: readonly Item[]): { pieces: readonly Item[]; shared: string } {
  const last = listed.at(-1)
  const name = last?.name ?? ''
  const sum = name.includes('等') ? (SUM.exec(name) ?? TOGETHER.exec(name) ?? BRANCHES.exec(name)) : null
  if (!last || !sum?.groups?.head) return { pieces: listed, shared: '' }
  const own = { ...last, name: last.name.slice(0, sum.index) }
  return { pieces: [...listed.slice(0, -1), own], shared: sum.groups.head }
}

const joined = (name: string, shared: string): string =>
  withHead(name, name.endsWith('业') ? shared.replace(BRANCH, '') : shared)

/** 大、中、|小型矿山达标比例: told apart by one character. */
const SIZES = /^[大中小高低初长短近远一二三四甲乙丙]$/

/** 湿冷、空冷|机组: said before what the list shares. */
const WHICH = /[级类型线期档控属冷热]$/

/** What stands behind the word that all members end in: 二级、三级|医院床位使用率, 铁路货运量和水路货运量|占比. */
function tailAlike(last: string, pieces: readonly Item[]): string {
  const others = pieces.slice(0, -1).map(({ name }) => name)
  const [first = ''] = others
  if (others.every((name) => SIZES.test(name)) && SIZES.test(last[0] ?? '')) return last.slice(1)
  const kind = WHICH.test(first) ? first.slice(-1) : first.slice(-2)
  if (kind === '' || !others.every((name) => name.endsWith(kind))) return ''
  const at = last.indexOf(kind)
  const end = at + kind.length
  const near = kind.length > 1 || end <= first.length
  return at > 0 && near && end + 1 < last.length ? last.slice(end) : ''
}

/** 甲州、乙市|光伏发电项目; 新建、在役|机组最小出力: told apart by where they are, or by how they come about. */
const AREA = /^[〇㐀-鿿]{1,5}?(?:[市县区州盟旗]|地区)/
const ONLY_AREA = /^[〇㐀-鿿]{1,5}(?:[市县区州盟旗]|地区)$/
const WAY = /^(?:新建|改建|扩建|改扩建|续建|在建|在役|既有|存量|公办|民办|新增)/
const ONLY_WAY = /^(?:新建|改建|扩建|改扩建|续建|在建|在役|既有|存量|公办|民办|新增)$/
/** 塑料包装、印铁制罐、平版印刷|的油墨使用比例. */
const OF_EACH = /(?<=.{2})的(?=.{2})/
/** 装机量和发电量|比重. */
const AMOUNT = /[量值额]$/
const SHARE_OF_AMOUNT = /(?<=.[量值额])(?:占比|比重|比例|增速)$/

function tailOfThing(last: string, pieces: readonly Item[]): string {
  const others = pieces.slice(0, -1).map(({ name }) => name)
  const all = (pattern: RegExp): boolean => others.every((name) => pattern.test(name))
  if (all(AMOUNT)) return SHARE_OF_AMOUNT.exec(last)?.[0] ?? ''
  for (const [only, begins] of KINDS_OF_MEMBER)
    if (all(only)) return last.slice(begins.exec(last)?.[0].length ?? last.length)
  const of = OF_EACH.exec(last)
  if (!of || others.some((name) => name.includes('的') || isWhole(name))) return ''
  // What is shared may begin before it: 行业能效标杆水平以上|的产能比例.
  const begins = last.search(SHARED_ONCE)
  return begins < 0 || begins > of.index + 1 ? last.slice(of.index) : ''
}
const SHARED_ONCE = new RegExp(SHARED.source)
const KINDS_OF_MEMBER = [
  [ONLY_AREA, AREA],
  [ONLY_WAY, WAY],
] as const

/** 城镇职工、城乡居民|基本医疗保险支付比例. */
const PERSONS = /(?:职工|居民|农民|学生|儿童)$/
/** 生活污水、生活垃圾|处理率: told side by side, not shared. */
const WASTE = /(?:污水|垃圾|再生水)$/

function sharedHead(last: string, first: string): string {
  const beside = WASTE.test(first)
  for (const { index, 0: word } of last.matchAll(SHARED))
    if (index > 0 && !(beside && WASTE.test(word)))
      return last.slice(word === '居民' && PERSONS.test(first) ? index + word.length : index)
  return ENDING.exec(last)?.[0] ?? BEHIND_BRACKET.exec(last)?.groups?.head ?? ''
}
