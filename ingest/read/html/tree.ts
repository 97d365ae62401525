// Page → a lean tree of what text depends on, in one linear pass over the tokens of htmlparser2. A browser's tree (parse5)
// repeats unclosed <font> and <b> in every later paragraph, without bound; text needs none of that.
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'
import { BLOCK, CELL, HEADING, TABLE_PART, TRANSPARENT, VOID } from './elements.ts'

export interface Element {
  readonly name: string
  readonly attributes: Attributes
  readonly parent: Element | null
  readonly children: Node[]
}
export type Node = Element | string
export type Attributes = Readonly<Partial<Record<string, string>>>

/** Why a page is no page: shown to the user. */
export class UnfitPage extends Error {}

/** Real pages have 60 levels at most; browsers flatten below 512. */
const DEEPEST = 1_000
/** A page of 5 MB has 100,000. */
const MOST_ELEMENTS = 1_000_000
const KEPT = new Set([
  'style',
  'hidden',
  'href',
  'rowspan',
  'colspan',
  'start',
  'value',
  'type',
  'name',
  'property',
  'content',
  'rel',
  'http-equiv',
  'srcdoc',
  'reversed',
])
const SECTIONS = new Set(['tbody', 'thead', 'tfoot'])
const NONE: Attributes = Object.freeze({})
/** What nobody writes by hand is not looked at. */
const LONGEST_VALUE = 4_000
const FIRST_COMMENTS = 4_000

export interface Page {
  readonly root: Element
  /** Comments at the very beginning: browsers note there where they saved a page from. */
  readonly comments: readonly string[]
  /** Every meta, link and title. */
  readonly head: readonly Element[]
}
const HEAD = new Set(['meta', 'link', 'title'])

/**
 * @param parts A page, and the pages that stand in its frames.
 * @throws UnfitPage as soon as there are too many levels or elements.
 */
export function parse(...parts: readonly string[]): Page {
  const page = { root: element('', NONE, null), comments: [], head: [] }
  for (const part of parts) read(new Builder(part, page, page.root, 0), part)
  return page
}

function read(builder: Builder, html: string): void {
  const tokenizer = new Tokenizer({ decodeEntities: true }, builder)
  tokenizer.write(html)
  tokenizer.end()
}

const element = (name: string, attributes: Attributes, parent: Element | null): Element => ({
  name,
  attributes,
  parent,
  children: [],
})

interface Growing {
  readonly comments: string[]
  readonly head: Element[]
}

class Builder implements TokenizerCallbacks {
  private readonly html: string
  private readonly page: Growing
  private readonly root: Element
  private readonly level: number
  private readonly stack: Element[]
  private current: Element
  private elements = 0
  private name = ''
  private attribute = ''
  private value = ''
  private attributes: Partial<Record<string, string>> | null = null
  /** How many open elements are paragraphs, links, drawings: most tags need not look for one. */
  private readonly openNames = new Map<string, number>()

  constructor(html: string, page: Growing, root: Element, level: number) {
    this.html = html
    this.page = page
    this.root = root
    this.level = level
    this.stack = [root]
    this.current = root
  }

  isInForeignContext(): boolean {
    return this.isOpen('svg') || this.isOpen('math')
  }

  ontext(start: number, end: number): void {
    this.current.children.push(this.html.slice(start, end))
  }

  ontextentity(codepoint: number): void {
    this.current.children.push(String.fromCodePoint(codepoint))
  }

  onopentagname(start: number, end: number): void {
    this.name = this.html.slice(start, end).toLowerCase()
    this.attributes = null
  }

  onattribname(start: number, end: number): void {
    const name = this.html.slice(start, end).toLowerCase()
    this.attribute = KEPT.has(name) ? name : ''
    this.value = ''
  }

  onattribdata(start: number, end: number): void {
    if (this.attribute === '') return
    if (this.attribute === 'srcdoc') this.value += this.html.slice(start, end)
    else if (this.value.length < LONGEST_VALUE)
      this.value += this.html.slice(start, Math.min(end, start + LONGEST_VALUE))
  }

  onattribentity(codepoint: number): void {
    if (this.attribute !== '' && (this.attribute === 'srcdoc' || this.value.length < LONGEST_VALUE))
      this.value += String.fromCodePoint(codepoint)
  }

  onattribend(): void {
    if (this.attribute === '') return
    this.attributes ??= {}
    this.attributes[this.attribute] ??= this.value
  }

  onopentagend(): void {
    const { name } = this
    if (TRANSPARENT.has(name)) return
    this.closeBefore(name)
    const frame = name === 'iframe' && this.level === 0 ? this.attributes?.srcdoc : undefined
    const added = this.append(name)
    if (frame !== undefined) read(new Builder(frame, this.page, this.append('div'), this.level + 1), frame)
    if (!VOID.has(name)) this.push(added)
  }

  onselfclosingtag(): void {
    const inDrawing = this.isInForeignContext()
    this.onopentagend()
    if (inDrawing && this.current !== this.root && this.current.name === this.name) this.pop()
  }

  onclosetag(start: number, end: number): void {
    const name = this.html.slice(start, end).toLowerCase()
    if (name === 'br') this.append('br')
    else if (this.isOpen(name)) this.closeUpTo(name)
    else if (name === 'p') this.append('p')
  }

  oncomment(start: number, end: number, offset: number): void {
    if (start < FIRST_COMMENTS && this.page.comments.length < 8)
      this.page.comments.push(this.html.slice(start, Math.min(end - offset, start + LONGEST_VALUE)))
  }

  oncdata(start: number, end: number, offset: number): void {
    this.ontext(start, end - offset)
  }

  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  private append(name: string): Element {
    if (++this.elements > MOST_ELEMENTS)
      throw new UnfitPage(`页面的元素超过 ${MOST_ELEMENTS / 10_000} 万个，不像一份文件`)
    const added = element(name, this.attributes ?? NONE, this.current)
    this.attributes = null
    this.current.children.push(added)
    if (HEAD.has(name)) this.page.head.push(added)
    return added
  }

  /** An element that HTML lets its writers leave out. */
  private imply(name: string): void {
    const { attributes } = this
    this.attributes = null
    this.push(this.append(name))
    this.attributes = attributes
  }

  private push(opened: Element): void {
    this.stack.push(opened)
    if (this.stack.length > DEEPEST) throw new UnfitPage(`页面的元素嵌套超过 ${DEEPEST} 层，不像一份文件`)
    this.current = opened
    this.openNames.set(opened.name, (this.openNames.get(opened.name) ?? 0) + 1)
  }

  private pop(): void {
    const closed = this.stack.pop()
    if (closed) this.openNames.set(closed.name, (this.openNames.get(closed.name) ?? 1) - 1)
    this.current = this.stack.at(-1) ?? this.root
  }

  private isOpen(name: string): boolean {
    return (this.openNames.get(name) ?? 0) > 0
  }

  /** What a start tag ends although nothing says so. */
  private closeBefore(name: string): void {
    if (BLOCK.has(name)) this.closeWithin('p', isCellOrTable)
    if (name === 'td' || name === 'th') {
      this.closeWithin('td', isTable)
      this.closeWithin('th', isTable)
      if (this.current.name === 'table') this.imply('tbody')
      if (SECTIONS.has(this.current.name)) this.imply('tr')
    } else if (name === 'tr') {
      this.closeWithin('tr', isTable)
      if (this.current.name === 'table') this.imply('tbody')
    } else if (name === 'tbody' || name === 'thead' || name === 'tfoot') {
      for (const part of ['tr', 'tbody', 'thead', 'tfoot']) this.closeWithin(part, isTable)
    } else if (name === 'li') this.closeWithin('li', isList)
    else if (name === 'dt' || name === 'dd') {
      this.closeWithin('dt', isList)
      this.closeWithin('dd', isList)
    } else if (name === 'a') this.closeWithin('a', isBlock)
    else if (name === 'option') this.closeWithin('option', isBlock)
    else if (HEADING.has(name) && HEADING.has(this.current.name)) this.pop()
  }

  /** An end tag: inline ones stay inside their block, others inside their cell, those of tables inside their table. */
  private closeUpTo(name: string): void {
    if (TABLE_PART.has(name)) this.closeWithin(name, name === 'table' ? nothing : isTable)
    else if (name === 'li') this.closeWithin(name, isList)
    else this.closeWithin(name, BLOCK.has(name) || name === 'a' ? isCellOrTable : isBlock)
  }

  private closeWithin(name: string, boundary: (name: string) => boolean): void {
    if (!this.isOpen(name)) return
    for (let index = this.stack.length - 1; index > 0; index--) {
      const open = this.stack[index]?.name ?? ''
      if (open === name) {
        while (this.stack.length > index) this.pop()
        return
      }
      if (boundary(open)) return
    }
  }
}

const nothing = (): boolean => false
const isTable = (name: string): boolean => name === 'table'
const isCellOrTable = (name: string): boolean => name === 'table' || CELL.has(name)
const isList = (name: string): boolean =>
  name === 'ul' || name === 'ol' || name === 'dl' || name === 'menu' || isCellOrTable(name)
const isBlock = (name: string): boolean => BLOCK.has(name) || TABLE_PART.has(name)
