// Several regions or areas that share one body's name: 设区的市、县(市、区)人民政府, 重庆高新区、万盛经开区生态环境局.

import { regionalForms } from '../../../corpus/lexicon/agencies.ts'
import { regionAt } from '../../../corpus/lexicon/regions.ts'
import { byFirst } from '../../../corpus/word-index.ts'
import { sticky } from '../sticky.ts'
import { fieldsAt } from './departments.ts'
import { longest } from './forms.ts'
import { COLLECTIVE, onePlaceAt } from './levels.ts'
import type { NameAt } from './one-name.ts'
import { ZONE } from './own-names.ts'

const FORMS = byFirst([...regionalForms.keys()].filter((form) => !form.startsWith('委')))
const BODY =
  /(?:人民代表大会(?:及其)?常务委员会|人大(?:及其)?常委会|(?:人民)?政府(?!部门|有关|相关|各)|管委会|管理委员会)/y
/** 州(市)、乡镇(街道)党委、政府 */
const SEATS = /党委(?:和|、)(?:人民)?政府/y
const PARTY = /^党委(?:和|、)/
/** 经开区、高新区等园区管委会 */
const OTHERS = /等(?:各类|各)?(?:园区|功能区|开发区|地区|区域)(?=管委会|管理委员会|人民政府|政府)/y
const JOIN = /[、和及]/y
const TRAILING_JOIN = /[、和及]$/
/** 设区的市, 旗县(区), 市县 stand for many by themselves. */
const SETTLED = /^设区的?市$|^[〇㐀-鿿]{1,3}[(（〔〈].*[)）〕〉]级?$|^(?:市县|区县|旗县|县区)$/
/** 宁东管委会生态环境局 */
const COMMITTEE = /[〇㐀-鿿]{2,6}?管委会(?=[〇㐀-鿿]{2,10}[局委厅办])/y
const MOST = 5
const FARTHEST = 24

export function sharedAt(text: string, at: number, within: string): NameAt | null {
  const owners: string[] = []
  let end = at
  for (let joined = true; joined && owners.length < MOST; ) {
    const owner = ownerAt(text, end, within)
    if (!owner) return null
    end += owner.length
    owners.push(owner.replace(TRAILING_JOIN, ''))
    const join = sticky(JOIN, text, end)
    end += join.length
    joined = join !== '' || TRAILING_JOIN.test(owner)
  }
  if (owners.length < 2 && !SETTLED.test(owners[0] ?? '')) return null
  const others = owners.length < 2 ? '' : sticky(OTHERS, text, end)
  end += others.length
  const seats = sticky(SEATS, text, end)
  if (seats)
    return {
      names: owners.flatMap((owner) => [`${owner}党委`, owner + seats.replace(PARTY, '')]),
      end: end + seats.length,
      prefix: '',
    }
  const body = sticky(BODY, text, end) || longest(FORMS, text, end)
  const found = body
    ? { names: [body], end: end + body.length, openList: others !== '' }
    : fieldsAt(text, end, '', 1, '')
  return (
    found && {
      names: owners.flatMap((owner) => found.names.map((name) => owner + name)),
      end: found.end,
      prefix: '',
      openList: found.openList === true,
    }
  )
}

function ownerAt(text: string, at: number, within: string): string {
  if (text[at] === '各') return sticky(COLLECTIVE, text, at)
  const place = onePlaceAt(text, at)
  if (place) return place
  const committee = sticky(COMMITTEE, text, at)
  if (committee) return committee
  const region = regionAt(text, at, within)
  const named = region ? text.slice(at, at + region.length) : ''
  const zone = text.slice(at, at + FARTHEST).includes('区') ? sticky(ZONE, text, at) : ''
  return zone.length > named.length ? zone : named
}
