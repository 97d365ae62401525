// `?`: every key that works on the page shown.
import { Sheet } from '../parts/sheet.tsx'
import { useCommands } from '../state/keys.ts'
import { useStrings } from '../strings/strings.ts'

export function KeyHelp({ onClose }: { onClose: () => void }) {
  const t = useStrings()
  const listed = useCommands().filter((command) => command.label)
  const unique = listed.filter((command, at) => listed.findIndex(({ keys }) => keys === command.keys) === at)
  return (
    <Sheet title={t.shell.keys} onClose={onClose}>
      <dl className="key-list">
        {unique.map(({ keys, label }) => (
          <div key={keys}>
            <dt>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
      <p className="note">{t.shell.keysHint}</p>
    </Sheet>
  )
}
