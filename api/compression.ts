// Compression where it saves something: not for what stays on this machine, where it only takes time. Files of the browser
// application are always compressed.
import type { Context, MiddlewareHandler } from 'hono'
import { compress } from 'hono/compress'
import { z } from 'zod'

const Connection = z.object({ incoming: z.object({ socket: z.object({ remoteAddress: z.string() }) }) })
const LOCAL = /^(?:127\.|::1$|::ffff:127\.)/

export function compression(): MiddlewareHandler {
  const squeeze = compress()
  return (c, next) => (wanted(c) ? squeeze(c, next) : next())
}

/** Asking the finished answer is what `compress` does, and that alone is slow: so only where it may be compressed. */
function wanted(c: Context): boolean {
  if (c.req.header('accept-encoding') === undefined) return false
  if (!c.req.path.startsWith('/api/')) return true
  const connection = Connection.safeParse(c.env)
  return !(connection.success && LOCAL.test(connection.data.incoming.socket.remoteAddress))
}
