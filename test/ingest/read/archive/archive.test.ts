// Archives: names as they were meant, what is skipped and why, and no entry that harms the others.
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import { type ArchiveEntry, entriesOf, isArchive } from '../../../../ingest/read/archive.ts'
import { type Member, UTF8, zipFile } from '../zip-file.ts'

/** What comes of each entry: its text, its reason or its problem. */
async function listed(bytes: Uint8Array): Promise<[kind: string, name: string, what: string][]> {
  const found: [string, string, string][] = []
  for await (const entry of entriesOf('包.zip', bytes)) found.push([entry.kind, entry.name, whatOf(entry)])
  return found
}

function whatOf(entry: ArchiveEntry): string {
  if (entry.kind === 'file') return Buffer.from(entry.bytes).toString()
  return entry.kind === 'skipped' ? entry.reason : entry.error.reason
}

const GOOD: Member = { name: '好.txt', content: '好' }
const LINK = 0o120777

test('files of another program, in folders', async () => {
  const zip = new ZipFile()
  zip.addBuffer(Buffer.from('一'), '通知/正文.txt')
  zip.addEmptyDirectory('空')
  zip.addBuffer(Buffer.from('二'), 'b.md', { compress: false })
  zip.end()
  const chunks: Uint8Array[] = []
  for await (const chunk of zip.outputStream) if (chunk instanceof Uint8Array) chunks.push(chunk)
  expect(await listed(Buffer.concat(chunks))).toEqual([
    ['file', '通知/正文.txt', '一'],
    ['file', 'b.md', '二'],
  ])
})

describe('names', () => {
  const unicodePath = Buffer.concat([Buffer.from([0x75, 0x70, 9, 0, 1, 0, 0, 0, 0]), Buffer.from('乙.')])
  const names: [name: string, member: Member, expected: string][] = [
    ['in UTF-8, said so', { name: '甲.txt' }, '甲.txt'],
    ['in GBK', { name: iconv.encode('关于印发方案的通知.txt', 'gbk'), flags: 0 }, '关于印发方案的通知.txt'],
    ['in UTF-8, not said so', { name: '甲.txt', flags: 0 }, '甲.txt'],
    ['in the field for Unicode', { name: 'x.', flags: 0, extra: unicodePath }, '乙.'],
    ['with backslashes', { name: '通知\\甲.txt' }, '通知/甲.txt'],
    ['with empty parts', { name: './通知//甲.txt' }, '通知/甲.txt'],
  ]
  test.each(names)('%s', async (_, member, expected) => {
    expect(await listed(zipFile([{ ...member, content: '字' }]))).toEqual([['file', expected, '字']])
  })

  test('of two entries with one name both are kept', async () => {
    const same: Member = { name: '甲.txt', content: '字' }
    expect((await listed(zipFile([same, same, same]))).map(([, name]) => name)).toEqual([
      '甲.txt',
      '甲(2).txt',
      '甲(3).txt',
    ])
  })

  test.each([
    '../甲.txt',
    '通知/../../甲.txt',
    '/etc/passwd',
    'C:\\甲.txt',
    '..\\甲.txt',
    '甲\0.txt',
    `${'深/'.repeat(40)}甲`,
    '..',
    '长'.repeat(1001),
  ])('that lead elsewhere are told: %j', async (name) => {
    const found = await listed(zipFile([{ name, content: '坏' }, GOOD]))
    expect(found.map(([kind, , what]) => [kind, what])).toEqual([
      ['problem', '文件名会指向文件夹之外，没有读入'],
      ['file', '好'],
    ])
  })
})

describe('left out', () => {
  const members: [name: string, member: Member, reason: string][] = [
    ['of a Mac', { name: '__MACOSX/._甲.txt', content: 'x' }, '系统附带的文件，已忽略'],
    ['of a folder', { name: '通知/.DS_Store', content: 'x' }, '系统附带的文件，已忽略'],
    ['of Windows', { name: 'Thumbs.db', content: 'x' }, '系统附带的文件，已忽略'],
    ['locks of Word', { name: '~$方案.docx', content: 'x' }, '系统附带的文件，已忽略'],
    ['links', { name: '链.txt', content: '/etc/passwd', mode: LINK }, '符号链接，已忽略'],
    ['empty files', { name: '空.txt' }, '空文件，已忽略'],
  ]
  test.each(members)('%s', async (_, member, reason) => {
    const found = await listed(zipFile([member, GOOD]))
    expect(found.map(([kind, , what]) => [kind, what])).toEqual([
      ['skipped', reason],
      ['file', '好'],
    ])
  })
})

describe('archives within', () => {
  const nested = (depth: number): Buffer =>
    depth === 0
      ? Buffer.from('底')
      : zipFile([{ name: depth === 1 ? '底.txt' : '里.zip', content: nested(depth - 1) }])

  test('one is opened', async () =>
    expect(await listed(nested(2))).toEqual([['file', '里.zip/底.txt', '底']]))

  test('one within that is not', async () => {
    expect(await listed(zipFile([{ name: '里.zip', content: nested(2) }, GOOD]))).toEqual([
      ['problem', '里.zip/里.zip', '压缩包嵌套超过 2 层'],
      ['file', '好.txt', '好'],
    ])
  })

  test('a damaged one does not stop the others', async () => {
    const found = await listed(zipFile([{ name: '坏.zip', content: nested(1).subarray(0, 40) }, GOOD]))
    expect(found.map(([kind]) => kind)).toEqual(['problem', 'file'])
  })

  test('an Office file is a file', async () => {
    const word = zipFile([
      { name: '[Content_Types].xml', content: 'x' },
      { name: 'word/document.xml', content: 'x' },
    ])
    expect(isArchive('a.docx', word)).toBe(false)
    expect(
      (await listed(zipFile([{ name: 'a.docx', content: word }]))).map(([kind, name]) => [kind, name]),
    ).toEqual([['file', 'a.docx']])
  })
})

describe('entries that cannot be unpacked are told, the others are given', () => {
  const zeros = Buffer.alloc(20 * 1024 * 1024)
  const members: [name: string, member: Member, reason: string][] = [
    ['encrypted', { name: '密.txt', content: '字', flags: UTF8 | 1 }, '文件已加密'],
    ['of another method', { name: '怪.txt', content: '字', method: 12 }, '压缩方法 12 不受支持'],
    [
      'more bytes than declared',
      { name: '多.txt', content: '字'.repeat(99), size: 3 },
      '文件不完整或已损坏，无法解压',
    ],
    [
      'fewer bytes than declared',
      { name: '少.txt', content: '字', size: 300 },
      '文件不完整或已损坏，无法解压',
    ],
    ['another checksum', { name: '错.txt', content: '字', crc: 1 }, '文件不完整或已损坏，无法解压'],
    ['a bomb', { name: '炸.txt', content: zeros }, '可能是压缩炸弹'],
    ['declared too large', { name: '大.txt', content: '字', size: 0x10000000 }, '超过上限 128 MB'],
    ['no data where it should be', { name: '无.txt', content: '字', at: 7 }, '文件不完整或已损坏，无法解压'],
  ]
  test.each(members)('%s', async (_, member, reason) => {
    const found = await listed(zipFile([member, GOOD]))
    expect(found.map(([kind]) => kind)).toEqual(['problem', 'file'])
    expect(found[0]?.[2]).toContain(reason)
  })
})

describe('refused as a whole', () => {
  const archives: [name: string, bytes: Buffer, reason: string][] = [
    ['too many entries', zipFile([GOOD], 6000), '里面有 6000 个条目，超过上限 5000'],
    [
      'entries that overlap',
      zipFile([
        { ...GOOD, name: 'a.txt' },
        { ...GOOD, name: 'a.txt', at: 0 },
      ]),
      '相互重叠',
    ],
    ['no directory', zipFile([GOOD]).subarray(0, 50), '不完整或已损坏'],
    ['no files', zipFile([{ name: '.DS_Store', content: 'x' }]), '没有可以读取的文件'],
    ['nothing', zipFile([]), '没有可以读取的文件'],
  ]
  test.each(archives)('%s', async (_, bytes, reason) => await expect(listed(bytes)).rejects.toThrow(reason))
})
