// Where several records stand on the same characters: which one is meant, by click or by its number.
import { closePopover } from '../../parts/popover.tsx'
import { useKeys } from '../../state/keys.ts'
import { useStrings } from '../../strings/strings.ts'
import type { LaidOut } from '../../text/use-document.ts'

interface Props {
  /** The innermost first. */
  readonly ids: readonly string[]
  readonly document: LaidOut
  readonly selected: string | null
  readonly onSelect: (record: string) => void
}

const KIND_OF_LOOK = {
  target: 'targets',
  deadline: 'deadlines',
  duty: 'responsibilities',
  doubt: 'doubts',
} as const
const NUMBERED = 9

export function HereList({ ids, document, selected, onSelect }: Props) {
  const t = useStrings()
  const choose = (id: string): void => {
    closePopover()
    onSelect(id)
  }
  useKeys(ids.slice(0, NUMBERED).map((id, index) => ({ keys: `${index + 1}`, run: () => choose(id) })))
  return (
    <div className="here">
      <h2>{t.reader.here(ids.length)}</h2>
      <ol>
        {ids.map((id, index) => {
          const look = document.looks.get(id)
          if (!look) return null
          const kind = KIND_OF_LOOK[look.kind]
          return (
            <li key={id}>
              <button type="button" aria-current={id === selected} onClick={() => choose(id)}>
                {index < NUMBERED && <kbd>{index + 1}</kbd>}
                <span className={`kind-sample kind-${kind}`}>
                  {kind === 'doubts' ? t.reader.doubt : t.common.kind[kind]}
                </span>
                <span>{withoutKind(look.label)}</span>
              </button>
            </li>
          )
        })}
      </ol>
    </div>
  )
}

/** A spoken label begins with its kind, which is shown beside it here. */
const withoutKind = (label: string): string => label.slice(label.indexOf('，') + 1)
