// Web archives (.mht): one message with the page, the pages in its frames and its pictures. Only the pages are read.
import { decodeText } from '../charset.ts'

const BOUNDARY = /boundary\s{0,3}=\s{0,3}(?:"([^"\r\n]{1,200})"|([^\s;"]{1,200}))/i
const HTML = /^content-type\s{0,3}:\s{0,3}(?:text\/html|application\/xhtml\+xml)/im
const CHARSET = /charset\s{0,3}=\s{0,3}"?([\w-]{2,30})/i
const ENCODING = /^content-transfer-encoding\s{0,3}:\s{0,3}([\w-]{2,30})/im
const LOCATION = /^(?:snapshot-content-location|content-location)\s{0,3}:\s{0,3}(https?:\/\/\S{4,2000})/im
const MESSAGE = /^(?:from|mime-version|subject|date|content-type|snapshot-content-location)\s{0,3}:/i
const MULTIPART = /^content-type\s{0,3}:\s{0,3}multipart\/related/im
const BLANK_LINE = /\r?\n\r?\n/
const SOFT_BREAK = /=[ \t]*\r?\n/g
const ESCAPED = /=([0-9A-Fa-f]{2})/g
const MOST_FRAMES = 20
const HEAD = 4_000

export interface Archive {
  readonly parts: readonly string[]
  /** Where it was saved from. */
  readonly address: string | null
}

/** @param head The first characters, each a byte. */
export const isArchive = (head: string): boolean => MESSAGE.test(head) && MULTIPART.test(head)

/** @returns null where the message has no page. */
export function archiveOf(bytes: Uint8Array): Archive | null {
  const message = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const boundary = BOUNDARY.exec(message.slice(0, HEAD))
  const mark = boundary?.[1] ?? boundary?.[2]
  if (mark === undefined) return null
  const parts: string[] = []
  let address = LOCATION.exec(message.slice(0, HEAD))?.[1] ?? null
  for (const part of message.split(`--${mark}`).slice(1)) {
    const gap = BLANK_LINE.exec(part.slice(0, HEAD))
    if (!gap || parts.length === MOST_FRAMES) continue
    const head = part.slice(0, gap.index)
    if (!HTML.test(head)) continue
    const body = decoded(part.slice(gap.index + gap[0].length), ENCODING.exec(head)?.[1] ?? '')
    const text = decodeText(body, CHARSET.exec(head)?.[1])?.text
    if (text === undefined) continue
    parts.push(text)
    address ??= LOCATION.exec(head)?.[1] ?? null
  }
  return parts.length > 0 ? { parts, address } : null
}

function decoded(body: string, encoding: string): Uint8Array {
  switch (encoding.toLowerCase()) {
    case 'base64':
      return Buffer.from(body, 'base64')
    case 'quoted-printable':
      return Buffer.from(
        body
          .replace(SOFT_BREAK, '')
          .replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
        'latin1',
      )
    default:
      return Buffer.from(body, 'latin1')
  }
}
