// The lines of a page as they are seen: blocks and breaks end them, cells of a table's row share one, lists have numbers.
import { BLOCK, HEADING } from './elements.ts'
import { inlineText, withoutBreaks } from './inline.ts'
import { listMarker } from './lists.ts'
import { type Masses, massOf } from './mass.ts'
import { tableLines } from './table.ts'
import type { Element } from './tree.ts'
import { isLink } from './visible.ts'

export interface Line {
  readonly text: string
  /** The number that a list gives it: `1.`; empty elsewhere. */
  readonly marker: string
  /** Of its words, how many are in links away from the page, 0 to 1. */
  readonly linked: number
  /** Inside h1 to h6. */
  readonly heading: boolean
  /** It is a row of a table of data, its cells between tabs. */
  readonly row: boolean
  /** The block that it stands in, and whether that is in the article. */
  readonly inside: boolean
}

export interface View {
  readonly hidden: (element: Element) => boolean
  readonly masses: Masses
  readonly article: Element
  /** The elements that the article stands in. */
  readonly around: ReadonlySet<Element>
  /** The last number of each list so far. */
  readonly numbers: Map<Element, number>
}

/** All lines below an element, in the order of the page; none is empty. */
export function linesBelow(element: Element, view: View, inside = false): Line[] {
  const writer = new Writer(view, inside)
  writer.children(element)
  writer.end()
  return writer.lines
}

class Writer {
  readonly lines: Line[] = []
  private readonly view: View
  private inside: boolean
  private pieces: string[] = []
  private length = 0
  private linkedLength = 0
  private marker = ''
  private links = 0
  private headings = 0
  private preformatted = 0

  constructor(view: View, inside: boolean) {
    this.view = view
    this.inside = inside
  }

  children({ children }: Element): void {
    for (const child of children) {
      if (typeof child === 'string') this.text(child)
      else this.element(child)
    }
  }

  end(): void {
    const text = this.pieces.length === 0 ? '' : inlineText(this.pieces.join(''))
    if (text !== '') {
      const linked = this.length > 0 ? this.linkedLength / this.length : 0
      const { marker, inside } = this
      this.lines.push({ text, marker, linked, heading: this.headings > 0, row: false, inside })
      this.marker = ''
    }
    this.pieces = []
    this.length = 0
    this.linkedLength = 0
  }

  private text(text: string): void {
    if (this.preformatted > 0 && text.includes('\n')) {
      for (const [index, line] of text.split('\n').entries()) {
        if (index > 0) this.end()
        this.add(line)
      }
    } else this.add(withoutBreaks(text))
  }

  private add(text: string): void {
    this.pieces.push(text)
    const length = text.trim().length
    this.length += length
    if (this.links > 0) this.linkedLength += length
  }

  private element(element: Element): void {
    const { name } = element
    if (name === 'br') this.end()
    else if (this.view.hidden(element)) return
    else if (name === 'sup') this.superscript(element)
    else if (name === 'table') this.table(element)
    else if (element === this.view.article) this.article(element)
    else if (BLOCK.has(name)) this.block(element)
    else this.inline(element)
  }

  private article(element: Element): void {
    this.end()
    this.inside = true
    this.block(element)
    this.inside = false
  }

  private block(element: Element): void {
    const { name } = element
    this.end()
    const [heading, pre] = [HEADING.has(name) ? 1 : 0, name === 'pre' || name === 'plaintext' ? 1 : 0]
    this.headings += heading
    this.preformatted += pre
    if (name === 'li') this.marker = listMarker(element, this.view.numbers)
    this.children(element)
    this.end()
    this.headings -= heading
    this.preformatted -= pre
    this.marker = ''
  }

  private inline(element: Element): void {
    const link = isLink(element) && massOf(this.view.masses, element).prose === 0 ? 1 : 0
    this.links += link
    this.children(element)
    this.links -= link
  }

  private table(element: Element): void {
    this.end()
    const inside = this.inside || element === this.view.article
    const rows = tableLines(element, this.view, inside, (cell, within) => this.cell(cell, within))
    for (const row of rows) this.lines.push(row)
    this.end()
  }

  private cell(element: Element, inside: boolean): Line[] {
    return linesBelow(element, this.view, inside || element === this.view.article)
  }

  /** m², 10⁴; a note's number after words is set apart from them, so that 50%¹ is not 501. */
  private superscript(element: Element): void {
    const before =
      this.pieces
        .findLast((piece) => piece.trim() !== '')
        ?.trimEnd()
        .at(-1) ?? ''
    const inner = linesBelow(element, this.view, this.inside)
      .map(({ text }) => text)
      .join('')
    if (!FIGURES.test(inner)) this.add(inner)
    else this.add(POWER_BASE.test(before) ? inner.replace(FIGURE, raised) : `[${inner}]`)
  }
}

const FIGURES = /^[+\-−]?\d{1,3}$/
const FIGURE = /[\d+−-]/g
const POWER_BASE = /[A-Za-z0-9)）]/
const RAISED: Readonly<Record<string, string>> = { '+': '⁺', '-': '⁻', '−': '⁻' }
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const raised = (figure: string): string => RAISED[figure] ?? SUPERSCRIPTS[Number(figure)] ?? figure
