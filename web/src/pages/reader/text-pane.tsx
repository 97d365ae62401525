// The text itself. Blocks are drawn once; selecting a record only sets an attribute on its pieces.
import { memo, type RefObject, useEffect, useMemo } from 'react'
import { useSettings } from '../../state/settings.ts'
import { useStrings } from '../../strings/strings.ts'
import { BlockView } from '../../text/block-view.tsx'
import type { Block } from '../../text/layout.ts'
import { headingText, pathAt } from '../../text/outline.ts'
import { NO_OVERLAYS, type Overlay } from '../../text/overlay.ts'
import { languageOf } from '../../text/script.ts'
import { spanIndex } from '../../text/span-index.ts'
import type { LaidOut } from '../../text/use-document.ts'
import { type ReaderState, SHOWN_KINDS } from './reader-state.ts'
import type { Position } from './use-position.ts'

interface Props {
  readonly pane: RefObject<HTMLElement | null>
  readonly document: LaidOut
  readonly state: ReaderState
  readonly overlays: readonly Overlay[]
  readonly position: Position
  readonly onSelect: (record: string) => void
}

export function TextPane({ pane, document, state, overlays, position, onSelect }: Props) {
  const t = useStrings()
  const { readerFace } = useSettings()
  const { sections } = document.detail
  const hidden = (['t', 'd', 'r'] as const).filter((letter) => !state.shown.includes(letter))
  const path = pathAt(sections, position.top).flatMap((index) => sections[index] ?? [])
  useEffect(() => {
    const pieces = [
      ...(pane.current?.querySelectorAll(`[data-r~="${CSS.escape(state.record ?? '')}"]`) ?? []),
    ]
    for (const piece of pieces) piece.setAttribute('data-selected', 'true')
    return () => {
      for (const piece of pieces) piece.removeAttribute('data-selected')
    }
  }, [pane, state.record])
  return (
    <section
      ref={pane}
      className={['text-pane', ...hidden.map((letter) => `hide-${SHOWN_KINDS[letter]}`)].join(' ')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keys
      tabIndex={0}
      aria-label={t.reader.text}
      onClick={(event) => pick(event.target, state.record, onSelect)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') pick(event.target, state.record, onSelect)
      }}
    >
      <p className="text-path no-print" aria-hidden="true">
        {path.map(headingText).join(' › ')}
      </p>
      <div className="source-text" lang={languageOf(document.text.text)} data-face={readerFace}>
        <Chunks document={document} overlays={overlays} />
      </div>
    </section>
  )
}

/** The innermost record first; where several overlap, each further click takes the next one out. */
function pick(target: EventTarget, now: string | null, onSelect: (record: string) => void): void {
  const piece = target instanceof Element ? target.closest<HTMLElement>('[data-r]') : null
  const inwards = piece?.dataset.r?.split(' ') ?? []
  const at = now === null ? -1 : inwards.indexOf(now)
  const next = at > 0 ? inwards[at - 1] : inwards.at(-1)
  if (next) onSelect(next)
}

/** Blocks put together until they have about a screen or two of text: what is far from view is not laid out. */
const CHUNK = 1_500

function chunked(blocks: readonly Block[]): Block[][] {
  const chunks: Block[][] = []
  let size = Number.POSITIVE_INFINITY
  for (const block of blocks) {
    if (size >= CHUNK) {
      chunks.push([])
      size = 0
    }
    chunks.at(-1)?.push(block)
    size += block.to - block.from
  }
  return chunks
}

const Chunks = memo(function Chunks({ document, overlays }: Pick<Props, 'document' | 'overlays'>) {
  const chunks = useMemo(() => chunked(document.blocks), [document.blocks])
  const meeting = useMemo(() => spanIndex(overlays), [overlays])
  const overlaysIn = (from: number, to: number): readonly Overlay[] => {
    const found = meeting(from, to)
    return found.length > 0 ? found : NO_OVERLAYS
  }
  return chunks.map((blocks) => (
    <div className="chunk" key={blocks[0]?.from}>
      {blocks.map((block) => (
        <BlockView
          key={block.from}
          block={block}
          level={block.section === null ? null : (document.detail.sections[block.section]?.level ?? null)}
          overlays={overlaysIn(block.from, block.to)}
          looks={document.looks}
        />
      ))}
    </div>
  ))
})
