// Addresses under a heading, cut where the text begins.
import { expect, test } from 'vitest'
import { addressAt } from '../../../ingest/split/address.ts'

test.each([
  ['http://a.gov.cn/2022/t20220630_6403715.htm', '2030年前实现碳达峰'],
  ['https://a.gov.cn/tfwj/t20211125_3541211.html', '2040年前力争'],
  ['https://a.cn/html/1261324.shtml', '(非官网)为深入'],
  ['http://a.gov.cn/x/t1_2.html', '第一条依据'],
  ['http://a.gov.cn/x/t1_2.html', '1.总体要求'],
  ['http://a.gov.cn/x/t1_2.html', '(一)总体要求'],
  ['http://a.gov.cn/x/t1_2.html', ',为深入'],
  ['http://a.gov.cn/x/t1_2.html', ''],
  ['http://a.cn/AffixDownload.aspx?ID=ce3bbebd-fc7c-44b6', '实现碳达峰'],
  ['http://a.gov.cn/show.html?aid=1&id=217816&t=4', '为深入'],
  ['https://a.gov.cn/post_1659863.html#1027', '为深入'],
  ['https://mp.weixin.qq.com/s/rpFrYhEJcmB0k0xtrqM4Zg', '为深入'],
  ['http://a.gov.cn/qzfwj/qfbwj/158467', '为贯彻'],
  ['http://a.gov.cn/qzfwj/158467', '2030年前'],
  ['http://a.gov.cn/qzfwj/158467', '。'],
  ['https://a.gov.cn//govxxgk/2022-11-21/db43d64a.html', '为'],
  ['https://a.gov.cn/index.php/news/12.html', '为'],
  ['https://a.gov.cn/doc/方案.pdf'.replace('方案', 'plan'), '为'],
  ['http://www.gov.cn', '为'],
])('%s before %j', (url, text) => {
  expect(addressAt(`《方案》${url}${text}`, 4)).toEqual({ url, end: 4 + url.length })
})

test.each([
  ['http://a.gov.cn/zwgk/2023/ 01/content_1.html为', 'http://a.gov.cn/zwgk/2023/01/content_1.html'],
  ['http://a.gov.cn/zwgk/2023/\n01/content_1.html2030年', 'http://a.gov.cn/zwgk/2023/01/content_1.html'],
  ['http://a.gov.cn/zwgk/\n  content_1.shtml\n为', 'http://a.gov.cn/zwgk/content_1.shtml'],
])('broken: %j', (text, url) => {
  const found = addressAt(text, 0)
  expect(found?.url).toBe(url)
  expect(text.slice(0, found?.end).replace(/\s/g, '')).toBe(url)
})

test.each([
  ['http://a.gov.cn/158467\n一、总体要求', 'http://a.gov.cn/158467'],
  ['http://a.gov.cn/158467 2030年前', 'http://a.gov.cn/158467'],
  ['http://a.gov.cn/1.html\nhttp://b.gov.cn/2.html', 'http://a.gov.cn/1.html'],
])('what follows on another line is text: %j', (text, url) => expect(addressAt(text, 0)?.url).toBe(url))

test.each(['为深入', 'www.gov.cn', 'http:/', 'ftp://a.cn/1'])('none: %s', (text) =>
  expect(addressAt(text, 0)).toBeNull(),
)
