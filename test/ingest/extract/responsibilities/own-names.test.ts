// Bodies in no lexicon, told by whose they are and how their name ends.
import { describe, expect, it } from 'vitest'
import { NATION } from '../../../../corpus/lexicon/regions.ts'
import { ownNameAt } from '../../../../ingest/extract/responsibilities/own-names.ts'

describe('ownNameAt', () => {
  it.each([
    '开发区政务服务中心|负责受理',
    '高新区经济发展局|负责项目审核',
    '经开区管委会|要加强监督',
    '北京经济技术开发区管理委员会|负责解释',
    '各地区铁路监督管理局|、省交通运输厅要做好落实',
    '市托育综合服务中心|承担培训工作',
    '省双碳办|汇总形成报告',
    '县创城办|督促整改',
    '上海市医药集中招标采购事务管理所|承担日常工作',
    '市疾病预防控制所|负责监测',
    '县农业技术推广站|负责指导',
    '长白山管委会|、梅河口市政府要组织',
    '市畜牧兽医服务中心|负责检疫',
  ])('%s', (row) => {
    const [name = '', rest] = row.split('|')
    expect(ownNameAt(name + rest, 0, NATION)?.names).toEqual([name])
  })
  it.each([
    '市中心城区要加强管理',
    '北京城市副中心建设示范区',
    '各级管委会要落实',
    '各有关局要落实',
    '市民服务中心要落实',
    '区域医疗中心要落实',
    '县级主办负责',
    '园区管委会要落实',
    '省直属局要落实',
    '市数据中心集群',
  ])('leaves %s', (text) => {
    expect(ownNameAt(text, 0, NATION)).toBeNull()
  })
})
