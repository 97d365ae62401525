import { describe, expect, it } from 'vitest'
import { counterOf, withoutOther } from '../../../../ingest/extract/numbers/counter.ts'

describe('what things are counted by', () => {
  it.each([
    ['万台(套)', '万台', '台'],
    ['条(个)', '条', '条'],
    ['亿元', '亿元', '元'],
    ['百万亿次', '百万亿次', '次'],
    ['家', '家', '家'],
    ['元(含税)', '元(含税)', '元(含税)'],
  ])('%s', (unit, without, counter) => {
    expect(withoutOther(unit)).toBe(without)
    expect(counterOf(unit)).toBe(counter)
  })
})
