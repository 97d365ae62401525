// The list of bodies that stands at a place in running text: names joined by 、 or 和, elided prefixes restored.
import { elidedDepartmentAt } from './departments.ts'
import { sticky } from './forms.ts'
import { nobodyAt } from './nobody.ts'
import { bareAt, elidedAt, nameAt } from './one-name.ts'

const JOINED = /、|以及|及|和|与|或者?/uy
const ETC =
  /等(?:有关|相关|职能|主管|成员|市级|省级|级|[省市区县州](?=有关|相关|直|级|属)|直属?|属)*(?:部门|单位|地区)?(?:和单位)?/uy

/** 市生态环境局(以下简称市局)负责… */
const CALLED = /[(（]以下(?:统称|简称|称)[^()（）]{2,24}[)）]/uy

export interface NamesAt {
  readonly names: readonly string[]
  readonly end: number
  readonly openList: boolean
  /** 各市人民政府、各有关部门: what they are told may be an appeal to all. */
  readonly toOthers: boolean
}

/** @param within code of the region whose text it is */
export function namesAt(text: string, at: number, within: string): NamesAt | null {
  let current = nameAt(text, at, within) ?? bareAt(text, at)
  if (!current) return null
  const names = [...current.names]
  let { prefix, end, level = '', openList = false } = current
  let toOthers = false
  end += sticky(CALLED, text, end).length
  for (;;) {
    const join = sticky(JOINED, text, end)
    if (!join) break
    const from = end + join.length
    current =
      elidedDepartmentAt(text, from, level) ?? nameAt(text, from, within) ?? elidedAt(text, from, prefix)
    if (current) {
      names.push(...current.names)
      prefix = current.prefix || prefix
      level = current.level || level
      openList ||= current.openList === true
      end = current.end + sticky(CALLED, text, current.end).length
      continue
    }
    const nobody = nobodyAt(text, from)
    if (!nobody) break
    toOthers = true
    end = from + nobody.length
  }
  const etc = sticky(ETC, text, end)
  return { names, end: end + etc.length, openList: openList || etc !== '', toOthers }
}
