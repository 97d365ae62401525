// What follows a quantity: the clause closes, a verb goes on, or a noun follows that the quantity counts or describes.

const CLOSED =
  /^\s*(?:[0oO〇](?=[(（])|$|[、)）”"’\]】—–;；:：(（]|(?:和(?!美|谐)|及|以及|并|且|或|与(?![^，,。；;\d]{2,20}相(?:适应|匹配|衔接|协调|配套|符合)的))|(?:为宜|为主|不等|每年)|[至到](?=\d)|等(?:(?:重点|各项|一系列)?(?:举措|措施|工作|任务|方式|形式))?(?:$|[、)）])|(?:打下|奠定)[^，,]{0,8}基础|不(?:减少|降低|下降|增加|减)|(?:总体|基本)?(?:保持|维持)?(?:总体|基本)?(?:稳定|不变)(?:$|[、)）])|水平并|提供[^，,]{0,6}(?:支撑|保障)|的政策(?=$|[、)）])|(?:额定|设计)(?:负荷|容量|产能|功率)(?:$|的)|的?(?:(?:发展|建设|工作|规划|总体|奋斗|预期|阶段性)?(?:这一|这个)?目标(?:任务|要求|值)?(?:奋进|迈进|前进|努力|落到实处|落实落地|(?:如期|顺利|圆满|全面)?(?:实现|完成))?|底线|红线|水平|要求|任务|标准|速度|比例|幅度|规模|新?台阶|新高度|大关|关口)(?:$|[、)）]|左右|以上))/
const OF = /^\s?的?/
/** A verb that goes on about the subject: …100家开展诊断. */
const GOES_ON =
  /^(?:开展|完成|实现|达到|建成(?!区)|纳入|接入|参与|进入|通过|成为|用于|应(?![用对急答能])|要(?![素点件])|得到|获得|由|打下|奠定)/
const VERB_AFTER =
  /(?:先行(?!区|示范区)|均(?!衡)|全部|定期|完成(?!率)|实现|达到|建成(?!区)|开展|实施|纳入|接入|安装|参与|通过|进行|成为|落户|入驻|投入|投产|开工|得到|获得(?!者)|取得|用于|并(?!网)|建立|形成|制定|列入|(?<![响供效适反相对])应(?![用对急答能])|(?<![重主需])要(?![素求点件])|率先|力争|按照|进入|牵头|选取|给予|采取|围绕|提供|予以|(?<![补供配])给(?![水养排])|设置|在(?!线|校|建|地|职|岗|研|册)|提升(?!工程|行动|项目|计划))/
/** The next number begins a count of its own: …领军人才和20个以上创新团队. */
const NEXT_COUNT =
  /、(?:若干|一批)(?![个家项])|(?:、|和|或(?=\s?\d{1,3}[个家所座名处项])|及(?!以[上下])|以及|与|,|，)\s?(?:约|近|超过|不少于|不低于|至少|[一-龥]{0,6})?(?:\d|[一两三四五六七八九十][个家所座名项](?!人)|[百千万][种名个家所户座项款场条支](?=[一-龥]{2}))|、[一-龥“”]{7,20}(?<![等共达的约])(?=\d{1,4}(?!\d)\s?[^年\d])/
/** Words that close the size a thing is told by: 500千伏变电站, 5万吨级泊位. */
export const SIZED = '千伏|亿元?级|[万千]?吨级|兆瓦|万千瓦级|张?床位'
/** A name begins with a word, a quotation or a bracket; a stray figure begins none, but for 5G基站, 4K频道. */
const NAME = new RegExp(
  `^(?:[〇㐀-鿿A-Za-z“"(（《]|\\d{1,5}(?:${SIZED}|蒸吨)|\\d{1,3}(?:[-—–~～至]\\d{1,3})?周?岁|\\d[GKD](?![A-Za-z\\d]))`,
)
const COUNT_IN_BRACKET = /[(（][^()（）]{0,30}\d[^()（）]{0,30}[)）]/
const THEMED = /^以[“"][^”"]{1,60}[”"]为(?:主题|名)的/
const BRACKET = /[(（][^()（）]{0,40}[)）]?$/
/** 机关|2025年底前|达到要求: told as its year. */
const WHEN = /(?:力争|争取|到|于)?20\d{2}\s?年(?:底|末)?(?:之前|以前|前)?[,，]?[〇㐀-鿿]{2}.*$/
const SHORT_CLAUSE = 22
const INNER_BRACKET = /[(（][^()（）]{0,40}[)）]/
/** 县(市、区)达到节水型社会评价标准: without the standard it says nothing. */
const MEETS =
  /^[^，,]{2,16}(?:达到|符合|满足)[^，,]{2,20}(?:标准|要求|水平|条件)$|^[^，,]{2,16}得到[〇㐀-鿿]{2,6}$/
const QUOTE = /[“”"]/
/** 实现“一窗”分类受理: a quotation that is no more than a word. */
const QUOTED = /“[^“”]{1,8}”(?=[〇㐀-鿿]{2})/g
const TRAILING = /(?:以上|以下|左右|等|或|[、“"(（\s])+$/

/** 实现到2030年装机达到12亿千瓦以上|的目标. */
export const isGoal = (tail: string): boolean => GOAL.test(tail)
const GOAL =
  /^的?(?:发展|建设|工作|规划|总体|奋斗|预期|阶段性)?(?:(?:这一|这个)?目标(?:任务|要求|值)?(?:奋进|迈进|前进|努力|落到实处|落实落地|(?:如期|顺利|圆满|全面)?(?:实现|完成))?|任务|(?<=的)政策|底线|红线)(?:$|[、)）])/

/** 降低10%|的基础上再降低5%. */
export const isStep = (tail: string): boolean => STEP.test(tail)
export const stepEnd = (tail: string): number => STEP.exec(tail)?.[0].length ?? 0
const STEP = /^的?(?:基础|水平)之?上[,，]?/

export const isClosed = (tail: string): boolean => CLOSED.test(tail)

const DOING =
  /^(?:执行|达到|符合|实现|采用|使用|建设|完成|纳入|接入|安装|由|回用|满足|配备|配建|覆盖|开展|落实|通过|来自|用于|为|预留|配套|[〇㐀-鿿]{2,6}化$)/

/** A growth told as a rate: 以10%以上的比例增加. */
export const rateIn = (tail: string): { verb: string; length: number } | null => {
  const rate = RATE.exec(tail)
  return rate ? { verb: rate.groups?.verb ?? '', length: rate[0].length } : null
}

const RATE = /^的?(?:比例|速度|幅度|增速)(?<verb>增加|增长|递增|提高|提升|扩大|下降|递减|减少|降低)/

/** What a share of things does: …100%执行绿色建筑标准. */
export const doesSomething = (tail: string): boolean => DOING.test(tail)

/** …1000名达到国际标准的家庭医生 describes what it counts. */
const RELATIVE = /^[^，,的]{2,24}的[一-龥A-Za-z]{2,}/

export const goesOn = (tail: string): boolean => GOES_ON.test(tail) && !RELATIVE.test(tail)

/** The noun phrase counted, up to a verb that says what happens to it. */
export function nounIn(tail: string): string {
  const noun = phrase(tail)
  if (OFFERS.test(noun)) return noun
  const stop = verbIn(noun)
  const cuts = stop !== null && stop.index >= 2 && stop.index + stop[0].length < noun.length
  const before = cuts ? noun.slice(0, stop.index) : noun
  if (cuts && NOT_YET.test(before)) return ''
  const named = (cuts ? before.replace(HOW, '') : before)
    .replace(LISTED_BEHIND, '')
    .replace(TRAILING, '')
    .trim()
  return NAME.test(named) ? named : ''
}

/** 师生艺术团（乐团、合唱团）, 高品质学校（具体指标见附件）: which they are. */
const LISTED_BEHIND = /[（(][^()（）]*(?:[〇㐀-鿿]{2}、[〇㐀-鿿]{2}|见附[件表])[^()（）]*[)）]$/

/** The verb that says what happens to it; 14条|纳入名录的|河流得到整治: not the one that says which. */
function verbIn(noun: string): { index: number; 0: string } | null {
  const stop = VERB_AFTER.exec(noun)
  if (stop === null || stop.index >= 2 || !RELATIVE.test(noun)) return stop
  const from = noun.indexOf('的') + 2
  const next = VERB_AFTER.exec(noun.slice(from))
  return next && { index: from + next.index, 0: next[0] }
}

/** 20家|为企业提供技术服务的机构: what they do says which. */
const OFFERS = /^(?:为|从事|面向|能够)[^，,。；;\d]{2,40}的[〇㐀-鿿]{2,12}$/

/** 县区|基本|实现…: how it is done is no part of the name. */
const HOW = /(?<=.)(?:基本|全面|初步|稳定|如期|提前|按期|顺利|成功|逐步|陆续|同步|进一步|持续|首次|分别)+$/
/** 村庄未|纳入: a state. */
const NOT_YET = /(?:未|没有|不)$/

/** A share of things that do something is named whole while it is short: 30%以上城市建成照明数字化系统. */
export function sharedIn(tail: string): string {
  const whole = phrase(tail).replace(BRACKET, '').replace(WHEN, '').trim()
  if (QUOTE.test(whole.replace(QUOTED, ''))) return nounIn(tail)
  const short = whole.replace(INNER_BRACKET, '').length <= SHORT_CLAUSE
  return short || MEETS.test(whole) ? whole : nounIn(tail)
}

function phrase(tail: string): string {
  const noun = tail.slice(OF.exec(tail)?.[0].length ?? 0).replace(THEMED, '')
  const ends = [NEXT_COUNT, COUNT_IN_BRACKET].map((one) => one.exec(noun)?.index ?? noun.length)
  return noun.slice(0, Math.min(...ends))
}
