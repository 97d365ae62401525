// What comes round: 每年, 每两年, 每季度, 每年3月底前, 每月10日前, 每季度末月25日前.
import { rule } from '../../rule.ts'
import { EDGE } from '../edge.ts'
import type { TimeInput, TimeReading } from '../expression.ts'
import { toNumber } from '../numerals.ts'

const COUNT = String.raw`\d{1,2}|[两一二三四五六七八九十]`
const PATTERN = new RegExp(
  `每(?:隔)?(?:(?:${COUNT})[-—–~～至到](?=[\\d一二两三四五六七八九十]))?(?<count>${COUNT})?(?:个)?(?<unit>半年|季度|季(?![节风末])|学期|学年|年度?|月|周|星期|日(?!常))(?!平均)` +
    String.raw`(?:(?:的)?(?:\d{1,2}月(?:份)?(?:\d{1,2}日|[上中下]旬)?(?:\s?(?:[-—–~～]{1,2}|至|到)\s?\d{1,2}月(?:份)?(?:\d{1,2}日|[上中下]旬)?)?|第?[一二三四1-4]季度|[上下]半年|\d{1,2}日|(?:第[一二三四1-4]个月|[首末]月)(?:的)?(?:\d{1,2}日|[底末])?|[一二三四五六末](?=前|之前|以前)|(?:最后一|第[一二三]|首)个(?:月|周|星期|季度|工作日)[底末]?)(?:${EDGE})?|(?:年)?[底末初](?:之前|以前|前)?)?`,
  'g',
)
const UNITS: Readonly<Record<string, readonly [number, string]>> = {
  年: [1, 'Y'],
  年度: [1, 'Y'],
  半年: [6, 'M'],
  季度: [3, 'M'],
  季: [3, 'M'],
  月: [1, 'M'],
  学期: [6, 'M'],
  学年: [1, 'Y'],
  周: [1, 'W'],
  星期: [1, 'W'],
  日: [1, 'D'],
}

export const recurring = rule<TimeReading, TimeInput>({
  id: 'time/recurring',
  triggers: ['每'],
  pattern: PATTERN,
  read: ({ groups }) => {
    const [size, unit] = UNITS[groups.unit ?? ''] ?? [1, 'Y']
    const count = groups.count ? toNumber(groups.count) : 1
    return {
      from: null,
      to: null,
      relation: 'every',
      precision: 'recurring',
      duration: `P${count * size}${unit}`,
    }
  },
})
