// Security headers, and a content security policy without unsafe-inline: scripts and styles from here, or with the page's nonce.
import { randomBytes } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'

/** What `index.html` holds wherever its nonce belongs (script and style tags, `<meta name="csp-nonce">`). */
export const NONCE_PLACE = '__CSP_NONCE__'

export const newNonce = (): string => randomBytes(18).toString('base64')

/** `data:` only for images. Nothing from another host. */
export const policyOf = (nonce?: string): string => {
  const own = nonce ? `'self' 'nonce-${nonce}'` : "'self'"
  return [
    "default-src 'none'",
    `script-src ${own}`,
    `style-src ${own}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** Of built scripts: the worker that draws PDF pages decodes some of their pictures by WebAssembly. */
export const WORKER_POLICY = policyOf().replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'")

const HEADERS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
} as const

/** On every answer. Set before it is made: headers put on a finished answer cost as much again as the answer. */
export const securityHeaders: MiddlewareHandler = (c, next) => {
  for (const [name, value] of HEADER_LIST) c.header(name, value)
  return next()
}

/** A page with a nonce puts its own policy in place of this one. */
const HEADER_LIST = Object.entries({ ...HEADERS, 'content-security-policy': policyOf() })
