// Web archives (.mht): the page in them, in whatever way it is encoded, with the pages in its frames.
import { chromium } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { readBytes, UnreadableFile } from '../../../ingest/read/read.ts'
import { articleOf } from '../../fixtures/html/article.ts'
import { ADDRESS, PAGES } from '../../fixtures/html/portal.ts'
import { CHROMIUM, describeWith } from '../../needs.ts'

const lines = articleOf('004_99ae5a8f86d7a8ec.txt').slice(0, 40)
const page = PAGES.paragraphs?.(lines) ?? ''

const head = (boundary: string): string =>
  `From: <Saved by Blink>\r\nSnapshot-Content-Location: ${ADDRESS}\r\nSubject: =?utf-8?Q?x?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="${boundary}"\r\n\r\n\r\n`
const part = (headers: string, body: string): string => `--b\r\n${headers}\r\n\r\n${body}\r\n`
const archive = (...parts: readonly string[]): Uint8Array =>
  Buffer.from(`${head('b')}${parts.join('')}--b--\r\n`, 'latin1')

const quoted = (text: string): string =>
  [...Buffer.from(text, 'utf8')]
    .map((byte) =>
      byte === 0x3d || byte > 0x7e || byte < 0x20
        ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
        : String.fromCharCode(byte),
    )
    .join('')
    .replace(/(?:=..|[^=]){1,70}/g, '$&=\r\n')

describe('a web archive', () => {
  test.each([
    ['quoted-printable', quoted(page)],
    ['base64', Buffer.from(page, 'utf8').toString('base64').replace(/.{76}/g, '$&\r\n')],
    ['8bit', Buffer.from(page, 'utf8').toString('latin1')],
  ])('in %s', async (encoding, body) => {
    const bytes = archive(
      part(`Content-Type: image/png\r\nContent-Transfer-Encoding: base64`, 'iVBORw0KGgo='),
      part(
        `Content-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: ${encoding}\r\nContent-Location: ${ADDRESS}`,
        body,
      ),
    )
    const { text, about } = await readBytes('a.mht', bytes)
    expect(text.split('\n').slice(-lines.length)).toEqual(lines)
    expect(about?.[0]).toEqual(['原文网址', ADDRESS])
  })

  test('whose article is in a frame', async () => {
    const bytes = archive(
      part(
        'Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable',
        quoted('<div><a href="/">首页</a></div><iframe src="cid:f"></iframe>'),
      ),
      part(
        'Content-Type: text/html\r\nContent-ID: <f>\r\nContent-Transfer-Encoding: quoted-printable',
        quoted(`<div>${lines.map((line) => `<p>${line}</p>`).join('')}</div>`),
      ),
    )
    expect((await readBytes('a.mht', bytes)).text.split('\n')).toEqual(lines)
  })

  test.each([
    ['without a page', archive(part('Content-Type: text/css', 'p{}'))],
    ['cut off', archive().subarray(0, 150)],
    [
      'without its boundary',
      Buffer.from('MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n--b\r\n', 'latin1'),
    ],
  ])('%s is told', async (_, bytes) => {
    await expect(readBytes('a.mht', bytes)).rejects.toThrow(UnreadableFile)
  })
})

describeWith('chromium', 'an archive that a browser saved', () => {
  test('is read like the page', { timeout: 60_000 }, async () => {
    const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
    try {
      const tab = await browser.newPage()
      await tab.route('**/*', (route) =>
        route.fulfill({ contentType: 'text/html; charset=utf-8', body: page }),
      )
      await tab.goto(ADDRESS)
      const session = await tab.context().newCDPSession(tab)
      const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' })
      const { text, about } = await readBytes('a.mhtml', Buffer.from(data, 'latin1'))
      expect(text.split('\n').slice(-lines.length)).toEqual(lines)
      expect(about?.[0]).toEqual(['原文网址', ADDRESS])
    } finally {
      await browser.close()
    }
  })
})
