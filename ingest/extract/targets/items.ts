// A subject that lists several things: 光伏、风电和生物质发电装机容量 is three, each with the head that the last one carries.
import type { Span } from '../../../corpus/schema.ts'
import { namedFully } from './shared-words.ts'

export interface Item {
  readonly name: string
  readonly span: Span
}

/** 饱和, 参与, 普及 hold no joint. */
const AND = '以及|(?<![饱缓])和(?!谐)|(?<!参)与|(?<![普涉])及(?!以)'
const JOINTS = [new RegExp(`、|${AND}`, 'g'), /、|(?<!饱)和(?!谐)/g, /、/g, new RegExp(AND, 'g')]

/** The listed things, `count` of them; null where the subject cannot be read so. */
export function itemsOf(text: string, span: Span, count: number): readonly Item[] | null {
  const sectors = sectorsOf(text, span, count)
  if (sectors) return sectors
  for (const joint of JOINTS) {
    const pieces = split(text, span, joint)
    if (pieces.length === count) return namedFully(pieces)
  }
  return null
}

/** 一二三产|增加值, 二三产业|增加值: the sectors of the economy in one word. */
const SECTORS = /^(?<kinds>[一二三]{2,3})次?(?<of>产.*)$/
const INDUSTRY = '产业'

function sectorsOf(text: string, [start, end]: Span, count: number): readonly Item[] | null {
  const { kinds = '', of } = SECTORS.exec(text.slice(start, end))?.groups ?? {}
  if (of === undefined || kinds.length !== count) return null
  const ordinal = of.startsWith(INDUSTRY) ? '第' : ''
  return [...kinds].map((kind, index) => ({ name: ordinal + kind + of, span: [start + index, end] }))
}

/** 新增和更新的|公交车和出租车: how they come about is said of all. */
const WAYS =
  /^[^、和及与]{0,20}?(?:新增|更新|新建|改扩建|改建|扩建|续建|改造|购置|新购|投放|置换|在建|存量|新改扩建)(?:(?:、|和|及|与|或|以及)(?:新增|更新|新建|改扩建|改建|扩建|续建|改造|购置|新购|投放|置换|在建|存量|新改扩建)){1,3}的/

function split(text: string, [start, end]: Span, joint: RegExp): Item[] {
  const subject = text.slice(start, end)
  const pieces: Item[] = []
  let from = 0
  const add = (to: number): void => {
    const name = subject.slice(from, to).trim()
    if (name !== '') pieces.push({ name, span: [start + from, start + to] })
  }
  const attribute = WAYS.exec(subject)?.[0].length ?? 0
  for (const { index, 0: word } of subject.matchAll(joint)) {
    if (index < attribute || depthAt(subject, index) > 0) continue
    add(index)
    from = index + word.length
  }
  add(subject.length)
  return pieces
}

function depthAt(text: string, at: number): number {
  let depth = 0
  for (let index = 0; index < at; index++) {
    const character = text[index]
    if (character === '(' || character === '（') depth++
    else if (character === ')' || character === '）') depth--
  }
  return depth
}
