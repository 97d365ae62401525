// Documents of older word processors: converted where LibreOffice is, told what to do where it is not, others said by name.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { readBytes, UnreadableFile } from '../../../../ingest/read/read.ts'
import { findLibreOffice } from '../../../../ingest/read/word/libreoffice.ts'
import { ole2Kind } from '../../../../ingest/read/word/ole2.ts'
import { storedZip } from '../../../../ingest/read/zip/stored-zip.ts'
import { describeWith } from '../../../needs.ts'

const OFFICE = join(import.meta.dirname, '../../../fixtures/office')
const SOURCE = join(import.meta.dirname, '../../../../corpus/sources/004_99ae5a8f86d7a8ec.txt')
const PATIENT = { timeout: 300_000 }
const office = (name: string): Buffer => readFileSync(join(OFFICE, name))
const read = async (name: string, bytes: Uint8Array): Promise<string> => (await readBytes(name, bytes)).text

afterEach(() => vi.unstubAllEnvs())

/** A compound file with streams of these names, the first of them with these bytes at its start. */
function ole2(names: readonly string[], content: readonly number[] = []): Buffer {
  const file = Buffer.alloc(512 * 12)
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(file)
  file.writeUInt16LE(9, 30)
  file.writeUInt32LE(1, 44)
  file.writeUInt32LE(1, 48)
  file.fill(0xff, 76, 512)
  file.writeUInt32LE(0, 76)
  file.fill(0xff, 512, 1024)
  names.forEach((name, index) => {
    const at = 1024 + index * 128
    file.write(name, at, 'utf16le')
    file.writeUInt16LE((name.length + 1) * 2, at + 64)
    file.writeUInt32LE(5, at + 116)
  })
  Buffer.from(content).copy(file, 512 * 6)
  return file
}

describe('compound files are told apart by their streams', () => {
  test.each([
    [['Root Entry', 'WordDocument', '1Table'], 'word'],
    [['Root Entry', 'Workbook'], 'excel'],
    [['Root Entry', 'Book'], 'excel'],
    [['Root Entry', 'PowerPoint Document'], 'powerpoint'],
    [['EncryptionInfo', 'EncryptedPackage'], 'encrypted'],
    [['Root Entry', 'MatOST'], 'works'],
    [['__properties_version1.0'], 'mail'],
    [['\u0005HwpSummaryInformation'], 'hangul'],
    [['x'], 'unknown'],
    [[], 'unknown'],
  ])('%j: %s', (names, kind) => expect(ole2Kind(ole2(names))).toBe(kind))

  test('a flag says that a document is encrypted', () => {
    const head = Array.from({ length: 12 }, (_, at) => (at === 11 ? 1 : 0))
    expect(ole2Kind(ole2(['WordDocument'], head))).toBe('encrypted')
  })

  test('a directory that goes round in a circle ends', () => {
    const file = ole2(['x'])
    file.writeUInt32LE(1, 512 + 4)
    expect(ole2Kind(file)).toBe('unknown')
  })

  test.each([
    [['Workbook'], '旧版 Excel'],
    [['PowerPoint Document'], '旧版 PowerPoint'],
    [['EncryptedPackage'], '已加密'],
    [['x'], '不是 Word 或 WPS 文档'],
  ])('%j is refused by name', async (names, reason) => {
    await expect(readBytes('a.doc', ole2(names))).rejects.toThrow(reason)
  })
})

test('without LibreOffice the message says what to install', async () => {
  vi.stubEnv('PATH', '/nowhere')
  expect(findLibreOffice('/nowhere')).toBeNull()
  await expect(read('旧.doc', office('numbered.doc'))).rejects.toThrow(
    '旧.doc：读取旧版 Word 或 WPS 文件需要 LibreOffice，本机没有安装。请安装（Debian 软件包 libreoffice-writer-nogui）',
  )
})

describeWith('libreoffice', 'documents converted', () => {
  test('a .doc has the text of the corpus', PATIENT, async () => {
    expect(await read('yinchuan.doc', office('yinchuan.doc'))).toBe(readFileSync(SOURCE, 'utf8'))
  })

  test('a .wps is a .doc under another name: lists, table, note, changes', PATIENT, async () => {
    const { text, mediaType } = await readBytes('numbered.wps', office('numbered.doc'))
    expect(`${text}\n`).toBe(readFileSync(join(OFFICE, 'numbered.txt'), 'utf8'))
    expect(mediaType).toBe('application/msword')
  })

  test('.odt', PATIENT, async () => {
    expect(await read('yinchuan.odt', office('yinchuan.odt'))).toBe(readFileSync(SOURCE, 'utf8'))
  })

  test('.rtf', PATIENT, async () => {
    const rtf =
      '{\\rtf1\\ansi\\ansicpg936 \\u19968?\\u12289?\\u24635?\\u21017?\\par\\u21040?2025\\u24180?\\par}'
    expect((await read('a.rtf', Buffer.from(rtf))).trim()).toBe('一、总则\n到2025年')
  })

  test('a damaged document is refused', PATIENT, async () => {
    const damaged = office('yinchuan.doc').subarray(0, 9_000)
    await expect(read('坏.doc', damaged)).rejects.toThrow(UnreadableFile)
  })

  test('links to other machines and files are not followed', PATIENT, async () => {
    const asked: string[] = []
    const server = createServer((request, response) => {
      asked.push(request.url ?? '')
      response.end('远处')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0
    try {
      const text = await read(
        'a.odt',
        linkingTo([`http://127.0.0.1:${port}/x`, `file://${OFFICE}/numbered.txt`]),
      )
      expect(text).toContain('甲')
      expect(text).not.toContain('节能')
      expect(asked).toEqual([])
    } finally {
      server.close()
    }
  })
})

function linkingTo(targets: readonly string[]): Buffer {
  const names = ['office', 'text'].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  )
  const inner = targets.map(
    (target, index) =>
      `<text:p>甲<draw:frame svg:width="2cm" svg:height="2cm" text:anchor-type="as-char"><draw:image xlink:href="${target}.png" xlink:type="simple" xlink:actuate="onLoad"/></draw:frame></text:p><text:section text:name="s${index}"><text:section-source xlink:href="${target}" xlink:type="simple"/><text:p>乙</text:p></text:section>`,
  )
  const type = 'application/vnd.oasis.opendocument.text'
  const entry = (path: string, kind: string): string =>
    `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${kind}"/>`
  const parts = {
    mimetype: type,
    'META-INF/manifest.xml': `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">${entry('/', type)}${entry('content.xml', 'text/xml')}</manifest:manifest>`,
    'content.xml': `<office:document-content ${names.join(' ')} xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.2"><office:body><office:text>${inner.join('')}</office:text></office:body></office:document-content>`,
  }
  return storedZip(new Map(Object.entries(parts).map(([name, xml]) => [name, Buffer.from(xml)])))
}
