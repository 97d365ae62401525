// The elements that are open while a page is read, and which of them each tag ends: HTML's rules as far as text needs them.
import { BLOCK, CELL, HEADING, TABLE_PART } from './elements.ts'
import { type Element, UnfitPage } from './tree.ts'

/** Real pages have 60 levels at most; browsers flatten below 512. */
const DEEPEST = 1_000
const SECTIONS = new Set(['tbody', 'thead', 'tfoot'])
const LISTS = new Set(['ul', 'ol', 'dl', 'menu'])

export class OpenElements {
  current: Element
  private readonly stack: Element[]
  /** How many of each name are open: most tags need not look for one. */
  private readonly names = new Map<string, number>()

  constructor(root: Element) {
    this.stack = [root]
    this.current = root
  }

  has(name: string): boolean {
    return (this.names.get(name) ?? 0) > 0
  }

  /** @throws UnfitPage */
  push(opened: Element): void {
    this.stack.push(opened)
    if (this.stack.length > DEEPEST) throw new UnfitPage(`页面的元素嵌套超过 ${DEEPEST} 层，不像一份文件`)
    this.current = opened
    this.names.set(opened.name, (this.names.get(opened.name) ?? 0) + 1)
  }

  pop(): void {
    if (this.stack.length === 1) return
    const closed = this.stack.pop()
    if (closed) this.names.set(closed.name, (this.names.get(closed.name) ?? 1) - 1)
    this.current = this.stack.at(-1) ?? this.current
  }

  /** What a start tag ends although nothing says so. @returns The elements that its writer left out, outermost first. */
  closeBefore(name: string): readonly string[] {
    if (BLOCK.has(name)) this.closeWithin('p', isCellOrTable)
    switch (name) {
      case 'td':
      case 'th':
        this.closeWithin('td', isTable)
        this.closeWithin('th', isTable)
        this.closeStrays()
        return this.current.name === 'table' ? ['tbody', 'tr'] : SECTIONS.has(this.current.name) ? ['tr'] : []
      case 'tr':
        this.closeWithin('tr', isTable)
        this.closeStrays()
        return this.current.name === 'table' ? ['tbody'] : []
      case 'tbody':
      case 'thead':
      case 'tfoot':
        for (const part of ['tr', ...SECTIONS]) this.closeWithin(part, isTable)
        this.closeStrays()
        return []
      case 'li':
        this.closeWithin('li', isAroundItem)
        return []
      case 'dt':
      case 'dd':
        this.closeWithin('dt', isList)
        this.closeWithin('dd', isList)
        return []
      case 'a':
      case 'option':
        this.closeWithin(name, isBlock)
        return []
      default:
        if (HEADING.has(name) && HEADING.has(this.current.name)) this.pop()
        return []
    }
  }

  /** An end tag: inline ones stay inside their block, others inside their cell, those of tables inside their table. */
  closeUpTo(name: string): void {
    if (TABLE_PART.has(name)) this.closeWithin(name, name === 'table' ? nothing : isTable)
    else if (name === 'li') this.closeWithin(name, isList)
    else this.closeWithin(name, BLOCK.has(name) || name === 'a' ? isCellOrTable : isBlock)
  }

  /** What was opened between the parts of a table, where nothing but them may be: <table><b><td>. */
  private closeStrays(): void {
    if (this.has('table')) while (!TABLE_PART.has(this.current.name)) this.pop()
  }

  private closeWithin(name: string, boundary: (name: string) => boolean): void {
    if (!this.has(name)) return
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
const isList = (name: string): boolean => LISTS.has(name) || isCellOrTable(name)
/** <li><h1><li>: an item does not end with a heading or a section that is open in it. */
const isAroundItem = (name: string): boolean => isList(name) || (BLOCK.has(name) && !THROUGH.has(name))
const THROUGH = new Set(['address', 'div', 'p'])
const isBlock = (name: string): boolean => BLOCK.has(name) || TABLE_PART.has(name)
