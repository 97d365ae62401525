// Records in words, one line each, in the reader's language.
import { useCallback } from 'react'
import { useStrings } from '../strings/strings.ts'
import { dateWords } from './date.ts'
import type { Entry } from './entries.ts'
import { valueWords } from './value.ts'

export function useEntryLabel(): (entry: Entry) => string {
  const t = useStrings()
  return useCallback(
    ({ kind, record }: Entry): string => {
      const name = t.common.kind[kind]
      switch (kind) {
        case 'targets':
        case 'facts':
          return [
            name,
            record.indicator,
            valueWords(record, t),
            t.common.strength[record.strength],
            record.year === null ? t.common.noYear : t.common.year(record.year),
          ]
            .filter((part) => part !== '')
            .join(t.common.comma)
        case 'deadlines':
          return [name, record.expression, dateWords(record, t)].join(t.common.comma)
        case 'responsibilities':
          return [
            name,
            record.task,
            record.part ?? '',
            record.assignments.map(({ agency }) => agency).join('、'),
          ]
            .filter((one) => one !== '')
            .join(t.common.comma)
      }
    },
    [t],
  )
}
