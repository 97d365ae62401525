// j and k through the rows of a list, Enter opens the one they are on.
import { useStrings } from '../strings/strings.ts'
import { useKeys } from './keys.ts'

interface Options<Row> {
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  readonly selected: string | null
  readonly onSelect: (row: Row) => void
  readonly onOpen: (row: Row) => void
}

export function useRowKeys<Row>({ rows, rowKey, selected, onSelect, onOpen }: Options<Row>): void {
  const t = useStrings()
  const now = selected === null ? -1 : rows.findIndex((row) => rowKey(row) === selected)
  const move = (step: 1 | -1): boolean => {
    const next = rows[Math.max(0, Math.min(rows.length - 1, now + step))]
    if (next === undefined) return false
    onSelect(next)
    document.querySelector(`[data-row="${CSS.escape(rowKey(next))}"]`)?.scrollIntoView({ block: 'nearest' })
    return true
  }
  const open = (): boolean => {
    const row = rows[now]
    if (row === undefined) return false
    onOpen(row)
    return true
  }
  useKeys([
    { keys: 'j', label: t.shell.moveDown, run: () => move(1) },
    { keys: 'k', label: t.shell.moveUp, run: () => move(-1) },
    { keys: 'Enter', label: t.shell.openItem, run: open },
  ])
}
