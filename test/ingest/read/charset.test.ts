// Encodings: the shipped texts come back character for character, whatever they are encoded in and whatever they declare.
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { decodeText } from '../../../ingest/read/charset.ts'

const corpus = (name: string): string =>
  readFileSync(new URL(`../../../corpus/sources/${name}`, import.meta.url), 'utf8').replace('\ufeff', '')
const simplified = corpus('004_99ae5a8f86d7a8ec.txt')
const traditional = corpus('002_5b5f4a7fdffa7228.txt')
const compilation = corpus('003_a895838ed2e4cd84.txt').slice(0, 300_000)
/** What GBK and Big5 have no code for. */
const NO_GBK = /[^\p{Script=Han}\p{P}\w\s%～℃]|[\u00a0\u2002]/gu

describe('a text in another encoding is read without a fault', () => {
  const cases: [text: string, encoding: string, charset: string][] = [
    [simplified, 'utf8', 'utf-8'],
    [simplified, 'gb18030', 'gb18030'],
    [simplified.replace(NO_GBK, ''), 'gbk', 'gb18030'],
    [simplified.replace(NO_GBK, ''), 'gb2312', 'gb18030'],
    [simplified, 'utf-16le', 'utf-16le'],
    [simplified, 'utf-16be', 'utf-16be'],
    [compilation, 'gb18030', 'gb18030'],
    [compilation, 'utf-16be', 'utf-16be'],
    [traditional, 'big5', 'big5'],
    [traditional, 'gb18030', 'gb18030'],
    [traditional, 'utf-16le', 'utf-16le'],
  ]
  test.each(cases)('%#: %s', (text, encoding, charset) => {
    const decoded = decodeText(iconv.encode(text, encoding))
    expect(decoded?.charset).toBe(charset)
    expect(decoded?.text === text).toBe(true)
    expect(decoded?.broken).toBe(0)
  })

  test.each([
    ['utf8', 'utf-8'],
    ['utf-16le', 'utf-16le'],
    ['utf-16be', 'utf-16be'],
    ['gb18030', 'gb18030'],
  ])('with a byte order mark in %s, which is no part of the text', (encoding, charset) => {
    const bytes = iconv.encode(`\ufeff${simplified}`, encoding)
    const decoded = decodeText(bytes)
    expect(decoded?.charset).toBe(charset)
    expect(decoded?.text === simplified).toBe(true)
  })

  test('pieces of 20 characters', () => {
    const text = compilation.replace(/[^\p{Script=Han}，。、]/gu, '')
    fc.assert(
      fc.property(
        fc.integer({ min: 20_000, max: text.length - 21 }),
        fc.constantFrom('gbk', 'utf8', 'gb18030'),
        (at, encoding) => {
          const piece = text.slice(at, at + 20)
          expect(decodeText(iconv.encode(piece, encoding))?.text).toBe(piece)
        },
      ),
    )
  })

  test('Chinese far behind a long ASCII beginning', () => {
    const text = `${'x'.repeat(400_001)}${simplified}`
    expect(decodeText(iconv.encode(text, 'gb18030'))?.text === text).toBe(true)
  })
})

describe('what a file declares', () => {
  const bytes = (text: string, encoding: string): Uint8Array => iconv.encode(text, encoding)
  test.each([
    ['gb2312', 'utf8', 'utf-8'],
    ['utf-8', 'gb18030', 'gb18030'],
    ['big5', 'gb18030', 'gb18030'],
    ['iso-8859-1', 'gb18030', 'gb18030'],
    ['utf-16', 'utf8', 'utf-8'],
    ['gbk', 'utf-16le', 'utf-16le'],
    ['no-such-charset', 'gb18030', 'gb18030'],
  ])('%s is overruled by the evidence of %s', (declared, encoding, charset) => {
    expect(decodeText(bytes(simplified, encoding), declared)?.charset).toBe(charset)
  })

  test('decides where two readings are equally likely', () => {
    const both = Uint8Array.from([0xa4, 0xa4, 0xa4, 0xe5])
    expect(decodeText(both, 'big5')?.text).toBe('中文')
  })
})

describe('what is damaged', () => {
  test('is read in its encoding, the broken places told', () => {
    const bytes = Buffer.from(simplified, 'utf8')
    bytes[bytes.length >> 1] = 0xff
    const decoded = decodeText(bytes)
    expect(decoded?.charset).toBe('utf-8')
    expect(decoded?.broken).toBeGreaterThan(0)
  })

  test('cut inside a character', () => {
    const decoded = decodeText(iconv.encode('为推进碳达峰碳中和工作', 'gbk').subarray(0, -1))
    expect(decoded).toMatchObject({ charset: 'gb18030', broken: 1 })
  })

  test('noise is no text', () => {
    const noise = Uint8Array.from({ length: 4096 }, (_, index) => ((index * 7919 + 131) % 251) + 3)
    expect(decodeText(noise)).toBeNull()
  })
})
