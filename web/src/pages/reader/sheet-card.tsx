// On a phone the record that was tapped comes up from below.
import { Sheet } from '../../parts/sheet.tsx'
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
  if (middle || !entry) return null
  return (
    <Sheet title={t.common.kind[entry.kind]} side="bottom" modal={false} onClose={onClose}>
      <RecordCard entry={entry} document={document} detailed onOpen={() => {}} />
    </Sheet>
  )
}
