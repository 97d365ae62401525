// Paragraphs that were run together part at the blanks before them.
import { describe, expect, test } from 'vitest'
import { lostBreaks } from '../../../ingest/clean/lost-breaks.ts'
import { width } from '../../../ingest/clean/width.ts'
import { cleanText, cleanWith } from './clean-text.ts'

const LONG =
  '考核内容主要包括生产能力、市场流通能力、质量安全监管能力、调控保障能力等方面,由各部门分别组织实施。'
const BODY = Array.from({ length: 8 }, (_, index) => `第${'一二三四五六七八'[index]}条 ${LONG}`).join(' 　　')
// From 南充市“菜篮子”市长负责制考核工作实施细则, as a data set gives its page.
const NOTICE = `南充市人民政府办公室关于印发《实施细则》的通知 各县人民政府: 　　现印发你们,请遵照执行。 　　 南充市人民政府办公室 2018年5月3日 　　 南充市实施细则 　　第一章 总则 　　${BODY}`

test('paragraphs stand apart again, with their headings and the signature', () => {
  const { text, diagnostics } = cleanWith(lostBreaks, cleanWith(width, NOTICE).value)
  const lines = text.value.split('\n')
  expect(lines.slice(0, 6)).toEqual([
    '南充市人民政府办公室关于印发《实施细则》的通知 各县人民政府:',
    '现印发你们,请遵照执行。',
    '南充市人民政府办公室 2018年5月3日',
    '南充市实施细则',
    '第一章 总则',
    `第一条 ${LONG.replace(/，/g, ',')}`,
  ])
  expect(lines).toHaveLength(13)
  expect(diagnostics).toMatchObject([{ rule: 'lost-breaks', severity: 'info' }])
})

describe('stay together', () => {
  test.each([
    ['spread words', `${BODY} 　　国  务  院　　　　　　二〇一一年十二月十五日 　　${BODY}`, '国  务  院'],
    ['labels in two', `${BODY} 　　序号指　  标2010年2015年 　　${BODY}`, '指   标2010年'],
    ['columns', `${'甲市  12.5  13.4  约束性  '.repeat(40)}完。`, '甲市  12.5  13.4'],
    ['short lines', `一、总则。  二、目标。  三、任务。  四、保障。  五、附则。`, '总则。  二、目标。  三、'],
  ])('%s', (_, source, expected) =>
    expect(cleanWith(lostBreaks, cleanWith(width, source).value).value).toContain(expected),
  )
})

// From 国家环境保护“十一五”规划.
test('a title below the day of signing has a line of its own', () => {
  const source = '二○○七年十一月二十二日 国家环境保护“十一五”规划　　根据《规划纲要》编制本规划。'
  expect(cleanText(source).text.value.split('\n')).toEqual([
    '二〇〇七年十一月二十二日',
    '国家环境保护“十一五”规划',
    '根据《规划纲要》编制本规划。',
  ])
})

// As the pages of 北京市人民政府 stand in a data set.
test('what a page says beside the text has lines of its own', () => {
  const source = `某市若干措施 [主题分类] 综合政务 　　[发文机构] 某市人民政府 　　某市各区： 　　${BODY} 　　(责任单位：某局) 　　某市人民政府 　　2020年2月3日 【相关解读】`
  const lines = cleanWith(lostBreaks, cleanWith(width, source).value).value.split('\n')
  expect(lines.slice(0, 3)).toEqual(['某市若干措施', '[主题分类] 综合政务', '[发文机构] 某市人民政府'])
  expect(lines.slice(-2)).toEqual(['2020年2月3日', '【相关解读】'])
})

test('two of its labels are a row, whatever stands in the line', () => {
  const source =
    '关于开展行动的意见 【发文单位】 某税务总局 【发布文号】 税总发〔2020〕11号 【发文日期】 2020-02-27'
  expect(cleanWith(lostBreaks, source).value.split('\n')).toEqual([
    '关于开展行动的意见',
    '【发文单位】 某税务总局',
    '【发布文号】 税总发〔2020〕11号',
    '【发文日期】 2020-02-27',
  ])
})

test('a bracket of those responsible ends a paragraph, of whatever form', () => {
  const source = Array.from({ length: 8 }, () => `${LONG.slice(0, -1)}。[责任单位：各县（市）区政府]`).join(
    ' 　　',
  )
  expect(cleanText(source).text.value.split('\n')).toHaveLength(8)
})
