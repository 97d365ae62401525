// Opens the clause behind a cell beside it, or in its text; the address names the open cell.
import { useNavigate } from 'react-router'
import type { Cell, Comparison } from '../../api/types.ts'
import { openPopover } from '../../parts/popover.tsx'
import type { UrlState } from '../../state/url-state.ts'
import { useStrings } from '../../strings/strings.ts'
import { chosenOf } from '../../text/cell.ts'
import { clauseAddress } from '../../text/place.ts'
import { CellDetail } from './cell-detail.tsx'
import { cellKey } from './compare-state.ts'

interface Options {
  readonly data: Comparison
  readonly change: UrlState['change']
}

export interface CellPopover {
  readonly open: (anchor: Element, cell: Cell) => void
  readonly openReader: (cell: Cell) => void
}

export function useCellPopover({ data, change }: Options): CellPopover {
  const t = useStrings()
  const navigate = useNavigate()
  return {
    open: (anchor, cell) => {
      change({ cell: cellKey(cell) }, 'replace')
      openPopover(anchor, t.compare.openCell, <CellDetail cell={cell} data={data} />, () =>
        change({ cell: null }, 'replace'),
      )
    },
    openReader: (cell) => {
      const value = chosenOf(cell)
      if (value) void navigate(clauseAddress(value.documentId, value.span))
    },
  }
}
