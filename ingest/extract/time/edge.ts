// The words after a date that say on which side of it the limit lies: 2025年底前, 2030年前, 2025年内, 2024年起.
import type { Deadline } from '../../../corpus/schema.ts'

/** Not inside a number; behind that of an item it stands apart: 1.4月底前 is April, not 1.4 months. */
export const APART = String.raw`(?<![\d个]|(?<!(?:^|[\s|;；。:：)）])\d{1,2})\.)`

/** Years in figures or in Chinese digits, not inside a longer number. */
export const YEAR = String.raw`${APART}(?:19|20|21)\d{2}(?!\d)|[一二][〇零○ＯOΟ一二三四五六七八九]{3}`

/** Guards keep the first character of a following word out: 内蒙古, 前期, 起草, 底数, 后续. */
export const EDGE = [
  '(?:年)?[底末终](?:之前|以前|前(?!期))?(?![数线层部色价端])',
  '(?:之前|以前)',
  '前(?![期列瞻沿景述款后端往置线言茅锋夕卫]|进(?!入|行)|提(?!前|高|升|出|交|供)|[一二三四五六七八九十两百\\d]+(?:季|个|大|强|名|位|年))',
  '(?:期间|以内|之内|年内|内(?![蒙河江部外陆环涝需生容涵在设置]))',
  '(?:开始|起(?![草步到降重点源诉飞用]))',
  '以来',
  '(?:[及或]?(?:以后|之后)|后(?![续期备勤台方端天者]))',
].join('|')

const BY = /[底末终]/
const BEFORE = /前$/
const FROM = /(?:开始|起|后)$/

/** @param fine a day or a third of a month: `4月15日前` is `by`, `7月前` is `before` */
export function relationOf(edge: string | undefined, fine = false): Deadline['relation'] {
  if (!edge) return 'during'
  if (BY.test(edge)) return 'by'
  if (BEFORE.test(edge)) return fine ? 'by' : 'before'
  return FROM.test(edge) ? 'from' : 'during'
}
