// Restores indicators that the sentence names only once: 绿色建筑占比达到70%,到2025年达到90%.
import { isCounting } from '../counting.ts'
import type { TargetDraft, View } from '../draft.ts'
import { measureBefore } from '../indicator.ts'
import { nameCell } from '../name-cell.ts'
import { clauseStart } from '../site.ts'
import { goesOn } from '../tail.ts'
import type { Completion } from './restored.ts'

export const elided: Completion = {
  id: 'targets/elided',
  complete: (draft, { model, previous }) => {
    const base = BASE.test(draft.indicator)
    if (draft.indicator !== '' && !base) return draft
    const object = draft.rule === OUTPUT && !goesOnFrom(draft, model) ? objectBefore(draft.view) : ''
    if (object !== '') return { ...draft, indicator: object }
    const set = draft.rule === MEASURED && draft.bound !== 'exact' ? setBefore(draft.view) : ''
    if (set !== '') return { ...draft, indicator: set }
    const near = model ?? adjacent(draft, previous)
    if (draft.rule === OUTPUT && near?.unit !== draft.unit)
      return { ...draft, indicator: someBefore(draft.view) }
    const doing = model === undefined ? doingBefore(draft) : null
    if (doing) return { ...draft, ...doing }
    const known = base && near?.unit !== draft.unit ? undefined : near?.indicator
    const indicator = known ?? clauseBefore(draft.view)
    if (indicator !== '') return { ...draft, indicator, span: wholeChange(draft, near) }
    const cell = nameCell(draft.view)
    return cell ? { ...draft, indicator: cell.name, span: [cell.start, draft.span[1]] } : draft
  },
}

/** 新增学位3万个、|改造2万个: of what the same clause counts. */
const goesOnFrom = ({ view, unit }: TargetDraft, model: TargetDraft | undefined): boolean =>
  model !== undefined && model.view.clause[0] === view.clause[0] && model.unit === unit

/** 能效由65%|提升至75%, 时间压缩一半|至8天: told in one clause with the value that it starts from, or with how much that is. */
function wholeChange({ span, view }: TargetDraft, near: TargetDraft | undefined): TargetDraft['span'] {
  const goesTo = near?.rule === FROM_BASE || TO.test(view.text[span[0]] ?? '')
  const isWhole =
    goesTo && near !== undefined && near.view.clause[0] === view.clause[0] && near.span[0] < span[0]
  if (!isWhole) return span
  const lead = LEADS_TO_BASE.exec(view.text.slice(view.clause[0], near.span[0]))?.[0].length ?? 0
  return [near.span[0] - lead, span[1]]
}
/** 由2020年的|33%提升至2025年的37%. */
const LEADS_TO_BASE = /[由从](?:20\d{2}年?[底末]?的?)?$/
const FROM_BASE = 'targets/from-base'
const TO = /[至到]/

const MEASURED = 'targets/measured'
/** 在县城宜建设多层住宅,|最高不超过18层; 组建专家团队,|一般不少于5人. */
const SET =
  /(?:建设|设置|组建|成立|配备|设立|新建|安排|组成)(?<what>(?!用地)[〇㐀-鿿]{2,14}(?<![建设展施行作理制]))$/
const HOW_MUCH = /^\s*(?:原则上|一般|通常)?(?:最高|最低|最多|最少|至少|一般|原则上|人数|数量|总数|层数|不)/

const setBefore = (view: View): string =>
  HOW_MUCH.test(view.text.slice(view.clause[0], view.span[0]))
    ? (SET.exec(before(view))?.groups?.what ?? '')
    : ''

/** A bare verb and an amount say what was made only where the same was counted before. */
const OUTPUT = 'targets/output'
/** 遴选公布一批节能技术和装备,到2030年累计推广超过100项. */
const SOME = /一批(?<name>[^，,、]{2,24})$/

/** 每万常住人口达到4名: what the amount is told for, not what is counted. */
const BASE = /^每(?:十|百|千|万|十万|百万)[名个]?(?:户籍|常住)?(?:人口|人|户)$/
/** 家庭医生人数比上一年增加. */
const COMPARED = /^\s*(?<name>[^，,、。；;]{2,24}[数率量值])(?:比|较)上/

/** The record of the sentence before, where this sentence begins with a time and a verb. */
function adjacent(draft: TargetDraft, before: TargetDraft | undefined): TargetDraft | undefined {
  if (!before || draft.view.sentence[0] - before.view.sentence[1] > 2) return undefined
  return before.unit === draft.unit ? before : undefined
}

/** 推进老旧小区改造,到2025年完成不少于500个; 加快…等调峰电站建设,投产296万千瓦. */
const PURSUED =
  /^(?:[〇㐀-鿿]{1,8}[:：])?(?:(?:加快|持续|大力|积极|有序|稳步|深入|全面|继续)*(?:推进|推动|实施|开展|加强)|加快)(?<what>[^，,。；;\d]{3,60})$/
const WORK = /(?:建设|改造|培训|整治|治理|修复|更新|安装|养护|搬迁|替代|替换|更换|升级)$/
const AFTER_NAMES = /等(?<rest>[〇㐀-鿿]{4,})$/
/** What these bring forth is a thing, no work. */
const BRINGS = new Set(['投产', '投运', '新增', '建成', '开工', '并网', '投用', '新建'])
const BUILDING = /建设$/

function objectBefore(view: View): string {
  const what = PURSUED.exec(before(view))?.groups?.what ?? titleOf(view)
  const verb = view.subject.verb ?? ''
  if (!(WORK.test(what) || (verb.length > 1 && what.includes(verb)))) return ''
  const named = AFTER_NAMES.exec(what)?.groups?.rest ?? what
  return BRINGS.has(verb) ? named.replace(BUILDING, '') : named
}

/** 1.持续推进既有居住建筑改造。…累计|改造300万平方米: the heading says what is done. */
function titleOf({ context, span, subject, clause, sentence }: View): string {
  const { verb } = subject
  if (verb === null || clause[0] > sentence[0]) return ''
  const what = PURSUED.exec(context.sectionAt(span[0])?.title ?? '')?.groups?.what ?? ''
  return what.endsWith(verb) ? what : ''
}

function someBefore(view: View): string {
  const { text, sentence, clause } = view
  const label = LABEL.exec(text.slice(sentence[0], clause[0]))?.groups?.name
  const { who = '', what = '' } = DONE_TO.exec(before(view))?.groups ?? {}
  return label ?? SOME.exec(before(view))?.groups?.name ?? who + what
}

/** 成长驿站:3月底前新建2家. */
const LABEL = /(?<name>[〇㐀-鿿]{3,24})[:：][^:：]{0,60}$/
/** 对乡镇敬老院实施适老化改造,2022年底前完成80%. */
const DONE_TO = /对(?<who>[^，,。；;]{2,24}?)(?:实施|进行|开展)(?<what>[^，,。；;]{2,16})$/

/** 建成产能|全部达到基准水平,30%以上达到标杆水平: of the same, what a share of them does. */
const ALL_DO =
  /^\s?(?:到)?(?:20\d{2}\s?年(?:底|末)?前?)?[,，]?(?<who>[^，,。；;\d]{2,24}?)(?:全部|全面|基本|均|都)+(?:达到|完成|实现|建成|开展|通过|纳入)/

function doingBefore({ view, unit, rule }: TargetDraft): Pick<TargetDraft, 'indicator' | 'span'> | null {
  if (unit !== '%' || rule !== COUNTED || !goesOn(view.tail)) return null
  const who = ALL_DO.exec(before(view))?.groups?.who
  const does = view.tail.trimEnd()
  if (who === undefined || who.length + does.length > LONGEST) return null
  return { indicator: who + does, span: [view.head.rest[1], view.span[1] + does.length] }
}
const COUNTED = 'targets/counted'
const LONGEST = 40

/** 推广氢燃料电池汽车使用,到2025年力争达到1万辆. */
const PROMOTED =
  /^(?:积极|大力|加快)?(?:推广|普及|发展)(?:应用|使用)?(?<what>[〇㐀-鿿]{3,16}?)(?:使用|应用|推广)?$/

/** 力保常规天然气年产量稳中有升,2025年稳定在50亿立方米: what the clause before speaks of. */
function clauseBefore(view: View): string {
  const told = before(view)
  const promoted = isCounting(view.quantities[0]?.unit ?? '') ? PROMOTED.exec(told)?.groups?.what : undefined
  return promoted ?? COMPARED.exec(told)?.groups?.name ?? (measureBefore(told) || someBefore(view))
}

/** The clause before in its sentence. */
function before({ text, clause, sentence }: View): string {
  const end = clause[0] - 1
  return end <= sentence[0] ? '' : text.slice(clauseStart(text, sentence[0], end), end)
}
