// Captions and names of lost pictures go, headings in the same place stay.
import { expect, test } from 'vitest'
import { captions } from '../../../ingest/clean/captions.ts'
import { cleanWith } from './clean-text.ts'

const before = '重庆首个最大规模分布式光伏发电项目——巫溪县分布式光伏发电项目,总装机容量64600千瓦。'
const after = '2020年成功承办专题研讨会,交流合作进一步深化。'
const around = (inserted: string): string =>
  `前文叙述完毕。\n\n${before}\n\n\n\n${inserted}\n\n${after}\n\n后文继续。`

test.each([
  ['what the text before says', '巫溪分布式光伏发电项目'],
  ['a picture word', '宣传活动现场照片'],
])('goes: %s', (_, caption) => {
  expect(cleanWith(captions, around(caption)).value).not.toContain(`\n${caption}\n`)
})

test('goes: under the heading of a box', () => {
  const { value } = cleanWith(
    captions,
    `前文。\n\n专栏 2 综合清洁能源站\n\n\n\n两江燃机电厂\n\n园区建成清洁能源站。\n\n后文。`,
  )
  expect(value).not.toContain('燃机电厂')
})

test.each(['1.jpeg', '图片2.png', 'image-003.JPG', '![图](a.png)'])('goes: %s', (name) => {
  expect(cleanWith(captions, `专栏1 主要指标\n\n${name}\n\n全面推进。`).value).not.toContain(name)
})

test.each([
  ['a chapter', '第二章 适应气候变化'],
  ['an unnumbered part', '保障措施'],
  ['a heading that says what comes', '专题研讨与交流合作进一步深化'],
  ['a foreword', '前  言'],
  ['a signature', '某市应对气候变化领导小组办公室'],
  ['a date', '二〇二一年八月'],
  ['the first line of a title', '某厅关于印发《巫溪县分布式光伏发电项目'],
  ['a sentence', '巫溪县分布式光伏发电项目已经建成。'],
])('stays: %s', (_, line) => expect(cleanWith(captions, around(line)).value).toBe(around(line)))
