// Twice the hostile text takes at most three times as long: no pattern is worse than linear.
import { describe, expect, test } from 'vitest'
import { read } from './read.ts'

const HOSTILE = [
  '《',
  '《《》',
  '关于',
  '关于印发\n',
  '某市人民政府',
  '某市人民政府\n',
  '2021年',
  '二〇二一年八月\n',
  '根据',
  '自发布之日起施行',
  '来源:',
  '[来源]\n',
  '来源 ',
  '有效期',
  '(',
  ' ',
  '\n',
  'http://',
  '方案\n',
  '某省',
  '我市',
]
const LENGTH = 50_000
/** What a process may lose to others, in microseconds. */
const NOISE = 60_000

describe('hostile texts', () => {
  test.each(HOSTILE)('%s', (unit) => {
    const time = (length: number): number => {
      const text = unit.repeat(Math.ceil(length / unit.length))
      const start = process.cpuUsage().user
      read(text)
      return process.cpuUsage().user - start
    }
    time(LENGTH / 5)
    const half = Math.min(time(LENGTH), time(LENGTH))
    const whole = Math.min(time(2 * LENGTH), time(2 * LENGTH))
    expect(whole).toBeLessThan(3 * half + NOISE)
  })
})
