// What a page is read into: a lean tree of what text depends on.

export interface Element {
  readonly name: string
  readonly attributes: Attributes
  readonly parent: Element | null
  readonly children: Node[]
}
export type Node = Element | string
export type Attributes = Readonly<Partial<Record<string, string>>>

export interface Page {
  readonly root: Element
}

export const NO_ATTRIBUTES: Attributes = Object.freeze({})

export const newElement = (name: string, attributes: Attributes, parent: Element | null): Element => ({
  name,
  attributes,
  parent,
  children: [],
})

/** Why a page is no page: its message is shown to the user. */
export class UnfitPage extends Error {}
