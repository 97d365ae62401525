// One block of a document's text on the page. Marks are painted on the characters, so nothing moves when they come and go.
import { memo, type ReactNode } from 'react'
import { useStrings } from '../strings/strings.ts'
import type { Block } from './layout.ts'
import { type Overlay, overlay, type ShownPiece } from './overlay.ts'
import './text.css'

export interface MarkLook {
  readonly kind: 'target' | 'deadline' | 'duty' | 'doubt'
  /** As it is spoken: 目标，非化石能源消费比重，20%左右，2025年. */
  readonly label: string
  readonly start: number
  /** Its number in the list that follows the text on paper; null: it is not listed. */
  readonly number: number | null
}

interface Props {
  readonly block: Block
  /** Level of the heading that it holds, counted from 1. */
  readonly level: number | null
  readonly overlays: readonly Overlay[]
  readonly looks: ReadonlyMap<string, MarkLook>
}

export const BlockView = memo(function BlockView({ block, level, overlays, looks }: Props) {
  const pieces = overlay(block.pieces, overlays)
  const content = pieces.map((piece) => <PieceView key={piece.from} piece={piece} looks={looks} />)
  const place = { 'data-from': block.from, 'data-to': block.to }
  if (block.kind === 'gap') return <GapView block={block} />
  if (block.kind === 'heading') {
    // The page's own heading is the first level.
    const Heading = HEADINGS[Math.min(level ?? 1, HEADINGS.length) - 1] ?? 'h6'
    return (
      <Heading className="block block-heading" data-level={level} {...place}>
        {content}
      </Heading>
    )
  }
  return (
    <p className="block" {...place}>
      {content}
    </p>
  )
})

const HEADINGS = ['h2', 'h3', 'h4', 'h5', 'h6'] as const

/** Between paragraphs: the rule of a page, or a fold with what cleaning left out. */
function GapView({ block }: { block: Block }) {
  const t = useStrings()
  const left = block.pieces.filter(({ kind }) => kind !== 'page')
  const pages = block.pieces.filter(({ kind }) => kind === 'page')
  const text = left.map((piece) => piece.text).join('')
  return (
    <div className="block block-gap" data-from={block.from} data-to={block.to}>
      {text.trim() !== '' && (
        <details className="removed">
          <summary>{t.reader.removed(text.trim().length)}</summary>
          {text}
        </details>
      )}
      {pages.map((piece) => (
        <div className="page-rule" key={piece.from}>
          <span>{piece.text}</span>
        </div>
      ))}
    </div>
  )
}

function PieceView({ piece, looks }: { piece: ShownPiece; looks: Props['looks'] }) {
  if (piece.kind === 'break') return <span className="line-break">{piece.text}</span>
  if (piece.kind === 'page') return <span className="page-mark">{piece.text}</span>
  if (piece.kind === 'removed') return <span className="removed-inside">{piece.text}</span>
  const hit = piece.overlays.includes('hit') || piece.overlays.includes('find')
  const plain = breakable(piece.text)
  const text = hit ? <mark className="hit">{plain}</mark> : plain
  const here = piece.records.flatMap((id) => looks.get(id) ?? [])
  // The innermost record gives the line; what was not understood only where nothing else is.
  const look = here.findLast(({ kind }) => kind !== 'doubt') ?? here.at(-1)
  const under = new Set(here.map(({ kind }) => kind).filter((kind) => kind !== look?.kind))
  const names = [
    piece.heading !== null && 'run-in',
    piece.overlays.includes('focus') && 'focus',
    piece.overlays.includes('found') && 'found',
    look && `m m-${look.kind}`,
    ...[...under].map((kind) => `under-${kind}`),
  ].filter((name) => name)
  if (!look && names.length === 0) return text
  if (!look)
    return (
      <span className={names.join(' ')} data-at={piece.from}>
        {text}
      </span>
    )
  const first = here.find(({ start }) => start === piece.from)
  const letters = [
    ...new Set(here.filter(({ start }) => start === piece.from).map(({ kind }) => LETTER[kind])),
  ]
  return (
    <span
      className={names.join(' ')}
      data-at={piece.from}
      data-r={piece.records.join(' ')}
      {...(first
        ? {
            role: 'button',
            tabIndex: -1,
            'aria-label': first.label,
            'data-number': first.number ?? undefined,
            'data-letter': letters.join(''),
          }
        : {})}
    >
      {text}
    </span>
  )
}

/** In the margin beside the line on which a record begins. */
const LETTER = { target: 't', deadline: 'd', duty: 'r', doubt: '?' } as const

const LONG_RUN = /([!-~]{25,})/

/** An address in the text may break anywhere; else the line before it is spread over its whole width. */
function breakable(text: string): ReactNode {
  const parts = text.split(LONG_RUN)
  if (parts.length === 1) return text
  return parts.map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places
      <span className="long-run" key={index}>
        {part}
      </span>
    ),
  )
}
