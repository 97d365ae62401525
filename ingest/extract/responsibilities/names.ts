// One list of bodies as written → their names: split, elided prefixes restored, generic words dropped.
import { agencyPrefix } from '../../../corpus/agency/prefix.ts'
import { regionAt } from '../../../corpus/lexicon/regions.ts'
import { remembered } from '../../../corpus/remembered.ts'
import { nextPrefix, type Prefix, restore } from './elided.ts'
import { isGeneric } from './generic.ts'
import { unglued } from './glued.ts'
import { CLOSING, merged, splitItems } from './items.ts'

/** Asked first, here and below: most names have none of what the patterns look for. */
const ETC = '等'
const AFTER_ETC =
  /等(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})个?|多个?)?(?:有关|相关|职能|行业|主管|成员|市级|省级|区级|市直|省直|国家|(?:国务院|中央|(?:省|市|区|县|州|自治区)(?:人民)?政府)(?=有关|相关|各)|各(?=有关|相关)|[省市区县州](?=有关|相关|直|级|属)|直属?|级|属)*(?:部门|单位|企业|机构|地区)?(?:和单位|及单位|和地区)?/
const ETC_JOIN = new RegExp(`${AFTER_ETC.source}(?:以及|及其他|及|和|与)(?=[〇㐀-鿿])`, 'g')
/** 等相关职能部门 in the middle of a list. */
const ETC_WITHIN = new RegExp(`${AFTER_ETC.source}(?=[、,，])`, 'g')
const ETC_END = new RegExp(`${AFTER_ETC.source}$`)
/** 市北高新园区: its 市 is no prefix that others share. */
const AREA = /^市[东南西北中][〇㐀-鿿]{0,12}[区园城]$/
const TRIM = /^(?:由|及|与|以及|会同|并|其他|其它|各责任单位)?\s*|[\s.．]+$/g
const NAME =
  /^(?!\d{1,2}[〇㐀-鿿]|.{0,20}\d[年月日%项个号万亿])[〇㐀-鿿()（）〈〉<>〔〕【】[\]、·“”A-Za-z0-9和—-]{2,48}$/
const HAN = /[〇㐀-鿿]{2}/
const LEAD_NOTE = /[(（〈<〔【[](?:牵头|主办)(?:单位|部门)?[)）〉>〕】\]]$/
const PART_NOTE = /[(（〈<〔【[](?:含|包括|不含|除)[^)）〉>〕】\]]{0,40}[)）〉>〕】\]]$/

export interface NameInList {
  readonly name: string
  readonly prefixed: boolean
  /** 省财政厅(牵头) */
  readonly leads: boolean
}

export interface NameList {
  readonly names: readonly NameInList[]
  readonly openList: boolean
  /** The prefix that a next list goes on with. */
  readonly prefix: Prefix | null
}

/** @param before what an earlier list of the same assignment ended with */
export function namesIn(list: string, within: string, before: Prefix | null = null): NameList {
  const closed = list.includes(ETC)
    ? list.replace(ETC_JOIN, '、').replace(ETC_WITHIN, '').replace(ETC_END, '')
    : list
  const openList = closed !== list
  let prefix = before
  const names: NameInList[] = []
  for (const item of merged(splitItems(closed), within).flatMap(unglued)) {
    const { name, leads, isBody } = read(withoutAnd(trimmed(item), within))
    if (!isBody) continue
    const own = agencyPrefix(name, within)
    const restored = own.kind === 'none' ? restore(name, prefix) : name
    prefix = (AREA.test(name) ? null : nextPrefix(own, name, prefix)) ?? prefix
    names.push({
      name: restored,
      prefixed: own.kind === 'level' || own.kind === 'region',
      leads,
    })
  }
  return { names, openList, prefix }
}

const trimmed = remembered((item) => item.replace(TRIM, ''))

/** One item without its notes, and whether it names a body at all. */
const read = remembered((item) => {
  const plain = isNoted(item) ? item.replace(PART_NOTE, '') : item
  const name = isNoted(plain) ? plain.replace(LEAD_NOTE, '') : plain
  return { name, leads: name !== plain, isBody: NAME.test(name) && HAN.test(name) && !isGeneric(name) }
})

const isNoted = (name: string): boolean => CLOSING.includes(name.at(-1) ?? ' ')

/** 和平区 begins with no 和. */
const withoutAnd = (item: string, within: string): string =>
  item.startsWith('和') && !regionAt(item, 0, within) ? item.slice(1) : item
