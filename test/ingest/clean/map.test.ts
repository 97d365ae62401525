// Whatever cleaners do to whatever text: the map stays sound, and sentences are never lost.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromSource, type Text, toSource } from '../../../corpus/text.ts'
import { CLEANERS } from '../../../ingest/clean/clean.ts'
import { toSimplified } from '../../../ingest/clean/script.ts'
import { toOneWidth } from '../../../ingest/clean/width.ts'
import { cleanText, cleanWith } from './clean-text.ts'

const fragments = fc.constantFrom(
  '到2025年,单位能耗下降13.5%。',
  '到２０３０年，碳排放达到峰值。',
  '推動實現能耗“雙控”轉變,這個國家應當發展經濟。',
  '勣',
  '𬭚',
  '\n',
  '\n\n\n',
  '\r\n',
  ' ',
  '\u3000\u3000',
  '\u200b',
  '\ufeff',
  'ꎬ',
  '\u{1001b0}',
  '\f',
  '第1页',
  '第2页',
  '第3页',
  '\n— 4 —\n',
  '目录\n一、总体要求……1\n二、任务……2\n三、保障……3\n',
  '一、总体要求\n',
  '二、任务\n',
  '三、保障\n',
  '打印\n',
  '首页 > 政策 > 正文\n',
  '\n分享到:\n主办单位:某局\n',
  '扫码查看全文',
  ' and ',
  '# 标题\n',
  '**重点**',
  '1.jpeg\n',
  '专栏 1 指标\n\n\n\n宣传现场照片\n\n',
  '推进绿色发展,持续改善',
  '《某市\n方案》',
  '二○三五年',
)
const written = fc.array(fragments, { maxLength: 40 }).map((parts) => parts.join(''))
const blanks = fc.constantFrom('\n', '\n\n', '\n\n\n', ' \n')
/** Pages under heads and above feet, with and without numbers. */
const printed = fc
  .record({
    head: fc.constantFrom('', '某市人民政府行政规范性文件'),
    foot: fc.constantFrom('', '某市人民政府发布', '- # 某市人民政府发布', '— # —', '第#页'),
    apart: fc.tuple(blanks, blanks, blanks),
    bodies: fc.array(fc.array(fragments, { maxLength: 6 }), { minLength: 3, maxLength: 8 }),
  })
  .map(({ head, foot, apart, bodies }) =>
    bodies
      .map((body, page) =>
        [head, apart[0], ...body, apart[1], foot.replace('#', `${page + 1}`), apart[2]].join(''),
      )
      .join('\f'),
  )
const texts = fc.oneof(written, printed)

/** Every unit leads to a place in the source, in order; where the map is exact it is that unit or its plain form. */
function fault(source: string, text: Text): string | null {
  let last = 0
  for (let at = 0; at < text.value.length; at++) {
    const [from, to] = toSource(text, [at, at + 1])
    if (from < last || to <= from || to > source.length)
      return `${at} leads to [${from}, ${to}] after ${last}`
    last = from
  }
  for (const [index, run] of text.runs.entries()) {
    if (!run.exact) continue
    const value = text.value.slice(run.at, text.runs[index + 1]?.at ?? text.value.length)
    if (value.length !== run.to - run.from) return `run ${index} is exact and of another length`
    if (fromSource(text, run.from) !== run.at) return `run ${index} does not lead back`
    for (let i = 0; i < value.length; i++) {
      const written = source[run.from + i] ?? ''
      if (written !== value[i] && !formsOf(written).includes(value[i] ?? ''))
        return `${written} became ${value[i]}`
    }
  }
  return null
}

const formsOf = (unit: string): string[] => [
  unit,
  toOneWidth(unit),
  toSimplified(unit),
  '\n',
  '〇',
  ...(unit === 'ꎬ' ? [','] : []),
]

describe('the map', () => {
  test.each(CLEANERS.map((cleaner) => ({ name: cleaner.id, cleaner })))('of $name', ({ cleaner }) => {
    fc.assert(
      fc.property(texts, (source) => {
        expect(fault(source, cleanWith(cleaner, source).text)).toBeNull()
      }),
    )
  })

  test('of all together', () => {
    fc.assert(
      fc.property(texts, (source) => {
        expect(fault(source, cleanText(source).text)).toBeNull()
      }),
    )
  })
})

test('sentences come through whole, whatever stands between them', () => {
  fc.assert(
    fc.property(texts, (source) => {
      const count = (text: string, words: string): number => text.split(words).length - 1
      const { value } = cleanText(source).text
      for (const [written, kept] of [
        ['到2025年,单位能耗下降13.5%。', '到2025年,单位能耗下降13.5%。'],
        ['到２０３０年，碳排放达到峰值。', '到2030年,碳排放达到峰值。'],
      ] as const) {
        expect(count(value, kept)).toBe(count(source, written))
      }
    }),
  )
})

test('spans of diagnostics lie in the source', () => {
  fc.assert(
    fc.property(texts, (source) => {
      for (const { span } of cleanText(source).diagnostics) {
        if (span) expect(span[0] <= span[1] && span[1] <= source.length).toBe(true)
      }
    }),
  )
})

const TEXT_FILE = /\.(?:txt|md)$/
const sources = fileURLToPath(new URL('../../../corpus/sources/', import.meta.url))
const gold = fileURLToPath(new URL('../../../../shared/gold/dev/', import.meta.url))
const files = [sources, gold].filter(existsSync).flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => TEXT_FILE.test(name))
    .map((name) => ({ name, path: `${folder}${name}` })),
)

describe('real files', () => {
  if (!existsSync(gold))
    console.warn('../shared is not beside the checkout: only corpus/sources is tried here')
  test.each(files)('$name keeps every sentence and a sound map', ({ path }) => {
    const source = readFileSync(path, 'utf8')
    const { text } = cleanText(source)
    expect(fault(source, text)).toBeNull()
    expect(text.value.split('。').length).toBeGreaterThan(source.split('。').length - 12)
  })
})
