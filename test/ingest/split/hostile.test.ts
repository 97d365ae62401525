// Twice the hostile text may take at most three times as long to read, clean and split: no pattern is worse than linear.
import { describe, expect, test } from 'vitest'
import { clean } from '../../../ingest/clean/clean.ts'
import { pagesOf } from '../../../ingest/read/page-marks.ts'
import { split } from '../../../ingest/split/split.ts'

const LENGTH = 50_000
/** Collection of garbage and compilation, in milliseconds. */
const NOISE = 30

const hostile: readonly string[] = [
  '第1页',
  '第 1 ',
  '1',
  '《',
  '《《》',
  '国务院《',
  '国务院《节水行动方案》',
  '江苏省《江苏省碳达峰实施方案》http://a.gov.cn/1.htm为',
  'http://a/',
  'http://',
  '.',
  '. ',
  '……1',
  '....12\n',
  '目录\n',
  '目录',
  '(',
  '“',
  ' ',
  '\n',
  '\n\n\n字',
  '\t',
  '关于',
  '关于印发\n',
  '某市人民政府\n',
  '行动方案\n',
  '节水行动方案\n为推进',
  '发布日期',
  '发布单位政策文件',
  '省《节水方案》2022/1/1',
  '# ',
  '**',
  '>',
  '首页>',
  'and ',
  '打印\n',
  '1.jpeg\n',
  '專欄這個國家',
  '𬭚勣',
  '１',
  '、',
  ',\n',
  '各市、',
  '附件\n',
  '二O',
]

/** Time of the processor, so that other processes do not count. */
function milliseconds(text: string): number {
  const times = [0, 1, 2].map(() => {
    const start = process.cpuUsage()
    const source = { id: '', sha256: '', name: 'x.txt', mediaType: 'text/plain', text, pages: pagesOf(text) }
    split(source, clean(source))
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  })
  return Math.min(...times)
}

describe('hostile text', () => {
  test.each(hostile)('%j', (piece) => {
    const twice = piece.repeat(Math.ceil((2 * LENGTH) / piece.length))
    const once = twice.slice(0, LENGTH)
    milliseconds(once)
    expect(milliseconds(twice.slice(0, 2 * LENGTH))).toBeLessThanOrEqual(3 * milliseconds(once) + NOISE)
  })
})
