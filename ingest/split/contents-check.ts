// What a contents page gets wrong against the text: page numbers, order, counts, entries without a policy. Told, not trusted.
import type { Diagnostic, Span } from '../../corpus/schema.ts'
import { toSource } from '../../corpus/text.ts'
import { type Paged, pageAt } from './blocks.ts'
import type { Contents, Entry } from './contents-page.ts'
import type { Divider } from './dividers.ts'
import type { Start } from './starts.ts'
import { likeness } from './titles.ts'

/** 部委方案13项, 汇总表(118项). */
const COUNT = /(\d{1,4})\s?[项篇个份件]/
const HEAD = 40
/** Titles with less in common are two names. */
const RELATED = 0.5

export function checkContents(
  file: Paged,
  { entries }: Contents,
  starts: readonly Start[],
  dividers: readonly Divider[],
): Diagnostic[] {
  if (entries.length === 0) return []
  const policies = entries.filter(({ kind }) => kind === 'policy')
  const at = (entry: Entry): Span => toSource(file.text, entry.span)
  return [
    ...starts.flatMap((start) => [
      ...lostHead(file, start),
      ...wrongPage(file, start, at),
      ...otherTitle(start, at),
    ]),
    ...outOfOrder(policies, at),
    ...wrongCounts(file, entries, starts, dividers, at),
    ...withoutPolicy(policies, starts, at),
    ...withoutEntry(file, policies, starts),
  ]
}

const problem = (message: string, span: Span, severity: Diagnostic['severity'] = 'warning'): Diagnostic => ({
  stage: 'split',
  rule: 'contents',
  severity,
  message,
  span,
})

const nameOf = ({ label, title }: { label: string; title: string }): string => `${label}《${title}》`

function lostHead({ text }: Paged, { at, heading, lostHead }: Start): Diagnostic[] {
  if (!lostHead) return []
  const message = `《${heading.title}》的开头不在文件中，标题取自目录`
  return [problem(message, toSource(text, [at, at + 1]))]
}

function wrongPage({ pages }: Paged, start: Start, at: (entry: Entry) => Span): Diagnostic[] {
  const page = pageAt(pages, start.at)
  if (!start.entry || !page || start.lostHead || start.entry.page === page.number) return []
  const message = `目录写第${start.entry.page}页，正文在第${page.number}页：${nameOf(start.entry)}`
  return [problem(message, at(start.entry))]
}

function otherTitle({ entry, heading }: Start, at: (entry: Entry) => Span): Diagnostic[] {
  if (!entry || likeness(entry.title, heading.title).contained >= RELATED) return []
  return [problem(`目录称${nameOf(entry)}，正文题为《${heading.title}》`, at(entry), 'info')]
}

function outOfOrder(policies: readonly Entry[], at: (entry: Entry) => Span): Diagnostic[] {
  return policies.slice(1).flatMap((entry, index) => {
    const before = policies[index]
    if (!before || before.page <= entry.page) return []
    const message = `目录次序有误：${nameOf(before)}（第${before.page}页）排在${nameOf(entry)}（第${entry.page}页）之前`
    return [problem(message, at(entry))]
  })
}

/** A section says how many policies it has, on the contents page and once more where it begins. */
function wrongCounts(
  { value }: Paged,
  entries: readonly Entry[],
  starts: readonly Start[],
  dividers: readonly Divider[],
  at: (entry: Entry) => Span,
): Diagnostic[] {
  const sections = entries.filter(({ kind }) => kind === 'section')
  return sections.flatMap((section) => {
    const said = countIn(section.title)
    if (said === null) return []
    const members = policiesUnder(section, entries)
    const actual =
      members.length === 0
        ? starts.length
        : starts.filter(({ entry }) => entry && members.includes(entry)).length
    const divider = dividers.find(({ entry }) => entry === section)
    const head = divider ? value.slice(divider.at, divider.at + HEAD) : ''
    const again = divider ? countIn(head.slice(head.search(LETTER) + 1)) : null
    if (said === actual && (again === null || again === actual)) return []
    const elsewhere = again === null || again === said ? '' : `，分节处写 ${again} 项`
    return [problem(`目录“${section.title}”写 ${said} 项${elsewhere}，文件中实有 ${actual} 项`, at(section))]
  })
}
const LETTER = /[〇㐀-鿿]/u

const countIn = (text: string): number | null => {
  const count = COUNT.exec(text)?.[1]
  return count === undefined ? null : Number(count)
}

/** Entries after a section's own, up to the next section. */
function policiesUnder(section: Entry, entries: readonly Entry[]): readonly Entry[] {
  const from = entries.indexOf(section) + 1
  const next = entries.findIndex(({ kind }, index) => index >= from && kind === 'section')
  return entries.slice(from, next < 0 ? undefined : next)
}

function withoutPolicy(
  policies: readonly Entry[],
  starts: readonly Start[],
  at: (entry: Entry) => Span,
): Diagnostic[] {
  const answered = new Set(starts.map(({ entry }) => entry))
  const missing = policies.filter((entry) => !answered.has(entry))
  return missing.map((entry) =>
    problem(`目录所列 ${nameOf(entry)}（第${entry.page}页）未在正文中找到`, at(entry)),
  )
}

function withoutEntry({ text }: Paged, policies: readonly Entry[], starts: readonly Start[]): Diagnostic[] {
  if (policies.length === 0) return []
  const unlisted = starts.filter(({ entry }) => entry === null)
  return unlisted.map(({ at, heading }) =>
    problem(`目录未列 ${nameOf(heading)}`, toSource(text, [at, heading.bodyStart]), 'info'),
  )
}
