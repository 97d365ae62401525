// One file → its policies. First working form: headings (label《title》address) at page starts.
import type { Source } from '../../corpus/schema.ts'
import { fromSource, toSource } from '../../corpus/text.ts'
import type { Cleaned, Part, SplitResult } from '../stages.ts'

const HEADING =
  /^\s{0,8}(?<label>[\p{Script=Han}]{0,12})《(?<title>[^《》]{4,120})》(?<url>https?:\/\/[!-~]{4,300}?(?:\.(?:s?html?|aspx)(?=[^a-z]|$)|(?=[^!-~]|$)))(?:\(非官网\))?/u
const UNMARKED =
  /^\s{0,8}(?<label>国务院)(?<title>[^《》,。:]{4,60}?(?:方案|意见))(?:扫码查看全文)?(?:扫码下载原文)?/u

export function split(source: Source, cleaned: Cleaned): SplitResult {
  const { value } = cleaned.text
  const parts: Part[] = []
  const pages =
    source.pages.length > 0
      ? source.pages
      : [{ number: 0, span: [0, source.text.length] as const, mark: null }]
  let begun: { at: number; page: number; heading: Part['heading'] } | null = null
  const close = (end: number, page: number): void => {
    if (!begun) return
    const span = toSource(cleaned.text, [begun.at, end])
    parts.push({ span, pages: source.pages.length > 0 ? [begun.page, page] : null, heading: begun.heading })
    begun = null
  }
  let last = 0
  for (const page of pages) {
    const at = fromSource(cleaned.text, page.span[0])
    const head = value.slice(at, at + 500)
    const match = HEADING.exec(head) ?? UNMARKED.exec(head)
    if (match || /^(?:部委方案13项|23个省区方案|23城市方案|附表:)/.test(head)) close(at, last)
    if (match?.groups) {
      const bodyStart = toSource(cleaned.text, [at + match[0].length, at + match[0].length + 1])[0]
      const { label = '', title = '', url } = match.groups
      begun = {
        at,
        page: page.number,
        heading: {
          label: label || null,
          title,
          issuers: [],
          sourceUrl: url ?? null,
          issuedOn: null,
          bodyStart,
        },
      }
    } else if (head.startsWith('——全国统筹')) {
      begun = {
        at,
        page: page.number,
        heading: {
          label: null,
          title: '中共中央国务院关于完整准确全面贯彻新发展理念做好碳达峰碳中和工作的意见',
          issuers: ['中共中央', '国务院'],
          sourceUrl: null,
          issuedOn: null,
          bodyStart: page.span[0],
        },
      }
    }
    last = page.number
  }
  close(fromSource(cleaned.text, pages.at(-1)?.span[1] ?? source.text.length), last)
  if (parts.length === 0) parts.push({ span: [0, source.text.length], pages: null, heading: null })
  return { parts, diagnostics: [] }
}
