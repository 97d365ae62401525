// On a phone one of the three columns is shown at a time.
import Segmented from 'antd/es/segmented'
import { useStrings } from '../../strings/strings.ts'
import type { Segment } from './reader-page.tsx'

export function Segments({ value, onChange }: { value: Segment; onChange: (segment: Segment) => void }) {
  const t = useStrings()
  return (
    <div className="segments no-print">
      <Segmented<Segment>
        block
        value={value}
        options={[
          { value: 'outline', label: t.reader.outline },
          { value: 'text', label: t.reader.text },
          { value: 'records', label: t.reader.records },
        ]}
        onChange={onChange}
      />
    </div>
  )
}
