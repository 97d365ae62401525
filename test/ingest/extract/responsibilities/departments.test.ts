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
  ]
  it.each(rows)('%s', (text, names) => {
    const found = departmentsAt(text, 0)
    expect(found).toMatchObject({ names, end: text.length - 1 })
  })
  it.each(['区财政部门要', '财政、水利工作', '有关部门', '财政、有关部门', '财政厅'])('leaves %s', (text) => {
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
