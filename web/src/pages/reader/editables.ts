// How each field of a document is written in a box and read from it.
import type { DocumentField } from '../../api/document-changes.ts'
import type { DocumentDetail } from '../../api/types.ts'
import type { Strings } from '../../strings/strings.ts'
import type { Editable } from './edit-field.tsx'

const LISTED = /[、，,;；\n]+/
const DAY =
  /^(?<year>\d{4})(?:[-/.年](?:(?<month>0?[1-9]|1\d)(?:[-/.月](?:(?<day>0?[1-9]|[12]\d|3\d)日?)?)?)?)?$/
const LINK = /^https?:\/\/\S{4,2000}$/
const VALIDITIES = ['现行有效', '尚未生效', '已失效', '已废止', '未载明'] as const
const LEVELS = ['national', 'province', 'city', 'county'] as const
const STATUSES = ['final', 'draft'] as const

const several = (written: string): string[] =>
  written
    .split(LISTED)
    .map((one) => one.trim())
    .filter((one) => one !== '')

/** As people write days: 2024年3月5日, 2024/3/5, 2024.3; null: it is none. */
export function dayIn(written: string): string | null {
  const { year, month, day } = DAY.exec(written)?.groups ?? {}
  if (year === undefined || Number(month ?? 1) > 12 || Number(day ?? 1) > 31) return null
  const parts = [month, day].flatMap((part) => (part === undefined ? [] : part.padStart(2, '0')))
  return [year, ...parts].join('-')
}

const linkIn = (written: string): string | null => (LINK.test(written) ? written : null)

const oneIn = <Value extends string>(values: readonly Value[], written: string): Value | undefined =>
  values.find((value) => value === written)

export function editablesOf(detail: DocumentDetail, t: Strings): Readonly<Record<DocumentField, Editable>> {
  const { field: label, edit } = t.reader
  const needed = (field: 'title' | 'type', written: string): Editable => ({
    field,
    label: label[field],
    written,
    read: (next) => (next === '' ? null : { [field]: next }),
  })
  const mayLack = (
    field: 'documentNumber' | 'issuedOn' | 'sourceUrl',
    written: string | null,
    wrong?: { readonly hint: string; readonly read: (written: string) => string | null },
  ): Editable => ({
    field,
    label: label[field],
    written: written ?? '',
    hint: wrong?.hint ?? edit.cleared,
    wrong: wrong?.hint,
    read: (next) => {
      if (next === '') return { [field]: null }
      const value = wrong ? wrong.read(next) : next
      return value === null ? null : { [field]: value }
    },
  })
  const list = (field: 'issuers' | 'topics', written: readonly string[]): Editable => ({
    field,
    label: label[field],
    written: written.join('、'),
    hint: edit.many,
    read: (next) => ({ [field]: several(next) }),
  })
  return {
    title: needed('title', detail.title),
    type: needed('type', detail.type),
    issuers: list('issuers', detail.issuers),
    topics: list('topics', detail.topics),
    documentNumber: mayLack('documentNumber', detail.documentNumber),
    issuedOn: mayLack('issuedOn', detail.issuedOn, { hint: edit.day, read: dayIn }),
    sourceUrl: mayLack('sourceUrl', detail.sourceUrl, { hint: edit.url, read: linkIn }),
    region: {
      field: 'region',
      label: label.region,
      written: [detail.region].flat().join('、'),
      hint: edit.many,
      read: (next) => (several(next).length === 0 ? null : { region: several(next) }),
    },
    level: {
      field: 'level',
      label: label.level,
      written: detail.level,
      options: LEVELS.map((value) => ({ value, label: t.common.level[value] })),
      read: (next) => ({ level: oneIn(LEVELS, next) }),
    },
    status: {
      field: 'status',
      label: label.status,
      written: detail.status,
      options: STATUSES.map((value) => ({ value, label: t.common.status[value] })),
      read: (next) => ({ status: oneIn(STATUSES, next) }),
    },
    validity: {
      field: 'validity',
      label: label.validity,
      written: detail.validity,
      options: VALIDITIES.map((value) => ({ value, label: value })),
      read: (next) => ({ validity: oneIn(VALIDITIES, next) }),
    },
  }
}
