// Names as texts of a region write them, and the body each means.
import { describe, expect, it } from 'vitest'
import { agencyById, agencyMatcher } from '../../../corpus/agency/query.ts'
import { resolveAgency } from '../../../corpus/agency/resolve.ts'

const ROWS: readonly (readonly [name: string, region: string | readonly string[], id: string | null])[] = [
  ['省发展改革委', '520000', '贵州省发展和改革委员会'],
  ['省发改委', '520000', '贵州省发展和改革委员会'],
  ['市发改委', '420100', '武汉市发展和改革委员会'],
  ['市工信局', '640100', '银川市工业和信息化局'],
  ['市市场监管局', '640100', '银川市市场监督管理局'],
  ['市机管局', '310000', '上海市机关事务管理局'],
  ['区机管局', '310104', '上海市徐汇区机关事务管理局'],
  ['青浦区机管局', '310000', '上海市青浦区机关事务管理局'],
  ['市住房城乡建设管理委', '310000', '上海市住房和城乡建设管理委员会'],
  ['重庆市能源局', '500000', '重庆市能源局'],
  ['市经济信息委', ['500000', '510000'], '重庆市经济和信息化委员会'],
  ['四川省经济和信息化厅', ['500000', '510000'], '四川省经济和信息化厅'],
  ['省环保厅', '520000', '贵州省生态环境厅'],
  ['国家发展改革委', '100000', '国家发展和改革委员会'],
  ['发展改革委', '100000', '国家发展和改革委员会'],
  ['工信部', '520000', '工业和信息化部'],
  ['市场监管总局', '520000', '国家市场监督管理总局'],
  ['国资委', '100000', '国务院国有资产监督管理委员会'],
  ['省税务局', '520000', '国家税务总局贵州省税务局'],
  ['税务总局北京市税务局', '110000', '国家税务总局北京市税务局'],
  ['贵州证监局', '520000', '中国证券监督管理委员会贵州监管局'],
  ['人行贵阳中心支行', '520000', '中国人民银行贵阳中心支行'],
  ['省委宣传部', '520000', '贵州省委宣传部'],
  ['自治区党委宣传部', '640000', '宁夏回族自治区党委宣传部'],
  ['团省委', '360000', '共青团江西省委'],
  ['共青团湖南省委', '430000', '共青团湖南省委'],
  // Slips of the pen.
  ['省省发展改革委', '520000', '贵州省发展和改革委员会'],
  ['市市市场监管局', '640100', '银川市市场监督管理局'],
  ['市自然资源和规划局局', '450200', '柳州市自然资源局'],
  // A short name that a county of another province has too.
  ['双桥工业园区发展中心', '500111', null],
  ['省发展改革委(省能源局)', '320000', '江苏省发展和改革委员会'],
  ['省碳达峰碳中和工作领导小组办公室', '520000', '贵州省碳达峰碳中和工作领导小组办公室'],
  ['贵阳市人民政府', '520000', '贵阳市人民政府'],
  ['崇明区', '310000', '上海市崇明区人民政府'],
  ['国网江西省电力公司', '360000', '国网江西省电力公司'],
  // Names that stand for many bodies, or whose region the text does not tell.
  ['各区人民政府', '420100', null],
  ['各县(市、区)人民政府', '640100', null],
  ['市发改委', '520000', null],
  ['自然处', '320000', null],
  ['市县政府', '420100', null],
  ['市、县两级政府', '420100', null],
  ['县级以上地方人民政府', '500111', null],
  ['乡镇人民政府', '500111', null],
  ['街道办事处', '310104', null],
  ['县乡村振兴局', '330523', '安吉县乡村振兴局'],
  ['地方金融监管局', '520000', '贵州省地方金融管理局'],
  ['南昌铁路局', '360000', '南昌铁路局'],
]

describe('resolveAgency', () => {
  it.each(ROWS)('%s in %s', (name, region, id) => {
    expect(resolveAgency(name, region)?.id ?? null).toBe(id)
  })
})

describe('agencyById', () => {
  it('reads back what resolution made', () => {
    for (const [name, region, id] of ROWS) {
      const resolved = resolveAgency(name, region)
      if (id === null || !resolved) continue
      expect(agencyById(id)).toMatchObject({ id, body: resolved.body })
    }
  })
})

describe('agencyMatcher', () => {
  const ids = ['国家发展和改革委员会', '贵州省发展和改革委员会', '武汉市发展和改革委员会', '贵州省能源局']
  const found = (query: string): string[] => ids.filter(agencyMatcher(query))
  it('takes a region where the query names one', () => {
    expect(found('贵州省发展改革委')).toEqual(['贵州省发展和改革委员会'])
    expect(found('贵州发改委')).toEqual(['贵州省发展和改革委员会'])
    expect(found('国家发展改革委')).toEqual(['国家发展和改革委员会'])
  })
  it('takes every region for a function alone', () => {
    expect(found('发改委')).toEqual(ids.slice(0, 3))
    expect(found('能源局')).toEqual(['贵州省能源局'])
  })
  it('falls back to part of a name', () => {
    expect(found('能源')).toEqual(['贵州省能源局'])
  })
})
