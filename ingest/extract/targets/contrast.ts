// A measure told for one place or kind of thing, then for another: 城区学校达标率达到95%,农村学校|达到90%.
import type { TargetDraft } from './draft.ts'
import { isMeasure } from './indicator.ts'

const LONGEST = 24
const SHORTEST_TAIL = 2
const ASIDE = /[(（][^()（）]*[)）]$/
/** What both end in tells what they are: 县城|建成区 after 城市|建成区. One character only where it makes the kind. */
const ONE = /[市县区州盟旗镇乡村院园校站厂]$/
const LONGEST_KIND = 6
/** 甲区、乙区|单位生产总值能耗. */
const AREA = '[〇㐀-鿿]{1,10}?[市县区州盟旗](?:[(（][^()（）]{1,10}[)）])?'
const AREAS = new RegExp(`^(?:${AREA}[、和及与]){1,12}${AREA}`)
const ENDS_AS_AREA = /[市县区州盟旗]$/
/** Of one sort, so that one may stand for the other. */
const SORTS = [
  /(?:城市群|都市圈|城市|县城|农村|城镇|乡镇|乡村|市区|城区|郊区|地级市|县级市|地区|[市县区州盟旗镇乡村])+/,
  /.*(?:医院|卫生院|卫生室|中心|学校|小学|初中|高中|幼儿园|高校|院校|机构|企业|园区|社区)/,
] as const
const OF_SORT = SORTS.map((sort) => new RegExp(`(?:${sort.source})$`))
/** 重点行业|达到标杆水平的比例超过30%,平板玻璃|超过20%. */
const SHARE_THAT = /(?:达到|完成|实现|通过|开展|建成)[^，,。；;的]{2,14}的(?:比例|占比|比重)$/
const WHOLE = /^(?:全[国省市区县州]|我[国省市区县]|本[省市区县])/
const OWN = /^(?:全[国省市区县州域]|其中)/

/** The same draft with the measure of the other; null where the two are not set against each other. */
export function contrasted(draft: TargetDraft, model: TargetDraft): TargetDraft | null {
  const { indicator, rule, view } = draft
  if (rule !== 'targets/measured' || view.subject.part || indicator === '' || indicator.length > LONGEST)
    return null
  const known = model.indicator.replace(WHOLE, '')
  if (isMeasure(indicator) || OWN.test(indicator) || !isMeasure(known) || known === indicator) return null
  const tail = tailOf(known, indicator.replace(ASIDE, ''))
  if (tail === '') return null
  return { ...draft, indicator: indicator + tail }
}

function tailOf(known: string, own: string): string {
  const share = SHARE_THAT.exec(known)?.[0]
  if (share && share.length < known.length) return share
  for (let length = Math.min(LONGEST_KIND, own.length); length > 1; length--) {
    const kind = own.slice(-length)
    const tail = after(known, known.lastIndexOf(kind), kind)
    if (tail !== '') return tail
  }
  const areas = ENDS_AS_AREA.test(own) ? (AREAS.exec(known)?.[0].length ?? 0) : 0
  if (areas > 0) return measure(known.slice(areas))
  const one = ONE.test(own) ? after(known, known.indexOf(own.slice(-1)), own.slice(-1)) : ''
  return one !== '' ? one : ofSort(known, own)
}

function ofSort(known: string, own: string): string {
  const index = OF_SORT.findIndex((sort) => sort.test(own))
  const found = SORTS[index]?.exec(known)
  return found ? measure(known.slice(found.index + found[0].length)) : ''
}

const after = (known: string, at: number, kind: string): string =>
  at < 0 ? '' : measure(known.slice(at + kind.length))

const measure = (tail: string): string => (tail.length >= SHORTEST_TAIL && isMeasure(tail) ? tail : '')
