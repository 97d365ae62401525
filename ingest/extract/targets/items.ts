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
  for (const joint of JOINTS) {
    const pieces = split(text, span, joint)
    if (pieces.length === count) return namedFully(pieces)
  }
  return null
}

function split(text: string, [start, end]: Span, joint: RegExp): Item[] {
  const subject = text.slice(start, end)
  const pieces: Item[] = []
  let from = 0
  const add = (to: number): void => {
    const name = subject.slice(from, to).trim()
    if (name !== '') pieces.push({ name, span: [start + from, start + to] })
  }
  for (const { index, 0: word } of subject.matchAll(joint)) {
    if (depthAt(subject, index) > 0) continue
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
