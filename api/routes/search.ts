// Where does it say that: full text over all documents, a hit a document with its best passages.
import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import { indicatorById } from '../../corpus/lexicon/indicators.ts'
import { Level, Status, Validity } from '../../corpus/schema.ts'
import { EngineName, type EngineResult, FacetCount, FacetField, Sort } from '../../corpus/search/engine.ts'
import { inWords, plan } from '../../corpus/search/plan.ts'
import { Notice, Scope } from '../../corpus/search/query/query.ts'
import { agencyFilter } from '../agencies.ts'
import type { Deps } from '../deps.ts'
import { BAD_REQUEST, json } from '../describe.ts'
import { ServedHit, servedHits } from '../hits.ts'
import { indicatorFilter } from '../indicators.ts'
import { regionsOf } from '../lookup.ts'
import { flag, limited, list, listOf, paging, query, text, years } from '../params.ts'
import { plannerOn } from '../planner.ts'
import { refuseInvalid } from '../validation.ts'

/** `label` where the value is an id. */
const LabelledCount = FacetCount.extend({ label: z.string().optional() })

export const SearchAnswer = z
  .object({
    total: z.number().int().meta({ description: '文件数；文本相同的算一个' }),
    hits: z.array(ServedHit),
    facets: z
      .partialRecord(FacetField, z.array(LabelledCount))
      .meta({ description: '各分面的值和文件数，多的在前' }),
    facetTotals: z.partialRecord(FacetField, z.number().int()).meta({ description: '各分面的值的总数' }),
    query: z
      .object({
        words: z.string().meta({ description: '对检索的理解' }),
        scope: Scope,
        notices: z.array(Notice).meta({ description: '改动、扩展和没有理解的地方' }),
        counts: z.array(z.object({ word: z.string(), documents: z.number().int() })).meta({
          description: '没有结果时，含每个词的文件数',
        }),
      })
      .meta({ description: '检索是怎样理解的' }),
    engine: EngineName,
    degraded: z.string().nullable().meta({ description: '结果来自备用引擎或不完整的原因' }),
  })
  .meta({ id: 'SearchAnswer' })

const search = createRoute({
  method: 'get',
  path: '/search',
  summary: '全文检索',
  request: {
    query: query({
      q: text('检索式：词、"短语"、-排除、OR、括号、字段:值；省略时为全部文件'),
      scope: Scope.default('document').meta({
        description: '各词的距离：sentence 同句、paragraph 同段、document 全文',
      }),
      region: list('地区名称或代码'),
      level: listOf(Level, '层级'),
      year: years('发文年份'),
      type: list('文种'),
      status: listOf(Status, '正式稿或征求意见稿'),
      issuer: list('发文机关'),
      agency: list('承担责任的机构，编号或名称'),
      indicator: list('指标编号或名称'),
      targetYear: years('目标年份'),
      validity: listOf(Validity, '效力'),
      topic: list('主题'),
      syn: flag('1', '1：也检索同义词；0：只检索所写的词'),
      sort: Sort.default('relevance').meta({
        description: '排序：relevance 相关度、date 发文日期、region 地区',
      }),
      facets: listOf(FacetField, '要哪些分面；省略时为全部'),
      facetLimit: limited(100),
      lift: flag('0', '1：每个分面的计数不受该分面自己的筛选影响'),
      passages: limited(3)
        .pipe(z.number().max(100, '要在1到100之间'))
        .meta({ type: 'integer', description: '每份文件最多几段' }),
      ...paging(20),
    }),
  },
  responses: { 200: json(SearchAnswer, '结果、分面和对检索的理解'), ...BAD_REQUEST },
})

export const searchRoutes = ({ store, search: engine }: Pick<Deps, 'store' | 'search'>) => {
  const planner = plannerOn(store)
  return new OpenAPIHono({ defaultHook: refuseInvalid }).openapi(search, async (c) => {
    const { q, scope, syn, sort, lift, passages, offset, limit, facets, facetLimit, ...given } =
      c.req.valid('query')
    const { region, year, targetYear, agency, indicator, ...asWritten } = given
    const agencies = await agencyFilter(store, agency)
    const indicators = await indicatorFilter(store, indicator)
    const filters = {
      ...asWritten,
      region: regionsOf(region)?.map(({ fullName }) => fullName),
      year: year?.map(String),
      targetYear: targetYear?.map(String),
      agency: agency && [...(agencies.agency ?? []), ...(agencies.agencyName ?? [])],
      indicator: indicator && [...(indicators.indicator ?? []), ...(indicators.indicatorName ?? [])],
    }
    const planned = await plan(
      { q, scope, syn, sort, liftOwnFilter: lift, passages, offset, limit, facets, filters },
      planner,
    )
    const result = await engine.search(planned)
    const hits = await servedHits(store, result)
    return c.json(
      {
        total: result.total - (result.hits.length - hits.length),
        hits,
        ...servedFacets(result.facets, facetLimit),
        query: { words: inWords(planned), scope, notices: result.notices, counts: result.words ?? [] },
        engine: result.engine,
        degraded: result.degraded,
      },
      200,
    )
  })
}

function servedFacets(facets: EngineResult['facets'], limit: number) {
  const shown: z.infer<typeof SearchAnswer>['facets'] = {}
  const facetTotals: z.infer<typeof SearchAnswer>['facetTotals'] = {}
  for (const field of FacetField.options) {
    const counts = facets[field]
    if (!counts) continue
    const first = counts.slice(0, limit)
    shown[field] = field === 'indicator' ? first.map(labelled) : first
    facetTotals[field] = counts.length
  }
  return { facets: shown, facetTotals }
}

const labelled = ({ value, count }: z.infer<typeof FacetCount>): z.infer<typeof LabelledCount> => ({
  value,
  count,
  label: indicatorById(value)?.name ?? value,
})
