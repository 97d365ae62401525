// Keys over the results: j and k move, Enter opens in the text, c copies the citation, Esc closes the preview.
import { useNavigate } from 'react-router'
import type { SearchHit, SearchPassage } from '../../api/types.ts'
import { useKeys } from '../../state/keys.ts'
import { useStrings } from '../../strings/strings.ts'
import { passageAddress } from './hit.tsx'

interface Options {
  readonly hits: readonly SearchHit[]
  readonly opened: { hit: SearchHit; passage: SearchPassage } | null
  readonly show: (hit: SearchHit, passage: SearchPassage) => void
  readonly close: () => void
}

export function useHitKeys({ hits, opened, show, close }: Options): void {
  const t = useStrings()
  const navigate = useNavigate()
  const move = (step: 1 | -1): boolean => {
    const now = opened ? hits.indexOf(opened.hit) : -1
    const hit = hits[Math.max(0, Math.min(hits.length - 1, now + step))]
    const passage = hit?.passages[0]
    if (!hit || !passage) return false
    show(hit, passage)
    document
      .querySelector(`[data-document="${CSS.escape(hit.document.id)}"]`)
      ?.scrollIntoView({ block: 'nearest' })
    return true
  }
  const open = (): boolean => {
    if (!opened) return false
    void navigate(passageAddress(opened.hit.document.id, opened.passage))
    return true
  }
  useKeys([
    { keys: 'j', label: t.shell.moveDown, run: () => move(1) },
    { keys: 'k', label: t.shell.moveUp, run: () => move(-1) },
    { keys: 'Enter', label: t.common.openInText, run: open },
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
