// What a person should look at: troubles of the service, files that failed, sentences that were not understood, problems of
// files and documents, figures that a comparison lacks. Each number opens its rows.
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useRef } from 'react'
import { Link } from 'react-router'
import { diagnosticPages, health, jobs } from '../../api/queries.ts'
import type { Comparison } from '../../api/types.ts'
import { groupBy } from '../../parts/group-by.ts'
import { MoreRows } from '../../parts/more-rows.tsx'
import { useUrlState } from '../../state/url-state.ts'
import { useStrings } from '../../strings/strings.ts'
import { failureWords } from '../../text/failure.ts'
import { clauseAddress } from '../../text/place.ts'

const BASE = /[^/\\]+$/

/** Sentences with a figure and a year that gave no target. */
export const UNREAD = { rule: 'targets/unread' }
const PROBLEMS = { severity: 'warning,error' }

export function Attention({ comparison }: { comparison: Comparison | undefined }) {
  const t = useStrings()
  const { data: state } = useQuery(health())
  const { data: done } = useQuery(jobs())
  const unread = useInfiniteQuery(diagnosticPages(UNREAD)).data?.pages[0]?.total ?? 0
  const problems = useInfiniteQuery(diagnosticPages(PROBLEMS)).data?.pages[0]?.total ?? 0
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
        content: (
          <>
            <Link to="/import?show=problems">{t.home.failedFile(baseName(file.name))}</Link>{' '}
            {failureWords(file)}
          </>
        ),
      })),
    ...(unread > 0
      ? [{ key: 'unread', content: <Rows name="unread" query={UNREAD} words={t.home.unreadRows} /> }]
      : []),
    ...(problems > 0
      ? [{ key: 'problems', content: <Rows name="problems" query={PROBLEMS} words={t.home.problemRows} /> }]
      : []),
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

interface RowsProps {
  /** In the address: `show=unread`. */
  readonly name: string
  readonly query: Parameters<typeof diagnosticPages>[0]
  readonly words: (n: string) => string
}

/** Folded under their count; open where the address says so. */
function Rows({ name, query, words }: RowsProps) {
  const t = useStrings()
  const { query: address, change } = useUrlState()
  const open = address.get('show') === name
  const box = useRef<HTMLDetailsElement>(null)
  const list = useInfiniteQuery(diagnosticPages(query))
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? []
  const total = list.data?.pages[0]?.total ?? 0
  useEffect(() => {
    if (open) box.current?.scrollIntoView({ block: 'nearest' })
  }, [open])
  return (
    <details
      ref={box}
      open={open}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open !== open) change({ show: currentTarget.open ? name : null }, 'replace')
      }}
    >
      <summary>{words(t.common.count(total))}</summary>
      {open && (
        <ul className="problem-rows">
          {rows.map(({ documentId, title, message, span, sourceId }) => (
            <li key={`${documentId} ${sourceId} ${message} ${span?.join('-')}`}>
              {message}
              {documentId !== null && title !== null && (
                <>
                  {' '}
                  <Link
                    to={
                      span
                        ? clauseAddress(documentId, span)
                        : `/documents/${encodeURIComponent(documentId)}?tab=problems`
                    }
                  >
                    {title}
                  </Link>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {open && <MoreRows list={list} shown={rows.length} total={total} />}
    </details>
  )
}

const baseName = (path: string): string => BASE.exec(path)?.[0] ?? path

/** Jobs come newest first: of a file read more than once the last reading counts. */
const latest = <File extends { readonly name: string }>(files: readonly File[]): File[] =>
  files.filter((file, at) => files.findIndex(({ name }) => name === file.name) === at)
