// A file that is one policy stays one, whatever it carries; one cut out of a compilation keeps its heading.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { bodyOf, splitText } from './split-text.ts'
import { body } from './texts.ts'

const TEXT_FILE = /\.(?:txt|md)$/
const PLAN = '某市绿色建筑发展行动方案(2023—2025年)'
const [METHOD, RULES] = ['某市绿色建筑项目管理办法', '某市绿色建筑补贴实施细则']

const texts: Record<string, string> = {
  'a plan': `${PLAN}\n\n${body('绿色建筑')}`,
  'a notice and the plan it issues': `某市人民政府\n关于印发${PLAN}的通知\n某政发〔2023〕6号\n\n各区县人民政府:\n现将《${PLAN}》印发给你们,请认真贯彻执行。\n\n某市人民政府\n2023年3月1日\n\n${PLAN}\n\n${body('绿色建筑')}`,
  'a notice that carries three texts': `某局关于印发《${METHOD}》等文件的通知\n某发〔2023〕1号\n各单位:\n现将《${METHOD}》《${RULES}》《某市绿色建筑考核办法》印发给你们。\n\n${METHOD}\n\n${body('项目管理')}\n\n${RULES}\n\n${body('补贴')}\n\n某市绿色建筑考核办法\n\n${body('考核')}`,
  'a letter without a heading that carries two texts': `各区县:\n《${METHOD}》《${RULES}》已经市政府同意,现印发给你们,请认真贯彻执行。\n\n${METHOD}\n\n${body('项目管理')}\n\n${RULES}\n\n${body('补贴')}`,
  'a title that a site repeats with other brackets': `某省人民政府办公厅关于贯彻国办发〔2015〕71号文件加强美育工作的实施意见\n\n某省人民政府办公厅关于贯彻国办发[2015]71号文件加强美育工作的实施意见\n\n${body('美育')}`,
  'annexes under their mark': `${PLAN}\n\n${body('绿色建筑')}\n\n附件1\n\n${METHOD}\n\n${body('项目管理')}\n\n附件2\n\n${RULES}\n\n${body('补贴')}`,
  'annexes named in a list': `${PLAN}\n\n${body('绿色建筑')}\n\n附件:1.${METHOD}\n2.${RULES}\n\n${METHOD}\n\n${body('项目管理')}\n\n${RULES}\n\n${body('补贴')}`,
  'a notice that forwards a notice': `某省人民政府办公厅转发国务院办公厅关于加强水资源管理工作的意见的通知\n某政办发〔2023〕9号\n各市人民政府:\n现将《国务院办公厅关于加强水资源管理工作的意见》转发给你们。\n2023年5月1日\n\n国务院办公厅关于加强水资源管理工作的意见\n国办发〔2023〕3号\n各省、自治区、直辖市人民政府:\n${body('水资源管理')}`,
  'a draft under comment': `某市生态环境局关于公开征求《${PLAN}》意见的通知\n\n为推进绿色建筑,我局起草了《${PLAN}》,现面向社会公开征求意见。\n\n附件:${PLAN}(征求意见稿)\n\n某市生态环境局\n2023年3月1日\n\n${PLAN}\n(征求意见稿)\n\n${body('绿色建筑')}`,
  'a notice whose title is in two lines': `某省人民政府办公厅关于印发某省药品\n集中采购试点方案的通知\n某政办发〔2023〕9号\n各市人民政府:\n《某省药品集中采购试点方案》已经同意,现印发给你们,请认真贯彻执行。\n2023年5月1日\n\n某省药品集中采购试点方案\n${body('药品采购')}`,
  'a notice and what it carries, marked as a draft': `某市教育局关于印发《某市学前教育行动实施方案》的通知\n某教〔2020〕176 号\n各县教育局:\n按照要求,现印发给你们。\n某市教育局\n2020年10月23日\n\n某市学前教育行动实施方案\n(征求意见稿)\n\n${body('学前教育')}`,
  'its own contents page': `${PLAN}\n\n目录\n\n一、总体要求……1\n二、重点任务……2\n三、保障措施……5\n附件 ${METHOD}……7\n\n${body('绿色建筑')}\n\n附件\n${METHOD}\n${body('项目管理')}`,
  'contents of tasks that are called actions': `${PLAN}\n\n目录\n一、总体要求……1\n(一)能源绿色低碳转型行动……2\n(二)节能降碳增效专项行动……3\n(三)工业领域碳达峰专项行动……4\n(四)城乡建设绿色发展行动计划……5\n\n一、总体要求\n${['能源绿色低碳转型行动', '节能降碳增效专项行动', '工业领域碳达峰专项行动', '城乡建设绿色发展行动计划'].map((title, i) => `(${'一二三四'[i]})${title}\n${'推进有关工作,完善标准体系,到2025年取得明显成效。'.repeat(8)}`).join('\n')}`,
  'headings without numbers that end like titles': `${PLAN}\n\n${body('绿色建筑')}\n四、政策支持\n绿色建筑财政支持政策措施\n为推进绿色建筑,加大资金投入。\n绿色建筑统计核算工作办法\n根据国家规定,开展统计核算。${'完善有关工作机制,形成良好局面。'.repeat(12)}\n五、附则\n本方案自印发之日起施行。`,
  'a list of sources with addresses': `${PLAN}\n\n${body('绿色建筑')}\n相关文件:\n国务院《关于推动城乡建设绿色发展的意见》https://www.gov.cn/1.html\n江苏省《江苏省碳达峰实施方案》https://www.jiangsu.gov.cn/2.html\n`,
  'a sentence that begins with a region and a title': `${PLAN}\n\n${body('绿色建筑')}\n江苏省《碳达峰实施方案》,浙江省《碳达峰实施方案》等文件已经印发。\n江苏省《绿色建筑条例》和上海市《绿色建筑条例》施行以来,${'各地积极探索,取得了明显成效。'.repeat(20)}`,
  'a table of repealed documents': `${PLAN}\n\n${body('绿色建筑')}\n附件 废止文件目录\n序号 文件名称 发文日期\n1 《某市绿色建筑管理规定》2012/03/01\n2 《某市建筑节能管理办法》2013/05/01\n3 《某市墙体材料管理办法》2014/06/01\n`,
}

describe('one policy', () => {
  test.each(Object.entries(texts))('%s', async (_, text) => {
    const { parts, text: source } = await splitText(text)
    expect(parts).toHaveLength(1)
    expect(parts[0]?.heading).toBeNull()
    expect(source.slice(...(parts[0]?.span ?? [0, 0]))).toBe(source.trim())
  })

  test('cut out of a compilation: label, title and address apart', async () => {
    const result = await splitText(
      `湖南省《湖南省财政支持做好碳达峰碳中和工作的实施意见》http://czt.hunan.gov.cn/t20221122_29134391.html为${body('财政支持', false)}`,
    )
    const [part] = result.parts
    expect(result.parts).toHaveLength(1)
    expect(part?.heading).toMatchObject({
      label: '湖南省',
      title: '湖南省财政支持做好碳达峰碳中和工作的实施意见',
      sourceUrl: 'http://czt.hunan.gov.cn/t20221122_29134391.html',
    })
    expect(part && bodyOf(result, part)).toBe('为为深入推进')
  })

  test('cut out of a compilation: a bare title under its issuer, buttons between it and the text', async () => {
    const result = await splitText(
      `国务院2030年前碳达峰行动方案扫码查看全文扫码下载原文${body('碳达峰', false)}第12页${body('碳达峰', false)}第13页`,
    )
    expect(result.parts.map(({ heading }) => [heading?.label, heading?.title, heading?.issuers])).toEqual([
      ['国务院', '2030年前碳达峰行动方案', ['国务院']],
    ])
    expect(result.parts.map((part) => [bodyOf(result, part), part.pages])).toEqual([
      ['为深入推进碳', [12, 13]],
    ])
  })

  test('the issuer in the title of a text that was cut out of nothing stays in it', async () => {
    const { parts } = await splitText(`国家能源局2024年能源工作指导意见\n\n${body('能源工作')}`)
    expect(parts.map(({ heading }) => heading)).toEqual([null])
  })

  test('site furniture is outside its span', async () => {
    const { texts: found } = await splitText(
      `首页 > 政策文件 > 规范性文件\n打印\n收藏\n${PLAN}\n\n${body('绿色建筑')}\n\n分享到:\n主办单位:某市人民政府办公室\n网站标识码:3300000001\n`,
    )
    expect(found[0]?.startsWith(PLAN)).toBe(true)
    expect(found[0]?.endsWith('共同参与的良好局面。')).toBe(true)
  })
})

const files = [
  ...corpusFiles('../../../corpus/sources/'),
  ...corpusFiles('../../../../shared/gold/dev/'),
  ...corpusFiles('../../../../shared/samples/'),
].filter(({ name }) => !name.startsWith('003_'))

describe('files of one policy', () => {
  if (files.length < 5) console.warn('../shared is not beside the checkout: its texts are not tried here')
  test.each(files)('$name', async ({ path }) => {
    const { parts } = await splitText(readFileSync(path, 'utf8'))
    expect(parts).toHaveLength(1)
  })
})

function corpusFiles(folder: string): { name: string; path: string }[] {
  const path = fileURLToPath(new URL(folder, import.meta.url))
  if (!existsSync(path)) return []
  const names = readdirSync(path).filter((name) => TEXT_FILE.test(name))
  return names.map((name) => ({ name, path: `${path}${name}` }))
}
