// 征求意见稿 or final: told by the title, by what stands under it, by a notice that asks for opinions.

import type { Status } from '../../../corpus/schema.ts'
import type { Cover } from './cover.ts'

const DRAFT = /征求意见稿|意见征集稿|公开征求意见|草案|送审稿|讨论稿|征集意见/

export function statusOf(title: string, { notice, lines, heading }: Cover): Status {
  if (DRAFT.test(title) || notice?.draft) return 'draft'
  const underTitle = !heading && lines.some(({ text }) => text.length <= 12 && DRAFT.test(text))
  return underTitle ? 'draft' : 'final'
}
