// A text field with suggestions: never submits while an input method composes, never asks in the middle of a syllable.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { suggestions } from '../api/queries.ts'
import type { Span, Suggestion } from '../api/types.ts'
import { isComposing } from '../state/keys.ts'
import { useDebounced } from '../state/use-debounced.ts'
import { useStrings } from '../strings/strings.ts'
import { MarkedText } from './marked-text.tsx'
import './suggest-box.css'

interface Props {
  readonly initial: string
  readonly label: string
  readonly placeholder: string
  readonly onSearch: (q: string) => void
  readonly onType?: (text: string) => void
  readonly onPick: (item: Suggestion) => void
  /** Down with no suggestions to move through: on to what is below. */
  readonly onDown?: () => void
  readonly id?: string
}

const SHOWN = 8
/** 国发[2021]23号, in any brackets or none. */
const NUMBER = /[[〔(（【〈]\s*\d{4}\s*[\]〕)）】〉]|\d{4}.{0,3}\d{1,5}号/

export function SuggestBox({ initial, label, placeholder, onSearch, onType, onPick, onDown, id }: Props) {
  const t = useStrings()
  const cache = useQueryClient()
  const listId = useId()
  const [text, setText] = useState(initial)
  const [composing, setComposing] = useState(false)
  const [open, setOpen] = useState(false)
  const [chosen, setChosen] = useState(-1)
  const asked = useDebounced(composing ? null : text, 150) ?? ''
  const { data } = useQuery({ ...suggestions(asked), enabled: open && asked.trim() !== '' })
  const items = open && text.trim() !== '' ? (data?.items ?? []).slice(0, SHOWN) : []

  const finish = (act: () => void): void => {
    setOpen(false)
    setChosen(-1)
    act()
  }
  /** A document number leads to its document, also when pasted and sent at once: nobody means to search for it. */
  const submit = async (q: string): Promise<void> => {
    const found = NUMBER.test(q) ? await cache.fetchQuery(suggestions(q)).catch(() => null) : null
    const numbered = found?.items.find(({ kind }) => kind === 'number')
    if (numbered) onPick(numbered)
    else onSearch(q)
  }
  const onKeyDown = (event: React.KeyboardEvent<HTMLInputElement>): void => {
    if (isComposing(event.nativeEvent)) return
    const picked = items[chosen]
    if (event.key === 'Enter') {
      event.preventDefault()
      if (picked) finish(() => onPick(picked))
      else if (text.trim() !== '') finish(() => void submit(text.trim()))
    } else if (event.key === 'ArrowDown') {
      event.preventDefault()
      if (items.length > 0) setChosen(chosen >= items.length ? 0 : chosen + 1)
      else onDown?.()
    } else if (event.key === 'ArrowUp' && items.length > 0) {
      event.preventDefault()
      setChosen(chosen <= 0 ? items.length : chosen - 1)
    } else if (event.key === 'Escape') {
      event.preventDefault()
      if (items.length > 0) setOpen(false)
      else event.currentTarget.blur()
    }
  }

  return (
    <div className="suggest">
      <input
        id={id}
        type="search"
        role="combobox"
        data-search-box
        autoComplete="off"
        spellCheck={false}
        aria-label={label}
        aria-expanded={items.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={items.length > 0 && chosen >= 0 ? `${listId}-${chosen}` : undefined}
        placeholder={placeholder}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          onType?.(event.target.value)
          setOpen(true)
          setChosen(-1)
        }}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      />
      <div
        className="suggest-list"
        id={listId}
        role="listbox"
        aria-label={t.shell.suggestions}
        hidden={items.length === 0}
      >
        {items.map((item, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field moves through the options and takes Enter
          <div
            key={`${item.kind} ${item.id}`}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => finish(() => onPick(item))}
          >
            <span className="suggest-kind">
              {items[index - 1]?.kind === item.kind ? '' : t.shell.suggestionKind[item.kind]}
            </span>
            <span className="suggest-label">
              <MarkedText text={item.label} marks={placesOf(text.trim(), item.label)} />
            </span>
          </div>
        ))}
        {items.length > 0 && (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field moves through the options and takes Enter
          <div
            id={`${listId}-${items.length}`}
            role="option"
            tabIndex={-1}
            className="suggest-all"
            aria-selected={chosen === items.length}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => finish(() => onSearch(text.trim()))}
          >
            <span className="suggest-kind" />
            {t.shell.searchFor(text.trim())}
          </div>
        )}
      </div>
    </div>
  )
}

/** Where what was typed stands in a suggestion; nowhere where another name of the thing was meant. */
function placesOf(typed: string, label: string): Span[] {
  const at = typed === '' ? -1 : label.indexOf(typed)
  return at < 0 ? [] : [[at, at + typed.length]]
}
