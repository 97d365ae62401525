// A text field with suggestions: never submits while an input method composes, never asks in the middle of a syllable.
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { suggestions } from '../api/queries.ts'
import type { Suggestion } from '../api/types.ts'
import { isComposing } from '../state/keys.ts'
import { useDebounced } from '../state/use-debounced.ts'
import { useStrings } from '../strings/strings.ts'
import './suggest-box.css'

interface Props {
  readonly initial: string
  readonly label: string
  readonly placeholder: string
  readonly onSearch: (q: string) => void
  readonly onType?: (text: string) => void
  readonly onPick: (item: Suggestion) => void
  readonly id?: string
}

const SHOWN = 8

export function SuggestBox({ initial, label, placeholder, onSearch, onType, onPick, id }: Props) {
  const t = useStrings()
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
  const onKeyDown = (event: React.KeyboardEvent<HTMLInputElement>): void => {
    if (isComposing(event.nativeEvent)) return
    const picked = items[chosen]
    if (event.key === 'Enter') {
      event.preventDefault()
      const numbered = items[0]?.kind === 'number' ? items[0] : undefined
      if (picked) finish(() => onPick(picked))
      // A document number leads to one document: nobody means to search for it.
      else if (numbered && asked.trim() === text.trim()) finish(() => onPick(numbered))
      else if (text.trim() !== '') finish(() => onSearch(text.trim()))
    } else if (event.key === 'ArrowDown' && items.length > 0) {
      event.preventDefault()
      setChosen((chosen + 1) % items.length)
    } else if (event.key === 'ArrowUp' && items.length > 0) {
      event.preventDefault()
      setChosen(chosen <= 0 ? items.length - 1 : chosen - 1)
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
        aria-activedescendant={items[chosen] ? `${listId}-${chosen}` : undefined}
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
            <span className="suggest-kind">{t.shell.suggestionKind[item.kind]}</span>
            {item.label}
          </div>
        ))}
      </div>
    </div>
  )
}
