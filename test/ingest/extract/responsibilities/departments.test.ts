// Departments named by their field: with a level, several with one ending, classes in no lexicon.
import { describe, expect, it } from 'vitest'
import { classAt, departmentsAt } from '../../../../ingest/extract/responsibilities/departments.ts'

describe('departmentsAt', () => {
  const rows: readonly (readonly [text: string, names: readonly string[]])[] = [
    ['财政部门要', ['财政部门']],
    ['市级财政主管部门要', ['市级财政主管部门']],
    ['财政、水利部门要', ['财政部门', '水利部门']],
    ['各设区市住房城乡建设、发展改革部门于', ['各设区市住房城乡建设部门', '各设区市发展改革部门']],
    ['各区县(市)财政部门要', ['各区县(市)财政部门']],
    ['省财政、工业和信息化和水利部门要', ['省财政部门', '省工业和信息化部门', '省水利部门']],
    ['教育、民政、卫生健康等部门要', ['教育部门', '民政部门', '卫生健康部门']],
    ['公安交管部门要', ['公安交管部门']],
    ['财税部门要', ['财税部门']],
    ['海关部门要', ['海关部门']],
    ['公安、海关等部门要', ['公安部门', '海关']],
    ['公安、交通运输等有关部门要', ['公安部门', '交通运输部门']],
    ['公安、交通运输各有关部门要', ['公安部门', '交通运输部门']],
    ['县级医疗保障、教育等行政主管部门要', ['县级医疗保障行政主管部门', '县级教育行政主管部门']],
    ['财政、国有资产管理、统计等部门要', ['财政部门', '国有资产管理部门', '统计部门']],
    ['财政、人民银行、证监等部门要', ['财政部门', '人民银行', '证监部门']],
    [
      '县级以上地方人民政府教育、水务等部门要',
      ['县级以上地方人民政府教育部门', '县级以上地方人民政府水务部门'],
    ],
    ['市、县(区)科技管理部门要', ['市科技管理部门', '县(区)科技管理部门']],
    ['省、市、县三级卫生健康部门要', ['省、市、县三级卫生健康部门']],
    ['县(市、区)级财政部门要', ['县(市、区)级财政部门']],
    ['市县财政部门要', ['市县财政部门']],
    ['各地区民政部门要', ['各地区民政部门']],
    ['设区的市级以上地方教育主管部门要', ['设区的市级以上地方教育主管部门']],
    ['市级应对突发事件主管部门要', ['市级应对突发事件主管部门']],
    ['各级节能审查机关要', ['各级节能审查机关']],
    ['县级以上疾病预防控制机构要', ['县级以上疾病预防控制机构']],
    ['公安机关要', ['公安机关']],
  ]
  it.each(rows)('%s', (text, names) => {
    const found = departmentsAt(text, 0)
    expect(found).toMatchObject({ names, end: text.length - 1 })
  })
  it('区财政部门 behind another character may be what is left of 示范区', () => {
    expect(departmentsAt('示范区财政部门要', 2)).toBeNull()
    expect(departmentsAt('由区财政部门要', 1)).toMatchObject({ names: ['区财政部门'] })
  })
  it.each([
    '财政、水利工作',
    '有关部门',
    '财政、有关部门',
    '财政厅',
    '各级医疗机构要',
    '各级有关部门要',
    '加强财政、教育等部门协同',
    '教育机构要',
  ])('leaves %s', (text) => {
    expect(departmentsAt(text, 0)).toBeNull()
  })
})

describe('classAt', () => {
  const rows: readonly (readonly [every: string, text: string, found: string])[] = [
    ['各区县(市)', '公共机构节能管理部门要', '公共机构节能管理部门'],
    ['各', '公共机构节能主管部门要', '公共机构节能主管部门'],
    ['各市', '行业主管部门负责', '行业主管部门'],
    ['各', '行业主管部门负责', ''],
    ['各级', '行业主管部门负责', ''],
    ['各市', '有关主管部门负责', ''],
    ['各市', '要向主管部门报告', ''],
  ]
  it.each(rows)('%s%s', (every, text, found) => {
    expect(classAt(text, 0, every)).toBe(found)
  })
})
