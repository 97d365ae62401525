// The text itself. Blocks are drawn once; selecting a record only sets an attribute on its pieces.
import { memo, type RefObject, useEffect, useMemo } from 'react'
import { openPopover } from '../../parts/popover.tsx'
import { useSettings } from '../../state/settings.ts'
import { useStrings } from '../../strings/strings.ts'
import { BlockView } from '../../text/block-view.tsx'
import type { Block } from '../../text/layout.ts'
import { headingText, pathAt } from '../../text/outline.ts'
import { NO_OVERLAYS, type Overlay } from '../../text/overlay.ts'
import { languageOf } from '../../text/script.ts'
import { spanIndex } from '../../text/span-index.ts'
import type { LaidOut } from '../../text/use-document.ts'
import { HereList } from './here-list.tsx'
import { LETTER_OF_LOOK, LETTERS, type ReaderState, SHOWN_KINDS } from './reader-state.ts'
import { SelectionBar } from './selection-bar.tsx'
import type { Position } from './use-position.ts'
import { useRoving } from './use-roving.ts'

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
  const hidden = LETTERS.filter((letter) => !state.shown.includes(letter))
  const path = pathAt(sections, position.top).flatMap((index) => sections[index] ?? [])
  const roving = useRoving(pane)
  useEffect(() => {
    const pieces = [
      ...(pane.current?.querySelectorAll(`[data-r~="${CSS.escape(state.record ?? '')}"]`) ?? []),
    ]
    for (const piece of pieces) piece.setAttribute('data-selected', 'true')
    return () => {
      for (const piece of pieces) piece.removeAttribute('data-selected')
    }
  }, [pane, state.record])
  /** One record here: it is selected. Several: the reader says which. */
  const pick = (target: EventTarget): boolean => {
    const piece = target instanceof Element ? target.closest<HTMLElement>('[data-r]') : null
    const here = (piece?.dataset.r?.split(' ') ?? []).filter((id) => {
      const look = document.looks.get(id)
      return look && state.shown.includes(LETTER_OF_LOOK[look.kind])
    })
    const [only] = here
    if (!piece || only === undefined) return false
    if (here.length === 1) onSelect(only)
    else
      openPopover(
        piece,
        t.reader.here(here.length),
        <HereList ids={here.toReversed()} document={document} selected={state.record} onSelect={onSelect} />,
      )
    return true
  }
  return (
    <section
      ref={pane}
      className={['text-pane', ...hidden.map((letter) => `hide-${SHOWN_KINDS[letter]}`)].join(' ')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keys
      tabIndex={0}
      aria-label={t.reader.text}
      onClick={(event) => {
        // Words are being chosen, not a mark.
        if (getSelection()?.isCollapsed !== false) pick(event.target)
      }}
      onFocus={roving.onFocus}
      onKeyDown={(event) => {
        if ((event.key === 'Enter' || event.key === ' ') && pick(event.target)) event.preventDefault()
        else roving.onKeyDown(event)
      }}
    >
      <p className="text-path no-print" aria-hidden="true">
        {path.map(headingText).join(' › ')}
      </p>
      <div className="source-text" lang={languageOf(document.text.text)} data-face={readerFace}>
        <Chunks document={document} overlays={overlays} />
      </div>
      <SelectionBar pane={pane} document={document} />
    </section>
  )
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
