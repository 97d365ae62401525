// The reader's address: which kinds are marked, which tab and record are open, and the clause after the #.
import { listOf, oneOf } from '../../state/url-state.ts'
import type { EntryKind } from '../../text/entries.ts'

export const TABS = ['records', 'problems', 'info'] as const
export type Tab = (typeof TABS)[number]

export const SHOWN_KINDS = { t: 'targets', d: 'deadlines', r: 'responsibilities' } as const
export type KindLetter = keyof typeof SHOWN_KINDS
const LETTERS = ['t', 'd', 'r'] as const

export interface ReaderState {
  readonly tab: Tab
  readonly shown: readonly KindLetter[]
  readonly record: string | null
  readonly wrong: readonly { name: string; given: string; used: string }[]
}

export function readerState(query: URLSearchParams): ReaderState {
  const tab = oneOf(query, 'tab', TABS, 'records')
  const asked = listOf(query, 'show')
  return {
    tab: tab.value,
    shown: query.has('show') ? LETTERS.filter((letter) => asked.includes(letter)) : LETTERS,
    record: query.get('rec'),
    wrong: tab.wrong === null ? [] : [{ name: 'tab', given: tab.wrong, used: tab.value }],
  }
}

/** Facts are marked and listed with the targets: same fields, another side of the same figure. */
export const isShown = (kind: EntryKind, shown: readonly KindLetter[]): boolean =>
  shown.some((letter) => SHOWN_KINDS[letter] === (kind === 'facts' ? 'targets' : kind))

/** `show` in the address after a kind is switched: absent when all are shown. */
export function switched(shown: readonly KindLetter[], letter: KindLetter): string | null {
  const next = LETTERS.filter((one) => (one === letter ? !shown.includes(one) : shown.includes(one)))
  return next.length === LETTERS.length ? null : next.length === 0 ? 'none' : next.join(',')
}
