// In place of pages that cannot be shown: why, and how to get the file.
import type { ReactNode } from 'react'
import { originalAddress } from '../../../api/originals.ts'
import { useStrings } from '../../../strings/strings.ts'

export const Unseen = ({ children }: { children: ReactNode }) => (
  <div className="original-unseen">{children}</div>
)

export function Download({ id }: { id: string }) {
  const t = useStrings()
  return (
    <a href={originalAddress(id)} download>
      {t.reader.original.download}
    </a>
  )
}
