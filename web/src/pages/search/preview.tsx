// The chosen passage in its surroundings, beside the results.
import { useMemo } from 'react'
import type { SearchPassage, Span } from '../../api/types.ts'
import { ClauseView } from '../../parts/clause-view.tsx'

interface Props {
  readonly documentId: string
  readonly passage: SearchPassage
}

const AROUND = 2

export function Preview({ documentId, passage }: Props) {
  const { span, marks } = passage
  const placed = useMemo(() => marks.map(([from, to]): Span => [span[0] + from, span[0] + to]), [span, marks])
  return <ClauseView documentId={documentId} span={span} marks={placed} around={AROUND} />
}
