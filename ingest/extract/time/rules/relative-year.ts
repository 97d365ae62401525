// Years named from where the text stands: 今年, 明年底前, 下一年度, 年底前, 年内, 力争全年.
import type { Span } from '../../../../corpus/schema.ts'
import { rule } from '../../rule.ts'
import { EDGE, relationOf } from '../edge.ts'
import type { TimeInput, TimeReading } from '../expression.ts'

/** 后年, but not 投产后|年产值 or 三年后|年均. */
const AFTER_NEXT = '(?<![成产运用工收造行施年级月日此之以前先最今往随战])后年(?![代龄均])'
const PATTERN = new RegExp(
  `(?<word>今年|本年度?(?!度)|明年|下一?年度|${AFTER_NEXT}|去年|上一?年度?)(?<edge>${EDGE})?|(?<![\\d年每周近多两一二三四五六七八九十〇○零几全半往])(?<bare>年[底末]前|年内(?![^\\S]|历史|平均|日均)|年底之前|年底以前)|(?<both>今明两年)|(?<whole>全年)(?![无不及和与的目据输总度任])`,
  'g',
)
const STEPS: Readonly<Record<string, number>> = {
  明年: 1,
  下年度: 1,
  下一年度: 1,
  后年: 2,
  去年: -1,
  上年: -1,
  上年度: -1,
  上一年: -1,
  上一年度: -1,
}

/** 比上年, 较去年同期, 与上年相比, 恢复到上年水平: how a figure moves, not when. */
const COMPARING = /(?:比|较|于|相当于|超过|对比)$/
const COMPARED =
  /^(?:的?(?:同期|平均)?(?:水平|数|值|基[数础]|相比|持平|同期|执行数|完成数|决算数|预算数|实绩|实际))/
const REACH = 8
const LAST = /^[去上]/

const compares = (text: string, [start, end]: Span): boolean =>
  COMPARING.test(text.slice(Math.max(0, start - REACH), start)) || COMPARED.test(text.slice(end, end + REACH))

/** 2021年全面启动整治,|年底前完成: of the year that its sentence is about. */
const INLINE =
  /(?<![到至比较自从由\d—-])(?<year>20\d\d)年(?![底末内前初中度起以代]|\d{1,2}月)(?=[,，〇㐀-鿿])[^。；;\n]*$/
const SENTENCE = 100
const inYear = (year: number, edge: string | undefined): TimeReading => ({
  from: { year },
  to: { year },
  relation: relationOf(edge),
  precision: 'year',
})

/** 力争全年总产值突破800亿元, 全年开工项目200个以上: in a plan for one year; 全年总产值增长6% may tell of the last. */
const WISHED = /(?:力争|争取|确保|计划|预计|目标是?[:：]?)\s?$/
const BOUNDED =
  /^[^，,。；;\n]{0,8}(?:力争|争取|确保|计划)|^[^，,。；;\n]{2,30}\d[^，,。；;\n]{0,6}(?:以上|以内|左右)/
const isPromised = (text: string, [start, end]: Span): boolean =>
  WISHED.test(text.slice(Math.max(0, start - REACH), start)) || BOUNDED.test(text.slice(end, end + BEHIND))
const BEHIND = 40

/** 明年: null where neither frame nor date of issue is known. */
export function yearNamed(word: string, frame: TimeInput['frame']): number | null {
  const year = frame.year ?? (frame.issuedOn ? Number(frame.issuedOn.slice(0, 4)) : null)
  return year === null ? null : year + (STEPS[word] ?? 0)
}

export const relativeYear = rule<TimeReading, TimeInput>({
  id: 'time/relative-year',
  triggers: [
    '今年',
    '今明两年',
    '本年',
    '明年',
    '年度',
    '后年',
    '去年',
    '上年',
    '上一年',
    '年底',
    '年末',
    '年内',
    '全年',
  ],
  reach: 60,
  pattern: PATTERN,
  read: ({ groups, span }, { frame, text }) => {
    if (LAST.test(groups.word ?? '') && compares(text, span)) return null
    const inline = groups.bare ? INLINE.exec(text.slice(Math.max(0, span[0] - SENTENCE), span[0])) : null
    if (inline?.groups?.year) return inYear(Number(inline.groups.year), groups.bare)
    if (groups.whole)
      return frame.year !== null && isPromised(text, span) ? inYear(frame.year, undefined) : null
    if (groups.both) {
      const year = yearNamed('今年', frame)
      return year === null
        ? null
        : { from: { year }, to: { year: year + 1 }, relation: 'during', precision: 'year' }
    }
    const moment = { year: yearNamed(groups.word ?? '', frame) }
    return {
      from: moment,
      to: moment,
      relation: relationOf(groups.edge ?? groups.bare),
      precision: 'year',
    }
  },
})
