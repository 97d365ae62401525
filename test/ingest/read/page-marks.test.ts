// Page marks: which numbers are marks and which only speak of a page, and the pages that marks close.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pagesOf } from '../../../ingest/read/page-marks.ts'

const TEXT =
  '到2025年,全市单位地区生产总值能耗比2020年下降14%,森林覆盖率达到31%以上,绿色低碳发展水平明显提升。'
const page = (more = ''): string => TEXT.repeat(2) + more
const numbers = (text: string): number[] => pagesOf(text).map(({ number }) => number)

describe('marks', () => {
  const accepted: [name: string, text: string, numbers: number[]][] = [
    ['in the flow of the text', `${page()}第1页${page()}第2页${page()}第3页`, [1, 2, 3]],
    [
      'inside words and years',
      `${page('到2030')}第233页年${page('碳达')}第234页峰${page()}第235页`,
      [233, 234, 235],
    ],
    ['with a page lost', `${page()}第1页${page()}第3页${page()}第4页`, [1, 3, 4]],
    ['with a last page unmarked', `${page()}第1页${page()}第2页${page()}`, [1, 2, 3]],
    ['of an excerpt: one mark only', `${page()}第1018页${page()}`, [1018, 1019]],
    [
      'of full width, with the number of all',
      `${page()}第１页 共３页${page()}第２页 共３页${page()}第３页 共３页`,
      [1, 2, 3],
    ],
    ['— 1 — on a line', `${page()}\n— 1 —\n${page()}\n— 2 —\n${page()}\n— 3 —\n`, [1, 2, 3]],
    ['- 1 - on a line', `${page()}\n  - 1 -\n${page()}\n  - 2 -\n`, [1, 2]],
    ['一 1 一', `${page()}\n一1一\n${page()}\n一2一\n${page()}\n一3一\n`, [1, 2, 3]],
    ['- 1 一 as a scan reads it', `${page()}\n- 1 一\n${page()}\n- 2 -\n${page()}\n- 3 一\n`, [1, 2, 3]],
    ['— 1 and — on two lines', `${page()}\n— 1\n—\n${page()}\n— 2\n—\n${page()}\n— 3\n—\n`, [1, 2, 3]],
    [
      'numbers alone in the middle of a line',
      `${page()}\n            1\n${page()}\n            2\n${page()}\n            3\n`,
      [1, 2, 3],
    ],
    ['numbers alone at the end of a page', `${page()}\n7\n\f${page()}\n8\n\f${page()}\n9\n\f`, [7, 8, 9]],
    [
      'between dashes within words of a text without lines',
      `${page('能源消费总')}— 17 —${page('量的')}-18-20%${page()}－１９－${page()}`,
      [17, 18, 19, 20],
    ],
    [
      'numbers alone on their lines, in the middle of sentences (济南市“十四五”绿色建筑高质量发展规划)',
      `${page('执行率于设计和施工阶')}\n11\n段均达到100%。${page('装配式')}\n12\n建筑等项目率先采用。${page()}\n13\n${page('绿色建')}\n14\n筑标准建设。${TEXT}`,
      [11, 12, 13, 14, 15],
    ],
    ['form feeds', `${page()}\f${page()}\f${page()}`, [1, 2, 3]],
    ['with a nearly empty page', `${page()}第1页完。第2页${page()}第3页${page()}第4页`, [1, 2, 3, 4]],
    ['with a reference to a page before', `${page()}第1页${page('见第1页,')}第2页${page()}第3页`, [1, 2, 3]],
    [
      'with a reference to a page after',
      `${page('详见第3页的表')}第1页${page()}第2页${page()}第3页`,
      [1, 2, 3],
    ],
    [
      'with a reference to its own page',
      `${page('见第2页。')}第1页${page('本节在第2页,')}第2页${page()}第3页`,
      [1, 2, 3],
    ],
  ]
  test.each(accepted)('%s', (_, text, expected) => expect(numbers(text)).toEqual(expected))
})

describe('no marks', () => {
  const rejected: [name: string, text: string][] = [
    ['a text without numbers of pages', page()],
    ['references in running text', `${page('见第3页。')}${page('原文在第4页,')}`],
    ['a list of pages', `${TEXT}分别见第1页、第2页、第3页、第4页和第5页。${TEXT}`],
    ['a contents page', '一、总体要求……第1页\n二、重点任务……第2页\n三、保障措施……第3页\n四、附则……第4页\n'],
    ['numbers in brackets of dashes within a line', `${TEXT}—1—${TEXT}—2—${TEXT}`],
    ['one number alone', `${page()}\n            3\n${page()}`],
    [
      'numbers of rows, each behind a heading',
      `${page()}\n重点任务\n1\n${page()}\n保障措施\n2\n${page()}\n组织实施\n3\n${page()}`,
    ],
    ['numbers of rows', `${page()}\n1\n${page()}\n2\n${page()}\n3\n`],
    ['a quotation that ends with a page', `${page()}(《规划》第12页)${page()}`],
  ]
  test.each(rejected)('%s', (_, text) => expect(pagesOf(text)).toEqual([]))
})

test('a reference after the last mark is text', () => {
  expect(numbers(`${page()}第1页${page()}第2页${page()}第3页${page('见第4页的')}`)).toEqual([1, 2, 3, 4])
  expect(pagesOf(`${page()}第1页${page()}第2页${page()}第3页${page('见第4页的')}`).at(-1)?.mark).toBeNull()
})

test('what is set off from the last mark by a line, as no page is, is no page', () => {
  expect(numbers(`${page()}第1页${page()}第2页${page()}第3页\n\n1、下载后不得转卖\n`)).toEqual([1, 2, 3])
})

test('pages follow each other without a gap, each with its mark at its end', () => {
  const lengths = fc.array(fc.integer({ min: 70, max: 400 }), { minLength: 3, maxLength: 30 })
  fc.assert(
    fc.property(lengths, fc.integer({ min: 1, max: 900 }), fc.boolean(), (sizes, first, open) => {
      const text =
        sizes.map((size, i) => `${'字'.repeat(size)}第${first + i}页`).join('') + (open ? '余下' : '')
      const pages = pagesOf(text)
      expect(pages.map(({ number }) => number)).toEqual(
        Array.from({ length: sizes.length + (open ? 1 : 0) }, (_, i) => first + i),
      )
      expect(pages.map(({ span }) => text.slice(...span)).join('')).toBe(text)
      for (const { mark, span, number } of pages.slice(0, sizes.length)) {
        expect(mark && text.slice(...mark)).toBe(`第${number}页`)
        expect(mark?.[1]).toBe(span[1])
      }
    }),
  )
})
