// What a person should look at: troubles of the service, files that failed or have problems, figures not understood.
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { health, jobs } from '../../api/queries.ts'
import type { Comparison } from '../../api/types.ts'
import { groupBy } from '../../parts/group-by.ts'
import { useStrings } from '../../strings/strings.ts'

const BASE = /[^/\\]+$/

export function Attention({ comparison }: { comparison: Comparison | undefined }) {
  const t = useStrings()
  const { data: state } = useQuery(health())
  const { data: done } = useQuery(jobs())
  const files = latest(done?.items.flatMap((job) => job.files) ?? [])
  const unclear = groupBy(
    (comparison?.cells ?? []).filter((cell) => cell.state === 'unclear'),
    ({ indicator }) => indicator,
  )
  const items: { key: string; content: ReactNode }[] = [
    ...(state?.troubles ?? []).map((trouble) => ({ key: trouble, content: trouble })),
    ...files
      .filter((file) => file.state === 'failed')
      .map((file) => ({
        key: `failed ${file.name}`,
        content: `${t.home.failedFile(baseName(file.name))} ${file.message ?? ''}`,
      })),
    ...files
      .filter((file) => (file.counts?.problems ?? 0) > 0)
      .map((file) => {
        const words = t.home.problems(baseName(file.name), t.common.count(file.counts?.problems ?? 0))
        const [only, ...more] = file.documentIds
        const to =
          only !== undefined && more.length === 0
            ? `/documents/${encodeURIComponent(only)}?tab=problems`
            : '/documents'
        return { key: `problems ${file.name}`, content: <Link to={to}>{words}</Link> }
      }),
    ...[...unclear].map(([indicator, cells]) => ({
      key: `unclear ${indicator}`,
      content: (
        <Link to={`/compare?${new URLSearchParams({ indicators: indicator })}`}>
          {t.home.unclear(
            comparison?.columns.find((column) => column.indicator === indicator)?.name ?? indicator,
            new Set(cells.map(({ region }) => region)).size,
          )}
        </Link>
      ),
    })),
  ]
  return (
    <section className="home-part">
      <h2>{t.home.attention}</h2>
      {items.length === 0 ? (
        <p>{t.home.attentionNone}</p>
      ) : (
        <ul className="attention">
          {items.map(({ key, content }) => (
            <li key={key}>{content}</li>
          ))}
        </ul>
      )}
    </section>
  )
}

const baseName = (path: string): string => BASE.exec(path)?.[0] ?? path

/** Jobs come newest first: of a file read more than once the last reading counts. */
const latest = <File extends { readonly name: string }>(files: readonly File[]): File[] =>
  files.filter((file, at) => files.findIndex(({ name }) => name === file.name) === at)
