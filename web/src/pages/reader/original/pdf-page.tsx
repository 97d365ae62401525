// A page of the original, drawn while it is near the view, with the places of records on it.
import { type MouseEvent, type RefObject, useEffect, useRef, useState } from 'react'
import type { PageLayout } from '../../../api/originals.ts'
import { useStrings } from '../../../strings/strings.ts'
import { type Box, boxesOn, type Place, type Text } from './boxes.ts'
import type { PDFDocumentProxy } from './pdf.ts'

/** What a box stands for, and how it looks. */
export interface Mark {
  readonly record: string | null
  readonly look: 'target' | 'deadline' | 'duty' | 'doubt' | 'fact' | 'focus'
}

interface Props {
  readonly pdf: PDFDocumentProxy
  readonly number: number
  readonly width: number
  readonly height: number
  readonly layout: PageLayout | null
  readonly places: readonly Place<Mark>[]
  readonly text: Text
  readonly selected: string | null
  readonly root: RefObject<HTMLElement | null>
  readonly onPick: (box: Element, records: readonly string[]) => void
}

const percent = (share: number): string => `${share * 100}%`

export function PdfPage({ pdf, number, width, height, layout, places, text, selected, root, onPick }: Props) {
  const t = useStrings()
  const figure = useRef<HTMLElement>(null)
  const near = useNear(figure, root)
  const boxes: Box<Mark>[] = near && layout ? boxesOn(layout, places, text) : []
  const pick = (event: MouseEvent): void => {
    const under = document
      .elementsFromPoint(event.clientX, event.clientY)
      .filter((one) => one instanceof HTMLElement && one.dataset.record)
    const [top] = under
    const records = under.flatMap((one) => (one instanceof HTMLElement ? (one.dataset.record ?? []) : []))
    if (top) onPick(top, [...new Set(records)])
  }
  return (
    <figure ref={figure} className="pdf-page" data-page={number} aria-label={t.reader.original.page(number)}>
      {layout?.confidence !== undefined && (
        <p className="pdf-ocr">{t.reader.original.ocr(Math.round(layout.confidence))}</p>
      )}
      <div className="pdf-sheet" style={{ width, height }}>
        {near && <Drawn pdf={pdf} number={number} width={width} />}
        {/* For the mouse: by keys and for assistive tools the marks in the text and the list of records do the same. */}
        <div className="pdf-boxes" aria-hidden onClick={pick}>
          {boxes.map(({ id, ...box }) => (
            <span
              key={`${id.record} ${id.look} ${box.left} ${box.top}`}
              className={`pdf-box box-${id.look}`}
              data-record={id.record ?? undefined}
              data-selected={id.record !== null && id.record === selected}
              style={{
                left: percent(box.left),
                top: percent(box.top),
                width: percent(box.width),
                height: percent(box.height),
              }}
            />
          ))}
        </div>
      </div>
      <figcaption className="note">{t.reader.original.page(number)}</figcaption>
    </figure>
  )
}

/** Within a screen or so of the view. */
function useNear(element: RefObject<HTMLElement | null>, root: RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false)
  useEffect(() => {
    if (!element.current) return
    const watch = new IntersectionObserver((entries) => setNear(entries.at(-1)?.isIntersecting === true), {
      root: root.current,
      rootMargin: '80% 0px',
    })
    watch.observe(element.current)
    return () => watch.disconnect()
  }, [element, root])
  return near
}

/** Sharper than this nobody sees, and a page would take tens of megabytes. */
const SHARPEST = 2
const MOST_PIXELS = 12_000_000

function Drawn({ pdf, number, width }: Pick<Props, 'pdf' | 'number' | 'width'>) {
  const t = useStrings()
  const holder = useRef<HTMLDivElement>(null)
  const [state, setState] = useState<'drawing' | 'drawn' | 'failed'>('drawing')
  useEffect(() => {
    let gone = false
    let stop = (): void => undefined
    const draw = async (): Promise<void> => {
      const page = await pdf.getPage(number)
      const plain = page.getViewport({ scale: 1 })
      const wanted = (width / plain.width) * Math.min(SHARPEST, devicePixelRatio)
      const scale = Math.min(wanted, Math.sqrt(MOST_PIXELS / (plain.width * plain.height)))
      const viewport = page.getViewport({ scale })
      const canvas = document.createElement('canvas')
      canvas.width = Math.max(1, Math.floor(viewport.width))
      canvas.height = Math.max(1, Math.floor(viewport.height))
      if (gone) return
      const task = page.render({ canvas, viewport })
      stop = () => task.cancel()
      await task.promise
      if (gone) return
      holder.current?.replaceChildren(canvas)
      setState('drawn')
    }
    draw().catch(() => {
      if (!gone) setState('failed')
    })
    return () => {
      gone = true
      stop()
    }
  }, [pdf, number, width])
  return (
    <>
      <div ref={holder} className="pdf-drawn" data-state={state} aria-hidden />
      {state === 'drawing' && <p className="pdf-waiting note">{t.reader.original.drawing(number)}</p>}
      {state === 'failed' && <p className="pdf-waiting">{t.reader.original.broken}</p>}
    </>
  )
}
