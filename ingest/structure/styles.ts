// The ways in which policies number their headings, in the order in which they nest.
import type { SectionKind } from '../../corpus/schema.ts'

export interface Style {
  readonly kind: SectionKind
  /** 编 holds 章 holds 节 holds 条 holds 1 holds 1.1 holds 1.1.1 holds 一、 holds (一) holds 1. holds (1) holds ①. */
  readonly rank: number
}

const STYLES = {
  /** 前言, 结语: a line of its own, without a number. */
  front: { kind: 'chapter', rank: -1 },
  /** “十四五”时期工作回顾, 2026年重点工作: the parts of a report, which have no numbers. */
  report: { kind: 'chapter', rank: -1 },
  annex: { kind: 'annex', rank: 0 },
  part: { kind: 'part', rank: 1 },
  chapter: { kind: 'chapter', rank: 2 },
  section: { kind: 'section', rank: 3 },
  article: { kind: 'article', rank: 4 },
  decimal1: { kind: 'chapter', rank: 4.2 },
  decimal2: { kind: 'section', rank: 4.4 },
  decimal3: { kind: 'item', rank: 4.6 },
  decimal4: { kind: 'item', rank: 4.8 },
  han: { kind: 'item', rank: 5 },
  hanParen: { kind: 'item', rank: 6 },
  arabic: { kind: 'item', rank: 7 },
  arabicParen: { kind: 'item', rank: 8 },
  circled: { kind: 'item', rank: 9 },
  /** Outside the order: a box belongs to whatever it stands in. */
  box: { kind: 'box', rank: 10 },
} as const satisfies Record<string, Style>

export type StyleName = keyof typeof STYLES

export const styleOf = (name: StyleName): Style => STYLES[name]
