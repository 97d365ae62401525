// On paper the records follow the text as a table, numbered as their marks are.
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useStrings } from '../../strings/strings.ts'
import { useEntryLabel } from '../../text/entry-label.ts'
import { readableQuote } from '../../text/readable-quote.ts'
import type { LaidOut } from '../../text/use-document.ts'

export function PrintedRecords({ document }: { document: LaidOut }) {
  const t = useStrings()
  const label = useEntryLabel()
  const printing = usePrinting()
  if (!printing) return null
  return (
    <table className="print-only printed-records">
      <caption>{t.reader.recordsTable}</caption>
      <tbody>
        {document.entries.map((entry, index) => (
          <tr key={entry.record.id}>
            <td>{index + 1}</td>
            <td>{label(entry)}</td>
            <td>{readableQuote(document, entry.record.span)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The table is only built for printing: nobody reads it on the screen. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    const before = (): void => flushSync(() => setPrinting(true))
    const after = (): void => setPrinting(false)
    addEventListener('beforeprint', before)
    addEventListener('afterprint', after)
    return () => {
      removeEventListener('beforeprint', before)
      removeEventListener('afterprint', after)
    }
  }, [])
  return printing
}
