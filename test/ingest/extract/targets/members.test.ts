// Where a number begins a member of its own.
import { describe, expect, it } from 'vitest'
import { countsSized, memberVerb } from '../../../../ingest/extract/targets/members.ts'

describe('memberVerb', () => {
  it.each([
    ['生产企业、推介', 5],
    ['生产企业、先进', -1],
    ['推介', -1],
  ])('%s', (text, at) => {
    expect(memberVerb(text, 0, text.length)).toBe(at)
  })
})

describe('countsSized', () => {
  it.each([
    ['的', true],
    ['的大型', false],
    ['', false],
  ])('%j', (text, counts) => {
    expect(countsSized(text, 0, text.length)).toBe(counts)
  })
})
