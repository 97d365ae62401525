// The chosen passage in its surroundings, beside the results (a sheet where there is no room for it).
import Button from 'antd/es/button'
import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import type { SearchPassage, Span } from '../../api/types.ts'
import { DocumentLead } from '../../parts/document-line.tsx'
import { LoadError } from '../../parts/load-error.tsx'
import { copyText } from '../../state/copy.ts'
import { useStrings } from '../../strings/strings.ts'
import { BlockView } from '../../text/block-view.tsx'
import { citationOf } from '../../text/citation-of.ts'
import { headingText, pathAt } from '../../text/outline.ts'
import type { Overlay } from '../../text/overlay.ts'
import { type LaidOut, useDocument } from '../../text/use-document.ts'
import { passageAddress } from './hit.tsx'

const AROUND = 2

interface Props {
  readonly documentId: string
  readonly passage: SearchPassage
}

export function Preview({ documentId, passage }: Props) {
  const t = useStrings()
  const { document, error, retry } = useDocument(documentId)
  if (error && !document) return <LoadError error={error} what={t.reader.whatText} onRetry={retry} />
  if (!document) return <p className="note">{t.common.loading}</p>
  return <Shown document={document} passage={passage} />
}

function Shown({ document, passage }: { document: LaidOut; passage: SearchPassage }) {
  const t = useStrings()
  const navigate = useNavigate()
  const { detail, blocks, looks } = document
  const { span, marks } = passage
  const overlays = useMemo(
    (): Overlay[] => [
      { name: 'focus', span },
      ...marks.map(([from, to]) => ({ name: 'hit' as const, span: [span[0] + from, span[0] + to] as Span })),
    ],
    [span, marks],
  )
  const first = blocks.findIndex(({ to }) => to > span[0])
  const last = blocks.findLastIndex(({ from }) => from < span[1])
  const shown = blocks.slice(Math.max(0, first - AROUND), last + 1 + AROUND)
  const path = pathAt(detail.sections, span[0]).map((index) => detail.sections[index])
  return (
    <>
      <DocumentLead document={detail} />
      <h3>{detail.title}</h3>
      <p className="note">{path.flatMap((section) => (section ? headingText(section) : [])).join(' › ')}</p>
      <div className="preview-actions">
        <Button type="primary" size="small" onClick={() => navigate(passageAddress(detail.id, passage))}>
          {t.common.openInText}
        </Button>
        <Button size="small" onClick={() => copyText(citationOf(document, span), t.common.copy)}>
          {t.common.copy.citation}
        </Button>
      </div>
      <div className="source-text preview-text">
        {shown.map((block) => (
          <BlockView
            key={block.from}
            block={block}
            level={block.section === null ? null : (detail.sections[block.section]?.level ?? null)}
            overlays={overlays}
            looks={looks}
          />
        ))}
      </div>
    </>
  )
}
