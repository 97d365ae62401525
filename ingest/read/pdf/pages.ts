// A page laid out: its blocks in reading order, of every direction of writing, watermarks apart.
import { type Block, EDGE, type Line } from './blocks.ts'
import { type Frame, framesOf } from './frames.ts'
import { gridsOf } from './grid.ts'
import type { PageContent } from './page-content.ts'
import { blocksOf } from './region.ts'

export interface LaidPage {
  readonly content: PageContent
  readonly blocks: readonly Block[]
  /** Lines that cross the page. */
  readonly watermarks: readonly Line[]
  /** Frames of lines and cells that are not written as the page is. */
  readonly frameOf: (block: Block) => Frame | undefined
}

export function laidOut(content: PageContent): LaidPage {
  const frames = new Map<Block, Frame>()
  const blocks: Block[] = []
  const watermarks: Line[] = []
  for (const [index, frame] of framesOf(content).entries()) {
    const { glyphs, rules } = frame
    const own = blocksOf({
      glyphs,
      grids: gridsOf(rules),
      rules,
      main: index === 0 && !frame.slanted,
      page: frame.angle % 180 === 0 ? content.width : content.height,
    })
    if (index > 0) blocks.push(EDGE)
    for (const block of own) {
      if (frame.angle !== 0) frames.set(block, frame)
      if (frame.slanted && block.kind === 'line') watermarks.push(block.line)
      blocks.push(block)
    }
  }
  return { content, blocks, watermarks, frameOf: (block) => frames.get(block) }
}
