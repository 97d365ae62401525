// How the service is: what it holds, which engine answers, and in words what does not work.
import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import { type EngineHealth, EngineName } from '../../corpus/search/engine.ts'
import type { Deps } from '../deps.ts'
import { json } from '../describe.ts'
import { refuseInvalid } from '../validation.ts'

const count = z.number().int()

export const Health = z
  .object({
    status: z.enum(['starting', 'indexing', 'ok', 'degraded']).meta({
      description: 'starting 启动中；indexing 正在入库或索引；ok 正常；degraded 可用但有故障，见troubles',
    }),
    engine: EngineName,
    standIn: z.boolean().meta({ description: '内置引擎正在代替暂不可用的检索服务' }),
    documents: count,
    passages: count,
    targets: count,
    facts: count,
    deadlines: count,
    responsibilities: count,
    paused: z.string().nullable().meta({ description: '导入何时暂停；null：没有暂停' }),
    pending: z.object({ jobs: count, changes: count }).meta({ description: '未完成的任务、未入索引的文件' }),
    troubles: z.array(z.string()),
    maxFileBytes: count.meta({ description: '上传文件的大小上限，字节' }),
  })
  .meta({ id: 'Health' })

const getHealth = createRoute({
  method: 'get',
  path: '/health',
  summary: '运行状况',
  responses: { 200: json(Health, '运行状况') },
})

export const healthRoutes = ({
  store,
  search,
  runtime,
  maxFileBytes,
}: Required<Pick<Deps, 'store' | 'search' | 'runtime' | 'maxFileBytes'>>) =>
  new OpenAPIHono({ defaultHook: refuseInvalid }).openapi(getHealth, async (c) => {
    const [counts, engine, jobs, changes, paused] = await Promise.all([
      store.counts(),
      search.health().catch(unreachable(search.name)),
      store.jobs.open(),
      pendingChanges(store, search.name),
      store.jobs.pausedSince(),
    ])
    const { starting, troubles } = runtime()
    const all = [...troubles, ...(engine.ok ? [] : [engine.message ?? `检索引擎${engine.engine}不可用。`])]
    const another = engine.engine !== search.name && engine.ok
    const busy = jobs > 0 || changes > 0 || (another && counts.documents > 0)
    const status = starting ? 'starting' : all.length > 0 ? 'degraded' : busy ? 'indexing' : 'ok'
    c.header('cache-control', 'no-store')
    return c.json(
      {
        status,
        engine: engine.engine,
        standIn: !engine.ok && engine.engine !== search.name,
        ...counts,
        paused,
        pending: { jobs, changes },
        troubles: all,
        maxFileBytes,
      },
      200,
    )
  })

/** Documents that an index has yet to follow: the default one, and a search server's. */
async function pendingChanges(store: Deps['store'], engine: EngineName): Promise<number> {
  const names = new Set<EngineName>(['fts', engine])
  return Math.max(...(await Promise.all([...names].map((name) => store.outbox.size(name)))))
}

const unreachable =
  (engine: EngineName) =>
  (error: unknown): EngineHealth => ({
    engine,
    ok: false,
    documents: 0,
    passages: 0,
    needsRebuild: false,
    message: error instanceof Error ? error.message : String(error),
  })
