// Problems as a list of all of them: the gravest first, counted by severity, stage and file, each with where it is seen.
import { expect, test } from 'vitest'
import type { Diagnostic } from '../../../corpus/schema.ts'
import { file, freshWriter, policy, SAVE, spanOf } from './sample.ts'

const TEXT = '目录。甲方案。下降12以上。附页。乙方案。缺页。'
const [A, B] = [TEXT.indexOf('甲'), TEXT.indexOf('乙')]
const at = (quote: string) => ({ span: spanOf(TEXT, quote) })
const problem = (
  severity: Diagnostic['severity'],
  stage: Diagnostic['stage'],
  message: string,
  more: Partial<Diagnostic> = {},
) => ({
  severity,
  stage,
  message,
  ...more,
})

async function library() {
  const writer = await freshWriter()
  const documents = [
    policy(TEXT, [A, TEXT.indexOf('附页')], {
      metadata: { title: '甲方案' },
      diagnostics: [problem('warning', 'extract', '没有单位', at('下降12以上'))],
    }),
    policy(TEXT, [B, TEXT.length], {
      metadata: { title: '乙方案' },
      diagnostics: [problem('error', 'structure', '断号', at('乙方案'))],
    }),
  ]
  const diagnostics = [
    problem('info', 'split', '目录不计', at('目录')),
    problem('warning', 'split', '不属于任何一份', at('附页')),
    problem('info', 'clean', '去除页码', at('缺页')),
    problem('info', 'read', '两份'),
  ]
  await writer.save(file(TEXT, documents, { name: '汇编.txt', diagnostics }), SAVE)
  const other = '丙方案。'
  await writer.save(
    file(other, [policy(other, [0, 4], { diagnostics: [problem('info', 'extract', '没有目标')] })], {
      name: '丙.txt',
    }),
    SAVE,
  )
  return writer.store
}

test('the gravest come first, then by place; pages follow one another', async () => {
  const store = await library()
  const whole = (await store.diagnostics({ sort: 'severity' })).items.map(({ message }) => message)
  expect(whole).toEqual(['断号', '不属于任何一份', '没有单位', '目录不计', '去除页码', '两份', '没有目标'])
  const pages = []
  for (const offset of [0, 3, 6]) pages.push(await store.diagnostics({ sort: 'severity', offset, limit: 3 }))
  expect(pages.flatMap(({ items }) => items.map(({ message }) => message))).toEqual(whole)
  expect(pages.map(({ total }) => total)).toEqual([7, 7, 7])
})

test('counts heed all filters but their own', async () => {
  const store = await library()
  expect(await store.diagnosticCounts()).toEqual({
    severity: [
      { value: 'info', count: 4 },
      { value: 'warning', count: 2 },
      { value: 'error', count: 1 },
    ],
    stage: [
      { value: 'extract', count: 2 },
      { value: 'split', count: 2 },
      { value: 'clean', count: 1 },
      { value: 'read', count: 1 },
      { value: 'structure', count: 1 },
    ],
    source: [
      { value: 's0001', file: '汇编.txt', count: 6 },
      { value: 's0002', file: '丙.txt', count: 1 },
    ],
  })
  const { severity, stage, source } = await store.diagnosticCounts({
    severity: ['warning'],
    source: ['s0001'],
  })
  expect(severity.map(({ count }) => count)).toEqual([3, 2, 1])
  expect(stage.map(({ value }) => value)).toEqual(['extract', 'split'])
  expect(source).toEqual([{ value: 's0001', file: '汇编.txt', count: 2 }])
})

test('each is seen in its document; a file’s own where its place is, or beside it', async () => {
  const store = await library()
  const { items } = await store.diagnostics()
  const places = await store.diagnosticPlaces(items)
  expect(items.map(({ message }, index) => [message, places[index]])).toEqual([
    ['目录不计', { quote: '目录', nearest: 'd0001', inside: false }],
    ['不属于任何一份', { quote: '附页', nearest: 'd0001', inside: false }],
    ['去除页码', { quote: '缺页', nearest: 'd0002', inside: true }],
    ['两份', { quote: null, nearest: null, inside: false }],
    ['没有单位', { quote: '下降12以上', nearest: null, inside: true }],
    ['断号', { quote: '乙方案', nearest: null, inside: true }],
    ['没有目标', { quote: null, nearest: null, inside: true }],
  ])
})

test('those of a reading that was replaced are gone', async () => {
  const { save, store } = await freshWriter()
  const own = (message: string) =>
    file(TEXT, [policy(TEXT, [0, TEXT.length], { diagnostics: [problem('info', 'extract', message)] })])
  await save(own('从前'), SAVE)
  await save(own('现在'), { rules: 'r2', restore: false })
  expect((await store.diagnostics()).items.map(({ message }) => message)).toEqual(['现在'])
  expect((await store.diagnosticCounts()).severity).toEqual([{ value: 'info', count: 1 }])
})
