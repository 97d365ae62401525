// A part of what was named before carries its measure: 其中滇中城市群达到35%, 其中海上风电达到200万千瓦.
import { inOneUnit } from '../../numbers/magnitude.ts'
import { contrasted } from '../contrast.ts'
import type { TargetDraft } from '../draft.ts'
import { headOf, isMeasure, withHead, withoutRegion } from '../indicator.ts'
import { isWork } from '../rules/works.ts'
import type { Completion } from './restored.ts'

export const parts: Completion = {
  id: 'targets/parts',
  complete: (draft, { model }) =>
    model === undefined || !inOneUnit(draft.unit, model.unit)
      ? draft
      : (ofLevel(draft, model) ??
        ofWhole(draft, model) ??
        ofOther(draft, model) ?? { ...draft, ...complete(draft, model) }),
}

/** 小学净入学率达到99%,初中|达到98%. */
function ofOther(draft: TargetDraft, model: TargetDraft): TargetDraft | null {
  const made = contrasted(draft, model)
  return made && PLACE.test(draft.indicator) ? { ...made, place: draft.indicator } : made
}

/** 国家级示范园10家、省级|20家: of the same kind, by another grade. */
function ofLevel(draft: TargetDraft, { indicator }: TargetDraft): TargetDraft | null {
  if (!LEVEL.test(draft.indicator)) return null
  const thing = GRADED.exec(indicator)?.groups?.thing
  if (thing === undefined && draft.view.subject.part && !isMeasure(indicator) && !LEVEL.test(indicator))
    return { ...draft, indicator: draft.indicator + indicator }
  return thing === undefined ? null : { ...draft, indicator: draft.indicator + thing }
}
const LEVEL =
  /^(?:[省市区县州乡镇村][、和]?){0,3}(?:(?:世界|国际|国家|国|部|省|自治区|市|区|县|州|乡|镇|校|院|[一二三四五特甲乙丙])级(?:[甲乙]等)?)$/
const GRADED =
  /^(?:(?:世界|国际|国家|全国)级?|(?:国|部|省|自治区|市|区|县|州|乡|镇|校|院|[一二三四五特甲乙丙])级(?:[甲乙]等)?)(?<thing>[〇㐀-鿿].+)$/

/** 增加学位5000个,其中幼儿园420个、中小学4580个: each part is counted in the same things and rises as they do. */
function ofWhole(draft: TargetDraft, model: TargetDraft): TargetDraft | null {
  const { view, rule, unit, indicator } = draft
  if (
    !COUNTS.has(rule) ||
    !COUNTS.has(model.rule) ||
    model.change === 'level' ||
    !inOneUnit(unit, model.unit)
  )
    return null
  const own = model.view.text.slice(...model.view.subject.span)
  const things = model.view.subject.part
    ? model.indicator.slice(own.length)
    : view.subject.part
      ? model.indicator
      : ''
  if (things === '' || things.length > LONGEST || view.subject.verb !== null) return null
  return { ...draft, change: model.change, indicator: indicator + things }
}

const LONGEST = 4
const LISTED = 'targets/listed'
const COUNTS = new Set(['targets/counted', 'targets/output', 'targets/listed'])
/** A density or a share is told for a place, an amount is the amount of the place. */
const isRelative = (unit: string): boolean => unit === '%' || unit.includes('/')

/** 其中主城区完成400万平方米,东北城镇群|完成75万平方米. */
const ofAll = ({ indicator, place }: TargetDraft): string =>
  withoutRegion(place && indicator.startsWith(place) ? indicator.slice(place.length) : indicator)

const PLACE =
  /(?:城[市镇]群|都市圈|地区|区域|地段|[省县区州乡镇村]|(?<!上)市|县[(（]市[^()（）]{0,4}[)）]|新区|园区|片区|沿海|平原|山区)$/

/** 绿色建筑面积占比达到70%,其中海口市、三亚市|占比达到80%. */
const SHARE_IN = /^(?<place>[〇㐀-鿿、]{1,16}[市县区州旗])(?<share>占比|比例|比重)$/

/** 东部等有条件地区|农村生活污水治理率: a measure told for one kind of place, then for another. */
const PLACED =
  /^(?:.{2,40}(?:地区|区域|片区)|.{0,40}(?:市区|城区|县城|农村)|(?:地级及以上|县级及以上|缺水型?|重点|沿海)城市)(?<measure>.{3,}(?:[率量比重例]|半径|时间|距离))$/

function complete(
  { indicator, view, rule, unit }: TargetDraft,
  model: TargetDraft,
): Pick<TargetDraft, 'indicator' | 'place'> & Partial<Pick<TargetDraft, 'change'>> {
  const share = SHARE_IN.exec(indicator)?.groups
  if (
    share?.place &&
    (view.subject.part || model.place !== undefined) &&
    model.indicator.endsWith(share.share ?? indicator)
  )
    return { indicator: share.place + ofAll(model), place: share.place }
  if (isMeasure(indicator) || model.indicator === indicator) return { indicator }
  const place = PLACE.test(indicator)
  const placed = PLACED.exec(model.indicator)?.groups?.measure
  if (place && placed) return { indicator: indicator + placed, place: indicator }
  if (
    place &&
    (view.subject.part ||
      model.place !== undefined ||
      (!COUNTS.has(rule) && !COUNTS.has(model.rule) && isMeasure(model.indicator)))
  )
    return { indicator: (isRelative(unit) ? '' : indicator) + ofAll(model), place: indicator }
  if (!view.subject.part) return { indicator }
  // Works are told by what is done: 森林经营面积…,其中退化林修复|500万亩.
  const isOther = isWork(indicator) && !model.indicator.includes(indicator.slice(-2))
  const named = isOther ? indicator : withHead(indicator, headOf(model.indicator))
  const rises = rule === LISTED && model.change !== 'level'
  return rises ? { indicator: named, change: model.change } : { indicator: named }
}
