// Sentences: what ends one and what does not; spans lie in order within their paragraphs and cover all that is not space.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sentencesOf } from '../../corpus/sentences.ts'

const cut = (text: string): string[] =>
  sentencesOf(text, [[0, text.length]]).map(([start, end]) => text.slice(start, end))

describe('sentencesOf', () => {
  test.each([
    ['加快转型。提升能力。', ['加快转型。', '提升能力。']],
    ['到2025年达到20%;到2030年达到25%。', ['到2025年达到20%;到2030年达到25%。']],
    ['真的吗？是的！好', ['真的吗？', '是的！', '好']],
    ['第一行\n第二行', ['第一行', '第二行']],
    ['坚持“绿水青山就是金山银山。”全面推进。', ['坚持“绿水青山就是金山银山。”', '全面推进。']],
    ['践行“绿水青山就是金山银山。”的理念。', ['践行“绿水青山就是金山银山。”的理念。']],
    ['实施方案(见附件。不再列出)继续有效。', ['实施方案(见附件。不再列出)继续有效。']],
    ['推广应用。(责任单位:省能源局)加快建设。', ['推广应用。', '(责任单位:省能源局)', '加快建设。']],
    ['(一)加快建设。', ['(一)加快建设。']],
    ['达峰。(二)加快建设。', ['达峰。', '(二)加快建设。']],
    ['平台(https://a.cn/b?id=1)填报。', ['平台(https://a.cn/b?id=1)填报。']],
    ['“开了没有关。下一句。', ['“开了没有关。', '下一句。']],
    ['', []],
    [' 。 ', ['。']],
  ])('%s', (text, sentences) => {
    expect(cut(text)).toEqual(sentences)
  })

  test('a quotation as long as a paragraph does not swallow its sentences', () => {
    const inner = '全面推进绿色低碳转型,加快形成新格局。'.repeat(20)
    expect(cut(`“${inner}”`).length).toBeGreaterThan(10)
  })

  test('spans are in order, apart, trimmed, and leave only white space out', () => {
    const text = fc.string({
      unit: fc.constantFrom('甲', '乙', '。', '；', '！', '?', '\n', ' ', '(', ')', '“', '”', 'a'),
    })
    fc.assert(
      fc.property(text, (value) => {
        const spans = sentencesOf(value, [[0, value.length]])
        let done = 0
        for (const [start, end] of spans) {
          expect(value.slice(done, start).trim()).toBe('')
          expect(value.slice(start, end)).toBe(value.slice(start, end).trim())
          expect(end).toBeGreaterThan(start)
          done = end
        }
        expect(value.slice(done).trim()).toBe('')
      }),
    )
  })
})
