// Site furniture goes from head and tail; policy text never.
import { describe, expect, test } from 'vitest'
import { isSiteFurniture } from '../../../corpus/lexicon/site-furniture.ts'
import { siteFurniture } from '../../../ingest/clean/site-furniture.ts'
import { cleanText, cleanWith } from './clean-text.ts'

const TITLE = '某市绿色建筑发展行动方案(2023—2025年)'
const TEXT = `${TITLE}\n\n为推进绿色建筑发展,制定本方案。\n一、总体要求\n到2025年,城镇新建建筑全面执行绿色建筑标准。\n二、重点任务\n推广装配式建筑,占比达到30%以上。`

describe('goes', () => {
  const cases: [name: string, text: string][] = [
    [
      'menu, breadcrumb and buttons',
      `某某网\n搜索\n您的位置: 首页 > 政策 > 正文\n打印\n字号： 大\n中\n小\n${TEXT}`,
    ],
    [
      'share bar and imprint',
      `${TEXT}\n\n扫一扫 手机浏览\n\n分享到:\n\n主办单位:某市住建局\n办公地址:某路1号\n联系电话:010-1234\nICP备案号: 京ICP备1号\n京公网安备1号\n网站地图`,
    ],
    [
      'links to other pages',
      `${TEXT}\n相关解读\n解读 | 关于《${TITLE}》的政策解读\n图解 | 一图读懂\n上一篇:某通知\n下一篇:某公告`,
    ],
    [
      'the notes of a site that sells documents',
      `${TEXT}\n\n1、当您付费下载文档后,您只拥有使用权限。\n2、本站所有内容均由网友上传。\n\n碎片内容\n某用户\n已认证\n回到顶部\n微信客服\n  • 管理员微信`,
    ],
    [
      'the lead of a reprint',
      `北极星\n\n搜索历史清空\n您的位置:环保碳交易正文\n\n全文 | ${TITLE}\n\n2022-05-13 13:21来源:某市住建局关键词:绿色建筑收藏点赞\n\n近日,某市住建局发布《${TITLE}》,设置指标16项。详情如下:\n\n${TEXT}\n\n原标题:某市住建局关于印发《${TITLE}》的通知\n特别声明:本网转载,版权归原作者所有。`,
    ],
  ]
  test.each(cases)('%s', (_, text) => {
    const { text: cleaned, diagnostics } = cleanText(text)
    expect(cleaned.value.trim()).toBe(TEXT)
    expect(diagnostics.some(({ rule }) => rule === 'site-furniture')).toBe(true)
  })
})

describe('stays', () => {
  const cases: [name: string, text: string][] = [
    ['a policy alone', TEXT],
    ['page data that say who issued it and when', `[发文机构] 某市住建局\n[成文日期] 2023-03-01\n${TEXT}`],
    ['signature and date', `${TEXT}\n某市住房和城乡建设局\n2023年3月1日\n(此件公开发布)`],
    ['contacts of a notice', `${TEXT}\n联系人:张三\n联系电话:010-12345678\n电子邮箱:a@b.cn`],
    [
      'a purpose that names a past event',
      `某局关于印发${TITLE}的通知\n\n近日,国务院印发了有关意见,现就贯彻落实通知如下:\n\n${TEXT}`,
    ],
    [
      'a list of measures that ends the text',
      `${TEXT}\n主要指标\nPM2.5浓度>35微克/立方米的天数减少\n1.推广绿色建材\n2.加强能耗监测`,
    ],
    ['words of a button in a sentence', `${TEXT}\n鼓励企业扫码打印凭证,收藏档案,分享经验,下载表格。`],
  ]
  test.each(cases)('%s', (_, text) => expect(cleanWith(siteFurniture, text).value).toBe(text))
})

test.each([
  '打印',
  '【打印】',
  '收藏：',
  '分享到：',
  '京公网安备1号',
  '首页 > 政策 > 正文',
  '进入老年版',
  '进入老年版 进入无障碍',
  '切换到关怀模式',
  '无障碍 关怀版 登录 | 注册',
  '无障碍',
  '大',
])('%s is a button', (line) => expect(isSiteFurniture(line)).toBe(true))

test.each([
  '打印设备能效',
  '分享经济',
  '主要目标',
  '一、总体要求',
  '无障碍环境建设',
  '老年人',
  '老年服务中心建设',
  '无障碍 建设任务',
])('%s is none', (line) => expect(isSiteFurniture(line)).toBe(false))
