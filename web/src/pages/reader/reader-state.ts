// The reader's address: which kinds are marked, which tab and record are open, the order of the list, and the clause after the #.
import { listOf, oneOf } from '../../state/url-state.ts'
import type { EntryKind } from '../../text/entries.ts'

export const TABS = ['records', 'problems', 'info'] as const
export type Tab = (typeof TABS)[number]

export const VIEWS = ['text', 'original', 'both'] as const
export type View = (typeof VIEWS)[number]

export const ORDERS = ['position', 'kind'] as const

export const SHOWN_KINDS = { t: 'targets', d: 'deadlines', r: 'responsibilities', s: 'doubts' } as const
export type KindLetter = keyof typeof SHOWN_KINDS
export const LETTERS = ['t', 'd', 'r', 's'] as const
/** Which letter shows and hides a mark of some look. */
export const LETTER_OF_LOOK = { target: 't', deadline: 'd', duty: 'r', doubt: 's' } as const
/** Sentences that were not understood are for whoever looks for them. */
const AT_FIRST: readonly KindLetter[] = ['t', 'd', 'r']

export interface ReaderState {
  readonly tab: Tab
  readonly view: View
  readonly shown: readonly KindLetter[]
  readonly record: string | null
  readonly order: (typeof ORDERS)[number]
  readonly wrong: readonly { name: string; given: string; used: string }[]
}

export function readerState(query: URLSearchParams): ReaderState {
  const tab = oneOf(query, 'tab', TABS, 'records')
  const view = oneOf(query, 'view', VIEWS, 'text')
  const order = oneOf(query, 'order', ORDERS, 'position')
  const asked = listOf(query, 'show')
  return {
    tab: tab.value,
    view: view.value,
    shown: query.has('show') ? LETTERS.filter((letter) => asked.includes(letter)) : AT_FIRST,
    record: query.get('rec'),
    order: order.value,
    wrong: Object.entries({ tab, view, order }).flatMap(([name, { value, wrong }]) =>
      wrong === null ? [] : [{ name, given: wrong, used: value }],
    ),
  }
}

/** Facts are marked and listed with the targets: same fields, another side of the same figure. */
export const isShown = (kind: EntryKind, shown: readonly KindLetter[]): boolean =>
  shown.some((letter) => SHOWN_KINDS[letter] === (kind === 'facts' ? 'targets' : kind))

/** `show` in the address after a kind is switched: absent when it is as at first. */
export function switched(shown: readonly KindLetter[], letter: KindLetter): string | null {
  const next = LETTERS.filter((one) => (one === letter ? !shown.includes(one) : shown.includes(one)))
  return next.join() === AT_FIRST.join() ? null : next.length === 0 ? 'none' : next.join(',')
}
