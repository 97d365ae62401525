// Keys over the results: j and k move, Enter opens in the text, c copies the citation, p shows or hides the preview, Esc
// takes the choice back.
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import type { SearchHit, SearchPassage } from '../../api/types.ts'
import { useKeys } from '../../state/keys.ts'
import { useStrings } from '../../strings/strings.ts'
import { copyCitation } from '../../text/copy-citation.ts'
import { citedOf, passageAddress } from './hit.tsx'

interface Opened {
  readonly hit: SearchHit
  readonly passage: SearchPassage
}

interface Options {
  readonly hits: readonly SearchHit[]
  readonly opened: Opened | null
  /** In the preview: the best passage where nobody chose another. */
  readonly shown: Opened | null
  readonly show: (hit: SearchHit, passage: SearchPassage) => void
  readonly close: () => void
  /** Shows or hides the preview; `false` where there is no room for one. */
  readonly onPreview: () => boolean
}

export function useHitKeys({ hits, opened, shown, show, close, onPreview }: Options): void {
  const t = useStrings()
  const navigate = useNavigate()
  const cache = useQueryClient()
  const move = (step: 1 | -1): boolean => {
    const now = opened ? hits.indexOf(opened.hit) : -1
    const hit = hits[Math.max(0, Math.min(hits.length - 1, now + step))]
    const passage = hit?.passages[0]
    if (!hit || !passage) return false
    show(hit, passage)
    const item = document.querySelector(`[data-document="${CSS.escape(hit.document.id)}"]`)
    item?.scrollIntoView({ block: 'nearest' })
    // Where the hit is, Tab goes on from there.
    item?.querySelector<HTMLElement>('h3 a')?.focus({ preventScroll: true })
    return true
  }
  const open = (): boolean => {
    if (!opened) return false
    void navigate(passageAddress(opened.hit.document.id, opened.passage))
    return true
  }
  const cite = (): boolean => {
    const now = opened ?? shown
    if (now) void copyCitation(cache, now.hit.document.id, citedOf(now.passage), t)
    return now !== null
  }
  useKeys([
    { keys: 'j', label: t.shell.moveDown, run: () => move(1) },
    { keys: 'k', label: t.shell.moveUp, run: () => move(-1) },
    { keys: 'Enter', label: t.common.openInText, run: open },
    { keys: 'c', label: t.common.copy.citation, run: cite },
    { keys: 'p', label: t.search.togglePreview, run: onPreview },
    {
      keys: 'Escape',
      label: t.shell.closeLayer,
      run: () => {
        if (!opened) return false
        close()
        return true
      },
    },
  ])
}
