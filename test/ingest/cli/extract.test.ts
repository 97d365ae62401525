// npm run extract: the written shape is a contract, and nothing is written where two inputs would meet.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { ExtractedFile } from '../../../ingest/cli/extract-output.ts'
import { freshFolder, PATIENT, run } from '../processes.ts'
import { zipFile } from '../read/zip-file.ts'

const PLAN = `贵州省碳达峰实施方案

到2025年，非化石能源消费比重达到20%左右。推广绿色交通（省交通厅牵头，省公安厅配合）。第1页
二、重点任务。2030年前，全面建成。第2页
`

const world = () => {
  const folder = freshFolder()
  const out = join(folder, 'out', 'deep')
  mkdirSync(join(folder, 'b'))
  const put = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(folder, name), content)
    return join(folder, name)
  }
  const read = (name: string): unknown => JSON.parse(readFileSync(join(out, name), 'utf8'))
  return { out, put, read, extract: (...args: string[]) => run('extract', args) }
}

const Quoted = z.object({ span: z.tuple([z.number(), z.number()]), quote: z.string() })

describe('extract', PATIENT, () => {
  test('writes a file per input, each record with its quote', async () => {
    const { out, put, read, extract } = world()
    const { code, stderr } = await extract(
      '--out',
      out,
      put('plan.v2.txt', PLAN),
      put('b.txt', '通知\n\n请办理。\n'),
    )
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(readdirSync(out).sort()).toEqual(['b.json', 'plan.v2.json'])
    const { source, documents } = ExtractedFile.parse(read('plan.v2.json'))
    expect(source).toMatchObject({ name: 'plan.v2.txt', mediaType: 'text/plain', text: PLAN })
    expect(source.pages.map(({ number }) => number)).toEqual([1, 2])
    expect(documents).toHaveLength(1)
    const [document] = documents
    expect(document).toMatchObject({ start: expect.any(Number), end: expect.any(Number), pages: [1, 2] })
    const {
      sections = [],
      cites = [],
      targets = [],
      facts = [],
      deadlines = [],
      responsibilities = [],
    } = document ?? {}
    expect([targets, deadlines, responsibilities].map(({ length }) => length > 0)).toEqual([true, true, true])
    for (const one of [sections, cites, targets, facts, deadlines, responsibilities].flat()) {
      const { span, quote } = Quoted.parse(one)
      expect(source.text.slice(...span)).toBe(quote)
    }
    expect(read('b.json')).toMatchObject({
      documents: [{ targets: [], facts: [], deadlines: [], responsibilities: [] }],
    })
  })

  test('two inputs with one stem are an error before anything is written', async () => {
    const { out, put, extract } = world()
    const { code, stderr } = await extract('--out', out, put('plan.txt', PLAN), put('b/plan.md', PLAN))
    expect(code).toBe(2)
    expect(stderr).toContain('plan.json')
    expect(() => readdirSync(out)).toThrow()
  })

  test('a file that fails is named, the others are written', async () => {
    const { out, put, extract } = world()
    const { code, stderr } = await extract(
      '--out',
      out,
      put('empty.txt', ''),
      '/nowhere/x.txt',
      put('plan.txt', PLAN),
    )
    expect(code).toBe(1)
    expect(stderr.trim().split('\n')).toHaveLength(2)
    expect(readdirSync(out)).toEqual(['plan.json'])
  })

  test('an archive gives a folder of its name, a file for each in it; one that fails does not lose the others', async () => {
    const { out, put, read, extract } = world()
    const archive = zipFile([
      { name: '通知/方案.txt', content: PLAN },
      { name: '通知/方案.md', content: PLAN },
      { name: '坏.txt', content: '字', crc: 1 },
      { name: '../外.txt', content: PLAN },
      { name: '__MACOSX/._x', content: 'x' },
      { name: `${'长'.repeat(90)}.txt`, content: PLAN },
    ])
    const { code, stdout, stderr } = await extract('--out', out, put('材料.zip', archive), put('b.txt', PLAN))
    expect(code).toBe(1)
    expect(stderr.trim().split('\n')).toHaveLength(2)
    expect(stderr).toContain('材料.zip（其中的 坏.txt）：文件不完整或已损坏')
    expect(stderr).toContain('文件名会指向文件夹之外')
    expect(stdout).toContain('__MACOSX/._x：系统附带的文件，已忽略')
    expect(readdirSync(out).sort()).toEqual(['b.json', '材料'])
    expect(readdirSync(join(out, '材料/通知')).sort()).toEqual(['方案.json', '方案.md.json'])
    const { source, documents } = ExtractedFile.parse(read('材料/通知/方案.json'))
    expect([source.name, source.text, documents.length]).toEqual(['方案.txt', PLAN, 1])
    expect(readdirSync(join(out, '材料'))).toContain(`${'长'.repeat(66)}.json`)
  })

  test.each([
    ['no output folder', ['x.txt']],
    ['no file', ['--out', 'x']],
    ['an option that is none', ['--out', 'x', '--store', 'y', 'z']],
    ['an output folder that is a file', ['--out', join(import.meta.dirname, 'extract.test.ts'), 'x.txt']],
  ])('usage: %s', async (_, args) => {
    const { code, stderr } = await run('extract', args)
    expect(code).toBe(2)
    expect(stderr).toContain('用法')
  })
})
