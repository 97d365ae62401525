// A place in the document that is open: the address gets it, everything else of the view stays.
import type { ReactNode } from 'react'
import { Link, useLocation } from 'react-router'
import type { Span } from '../../api/types.ts'
import { placeHash } from '../../text/place.ts'

export function JumpLink({ span, children }: { span: Span; children: ReactNode }) {
  const { search } = useLocation()
  return (
    <Link className="from-text" to={{ search, hash: placeHash(span) }}>
      {children}
    </Link>
  )
}
