// What a reader has selected in a text, in source offsets. A block's characters are its source's, so counting them is enough.
import type { Span } from '../api/types.ts'

export function selectedSpan(selection: Selection | null, within: Element): Span | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!within.contains(range.commonAncestorContainer)) return null
  const from = offsetOf(range.startContainer, range.startOffset)
  const to = offsetOf(range.endContainer, range.endOffset)
  return from !== null && to !== null && from < to ? [from, to] : null
}

function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement
  const block = element?.closest<HTMLElement>('.block:not(.block-gap)')
  if (!block) return null
  const before = document.createRange()
  before.setStart(block, 0)
  before.setEnd(node, offset)
  return Number(block.dataset.from) + before.toString().length
}
