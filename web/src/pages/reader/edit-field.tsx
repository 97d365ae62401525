// One field of a document: its value with where the text says it, and, when it is edited, a box in its place. What a person
// wrote is marked, with its history and the way back to what was read.
import { EditOutlined } from '@ant-design/icons'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import {
  changeDocument,
  type DocumentChange,
  type DocumentEdit,
  type DocumentField,
} from '../../api/document-changes.ts'
import { ApiError } from '../../api/errors.ts'
import { announce } from '../../state/announce.tsx'
import { isComposing } from '../../state/keys.ts'
import { minuteInChina } from '../../state/today.ts'
import { useStrings } from '../../strings/strings.ts'

export interface Editable {
  readonly field: DocumentField
  readonly label: string
  /** As it stands in the box. */
  readonly written: string
  /** A closed set, where it is one. */
  readonly options?: readonly { readonly value: string; readonly label: string }[]
  readonly hint?: string
  /** Said where what was written may not be so; else that it may not be empty. */
  readonly wrong?: string
  /** What is sent for what was written; null: it may not be so. */
  readonly read: (written: string) => DocumentChange | null
}

interface Props {
  readonly document: string
  readonly editable: Editable
  /** Of this field, the oldest first. */
  readonly edits: readonly DocumentEdit[]
  readonly children: ReactNode
}

export function EditField({ document, editable, edits, children }: Props) {
  const t = useStrings()
  const cache = useQueryClient()
  const [editing, setEditing] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const wasEditing = useRef(false)
  useEffect(() => {
    // The hand goes back to where it began.
    if (wasEditing.current && !editing) button.current?.focus()
    wasEditing.current = editing
  }, [editing])
  const { field, label } = editable
  const byHand = edits.at(-1)?.value !== undefined
  const change = useMutation({
    mutationFn: (given: DocumentChange) => changeDocument(document, given),
    onSuccess: async (_, given) => {
      setEditing(false)
      announce(given.reset ? t.reader.edit.restored(label) : t.reader.edit.saved(label))
      // Its lists, facets and counts follow; its text stays as it is.
      await cache.invalidateQueries()
    },
  })
  return (
    <>
      {editing ? (
        <FieldForm
          editable={editable}
          error={change.error}
          busy={change.isPending}
          onSave={(given) => change.mutate(given)}
          onCancel={() => {
            change.reset()
            setEditing(false)
          }}
        />
      ) : (
        <>
          {children}{' '}
          <button
            ref={button}
            type="button"
            className="plain-button edit-button"
            aria-label={t.reader.edit.change(label)}
            title={t.reader.edit.change(label)}
            data-edit={field}
            onClick={() => setEditing(true)}
          >
            <EditOutlined aria-hidden />
          </button>
        </>
      )}
      {edits.length > 0 && (
        <details className="field-history">
          <summary>
            {byHand && <span className="tag tag-edited">{t.reader.edit.edited}</span>} {t.reader.edit.history}
          </summary>
          <ol>
            {edits.map((edit) => (
              <li key={edit.id}>
                {edit.value === undefined
                  ? t.reader.edit.withdrew(minuteInChina(edit.at), edit.by)
                  : t.reader.edit.wrote(minuteInChina(edit.at), edit.by)}{' '}
                {edit.value !== undefined && wordsOf(edit.value, editable, t.reader.edit.emptied)}
              </li>
            ))}
          </ol>
          {byHand && (
            <button
              type="button"
              className="link-button"
              disabled={change.isPending}
              onClick={() => change.mutate({ reset: [field] })}
            >
              {t.reader.edit.restore}
            </button>
          )}
        </details>
      )}
    </>
  )
}

function wordsOf(value: unknown, { options }: Editable, none: string): string {
  const all = [value].flat().filter((one) => one !== null && one !== '')
  return (
    all.map((one) => options?.find((option) => option.value === one)?.label ?? String(one)).join('、') || none
  )
}

interface FormProps {
  readonly editable: Editable
  readonly error: Error | null
  readonly busy: boolean
  readonly onSave: (change: DocumentChange) => void
  readonly onCancel: () => void
}

function FieldForm({ editable, error, busy, onSave, onCancel }: FormProps) {
  const t = useStrings()
  const [written, setWritten] = useState(editable.written)
  const [empty, setEmpty] = useState(false)
  const hint = useId()
  const save = (event: FormEvent): void => {
    event.preventDefault()
    if (written.trim() === editable.written) {
      onCancel()
      return
    }
    const given = editable.read(written.trim())
    setEmpty(given === null)
    if (given) onSave(given)
  }
  const common = {
    className: 'field',
    'aria-label': editable.label,
    'aria-describedby': hint,
    'aria-invalid': empty || error !== null,
    value: written,
    disabled: busy,
    autoFocus: true,
  }
  return (
    <form
      className="field-form"
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || isComposing(event.nativeEvent)) return
        event.stopPropagation()
        onCancel()
      }}
    >
      {editable.options ? (
        <select {...common} onChange={(event) => setWritten(event.target.value)}>
          {editable.options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      ) : (
        <input {...common} onChange={(event) => setWritten(event.target.value)} />
      )}
      <span className="field-buttons">
        <button type="submit" className="main-button" disabled={busy}>
          {t.reader.edit.save}
        </button>
        <button type="button" className="link-button" onClick={onCancel}>
          {t.common.cancel}
        </button>
      </span>
      <span id={hint} className={empty || error ? 'field-error' : 'note'} role={error ? 'alert' : undefined}>
        {empty
          ? (editable.wrong ?? t.reader.edit.required)
          : error
            ? error instanceof ApiError && error.kind === 'refused'
              ? error.message
              : t.common.error.unreachableNothing
            : editable.hint}
      </span>
    </form>
  )
}
