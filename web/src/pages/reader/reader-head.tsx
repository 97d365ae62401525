// Title, what tells the document from others, where it is from, and the page's actions.

import { DocumentLead, DocumentLine } from '../../parts/document-line.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { copyText } from '../../state/copy.ts'
import { useStrings } from '../../strings/strings.ts'
import type { LaidOut } from '../../text/use-document.ts'

export function ReaderHead({ document: { detail } }: { document: LaidOut }) {
  const t = useStrings()
  return (
    <header className="reader-head">
      <DocumentLead document={detail} />
      <PageHead
        title={detail.title}
        actions={
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
        }
      />
      <DocumentLine document={detail} file={`${t.reader.sourceFile} ${detail.source.file}`} />
    </header>
  )
}
