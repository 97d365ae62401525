// Reading a file: what becomes of its bytes, and what each unreadable one is told.
import { createHash } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readBytes, readFile, UnreadableFile } from '../../../ingest/read/read.ts'
import { describeWith } from '../../needs.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhengce-read-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const path = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
const LIMIT = { maxBytes: 1000 }
const loop = (): string => {
  symlinkSync('loop.txt', join(folder, 'loop.txt'))
  return join(folder, 'loop.txt')
}

describe('a readable file', () => {
  test('gives its text, name, type and hash', async () => {
    const source = await readFile(path('某市方案.txt', '一、总体要求\n到2025年。'), LIMIT)
    const sha256 = createHash('sha256').update('一、总体要求\n到2025年。').digest('hex')
    expect(source).toEqual({
      id: sha256.slice(0, 16),
      sha256,
      name: '某市方案.txt',
      mediaType: 'text/plain',
      text: '一、总体要求\n到2025年。',
      pages: [],
    })
  })

  test('of one content has one id, whatever it is called', async () => {
    const [a, b] = [await readBytes('a.txt', bytesOf('同')), await readBytes('x/b.md', bytesOf('同'))]
    expect(a.id).toBe(b.id)
    expect([b.name, b.mediaType]).toEqual(['b.md', 'text/markdown'])
  })

  test('loses its byte order mark, so that offsets count from the first character', async () => {
    const { text } = await readBytes('a.txt', bytesOf('\ufeff第一条'))
    expect(text).toBe('第一条')
  })

  test('keeps everything else: line ends, characters beyond the basic plane, invisible ones', async () => {
    const text = '一\r\n二\u200b𬭚\t三\u3000\ufeff四'
    expect((await readBytes('a.txt', bytesOf(text))).text).toBe(text)
  })

  test('may be exactly as large as is allowed', async () => {
    const source = await readFile(path('full.txt', 'x'.repeat(LIMIT.maxBytes)), LIMIT)
    expect(source.text).toHaveLength(LIMIT.maxBytes)
  })
})

describe('an unreadable file', () => {
  const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values)
  const cases: [name: string, make: () => string, reason: string][] = [
    ['missing', () => join(folder, 'nowhere.txt'), '找不到文件'],
    ['missing folder', () => join(path('file.txt', '字'), 'inner.txt'), '找不到文件'],
    ['empty', () => path('empty.txt', ''), '空的'],
    ['white space only', () => path('blank.txt', ' \n\u3000\t\n'), '没有文字'],
    ['byte order mark only', () => path('mark.txt', '\ufeff'), '没有文字'],
    ['binary', () => path('binary.txt', bytes(1, 0, 0, 2, 65, 0, 0, 3)), '二进制'],
    ['in no encoding', () => path('noise.txt', bytes(0xff, 0x81, 0xfe, 0x93, 0xff)), '编码无法识别'],
    ['cut inside a character', () => path('cut.txt', bytesOf('中').slice(0, 2)), '编码无法识别'],
    ['PDF named .txt', () => path('pdf.txt', '%PDF-1.7\n1 0 obj'), 'PDF'],
    ['zip named .txt', () => path('zip.txt', bytes(0x50, 0x4b, 3, 4, 20)), '压缩包'],
    ['picture named .txt', () => path('png.txt', bytes(0x89, 0x50, 0x4e, 0x47, 13)), '图片'],
    ['too large', () => path('large.txt', 'x'.repeat(LIMIT.maxBytes + 1)), '超过上限'],
    ['folder', () => mkdtempSync(join(folder, 'inner-')), '文件夹'],
    ['link to itself', loop, '链接'],
  ]

  test.each(cases)('%s: names file, reason and what to do', async (_, make, reason) => {
    const file = make()
    const error = await readFile(file, LIMIT).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(UnreadableFile)
    if (!(error instanceof UnreadableFile)) return
    expect(error.file).toBe(file)
    expect(error.reason).toContain(reason)
    expect(error.advice).not.toBe('')
    expect(error.message).toBe(`${file}：${error.reason}。${error.advice}。`)
  })

  describeWith('unprivileged', 'without permission', () => {
    test('is told', async () => {
      const file = path('secret.txt', '字')
      chmodSync(file, 0)
      await expect(readFile(file, LIMIT)).rejects.toThrow('没有读取权限')
    })
  })

  test('a size over the limit is refused before anything is read', async () => {
    await expect(readFile('/proc/self/mem', { maxBytes: -1 })).rejects.toThrow('超过上限')
  })

  test('what is not a regular file is refused without waiting for it', async () => {
    await expect(readFile('/dev/zero', LIMIT)).rejects.toThrow('不是普通文件')
  })
})

describe('a file that changes while it is read', () => {
  test('vanishes between the look and the opening', async () => {
    const file = path('vanishing.txt', '字')
    const reading = readFile(file, LIMIT)
    rmSync(file)
    await expect(reading).rejects.toThrow(UnreadableFile)
  })
})
