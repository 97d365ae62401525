// Plain text in any encoding: the same text, records and places as from UTF-8.
import { readFileSync } from 'node:fs'
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { analyse } from '../../../ingest/pipeline.ts'
import { readBytes } from '../../../ingest/read/read.ts'

const file = '004_99ae5a8f86d7a8ec.txt'
const bytes = readFileSync(new URL(`../../../corpus/sources/${file}`, import.meta.url))

test.each(['gb18030', 'utf-16le', 'utf-16be'])(
  'a text in %s has the records of its copy in UTF-8',
  async (encoding) => {
    const expected = analyse(await readBytes('a.txt', bytes))
    const source = await readBytes('a.txt', iconv.encode(iconv.decode(bytes, 'utf8'), encoding))
    expect(source.text).toBe(expected.source.text)
    const { documents } = analyse(source)
    expect(
      documents.map(({ targets, deadlines, responsibilities }) => [targets, deadlines, responsibilities]),
    ).toEqual(
      expected.documents.map(({ targets, deadlines, responsibilities }) => [
        targets,
        deadlines,
        responsibilities,
      ]),
    )
  },
)

test.each(['a.md', 'a.txt', 'a.markdown'])('%s in GBK', async (name) => {
  const text = '# 某市方案\n\n| 指标 | 2025年 |\n| --- | --- |\n| 森林覆盖率 | 35% |\n'
  expect((await readBytes(name, iconv.encode(text, 'gbk'))).text).toBe(text)
})

test('places that are no characters are told', async () => {
  const cut = iconv.encode('为推进碳达峰碳中和工作，制定本方案', 'gbk').subarray(0, -1)
  const { diagnostics } = await readBytes('a.txt', cut)
  expect(diagnostics).toMatchObject([{ stage: 'read', severity: 'warning' }])
  expect(diagnostics?.[0]?.message).toContain('1 处不是该编码的字符')
})
