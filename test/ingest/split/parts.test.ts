// Whatever the text: parts are in order, apart from each other, inside the source, and say where their text begins.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitText } from './split-text.ts'
import { body } from './texts.ts'

const fragments = fc.constantFrom(
  '目录\n关于加快节水型社会建设的实施意见……1\n某市绿色建筑发展行动方案……3\n附表:汇总表……9\n',
  '关于加快节水型社会建设的实施意见\n',
  '某市绿色建筑发展行动方案\n',
  '江苏省《江苏省碳达峰实施方案》http://a.gov.cn/1.htm',
  '南京市《节水行动方案》\n',
  '国家能源局关于印发《能源工作指导意见》的通知\n国能发〔2023〕1号\n各省能源局:\n',
  body('节水'),
  body('绿色建筑', false),
  '第1页',
  '第2页',
  '第3页\n',
  '\n',
  '附表:汇总表\n发布单位政策文件发布日期江苏省《江苏省碳达峰实施方案》2022/01/02',
  '附件1\n',
  ' ',
)

test('parts', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fragments, { minLength: 1, maxLength: 14 }), async (pieces) => {
      const source = `文${pieces.join('')}`
      const { parts, diagnostics } = await splitText(source)
      expect(parts.length).toBeGreaterThan(0)
      let last = 0
      for (const { span, heading, pages } of parts) {
        expect(span[0]).toBeGreaterThanOrEqual(last)
        expect(span[1]).toBeGreaterThan(span[0])
        last = span[1]
        const text = source.slice(...span)
        expect(text).toBe(text.trim())
        if (heading) expect(heading.bodyStart >= span[0] && heading.bodyStart <= span[1]).toBe(true)
        if (pages) expect(pages[0]).toBeLessThanOrEqual(pages[1])
      }
      expect(last).toBeLessThanOrEqual(source.length)
      for (const { span } of diagnostics) if (span) expect(span[1]).toBeLessThanOrEqual(source.length)
    }),
    { numRuns: 300 },
  )
})
