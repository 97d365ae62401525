// Tables of examples for rules and rejections of targets.
import { describe, expect, it } from 'vitest'
import type { Rejection, TargetRule } from '../../../../ingest/extract/targets/draft.ts'
import { marked } from '../helpers.ts'
import { read, records, told } from './told.ts'

export type Row = readonly [text: string, ...records: string[]]

/** Each text gives these records and no other, one of them at its marked place, one by this rule. */
export function reads(rule: TargetRule, rows: readonly Row[]): void {
  describe(rule.id, () => {
    it.each(rows)('reads %s', (example, ...expected) => {
      const { text, span } = marked(example)
      const made = read(text)
      const all = [...made.targets, ...made.facts].sort(
        (a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1],
      )
      expect(all.map(told)).toEqual(expected)
      expect(all.map((one) => one.rule)).toContain(rule.id)
      if (span) expect(all.map((one) => one.span)).toContainEqual(span)
    })
  })
}

/** None of the texts gives a record by this rule. */
export function leaves(rule: TargetRule, texts: readonly string[]): void {
  describe(rule.id, () => {
    it.each(texts)('leaves %s', (text) => {
      const { targets, facts } = read(text)
      expect([...targets, ...facts].filter((one) => one.rule === rule.id).map(told)).toEqual([])
    })
  })
}

/** Each text gives no record, and its reason is told. */
export function refuses(rejection: Rejection, texts: readonly string[]): void {
  describe(rejection.id, () => {
    it.each(texts)('refuses %s', (text) => {
      const { targets, facts, diagnostics } = read(text)
      expect([...targets, ...facts].map(told)).toEqual([])
      expect(diagnostics.map(({ rule }) => rule)).toContain(rejection.id)
      expect(diagnostics.map(({ message }) => message).join('\n')).toContain(rejection.reason)
    })
  })
}

/** Each text gives no record; without a year nothing is told of it. */
export function passesOver(rejection: Rejection, texts: readonly string[]): void {
  describe(rejection.id, () => {
    it.each(texts)('passes over %s', (text) => {
      expect(records(text)).toEqual([])
    })
  })
}

/** Texts that look alike and are not refused for this reason. */
export function allows(rejection: Rejection, rows: readonly Row[]): void {
  describe(rejection.id, () => {
    it.each(rows)('allows %s', (text, ...expected) => {
      expect(records(text)).toEqual(expected)
    })
  })
}
