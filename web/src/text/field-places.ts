// Where a document's own fields stand in its text, so that each can be checked there. What stands nowhere is said to be so.
import type { DocumentDetail, DocumentText, Span } from '../api/types.ts'
import { findInText } from './find.ts'

export interface FieldPlaces {
  readonly title: Span | null
  readonly issuers: readonly (Span | null)[]
  readonly documentNumber: Span | null
  readonly issuedOn: Span | null
  readonly sourceUrl: Span | null
  readonly validity: Span | null
}

const BRACKETS = [
  ['〔', '〕'],
  ['[', ']'],
  ['(', ')'],
  ['（', '）'],
  ['【', '】'],
] as const
const NUMERALS = '〇一二三四五六七八九'
const DIGIT = /\d/g
const VALIDITY = ['有效期', '起施行', '起实施', '同时废止', '停止执行'] as const

export function fieldPlaces(
  detail: DocumentDetail,
  text: DocumentText,
  removed: readonly Span[],
): FieldPlaces {
  const all = (words: string): Span[] => (words === '' ? [] : findInText(text, removed, words))
  const first = (...forms: string[]): Span | null => earliest(forms.flatMap((form) => all(form).slice(0, 1)))
  const last = (...forms: string[]): Span | null => latest(forms.flatMap((form) => all(form).slice(-1)))
  return {
    title: first(detail.title),
    issuers: detail.issuers.map((name) => first(name)),
    documentNumber: detail.documentNumber === null ? null : first(...numberForms(detail.documentNumber)),
    // 成文日期 stands at the end; days before it are other documents'.
    issuedOn:
      detail.issuedOn === null || detail.dateSource !== 'text' ? null : last(...dateForms(detail.issuedOn)),
    sourceUrl: detail.sourceUrl === null ? null : first(detail.sourceUrl),
    validity: detail.validity === '未载明' ? null : last(...VALIDITY),
  }
}

const earliest = (spans: readonly Span[]): Span | null =>
  spans.reduce<Span | null>((best, one) => (best && best[0] <= one[0] ? best : one), null)
const latest = (spans: readonly Span[]): Span | null =>
  spans.reduce<Span | null>((best, one) => (best && best[0] >= one[0] ? best : one), null)

/** 国发〔2021〕23号 in every kind of bracket that texts have. */
export function numberForms(number: string): string[] {
  return BRACKETS.map(([open, close]) => number.replace('〔', open).replace('〕', close))
}

/** 2021-10-24 as texts write it. */
export function dateForms(date: string): string[] {
  const parts = date.split('-')
  const [year = '', month, day] = parts
  const plain = [month, day].map((part) => (part === undefined ? '' : String(Number(part))))
  const tail = (words: readonly string[]): string =>
    `${words[0] ? `${words[0]}月` : ''}${words[1] ? `${words[1]}日` : ''}`
  const chinese = year.replace(DIGIT, (digit) => NUMERALS.charAt(Number(digit)))
  const spoken = plain.map((part) => (part === '' ? '' : numeral(Number(part))))
  return [
    `${year}年${tail(plain)}`,
    `${chinese}年${tail(spoken)}`,
    ...(parts.length > 1
      ? ['-', '.', '/'].flatMap((mark) => [parts.join(mark), [year, ...plain].join(mark)])
      : []),
  ]
}

/** 1—31 in words: 十, 十一, 二十, 三十一. */
function numeral(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10]
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : NUMERALS.charAt(tens)}十`
  return `${ten}${ones === 0 ? '' : NUMERALS.charAt(ones)}`
}
