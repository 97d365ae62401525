// Page → tree in one linear pass over the tokens of htmlparser2. A browser's tree (parse5) repeats unclosed <font> and <b> in
// every later paragraph, without bound; text needs none of that.
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'
import { TRANSPARENT, VOID } from './elements.ts'
import { OpenElements } from './open-elements.ts'
import { type Element, NO_ATTRIBUTES, newElement, type Page, UnfitPage } from './tree.ts'

/** A page of 5 MB has 100,000. */
const MOST_ELEMENTS = 600_000
const KEPT = new Set(
  'style hidden href rowspan colspan start value type name property content rel srcdoc'.split(' '),
)
/** What nobody writes by hand is not looked at. */
const LONGEST_VALUE = 4_000

/**
 * @param parts A page, and the pages that stand in its frames.
 * @throws UnfitPage as soon as there are too many levels or elements.
 */
export function parse(...parts: readonly string[]): Page {
  const page = { root: newElement('', NO_ATTRIBUTES, null), elements: 0 }
  for (const part of parts) read(part, page, page.root, false)
  return page
}

interface Growing {
  elements: number
}

/** @param framed A page within a page: those within it again are left out. */
function read(html: string, page: Growing, root: Element, framed: boolean): void {
  const tokenizer = new Tokenizer({ decodeEntities: true }, new Builder(html, page, root, framed))
  tokenizer.write(html)
  tokenizer.end()
}

class Builder implements TokenizerCallbacks {
  private readonly html: string
  private readonly page: Growing
  private readonly framed: boolean
  private readonly open: OpenElements
  private name = ''
  private attribute = ''
  private value = ''
  private attributes: Partial<Record<string, string>> | null = null

  constructor(html: string, page: Growing, root: Element, framed: boolean) {
    this.html = html
    this.page = page
    this.framed = framed
    this.open = new OpenElements(root)
  }

  isInForeignContext(): boolean {
    return this.open.has('svg') || this.open.has('math')
  }

  ontext(start: number, end: number): void {
    this.open.current.children.push(this.html.slice(start, end))
  }

  ontextentity(codepoint: number): void {
    this.open.current.children.push(String.fromCodePoint(codepoint))
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
    if (this.attribute === 'srcdoc') this.value += this.html.slice(start, end)
    else if (this.attribute !== '' && this.value.length < LONGEST_VALUE)
      this.value += this.html.slice(start, Math.min(end, start + LONGEST_VALUE))
  }

  onattribentity(codepoint: number): void {
    if (this.attribute === 'srcdoc' || (this.attribute !== '' && this.value.length < LONGEST_VALUE))
      this.value += String.fromCodePoint(codepoint)
  }

  onattribend(): void {
    if (this.attribute === '') return
    this.attributes ??= {}
    this.attributes[this.attribute] ??= this.value
  }

  onopentagend(): void {
    const { name, attributes } = this
    this.attributes = null
    if (TRANSPARENT.has(name)) return
    for (const left of this.open.closeBefore(name)) this.open.push(this.append(left, null))
    const added = this.append(name, attributes)
    if (name === 'iframe' && attributes?.srcdoc !== undefined && !this.framed)
      read(attributes.srcdoc, this.page, this.append('div', null), true)
    if (!VOID.has(name)) this.open.push(added)
  }

  onselfclosingtag(): void {
    const inDrawing = this.isInForeignContext()
    this.onopentagend()
    if (inDrawing && this.open.current.name === this.name) this.open.pop()
  }

  onclosetag(start: number, end: number): void {
    const name = this.html.slice(start, end).toLowerCase()
    if (name === 'br') this.append('br', null)
    else if (this.open.has(name)) this.open.closeUpTo(name)
    else if (name === 'p') this.append('p', null)
  }

  oncomment(): void {}

  oncdata(start: number, end: number, offset: number): void {
    this.ontext(start, end - offset)
  }

  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  private append(name: string, attributes: Partial<Record<string, string>> | null): Element {
    if (++this.page.elements > MOST_ELEMENTS)
      throw new UnfitPage(`页面的元素超过 ${MOST_ELEMENTS / 10_000} 万个，不像一份文件`)
    const added = newElement(name, attributes ?? NO_ATTRIBUTES, this.open.current)
    this.open.current.children.push(added)
    return added
  }
}
