// Title, what tells the document from others, where it is from, and the page's actions.
import { memo } from 'react'
import { Link } from 'react-router'
import { DocumentLead, DocumentLine } from '../../parts/document-line.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { copyText } from '../../state/copy.ts'
import { useStrings } from '../../strings/strings.ts'
import type { LaidOut } from '../../text/use-document.ts'
import { FileActions } from './file-actions.tsx'

/** Of its indicators the first ones: a text names the most important at its beginning. */
const COMPARED = 4

export const ReaderHead = memo(function ReaderHead({ document: { detail } }: { document: LaidOut }) {
  const t = useStrings()
  const compared = [...new Set(detail.targets.flatMap(({ indicatorId }) => indicatorId ?? []))].slice(
    0,
    COMPARED,
  )
  return (
    <header className="reader-head">
      <DocumentLead document={detail} />
      <PageHead
        title={detail.title}
        actions={
          <>
            {compared.length > 0 && (
              <Link
                className="plain-button"
                to={`/compare?${new URLSearchParams({ indicators: compared.join(',') })}`}
              >
                {t.shell.compare}
              </Link>
            )}
            <button
              type="button"
              className="plain-button"
              onClick={() =>
                copyText(
                  `《${detail.title}》${detail.documentNumber ? `(${detail.documentNumber})` : ''}`,
                  t.common.copy,
                )
              }
            >
              {t.common.copy.citation}
            </button>
            <FileActions detail={detail} look="menu" />
          </>
        }
      />
      <DocumentLine document={detail} file={`${t.reader.sourceFile} ${detail.source.file}`} />
    </header>
  )
})
