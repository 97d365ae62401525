// Signs that a font names by its own numbers.
import { expect, test } from 'vitest'
import { toSource } from '../../../corpus/text.ts'
import { clean } from '../../../ingest/clean/clean.ts'
import { fontGlyphs } from '../../../ingest/clean/font-glyphs.ts'
import { cleanWith, sourceOf } from './clean-text.ts'

// From the plan of Qinghai for ecological civilisation, as pdftotext gives its lines.
const PRINTED =
  '到 2025 年ꎬ公园面积占比不低于 70%ꎻ\nPM2􀆰5 浓度降到 18􀆰5 以下ꎮ\n第一章 总体进展 􀆺􀆺􀆺 (７)\n到 2030 年ꎬ比重达到 90%ꎮ全面绿色转型ꎮ水质优良ꎮ'

test('are the signs again', () => {
  const { value, diagnostics } = cleanWith(fontGlyphs, PRINTED)
  expect(value).toBe(
    '到 2025 年,公园面积占比不低于 70%;\nPM2.5 浓度降到 18.5 以下.\n第一章 总体进展 ……… (７)\n到 2030 年,比重达到 90%.全面绿色转型.水质优良.',
  )
  expect(diagnostics).toMatchObject([{ rule: 'font-glyphs', severity: 'info' }])
  const { text } = clean(sourceOf(PRINTED))
  const last = '到2030年,比重达到90%。全面绿色转型。水质优良。'
  const at = text.value.indexOf(last)
  expect(PRINTED.slice(...toSource(text, [at, at + last.length]))).toBe(PRINTED.split('\n').at(-1))
})

test('a text in Yi script stays', () => {
  const source = 'ꆈꌠꁱꂷꎬꎮꉬ。'
  expect(cleanWith(fontGlyphs, source).value).toBe(source)
})
