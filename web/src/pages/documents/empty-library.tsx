// Nothing has been read in yet: how to do it.
import { Link } from 'react-router'
import { useStrings } from '../../strings/strings.ts'

export function EmptyLibrary() {
  const t = useStrings()
  return (
    <div className="empty">
      <h2>{t.documents.empty}</h2>
      <p>
        <Link to="/import">{t.importing.toImport}</Link>
      </p>
      <p>{t.documents.emptyHint}</p>
      <pre>
        <code>npm run ingest -- ./文件夹</code>
      </pre>
      <ol className="steps">
        {t.documents.emptySteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </div>
  )
}
