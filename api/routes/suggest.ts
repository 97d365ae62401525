// Suggestions while typing: documents by title or number, indicators, agencies, regions. Few, the likeliest first.
import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import { agencyMatcher } from '../../corpus/agency/query.ts'
import { indicatorById } from '../../corpus/lexicon/indicators.ts'
import { allRegions } from '../../corpus/lexicon/regions.ts'
import type { IndicatorCount } from '../../corpus/store/vocabulary.ts'
import type { Deps } from '../deps.ts'
import { BAD_REQUEST, json } from '../describe.ts'
import { limited, query, text } from '../params.ts'
import { refuseInvalid } from '../validation.ts'
import { vocabularyOf } from '../vocabulary.ts'

export const Suggestion = z
  .object({
    kind: z.enum(['document', 'number', 'indicator', 'agency', 'region']).meta({
      description: 'document 标题；number 文号；indicator 指标；agency 机构；region 地区',
    }),
    label: z.string(),
    id: z.string().meta({ description: '文件、指标、机构的编号或地区代码' }),
  })
  .meta({ id: 'Suggestion' })
type Suggestion = z.infer<typeof Suggestion>

const suggest = createRoute({
  method: 'get',
  path: '/suggest',
  summary: '输入时的建议',
  request: { query: query({ q: text('已输入的文字'), limit: limited(8) }) },
  responses: { 200: json(z.object({ items: z.array(Suggestion) }), '建议'), ...BAD_REQUEST },
})

/** Of each kind, so that no kind crowds out the others. */
const EACH = 4

export const suggestRoutes = ({ store }: Pick<Deps, 'store'>) =>
  new OpenAPIHono({ defaultHook: refuseInvalid }).openapi(suggest, async (c) => {
    const { q, limit } = c.req.valid('query')
    const typed = (q ?? '').trim()
    if (typed === '') return c.json({ items: [] }, 200)
    const { indicators, agencies } = await vocabularyOf(store)
    const [titled, numbered] = await Promise.all([
      store.documents.list({ title: typed, limit: EACH }),
      NUMBER.test(typed)
        ? store.documents.list({ number: typed.replace(SPACES, '').replace(YEAR, '〔$1〕'), limit: EACH })
        : none,
    ])
    const isTyped = agencyMatcher(typed)
    const kinds: Suggestion[][] = [
      numbered.items.map(({ id, documentNumber, title }) =>
        suggestion('number', `${documentNumber} ${title}`, id),
      ),
      titled.items.map(({ id, title }) => suggestion('document', title, id)),
      best(indicators, (one) => placeIn(one, typed)).map(({ indicatorId, indicator }) =>
        suggestion('indicator', nameOf(indicatorId) ?? indicator, indicatorId ?? indicator),
      ),
      best(agencies, ({ agencyId }) =>
        agencyId === null ? -1 : isTyped(agencyId) ? 0 : agencyId.indexOf(typed),
      )
        .flatMap(({ agencyId }) => agencyId ?? [])
        .map((id) => suggestion('agency', id, id)),
      best(allRegions, ({ fullName }) => fullName.indexOf(typed)).map(({ code, fullName }) =>
        suggestion('region', fullName, code),
      ),
    ]
    return c.json({ items: share(kinds, limit) }, 200)
  })

/** The places go round the kinds, one each, until they are taken; what is shown stays together by kind. */
function share(kinds: readonly (readonly Suggestion[])[], places: number): Suggestion[] {
  const taken = kinds.map(() => 0)
  let left = places
  for (let round = 0; round < EACH && left > 0; round += 1)
    for (const [index, items] of kinds.entries())
      if (left > 0 && round < items.length) {
        taken[index] = round + 1
        left -= 1
      }
  return kinds.flatMap((items, index) => items.slice(0, taken[index]))
}

const none = { items: [] }
const suggestion = (kind: Suggestion['kind'], label: string, id: string): Suggestion => ({ kind, label, id })

const nameOf = (id: string | null): string | undefined => (id === null ? undefined : indicatorById(id)?.name)

/** In any of its names; what the lexicon does not know and one document alone names is no help. */
function placeIn({ indicatorId, indicator, documents }: IndicatorCount, typed: string): number {
  const entry = indicatorId === null ? undefined : indicatorById(indicatorId)
  if (!entry) return documents < 2 ? -1 : indicator.indexOf(typed)
  const places = [entry.name, ...entry.names].map((name) => name.indexOf(typed)).filter((at) => at >= 0)
  return places.length === 0 ? -1 : Math.min(...places)
}

/** 国发[2021]23号 in any brackets. */
const NUMBER = /\d{4}.{0,3}\d{1,5}号?|[[〔(（【]\d{4}/
const SPACES = /\s+/g
const YEAR = /[[〔(（【](\d{4})[\]〕)）】]/

/** By where the typed text stands in the name: those that begin with it, then those that hold it; -1 is neither. */
function best<Item>(items: readonly Item[], placeIn: (item: Item) => number): Item[] {
  const begins: Item[] = []
  const holds: Item[] = []
  for (const item of items) {
    const at = placeIn(item)
    if (at === 0) begins.push(item)
    else if (at > 0 && holds.length < EACH) holds.push(item)
    if (begins.length >= EACH) break
  }
  return [...begins, ...holds].slice(0, EACH)
}
