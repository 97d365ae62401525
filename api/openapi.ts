// The description of the API, from the schemas that its routes are checked with: OpenAPI 3.1.
import type { OpenAPIHono } from '@hono/zod-openapi'
import { Hono } from 'hono'
import { etag } from 'hono/etag'

const INFO = {
  openapi: '3.1.0',
  info: {
    title: '政策库 Zhengce',
    version: '1',
    description: [
      '政策文本的知识库：条款检索、各地目标对比、责任台账。',
      '列表为 `{total, items}`，用 `offset` 和 `limit`（至多1,000）翻页，顺序不变。筛选都可省略；多个值可重复参数或用逗号隔开。',
      '`span` 是来源文本中的 UTF-16 位置 `[起, 止)`，`quote` 与该处逐字相同。错误按 RFC 9457（`application/problem+json`）说明。',
    ].join('\n\n'),
  },
  servers: [{ url: '/' }],
}

/** Generated once: routes do not change while the process runs. */
export function describeApi(routes: OpenAPIHono): Hono {
  let document: object | undefined
  return new Hono().get('/api/openapi.json', etag(), (c) => {
    document ??= routes.getOpenAPI31Document(INFO)
    return c.json(document)
  })
}
