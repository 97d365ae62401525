// Texts that came without their heading, as pages of 广安市人民政府 do: what they say of themselves, and the file beside them.
import { describe, expect, test } from 'vitest'
import { read } from './read.ts'

const ADDRESS = '各区市县人民政府,广安经开区、枣山园区、协兴园区管委会,市级有关部门:'
const REST = '一、总体要求坚持绿色发展,紧扣高质量发展的工作目标。二、重点任务加快转型,完善工作机制。'
const FILE = '相关附件:广安府规〔2022〕6号关于加快推进林业经济高质量发展的实施意见.pdf(/gas/8rCmw3r6.pdf)'

describe('title', () => {
  test.each([
    [
      'what it says was passed and is issued',
      `《广安市节水实施方案》已经五届市政府第32次常务会议审议通过,现印发你们,请抓好落实。${REST}`,
      '广安市节水实施方案',
    ],
    [
      'issued with 现予印发',
      `《广安市节水实施意见》已经市政府常务会审议通过,现予印发,请遵照执行。${REST}`,
      '广安市节水实施意见',
    ],
    [
      'so many articles of a policy',
      `《广安市招商引资政策二十条(试行)》已经市政府常务会议审议通过,现印发给你们,请遵照执行。${REST}`,
      '广安市招商引资政策二十条(试行)',
    ],
    ['of the file', `为加快发展,制定本意见。${REST}${FILE}`, '关于加快推进林业经济高质量发展的实施意见'],
    [
      'carried by the notice that the file is',
      `为加快发展,提出要求。${REST}相关附件:广安府办规〔2023〕5号关于印发《广安市若干政策措施》的通知.pdf(/x6Q9Ce1X.pdf)`,
      '广安市若干政策措施',
    ],
    [
      'what it proposes',
      `根据有关精神,结合我市实际,现就我市促进慈善事业健康发展提出如下实施意见。${REST}`,
      '关于促进慈善事业健康发展的实施意见',
    ],
    [
      'what it is about is no type of policy',
      `现就促进慈善事业发展提出如下几点。${REST}`,
      '现就促进慈善事业发展提出如下几点。一、总体要求坚持绿色发展,紧扣高质量发展的工作',
    ],
  ])('%s', (_, text, title) => {
    expect(read(ADDRESS + text).title).toBe(title)
  })

  test('a file without a number is an annex', () => {
    const { title } = read(`${ADDRESS}为做好工作。${REST}相关附件:任务分配表.docx`)
    expect(title.startsWith('为做好工作')).toBe(true)
  })

  test('an annex of figures before the signature is no part of its name', () => {
    const text = `${ADDRESS}为做好工作。${REST}附件:1.任务分解表2.年度考核任务及标准广安市人民政府办公室2019年5月21日附件1任务分解表`
    expect(read(text)).toMatchObject({ issuers: ['广安市人民政府办公室'], issuedOn: '2019-05-21' })
  })
})

test('the name of an annex before the signature, and again behind it', () => {
  const annex = '广安市养老服务目标任务安排表'
  const text = `${ADDRESS}为做好工作。${REST}附件:${annex}广安市人民政府办公室2018年12月28日${annex}(common/preview.action?id=3)`
  expect(read(text)).toMatchObject({ issuers: ['广安市人民政府办公室'], issuedOn: '2018-12-28' })
})

test('documentNumber: of the file', () => {
  expect(read(`${ADDRESS}为加快发展,制定本意见。${REST}${FILE}`).documentNumber).toBe('广安府规〔2022〕6号')
})
