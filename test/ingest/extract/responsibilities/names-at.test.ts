// Lists of bodies in running text: several regions with one body, several fields with one 部门, members that name nobody.
import { describe, expect, it } from 'vitest'
import { NATION } from '../../../../corpus/lexicon/regions.ts'
import { namesAt } from '../../../../ingest/extract/responsibilities/names-at.ts'

describe('namesAt', () => {
  const rows: readonly (readonly [text: string, names: readonly string[]])[] = [
    ['各市州人民政府、领导小组成员单位要', ['各市州人民政府']],
    ['省教育厅、各高校要', ['省教育厅']],
    ['市卫生健康委、各医疗机构负责', ['市卫生健康委']],
    ['省住房城乡建设厅、省发展改革委、各地各部门要', ['省住房城乡建设厅', '省发展改革委']],
    ['各市科技局或归口管理单位统一', ['各市科技局']],
    ['市财政局、各有关单位、市审计局要', ['市财政局', '市审计局']],
    ['设区的市、县(市、区)人民政府应当', ['设区的市人民政府', '县(市、区)人民政府']],
    [
      '省、设区的市人民代表大会常务委员会应当',
      ['省人民代表大会常务委员会', '设区的市人民代表大会常务委员会'],
    ],
    ['市、区政府要', ['市政府', '区政府']],
    ['重庆高新区、万盛经开区生态环境局要', ['重庆高新区生态环境局', '万盛经开区生态环境局']],
    ['各省辖市、济源示范区民政部门要', ['各省辖市民政部门', '济源示范区民政部门']],
    [
      '各市(州)、贵安新区教育、财政等部门要',
      ['各市(州)教育部门', '各市(州)财政部门', '贵安新区教育部门', '贵安新区财政部门'],
    ],
    ['各级林业主管部门、农业农村部门要', ['各级林业主管部门', '各级农业农村部门']],
    ['各级党委组织部门、教育部门要', ['各级党委组织部门', '各级教育部门']],
    ['县级以上地方人大及其常委会应当', ['县级以上地方人大及其常委会']],
    ['自治区党委、自治区政府要', ['自治区党委', '自治区政府']],
    ['财政部各地监管局、人民银行分支机构要', ['财政部各地监管局', '人民银行分支机构']],
    [
      '民航各地区管理局、各省(自治区、直辖市)邮政管理局要',
      ['民航各地区管理局', '各省(自治区、直辖市)邮政管理局'],
    ],
    ['各省生态环境厅(局)要', ['各省生态环境厅(局)']],
    ['省教育厅、财政厅要', ['省教育厅', '省财政厅']],
    ['各能源标准化管理机构根据', ['各能源标准化管理机构']],
    ['民政局、财政局要', ['民政局', '财政局']],
  ]
  it.each(rows)('%s', (text, names) => {
    expect(namesAt(text, 0, NATION)?.names).toEqual(names)
  })
  it.each([
    '加强与发展改革、财政等部门的衔接',
    '注重教育、民政等部门的衔接',
    '各高校、各医院要',
    '有关部门要',
    '领导小组成员单位要',
    '各设区市要',
    '办公室要',
    '人民政府要',
  ])('leaves %s', (text) => {
    expect(namesAt(text, 0, NATION)).toBeNull()
  })
  it('says whether others are told as well', () => {
    expect(namesAt('省教育厅、各高校要', 0, NATION)?.toOthers).toBe(true)
    expect(namesAt('省教育厅、省财政厅要', 0, NATION)?.toOthers).toBe(false)
    expect(namesAt('教育、财政等部门要', 0, NATION)?.openList).toBe(true)
  })
})
