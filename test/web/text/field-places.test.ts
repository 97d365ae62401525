// Where fields of a document, rules for the whole of it and sentences not understood stand in its text.
import { expect, test } from 'vitest'
import { documentRulePlaces } from '../../../web/src/text/document-rules.ts'
import { doubtsOf, isDoubt } from '../../../web/src/text/doubts.ts'
import { dateForms, numberForms } from '../../../web/src/text/field-places.ts'

test.each([
  ['2021-10-24', '2021年10月24日'],
  ['2021-10-24', '二〇二一年十月二十四日'],
  ['2021-01-31', '二〇二一年一月三十一日'],
  ['2021-01-05', '2021.1.5'],
  ['2021-01-05', '2021-01-05'],
  ['2021-11', '2021年11月'],
  ['2021', '2021年'],
])('%s is written %s', (date, form) => {
  expect(dateForms(date)).toContain(form)
})

test('a document number in every kind of bracket', () => {
  expect(numberForms('国发〔2021〕23号')).toEqual(
    expect.arrayContaining(['国发[2021]23号', '国发(2021)23号', '国发〔2021〕23号']),
  )
})

test.each([
  ['一、总体要求。(责任单位:市能源局;列首位的为牵头单位,下同)二、', '列首位的为牵头单位,下同'],
  ['推进工作。以下任务均需各市人民政府落实,不再列出。二、', '以下任务均需各市人民政府落实,不再列出'],
  ['(責任單位:市能源局;列首位的為牽頭單位,下同)', '列首位的為牽頭單位,下同'],
])('a rule for the whole text: %s', (text, found) => {
  const places = documentRulePlaces({ start: 100, end: 100 + text.length, text }, [])
  expect(places.map(([from, to]) => text.slice(from - 100, to - 100))).toEqual([found])
})

test('下同 about anything else is none', () => {
  const text = '单价以元计(含税,下同)。'
  expect(documentRulePlaces({ start: 0, end: text.length, text }, [])).toEqual([])
})

test('what extraction stopped at is doubtful, other stages and places without a span are not', () => {
  const one = { severity: 'info', message: '未能读作目标' } as const
  const found = doubtsOf({
    diagnostics: [
      { ...one, stage: 'extract', span: [3, 9] },
      { ...one, stage: 'extract', span: [3, 9] },
      { ...one, stage: 'extract' },
      { ...one, stage: 'structure', span: [3, 9] },
    ],
  })
  expect(found).toEqual([{ id: 'problem-3-9', span: [3, 9], message: one.message }])
  expect(isDoubt(found[0]?.id ?? '')).toBe(true)
  expect(isDoubt('d0001-t3')).toBe(false)
})
