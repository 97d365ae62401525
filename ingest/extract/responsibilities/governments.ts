// Governments of no place in particular: 地方各级人民政府, 县级以上人民政府, 市、县党委和政府; whether one gets a duty its clause says.

import { sticky } from '../sticky.ts'
import { departmentsAt } from './departments.ts'
import type { NameAt } from './one-name.ts'

/** 地方各级人民政府, 县级以上人民政府: every government of a text's own field; whether it gets a duty its clause says. */
const LOCAL_GOVERNMENT =
  /(?:(?:旗县级(?=人民政府)|(?:区?县|旗县)级以上(?:地方)?(?:各级)?|(?:沿海|沿江)?(?:地方)?各级|地方(?=人民政府)|(?:省市县|区市县|县市区|市县区|市县|县乡|区县|乡镇|乡[(（]镇[)）]|(?:乡、民族乡、|乡、)?镇(?=人民政府|政府)|乡(?=人民政府|政府)|镇街(?=政府)|(?<=由|^)当地(?=人民政府)|(?:[〇㐀-鿿]{2,4}(?:所在|发生)|所在|注册|事发)地(?:[省市县区]级|设区的市级)(?:以上)?(?=(?:地方)?(?:人民)?政府)|事发地(?=人民政府)|(?:属地|所在地?|当地)?(?:各?[县市区旗](?:[(（][市县区旗、]{1,5}[)）]))|(?:属地|所在)[县市区旗](?=人民政府|政府)|城市(?=人民政府|政府)|市州(?=人民政府|政府)|市、县(?:[(（]市、区[)）]|、区|区)?|县、乡)(?:两级|三级|各级)?)(?:党委(?:和|、))?(?:人民)?政府(?!部门|有关|相关|各)(?:及其(?:有关|相关)(?:部门|单位))?|街道办事处)/y

export function localGovernmentAt(text: string, at: number): NameAt | null {
  const government = governmentAt(text, at)
  if (
    government &&
    EVERY_LEVEL.test(government.names[0] ?? '') &&
    !ANSWERS.test(text.slice(government.end, government.end + ANSWER_REACH))
  )
    return null
  return government && (departmentsAt(text, at) ?? eachOf(government))
}

/** 各级政府要… is an appeal to all, 各级政府对粮食安全负总责 and 应当 of a law are none. */
const EVERY_LEVEL = /^各级|^沿[海江]各级/
const ANSWERS =
  /^应当|^(?:要|应|必须|须)?[^。；;,，]{0,40}?(?:负总(?:体)?责|负责|(?:承担|负)[^。；;,，]{0,10}责任|责任主体)/
const ANSWER_REACH = 60

/** 市县党委和政府 are two bodies, 市、县党委和政府 four; 各市、县党委和政府 and 各级党委和政府 are written as one. */
function eachOf(government: NameAt): NameAt {
  const [written = ''] = government.names
  const groups = SEATS.exec(written)?.groups
  if (!groups || OF_SEVERAL_LEVELS.test(written)) return government
  const { levels = '', party, seat = '' } = groups
  const seats = party ? ['党委', seat] : [seat]
  return {
    ...government,
    names: levels.split(BETWEEN_LEVELS).flatMap((level) => seats.map((one) => level + one)),
  }
}
const SEATS =
  /^(?<levels>[省市县区旗州盟乡镇街]{1,3}(?:[(（][^()（）]{1,8}[)）])?(?:两级|三级)?(?:、[省市县区旗州盟乡镇街]{1,3}(?:[(（][^()（）]{1,8}[)）])?){0,3})(?<party>党委(?:和|、))?(?<seat>(?:人民)?政府)$/
/** 县、乡两级政府 */
const OF_SEVERAL_LEVELS = /、.*[两三]级/
const BETWEEN_LEVELS = /、(?![^(（]*[)）])/

const OF_ITS_OWN = '及其'
/** 乡镇人民政府(街道办事处) */
const OR_OFFICE = /[(（](?:街道)?办事处[)）]/y

function governmentAt(text: string, at: number): NameAt | null {
  const found = sticky(LOCAL_GOVERNMENT, text, at)
  if (!found) return null
  const alike = sticky(OR_OFFICE, text, at + found.length)
  const end = at + found.length + alike.length
  // 县级以上人民政府及其卫生行政部门: whose department it is.
  return {
    names: [found + alike],
    end,
    prefix: '',
    ...(text.startsWith(OF_ITS_OWN, end) ? { level: found } : {}),
  }
}
