// Wrong parameters: 400 with problem details that name the parameter, in Chinese, on every route.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Library, openLibrary } from './library.ts'

let library: Library
beforeAll(async () => {
  library = await openLibrary()
})
afterAll(() => library.close())

test.each([
  ['/api/documents?limit=1001', 'limit', '1到1000'],
  ['/api/documents?limit=0', 'limit', '1到1000'],
  ['/api/documents?limit=', 'limit', '整数'],
  ['/api/documents?offset=-1', 'offset', '整数'],
  ['/api/documents?region=贵洲省', 'region', '是不是贵州省'],
  ['/api/documents?region=000000', 'region', '没有名为“000000”的地区'],
  ['/api/documents?level=省级', 'level', 'province'],
  ['/api/documents?status=草案', 'status', 'draft'],
  ['/api/documents?validity=有效', 'validity', '现行有效'],
  ['/api/documents?year=今年', 'year', '四位年份'],
  ['/api/documents?sort=name', 'sort', 'issuedOn'],
  ['/api/documents?regoin=贵州省', 'regoin', '没有参数'],
  ['/api/targets?indicator=没有的指标', 'indicator', '没有名为“没有的指标”的指标'],
  ['/api/targets?min=abc', 'min', '数字'],
  ['/api/targets?min=2&max=1', 'max', '对调'],
  ['/api/targets?year=25', 'year', '四位年份'],
  ['/api/compare?regions=幻想省', 'regions', '没有名为“幻想省”的地区'],
  ['/api/compare?indicators=没有的指标', 'indicators', '没有名为'],
  ['/api/compare?draft=yes', 'draft', '0、1'],
  ['/api/responsibilities?agency=没有的机构', 'agency', '没有名为“没有的机构”的机构'],
  ['/api/responsibilities?role=牵头', 'role', 'lead'],
  ['/api/responsibilities?status=late', 'status', 'overdue'],
  ['/api/responsibilities?status=overdue,done', 'status', '不能与其他状态同列'],
  ['/api/responsibilities?flag=lost', 'flag', 'no-lead'],
  ['/api/responsibilities?due_before=年底', 'due_before', '日期'],
  ['/api/deadlines?from=2025-02-30', 'from', '日期'],
  ['/api/deadlines?from=2026&to=2025', 'to', '对调'],
  ['/api/agencies?limit=x', 'limit', '整数'],
  ['/api/indicators?offset=x', 'offset', '整数'],
  ['/api/jobs?limit=x', 'limit', '整数'],
  ['/api/diagnostics?severity=fatal', 'severity', 'warning'],
  ['/api/diagnostics?stage=cook', 'stage', 'extract'],
])('%s', async (path, parameter, words) => {
  const problem = await library.refused(encodeURI(path))
  expect(problem).toMatchObject({ status: 400, title: '请求有误', type: 'urn:zhengce:bad-request' })
  expect(problem.errors?.map((one) => one.parameter)).toEqual([parameter])
  expect(problem.detail).toContain(words)
})

test('several faults are told together', async () => {
  const problem = await library.refused('/api/targets?min=x&year=1&page=2')
  expect(problem.errors?.map(({ parameter }) => parameter).sort()).toEqual(['min', 'page', 'year'])
})
