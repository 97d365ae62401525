// Heads that count pages in a text without page marks, as a municipal government's site prints them.
import { expect, test } from 'vitest'
import { runningHeads } from '../../../ingest/clean/running-heads.ts'
import { cleanWith } from './clean-text.ts'

const page = (number: number, text: string): string =>
  `${text}\n- ${number} 某某市人民政府发布\n某某市人民政府行政规范性文件\n`
const TEXTS = [
  '加快发展绿色产业,推动产',
  '业集群建设,完善服务体',
  '系,加强监测,强化数',
  '据共享。(市财政局牵头)',
]

test('go with the lines that stand beside each of them', () => {
  const source = `${TEXTS.map((text, index) => page(index + 1, text)).join('')}附则`
  expect(cleanWith(runningHeads, source).value).toBe(`${TEXTS.join('\n')}\n附则`)
})

test.each([
  ['what does not count on', TEXTS.map((text, index) => page(index * 2, text)).join('')],
  ['items', TEXTS.map((text, index) => `${index + 1}.加强组织领导工作\n${text}`).join('\n')],
  ['cells', ['1', '2', '3', '4'].join('\n')],
  ['captions', TEXTS.map((text, index) => `表${index + 1} 主要指标完成情况\n${text}`).join('\n')],
])('stay: %s', (_, source) => expect(cleanWith(runningHeads, source).value).toBe(source))
