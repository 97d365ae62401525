// Keys of the reader: records one after the other, columns folded, find, citation.
import { copyText } from '../../state/copy.ts'
import { useKeys } from '../../state/keys.ts'
import { useStrings } from '../../strings/strings.ts'
import { citationOf } from '../../text/citation-of.ts'
import type { LaidOut } from '../../text/use-document.ts'
import { isShown, type ReaderState, VIEWS, type View } from './reader-state.ts'

export interface Folded {
  readonly left: boolean
  readonly right: boolean
}

interface Options {
  readonly document: LaidOut
  readonly state: ReaderState
  /** Offset at the top of what is in view: the first record to go to. */
  readonly top: number
  readonly openRecord: (record: string) => void
  readonly select: (record: string | null) => void
  readonly fold: (side: keyof Folded) => void
  readonly look: (view: View) => void
}

export function useReaderKeys({ document, state, top, openRecord, select, fold, look }: Options): void {
  const t = useStrings()
  const selected = document.entries.find(({ record }) => record.id === state.record)
  const move = (step: 1 | -1): boolean => {
    const shown = document.entries.filter(({ kind }) => isShown(kind, state.shown))
    const now = selected ? shown.indexOf(selected) : -1
    const fromView = shown.findIndex(({ record }) => record.span[0] >= top)
    const next = now >= 0 ? shown[now + step] : shown[step > 0 ? fromView : fromView - 1]
    if (!next) return false
    openRecord(next.record.id)
    return true
  }
  const find = (): boolean => {
    const box = window.document.querySelector<HTMLInputElement>('[data-find-box]')
    box?.focus()
    return box !== null
  }
  const outline = (): boolean => {
    const heading = window.document.querySelector<HTMLElement>('.outline [tabindex="0"]')
    heading?.focus()
    return heading !== null
  }
  const cite = (): boolean => {
    // Words selected in the text go first.
    if (!selected || getSelection()?.isCollapsed === false) return false
    void copyText(citationOf(document, selected.record.span), t.common.copy)
    return true
  }
  const close = (): boolean => {
    if (!selected) return false
    select(null)
    return true
  }
  useKeys([
    { keys: 'j', label: t.reader.nextRecord, run: () => move(1) },
    { keys: 'k', label: t.reader.previousRecord, run: () => move(-1) },
    { keys: 'n', run: () => move(1) },
    { keys: 'p', run: () => move(-1) },
    { keys: 'o', label: t.reader.outline, run: outline },
    { keys: 'f', label: t.reader.find, run: find },
    { keys: 'c', label: t.common.copy.citation, run: cite },
    { keys: '[', label: t.reader.foldLeft, run: () => fold('left') },
    { keys: ']', label: t.reader.foldRight, run: () => fold('right') },
    {
      keys: 'v',
      label: t.reader.view.next,
      run: () => look(VIEWS[(VIEWS.indexOf(state.view) + 1) % VIEWS.length] ?? 'text'),
    },
    { keys: 'Escape', label: t.shell.closeLayer, run: close },
  ])
}
