// Contents pages of compilations, in the forms they come in.
import { describe, expect, test } from 'vitest'
import { contentsOf } from '../../../ingest/split/contents-page.ts'

const read = (text: string): string[] =>
  contentsOf(text).entries.map(({ kind, label, title, page }) =>
    kind === 'section' ? `[${title}] ${page}` : `${label}|${title}|${page}`,
  )

describe('entries', () => {
  const cases: [name: string, text: string, entries: string[]][] = [
    [
      'in one line, numbers run into years',
      '某汇编2023.1目录国家方案2项.....1关于做好碳达峰工作的意见.....022030年前碳达峰行动方案.....12国资委《推进央企做好双碳工作的意见》....31正文',
      [
        '[国家方案2项] 1',
        '|关于做好碳达峰工作的意见|2',
        '|2030年前碳达峰行动方案|12',
        '国资委|推进央企做好双碳工作的意见|31',
      ],
    ],
    [
      'labels that hold for the entries below, until a section',
      '目录\n浙江省 《工作实施意见》 ......156\n《财政支持实施意见》 ......175\n城市方案40项 ......866\n《公共机构方案》......868\n',
      ['浙江省|工作实施意见|156', '浙江省|财政支持实施意见|175', '[城市方案40项] 866', '|公共机构方案|868'],
    ],
    [
      'blanks and tabs for leaders, numbers in brackets, counted entries',
      '目 录\n\n1.关于加快节水型社会建设的实施意见 1\n2.某市绿色建筑发展行动方案\t12\n(3)关于支持充电设施建设的若干措施(130)\n\n正文开始。\n',
      [
        '|关于加快节水型社会建设的实施意见|1',
        '|某市绿色建筑发展行动方案|12',
        '|关于支持充电设施建设的若干措施|130',
      ],
    ],
    [
      'entries over two lines',
      '目录\n某市人民政府关于印发某市绿色建筑发展\n行动方案(2023—2025年)的通知………3\n关于支持充电设施建设的若干措施………9\n',
      [
        '|某市人民政府关于印发某市绿色建筑发展行动方案(2023—2025年)的通知|3',
        '|关于支持充电设施建设的若干措施|9',
      ],
    ],
    [
      'a title with another in it',
      '目录\n山东省《贯彻落实〈关于做好碳达峰工作的意见〉的若干措施》……178\n某市《关于落实《碳达峰方案》的通知》……190\n',
      ['山东省|贯彻落实〈关于做好碳达峰工作的意见〉的若干措施|178', '某市|关于落实《碳达峰方案》的通知|190'],
    ],
    [
      'twice in one file',
      '目录\n甲省《某省工业领域方案》....12\n目录甲省《某省工业领域方案》....12乙省《某省建筑领域方案》....30',
      ['甲省|某省工业领域方案|12', '乙省|某省建筑领域方案|30'],
    ],
    [
      'the list at the end is a section',
      '目录\n关于做好碳达峰工作的意见……2\n附表:全国方案汇总表(118项)……1286\n',
      ['|关于做好碳达峰工作的意见|2', '[附表:全国方案汇总表(118项)] 1286'],
    ],
  ]
  test.each(cases)('%s', (_, text, entries) => expect(read(text)).toEqual(entries))
})

describe('no entries', () => {
  test.each([
    ['a text without contents', '一、总体要求\n到2025年,建成加氢站15座。\n目录\n要求落实。'],
    [
      'headings of one policy',
      '目录\n第一章 总体要求……1\n一、指导思想……2\n(一)工作原则……3\n附件 管理办法……7\n',
    ],
  ])('%s', (_, text) => expect(read(text).filter((entry) => !entry.startsWith('['))).toEqual([]))
})

test('the end is after the last entry', () => {
  const text = '目录关于做好碳达峰工作的意见......2某市节水工作实施方案......12正文'
  expect(text.slice(contentsOf(text).end)).toBe('正文')
})
