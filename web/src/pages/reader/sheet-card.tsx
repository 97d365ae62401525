// On a phone the record that was tapped comes up from below.
import Drawer from 'antd/es/drawer'
import { MIDDLE, useMedia } from '../../state/use-media.ts'
import { useStrings } from '../../strings/strings.ts'
import type { LaidOut } from '../../text/use-document.ts'
import { RecordCard } from './record-card.tsx'

interface Props {
  readonly document: LaidOut
  readonly record: string | null
  readonly onClose: () => void
}

export function SheetCard({ document, record, onClose }: Props) {
  const t = useStrings()
  const middle = useMedia(MIDDLE)
  const entry = document.entries.find((one) => one.record.id === record)
  if (middle) return null
  return (
    <Drawer
      open={entry !== undefined}
      onClose={onClose}
      placement="bottom"
      size={320}
      mask={{ closable: true }}
      title={entry ? t.common.kind[entry.kind] : ''}
    >
      {entry && <RecordCard entry={entry} document={document} detailed onOpen={() => {}} />}
    </Drawer>
  )
}
