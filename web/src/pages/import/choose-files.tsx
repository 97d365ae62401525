// Where files come in: dropped anywhere, chosen one by one or as a folder; which formats, how large.
import { InboxOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { type ChangeEvent, useRef } from 'react'
import { health } from '../../api/queries.ts'
import { ACCEPT, FORMATS, isLitter } from '../../state/accepted.ts'
import { addUploads } from '../../state/uploads.ts'
import { useStrings } from '../../strings/strings.ts'

export function ChooseFiles() {
  const t = useStrings()
  const files = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  const limit = useQuery(health()).data?.maxFileBytes ?? null
  const take = ({ currentTarget }: ChangeEvent<HTMLInputElement>): void => {
    const chosen = [...(currentTarget.files ?? [])].filter(({ name }) => !isLitter(name))
    addUploads(
      chosen.map((file) => ({ file })),
      limit,
    )
    // So that the same file may be chosen again.
    currentTarget.value = ''
  }
  return (
    <section className="choose-files" aria-label={t.importing.chooseFiles}>
      <p className="choose-line">
        <InboxOutlined aria-hidden />
        <span className="wide-only">{t.importing.drop}</span>
        <button type="button" className="main-button" onClick={() => files.current?.click()}>
          {t.importing.chooseFiles}
        </button>
        <button type="button" className="filter-button" onClick={() => folder.current?.click()}>
          {t.importing.chooseFolder}
        </button>
      </p>
      <p className="second">
        {t.importing.formats} {FORMATS.flat().join(' ')}
        {limit !== null && (
          <>
            {t.common.semicolon}
            {t.importing.limit(t.importing.size(limit))}
          </>
        )}
        <br />
        {t.importing.formatNote}
      </p>
      <input
        ref={files}
        type="file"
        multiple
        accept={ACCEPT}
        hidden
        data-files
        aria-label={t.importing.chooseFiles}
        onChange={take}
      />
      <input
        ref={(element) => {
          folder.current = element
          if (element) element.webkitdirectory = true
        }}
        type="file"
        multiple
        hidden
        aria-label={t.importing.chooseFolder}
        onChange={take}
      />
    </section>
  )
}
