// Clean text of one policy → its outline and its paragraphs. First working form: 一、 and (一) and 1. after a full stop.
import type { Span } from '../../corpus/schema.ts'
import type { ClearSection, Structure } from '../stages.ts'

const MARK =
  /(?<=^|[。;:!?\n)）”])(?<space>[^\S\n]{0,20})(?<number>第[一二三四五六七八九十百]{1,4}[章节条]|[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十]{1,3}[)）]|\d{1,2}[.．、](?!\d))/gu
const TITLE_END = /[。\n:：]/
const LEVELS: readonly [RegExp, number, ClearSection['kind']][] = [
  [/章$/, 1, 'chapter'],
  [/节$/, 2, 'section'],
  [/条$/, 3, 'article'],
  [/^[一二三四五六七八九十]+、$/, 2, 'item'],
  [/^[(（]/, 3, 'item'],
  [/^\d/, 4, 'item'],
]
const OTHER = [/$/, 5, 'item'] as const

export function structure(text: string, bodyStart: number): Structure {
  const open: { index: number; level: number }[] = []
  const sections: ClearSection[] = []
  for (const match of text.matchAll(MARK)) {
    const at = match.index + (match.groups?.space ?? '').length
    if (at < bodyStart) continue
    const number = match.groups?.number ?? ''
    const [, level, kind] = LEVELS.find(([pattern]) => pattern.test(number)) ?? OTHER
    while ((open.at(-1)?.level ?? 0) >= level) open.pop()
    const from = at + number.length
    const stop = TITLE_END.exec(text.slice(from, from + 60))
    const end = from + (stop ? stop.index : 0)
    const parent = open.at(-1)?.index ?? null
    const depth = open.length + 1
    open.push({ index: sections.length, level })
    sections.push({
      kind,
      level: depth,
      number,
      title: text.slice(from, end).trim(),
      span: [at, end],
      start: at,
      end: text.length,
      parent,
    })
  }
  const ended = sections.map((section, index) => {
    const next = sections.slice(index + 1).find(({ level }) => level <= section.level)
    return { ...section, end: next?.start ?? section.end }
  })
  return { sections: ended, paragraphs: paragraphs(text, ended), diagnostics: [] }
}

function paragraphs(text: string, sections: readonly ClearSection[]): Structure['paragraphs'] {
  const cuts: { at: number; section: number | null }[] = [{ at: 0, section: null }]
  for (const [index, { start }] of sections.entries()) cuts.push({ at: start, section: index })
  return cuts.flatMap(({ at, section }, index) =>
    lines(text, at, cuts[index + 1]?.at ?? text.length).map((span) => ({ span, section })),
  )
}

function lines(text: string, start: number, end: number): Span[] {
  const found: Span[] = []
  let at = start
  for (const line of text.slice(start, end).split('\n')) {
    const trimmed = line.trim()
    const from = at + line.indexOf(trimmed)
    if (trimmed !== '') found.push([from, from + trimmed.length])
    at += line.length + 1
  }
  return found
}
