// Institutions that are named by what they are for, against those with a name of their own.
import { expect, it } from 'vitest'
import { opensWithFunction } from '../../../corpus/lexicon/institutions.ts'

it.each(['疾控中心', '儿童医院', '图书馆', '第一人民医院', '公共资源交易中心', '气象台'])('%s', (name) => {
  expect(opensWithFunction(name)).toBe(true)
})
it.each(['申康医院发展中心', '邮亭工业产业发展中心', '漕河泾开发区', '宝武集团', '中', ''])(
  'not %s',
  (name) => {
    expect(opensWithFunction(name)).toBe(false)
  },
)
