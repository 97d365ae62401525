// Listening on an address, or one sentence why it cannot be.
import type { Server } from 'node:http'
import { type ServerType, serve } from '@hono/node-server'

export class AddressUnusable extends Error {
  override readonly name = 'AddressUnusable'
}

export interface Listening {
  readonly url: string
  /** Stops taking requests, lets those under way finish for a moment, ends streams. */
  close(): Promise<void>
}

const GRACE = 3_000

/** @throws AddressUnusable */
export function listen(
  app: Pick<Parameters<typeof serve>[0], 'fetch'>,
  { host, port }: { host: string; port: number },
): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: host, port, overrideGlobalObjects: false }, (at) => {
      server.off('error', refuse)
      resolve({
        url: `http://${host.includes(':') ? `[${host}]` : host}:${at.port}`,
        close: () => close(server),
      })
    })
    const refuse = (error: Error): void => reject(explained(error, host, port))
    server.once('error', refuse)
  })
}

function close(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    if (!isHttp(server)) return
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), GRACE).unref()
  })
}

const isHttp = (server: ServerType): server is Server => 'closeAllConnections' in server

function explained(error: Error, host: string, port: number): Error {
  const message = SENTENCES['code' in error ? String(error.code) : '']?.(host, port)
  return message ? new AddressUnusable(message, { cause: error }) : error
}

const SENTENCES: Readonly<Record<string, (host: string, port: number) => string>> = {
  EADDRINUSE: (host, port) =>
    `端口 ${port}（${host}）已被其他程序占用：请关闭那个程序，或把 PORT 设为别的端口，如 PORT=${port + 1} npm start`,
  EACCES: (host, port) => `当前用户不能使用端口 ${port}（${host}）：请把 PORT 设为 1024 以上的端口`,
  EADDRNOTAVAIL: (host) => `这台机器没有地址 ${host}：请把 HOST 设为 127.0.0.1，或本机的一个地址`,
  ENOTFOUND: (host) => `找不到主机名 ${host}：请把 HOST 设为 127.0.0.1，或本机的一个地址`,
}
