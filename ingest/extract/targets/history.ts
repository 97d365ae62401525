// What is reported, not promised: past years, 已 and 了, sections that look back.
import { placesOf } from '../../../corpus/places.ts'
import type { Span } from '../../../corpus/schema.ts'
import { isAsOf } from '../deadlines/reference.ts'
import type { ClearDeadline } from '../extract.ts'
import { looksBack } from '../looks-back.ts'
import type { TimeExpression } from '../time/expressions.ts'
import type { View } from './draft.ts'

const REPORTS =
  /(?:仅(?:[占为有达]|(?=\d|$))|已(?:经|达|建|完成|实现|累计|有|形成|超过|成为|占)?|累计(?:完成|建成|实现)了|[完实达建]成了|达到了|下降了|提高了|增长了|降低了|提升了|减少了|顺利完成|超额完成|目前|(?<!建|改造|提升|利用|整合|盘活|依托|完善|升级)现有(?![和及与、]新|水平|基础|技术|设施|建筑)|截至|截止|过去|以来)/
/** Comparison with others tells a state: 居全国第二. */
const RANKS =
  /(?:(?<!水平|能力|实力|规模|指标)位?居(?:全国|全省|世界|全球|首位)(?!前列)|位列全国|占(?:全国|全球|世界)的(?!比)|首次突破)/
/** A change from the year before says neither that it was nor that it shall be. */
const FROM_LAST_YEAR = /同比|环比|[比较与和同在](?:去年|上一?年|同期)/
/** 流域面积12.45万平方公里, 风能可开发量达1800万千瓦: how large the place is, or what lies in it. */
const PLACE =
  /(?<!修复|治理|保护)(?:(?:流域|海域|国土|陆域|辖区|海岛)(?:总)?面积|可开发量|蕴藏量)(?:约|共|为|达到?|近)?\s?$/
/** 总装机容量将达|12亿千瓦: ahead, whenever it was said. */
const SHALL = /将(?:达到?|超过?|突破|增至|升至)\s?$/
/** 全市现有公交车2000辆,其中新能源公交车800辆,占|40%: a part of what is there. */
const SHARE = '占'
/** What a review says of what is ahead. */
const PROMISES = /将(?!其|近|绿|低|生|应|碳)|力争|争取|到20[2-9]\d年|提出|承诺|确保|未来|继续|下一步|奋斗目标/
const WILL = /力争|争取(?:达|实|完|到|在|使|用|新|培|建|全)|将(?:达到?|超过?|突破|增至|升至)\s?$/
const SHALL_REACH = 6
/** 优良天数比率为87%(目标84.5%): what was reached beside what was to be. */
const BESIDE_GOAL = /^[(（](?:规划|预期|考核)?目标(?:值)?[为:：]?\s?[≥≤]?\d/
const GOAL_REACH = 12
const GOAL_LABEL = /^(?:主要|总体|发展|预期|具体|工作){0,2}目标(?:任务)?\s?[:：]/
const LABEL_REACH = 16
const WITHIN = /[，,、和与及的在到]/

export class History {
  private readonly limits: ReadonlySet<number>
  private readonly year: number | null

  /**
   * @param reference the ISO day, month or year from which the policy looks forward
   * @param dated whether that is its own date; a guess is checked against the plans that the text speaks of
   */
  constructor(
    deadlines: readonly ClearDeadline[],
    reference: string | null,
    private readonly dated: boolean,
    private readonly text: string,
    /** A white paper tells what has been done; what it promises says so itself. */
    private readonly isReview = false,
  ) {
    this.limits = new Set(deadlines.map(({ span }) => span[0]))
    const told = reference === null ? null : Number(reference.slice(0, 4))
    this.year = dated ? told : later(told, isReview ? latest(text) : beginning(text))
  }

  /** A limit that governs a commitment. */
  isLimit(time: TimeExpression): boolean {
    return (this.limits.has(time.span[0]) || this.isLabel(time)) && !this.isOver(time)
  }

  /** 2030年目标:学位达到…: the label frames what it stands before, though alone it limits nothing. */
  private isLabel({ role, span: [start, end] }: TimeExpression): boolean {
    return (
      role === 'name' &&
      GOAL_LABEL.test(this.text.slice(end, end + LABEL_REACH)) &&
      !WITHIN.test(this.text[start - 1] ?? '')
    )
  }

  isPast(time: TimeExpression): boolean {
    if (time.year === null || time.role === 'base') return false
    if (this.isOver(time)) return true
    if (this.limits.has(time.span[0])) return false
    return time.role === 'past' || (this.year !== null && time.year <= this.year)
  }

  /** A plan for one year that is behind is a review: 白皮书(2020年), issued in 2021. */
  isOverBy(year: number): boolean {
    return this.year !== null && year < this.year
  }

  /** Whether the place itself is told as done; its frame is for others to ask. */
  reports({ subject, head, text, clause, sentence, span, time }: View): boolean {
    if (head.done || BESIDE_GOAL.test(text.slice(span[1], span[1] + GOAL_REACH))) return true
    if (SHALL.test(text.slice(Math.max(clause[0], span[0] - SHALL_REACH), span[0]))) return false
    if (time) return this.isPast(time)
    if (this.isReview && !PROMISES.test(text.slice(...sentence))) return true
    const from = subject.part || head.verb === SHARE ? sentence[0] : clause[0]
    if (REPORTS.test(text.slice(from, span[0])) || RANKS.test(near(text, sentence, span))) return true
    return subject.verb === null && PLACE.test(text.slice(clause[0], span[0]))
  }

  /** A place that says no time of its own, under a heading that looks back. */
  isUnderReview(view: View): boolean {
    if (view.time || view.head.done || this.strives(view)) return false
    return view.context.pathAt(view.span[0]).some(({ title }) => looksBack(title))
  }

  /** 力争 looks ahead in a review too. */
  strives({ text, clause, span }: View): boolean {
    return WILL.test(text.slice(clause[0], span[0]))
  }

  /** 用电量同比增长5% is told of what was, where nothing frames or promises it. */
  compares({ text, clause, span }: View): boolean {
    return FROM_LAST_YEAR.test(text.slice(clause[0], span[0]))
  }

  /** A limit that the policy's own date shows to be late stays one; of a guessed date nobody asked it. */
  private isOver({ year, span }: TimeExpression): boolean {
    if (year === null) return false
    if (isAsOf(this.text, span)) return true
    return this.year !== null && year < this.year && !(this.dated && this.limits.has(span[0]))
  }
}

/** A sentence as far as one reads it; a text without stops has one alone. */
const near = (text: string, [start, end]: Span, [from, to]: Span): string =>
  text.slice(Math.max(start, from - SENTENCE_REACH), Math.min(end, to + SENTENCE_REACH))
const SENTENCE_REACH = 400

const later = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : Math.max(a, b)

/** A text that tells no date of its own begins with the five-year plan that it speaks of most. */
function beginning(text: string): number | null {
  const counts = PLANS.map(([plan]) => countOf(text, plan))
  const most = Math.max(...counts)
  const index = counts.findIndex((count) => count > 0 && count * MARGIN >= most)
  return PLANS[index]?.[1] ?? null
}

/** A review was written in the last plan that it speaks of more than once. */
const latest = (text: string): number | null =>
  PLANS.reduce<number | null>(
    (last, [plan, start]) => (countOf(text, plan) > 1 ? later(last, start) : last),
    null,
  )

const countOf = (text: string, word: string): number => placesOf(text, word).length

/** A plan speaks of the next one too, and reviews the last one: the earlier is its own unless it is rare. */
const MARGIN = 2.5
const PLANS: readonly (readonly [string, number])[] = [
  ['十四五', 2021],
  ['十五五', 2026],
  ['十三五', 2016],
  ['十二五', 2011],
]
