// How orders are made known in brackets under their title: (2021年12月11日生态环境部令第24号公布 自2022年2月8日起施行).
import { bodiesIn } from './bodies.ts'
import { dateIn } from './dates.ts'
import type { HeadLine } from './lines.ts'

export interface Promulgation {
  readonly bodies: readonly string[]
  readonly date: string
  readonly number: string
}

const MADE_KNOWN =
  /^[(（](?<date>(?:19|20)\d{2} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日) ?(?<body>[〇㐀-鿿]{2,30}?)(?<order>令|公告) ?(?:〔?\d{4}年?〕? ?)?第 ?(?<count>[\d〇零一二三四五六七八九十百]{1,5}) ?号 ?(?:公布|发布|颁布)/

/** The first in these lines; what follows in the brackets tells of amendments. */
export function promulgationIn(lines: readonly HeadLine[]): Promulgation | null {
  for (const { text } of lines) {
    const groups = MADE_KNOWN.exec(text)?.groups
    const date = groups && dateIn(groups.date ?? '')
    if (groups && date)
      return {
        date,
        bodies: bodiesIn(groups.body ?? ''),
        number: `${groups.body}${groups.order}第${groups.count}号`,
      }
  }
  return null
}
