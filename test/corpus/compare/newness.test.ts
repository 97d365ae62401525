// Dates that addresses carry, only good for telling which document is newer.
import { expect, test } from 'vitest'
import { newnessOf } from '../../../corpus/compare/newness.ts'

test.each([
  ['http://www.jl.gov.cn/zw/yw/jlyw/202112/t20211216_8323821.html', '2021-12-16'],
  ['http://www.shandong.gov.cn/art/2022/12/23/art_107851_122917.html', '2022-12-23'],
  ['http://kjt.shandong.gov.cn/art/2021/8/24/art_13360_10290418.html', '2021-08-24'],
  ['http://www.gov.cn/zhengce/content/2021-10/26/content_5644984.htm', '2021-10-26'],
  ['http://example.gov.cn/zfxxgk/202208/index.html', '2022-08'],
  ['http://www.gd.gov.cn/zwgk/zcjd/snzcsd/content/post_3980099.html', ''],
  ['http://example.gov.cn/art_10290418_20301399.html', ''],
  [null, ''],
])('%s: %s', (sourceUrl, date) => {
  expect(newnessOf({ issuedOn: null, sourceUrl }).date).toBe(date)
})

test('the date of issue goes before any address', () => {
  const known = { issuedOn: '2020', sourceUrl: 'http://example.gov.cn/202208/t20220801_1.html' }
  expect(newnessOf(known)).toEqual({ date: '2020', from: 'issue' })
})
