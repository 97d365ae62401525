// Subjects told in the clause before: 城市、县城生活污水基本全收集,污泥无害化处理率|分别达到97%、95%.
import type { View } from './draft.ts'
import { isBareRate } from './indicator.ts'
import { clauseStart } from './site.ts'

/** Kinds that are told side by side: of places, of schools, of people. */
const KIND =
  '(?:城市|县城|农村|城镇|乡镇|乡村|城区|市区|郊区|建成区|[省市县乡]级|[一二三]级|幼儿园|小学|初中|高中|中学|公办|民办|居民|职工|男性|女性|儿童|老年人)(?:地区|区域)?'
const KINDS = new RegExp(
  `^\\s?(?:全[国省市区县州])?(?<kinds>${KIND}(?:[、和与及]${KIND}){1,3})(?<rest>[^，,。；;]{2,40})$`,
)
const JOINT = /[、和与及]/
/** …基本健全: what is said of the topic. */
const STATE =
  /(?:基本|全面|全部|普遍|逐步|进一步|更加|持续|有效|显著|明显|不断|得到|实现|建立|健全|完善|覆盖)/
const FARTHEST = 3

/** 城乡|居民人均可支配收入, 城乡|低保标准: one of the towns, one of the country. */
const TOWN_AND_COUNTRY =
  /^(?<place>(?:全?[国省市区县州])?)城乡(?<what>(?:常住)?居民(?:人均|家庭|年人均|[年总]?收入|[^、和与及]{0,4}恩格尔系数).*|(?:居民)?(?:最低生活保障|低保|特困).{2,})$/
const ASSISTED = /低保|最低生活保障|特困/

/** Both, where one name tells of the two in turn. */
function townAndCountry(name: string): readonly string[] | null {
  const { place = '', what } = TOWN_AND_COUNTRY.exec(name)?.groups ?? {}
  if (what === undefined) return null
  return [ASSISTED.test(what) ? '城市' : '城镇', '农村'].map((kind) => place + kind + what)
}

/** The names of a measure for each of `count` kinds; null where no clause before tells so many. */
export function kindsBefore(view: View, name: string, count: number): readonly string[] | null {
  const { text, clause, sentence, span, timeline } = view
  if (!text.slice(clause[0], span[0]).includes('分别')) return null
  const both = count === 2 ? townAndCountry(name) : null
  if (both !== null) return both
  let end = clause[0] - 1
  for (let back = 0; back < FARTHEST && end > sentence[0]; back++) {
    const start = clauseStart(text, sentence[0], end)
    const time = timeline.within([start, end]).at(-1)
    const told = KINDS.exec(text.slice(time?.span[1] ?? start, end))?.groups
    if (told?.kinds) {
      const kinds = told.kinds.split(JOINT)
      const topic = isBareRate(name) || name.length <= SHORT ? topicOf(told.rest ?? '') : ''
      return kinds.length === count ? kinds.map((kind) => kind + topic + name) : null
    }
    end = start - 1
  }
  return null
}

/** 参与率, 覆盖率. */
const SHORT = 3

const topicOf = (rest: string): string => {
  const state = STATE.exec(rest)
  return state ? rest.slice(0, state.index) : ''
}
