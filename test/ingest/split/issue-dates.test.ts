// Dates from the tables of a compilation, only from tables that can be read row by row.
import { expect, test } from 'vitest'
import { splitText } from './split-text.ts'
import { body } from './texts.ts'

const policies = [
  ['江苏省', '江苏省碳达峰实施方案', '碳达峰'],
  ['南京市', '南京市节水行动方案', '节水'],
  ['无锡市', '无锡市绿色建筑实施意见', '绿色建筑'],
] as const

const texts = policies.map(([label, title, subject]) => `${label}《${title}》\n${body(subject)}\n`).join('\n')
const dates = async (table: string): Promise<(string | null | undefined)[]> =>
  (await splitText(`政策汇编\n发布单位政策文件发布日期${table}\n\n${texts}`)).parts.map(
    ({ heading }) => heading?.issuedOn,
  )

test('rows', async () => {
  const rows =
    '江苏省《碳达峰实施方案》2022-10-14南京市《节水行动方案》2022/8/1无锡市《绿色建筑实施意见》2022年12月30日'
  expect(await dates(rows)).toEqual(['2022-10-14', '2022-08-01', '2022-12-30'])
})

test('rows up to the first that is none', async () => {
  const rows = '江苏省《碳达峰实施方案》2022/10/14南京市《节水行动方案》无锡市《绿色建筑实施意见》2022/12/30'
  expect(await dates(rows)).toEqual(['2022-10-14', null, null])
})

test.each([
  [
    'columns: a date follows another',
    '江苏省《碳达峰实施方案》2022/10/142022/08/01南京市《节水行动方案》2022/12/30',
  ],
  ['columns: a title follows another', '江苏省《碳达峰实施方案》《节水行动方案》2022/10/14南京市2022/08/01'],
  [
    'a label beside a title that is not its own',
    '江苏省《节水行动方案》2022/10/14南京市《碳达峰实施方案》2022/08/01',
  ],
])('none: %s', async (_, table) => expect(await dates(table)).toEqual([null, null, null]))

test('two tables that disagree give none', async () => {
  const table = (date: string): string => `发布单位政策文件发布日期江苏省《碳达峰实施方案》${date}`
  const { parts } = await splitText(`政策汇编\n${table('2022/10/14')}\n${table('2022/10/15')}\n\n${texts}`)
  expect(parts[0]?.heading?.issuedOn).toBeNull()
})
