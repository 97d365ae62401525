// Buttons flattened into a line leave a break where heading and text meet.
import { expect, test } from 'vitest'
import { cleanText } from './clean-text.ts'

test.each([
  [
    '国务院2030年前碳达峰行动方案扫码查看全文扫码下载原文为深入贯彻',
    '国务院2030年前碳达峰行动方案\n为深入贯彻',
  ],
  ['某方案https://a.cn/1.shtml(非官网)为深入贯彻', '某方案https://a.cn/1.shtml\n为深入贯彻'],
  ['某方案\n点击下载原文\n为深入贯彻', '某方案\n\n为深入贯彻'],
  ['自印发之日起实施。\n某市人民政府 2020年2月5日 分享:', '自印发之日起实施。\n某市人民政府 2020年2月5日'],
  ['推行扫码支付,支持扫码查看能效标识。', '推行扫码支付,支持扫码查看能效标识。'],
])('%s', (source, expected) => expect(cleanText(source).text.value).toBe(expected))
