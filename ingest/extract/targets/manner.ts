// Phrases before a quantity that say how it is told, not what: 比上年, 在现有水平上, 每千人口.
import { levelVerbs, maxWords, minWords } from '../../../corpus/lexicon/quantity-words.ts'

const LAST_YEAR =
  '(?:去年|上一?年度?|前一年度?)(?:同期|平均|实际|预算|决算|执行|完成)?(?:的(?=基础|水平))?(?:水平|基[数础]|执行数|数|值|底|末)?'
const IN_PRESENT = new RegExp(
  [
    '(?:在(?:现有|原有?|原来|目前|当前|已有|既有)的?[〇㐀-鿿]{0,8}?(?:水平|基础|规模)的?(?:之?上)?|在此基础上',
    '在[^,，。;；、\\d]{2,16}(?:水平|基础)之?上(?=再?$)',
    '以[^,，。;；]{1,12}为单位|按照?(?:国家|现行|有关|相关)[^,，。;；]{0,8}',
    `[比较](?:${LAST_YEAR}|同期|现有水平|目前|现状)(?:水平|同期)?(?:相比)?`,
    `(?:与|和|同|在)${LAST_YEAR}(?:相比|之?上)`,
    '[比较](?:当前|目前|现状|现有)[^,，。;；、]{0,16}',
    // 较监测基准年, 较峰值, 较前三年平均数, 在第四次调查基础上
    '[比较](?:监测|规划)?(?:基准年|峰值|最高值|历史最高)(?:水平)?|[比较][前近](?:[一二两三四五]|\\d)年(?:同期)?(?:平均)?(?:数|值|水平)?',
    '在[^,，。;；、\\d]{2,20}(?:调查|普查|统计|核算)(?:结果)?(?:的)?基础上)$',
  ].join('|'),
)
/** ,比上年提高2个百分点: of what was named before. */
const COMPARES = /^[比较与和同]/
/** 恢复到上年同期的|90%, 降至原规模的|2/3. */
const OF_BEFORE = new RegExp(
  `(?:${LAST_YEAR}|(?<=[到至在过于])(?:原有?|原来的?|原先的?|现有)(?:规模|面积|水平|总量|数量|标准)?)的?$`,
)
/** What such a phrase ends with: looked at before the pattern. */
const OF_END = new Set('年度期均际算行成平础数值底末的原来先有模积水量准')
const PHRASE_REACH = 24

/** @param moved whether a verb or a bound stands behind it */
export function comparedBefore(text: string, clause: number, at: number, moved: boolean): string | null {
  if (!moved && !OF_END.has(text[at - 1] ?? '')) return null
  const pattern = moved ? IN_PRESENT : OF_BEFORE
  const phrase = pattern.exec(text.slice(Math.max(clause, at - PHRASE_REACH), at))?.[0]
  if (!phrase || (at - phrase.length <= clause && !COMPARES.test(phrase))) return null
  return phrase
}

/** 不少于|总学位|30%的学位: what a share is of, behind its bound. */
const OF_WHOLE =
  /(?<![〇㐀-鿿])(?<bound>不少于|不低于|不小于|至少|不超过|不高于)(?<whole>(?!现有|原有)[〇㐀-鿿]{2,10})$/

export const wholeBefore = (
  text: string,
  clause: number,
  at: number,
): { bound: string; whole: string } | null => {
  const { bound, whole } = OF_WHOLE.exec(text.slice(Math.max(clause, at - PHRASE_REACH), at))?.groups ?? {}
  return bound !== undefined && whole !== undefined ? { bound, whole } : null
}

/** Between verb and number, what the amount is told for. */
const PER =
  /(?:每(?:[十百千万]{1,2})?(?:名|个|户)?(?:常住|户籍|服务)?(?:人口|老年人|居民|学生|儿童|职工|人|户|平方公里|平方米|公顷|公里|亩)(?:每[年月日])?|[月年]人均)\s?$/
const PER_END = /[口人民生童工户里米顷亩均年月日]/

const PER_REACH = 14

/** 排放量|每万平方米|不高于300吨. */
const OWN = /[量率数度额耗积物筑]/

/**
 * 达到|每千人口|7.5张: only behind a verb or a bound, or before the bound behind what is measured.
 * @param bounded whether a bound stands behind it
 */
export function perBefore(text: string, clause: number, at: number, bounded: boolean): string | null {
  if (!PER_END.test(text[at - 1] ?? '')) return null
  const per = PER.exec(text.slice(Math.max(clause, at - PER_REACH), at))?.[0]
  if (per === undefined) return null
  const sets = [levelVerbs, minWords, maxWords]
  const told = sets.some((words) => words.endingAt(text, at - per.length, clause) !== null)
  return told || (bounded && OWN.test(text[at - per.length - 1] ?? '')) ? per : null
}
