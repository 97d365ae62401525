// What the head of an indicator table says of its columns: 指标 | 单位 | 2020年 | 2025年目标 | 累计 | 属性.
import { planYears } from './periods.ts'

/** What a cell under 属性 may say, with 性 behind it. */
export const NATURES = '约束|预期|导向|指导|引导|引领'

export type Column =
  | {
      readonly kind: 'name' | 'unit' | 'nature' | 'serial' | 'remark'
      /** Under the same label as the column before: 指标名称 over 水资源 | 单位地区生产总值用水量. */
      readonly continued?: boolean
    }
  | {
      readonly kind: 'growth'
      readonly continued?: boolean
      /** 年均增速, in per cent: more than the years beside it say. */
      readonly annual: boolean
      /** “十四五”年均增速; null where it does not say of which years. */
      readonly year: number | null
    }
  | {
      readonly kind: 'value'
      /** Null where the column only says 目标值 or 现状值. */
      readonly year: number | null
      /** 现状值 and 完成值 tell what is, 目标值 what shall be. */
      readonly says: 'reached' | 'goal' | null
      /** “十四五”增量: what is added until then. */
      readonly adds?: true
    }

const SAYS =
  '任务[数量]?|现状(?:值|水平)?|基期(?:数|值|年)?|基数|基准值?|实际(?:值|数)?|实现(?:值|情况)?|完成(?:值|数)|目标(?:值|数)?|规划(?:目标|值|数)?|预期(?:目标|值)?|控制目标|(?:远景)?展望(?:目标|值)?|远景目标|值'
const LABEL = new RegExp(
  [
    '(?:“?(?<during>十[一二三四五六七]五)”?(?:期间|时期)?)(?<rate>年均(?:增长|增速)率?)(?:\\(%\\))?',
    '“?(?<adding>十[一二三四五六七]五)”?(?:期间|时期)?(?:新增量?|净增量?|增量|增加量)',
    `(?<before>现状|目标|规划|基期|完成|指标要求)(?:值|数|年)?\\([至到]?(?<of>20\\d{2})年\\)`,
    `(?:其中[:：]?)?(?:(?<year>20\\d{2})年?|“?(?<plan>十[一二三四五六七]五)”?(?:期间|时期)?)(?:末|底)?\\(?(?<says>${SAYS})?(?:\\)|\\([^()]{1,12}\\))?`,
    '(?<=[)年])\\((?<marked>(?:现状|目标)值?)\\)',
    '(?<alone>(?<=^|20\\d\\d年)(?:总计|合计)|(?:规划|发展|工作|建设|创建|总体|年度|任务|期末)?目标(?:值|任务)?|预期(?:目标|值)|规划值|期末值|(?:计划|总|建设)任务[数量]?|任务[数量]|现状值?|基期值|完成值|实际值)',
    '(?<growth>新增或累计增长|年均/累计|年均(?:增长|增速)率?(?:/?[(\\[【]?累计[)\\]】]?)?|(?:五年|规划期)?累计(?:目标)?值?|[(\\[【〔]?累计[)\\]】〕]?(?:增长|值|数)?|增长率?|增幅|增减|变化(?:幅度|率)?|增速)(?:\\(%\\))?',
    '(?<nature>指标(?:属性|性质|类型)|属性|性质|约束性/预期性)',
    '(?<remark>完成情况|完成程度|是否完成|(?:评价|评估)结果|备注|说明|(?:牵头|责任)(?:责任)?(?:单位|部门)|数据来源|来源部门)',
    '(?<unit>(?:计量|计算)单位|\\(?单位\\)?)',
    '(?<serial>序号|编号)',
    '(?<name>(?:主要|具体|核心|评价|规划|目标|约束性|[一二三]级)?指标(?:名称|内容|项|类[别型]?|分类|体系)?(?:[(（](?:计量)?单位[)）])?|(?:指标|项目)[\\\\/]年[份度]|项目(?:名称)?|名称|评价内容|工作重点|内容|类别|类型|领域|(?:重点|工作)任务|[一-龥]{0,8}?(?:种类|品种)|分类|维度|方面)',
  ].join('|'),
  'y',
)
const REACHED = /现状|基(?!本)|实际|实现|完成/
const GOAL = /目标|规划|预期|控制|任务|要求|展望/
const KINDS = ['nature', 'remark', 'unit', 'serial', 'name'] as const

/** The label that stands at `at` in a head without its white space, and where it ends. */
export function labelAt(head: string, at: number): { column: Column; end: number } | null {
  LABEL.lastIndex = at
  const groups = LABEL.exec(head)?.groups
  return groups ? { column: columnOf(groups), end: LABEL.lastIndex } : null
}

/** A whole cell as a label; what is none is a remark. */
export function labelOf(cell: string): Column {
  const found = labelAt(cell, 0)
  return found && found.end === cell.length ? found.column : { kind: 'remark' }
}

function columnOf(groups: Record<string, string | undefined>): Column {
  const kind = KINDS.find((name) => groups[name] !== undefined)
  if (kind) return { kind }
  const growth = groups.rate ?? groups.growth
  if (growth !== undefined)
    return { kind: 'growth', annual: growth.startsWith('年均'), year: endOf(groups.during) }
  if (groups.adding !== undefined)
    return { kind: 'value', year: endOf(groups.adding), says: 'goal', adds: true }
  const says = groups.says ?? groups.before ?? groups.marked ?? groups.alone ?? ''
  return {
    kind: 'value',
    year: yearOf(groups),
    says: REACHED.test(says) ? 'reached' : GOAL.test(says) ? 'goal' : null,
  }
}

function yearOf({ year, of = year, plan }: Record<string, string | undefined>): number | null {
  if (of !== undefined) return Number(of)
  return endOf(plan)
}

const endOf = (plan: string | undefined): number | null =>
  plan === undefined ? null : (planYears(plan)?.[1] ?? null)

/** 2020年 | 2025年 above (现状) | (目标): what stands below tells what the columns above it say. */
export function qualified(own: readonly Column[]): readonly Column[] {
  const first = own.findIndex(isDated)
  const end = own.findIndex((column, at) => at > first && !isDated(column))
  if (first < 0 || end < 0) return own
  const above = own.slice(first, end)
  const last = above.at(-1)
  // Behind the last year without a gap, (现状) is taken to be said of that.
  const taken = above.length > 1 && last?.kind === 'value' && last.says !== null ? [last] : []
  const below = [...taken, ...own.slice(end, end + above.length - taken.length)]
  const isOpen = above.slice(0, above.length - taken.length).every(isSilent)
  if (!isOpen || below.length !== above.length || !below.slice(taken.length).every(tellsOnly)) return own
  const said = above.map((column, at) => ({ ...column, ...saying(below[at]) }))
  return [...own.slice(0, first), ...said, ...own.slice(end + above.length - taken.length)]
}

const isDated = (column: Column): boolean => column.kind === 'value' && column.year !== null
const isSilent = (column: Column): boolean => column.kind === 'value' && column.says === null
/** 完成情况 below a year is what was reached. */
const tellsOnly = (column: Column): boolean =>
  column.kind === 'remark' || (column.kind === 'value' && column.year === null && column.says !== null)

const saying = (column: Column | undefined): { says: 'reached' | 'goal' | null } => ({
  says: column?.kind === 'value' ? column.says : 'reached',
})

/** Names, years, and a sign that it is a table and no sentence. */
export function isHead(columns: readonly Column[]): boolean {
  const values = columns.filter(({ kind }) => kind === 'value')
  const signs = columns.some(({ kind }) => kind === 'unit' || kind === 'nature')
  return columns.some(({ kind }) => kind === 'name') && values.length > 0 && (values.length > 1 || signs)
}
