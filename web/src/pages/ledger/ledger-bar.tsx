// Filters of the ledger, its view and its grouping.
import { useQuery } from '@tanstack/react-query'
import Segmented from 'antd/es/segmented'
import Select from 'antd/es/select'
import { useState } from 'react'
import { agenciesNamed } from '../../api/ledger-queries.ts'
import { MultiSelect } from '../../parts/multi-select.tsx'
import { RegionPicker } from '../../parts/region-picker.tsx'
import { isComposing } from '../../state/keys.ts'
import type { UrlState } from '../../state/url-state.ts'
import { useDebounced } from '../../state/use-debounced.ts'
import { useStrings } from '../../strings/strings.ts'
import { DayField } from './day-field.tsx'
import { GROUPS, type LedgerState, ROLES, VIEWS } from './ledger-state.ts'

interface Props {
  readonly state: LedgerState
  readonly change: UrlState['change']
}

export function LedgerBar({ state, change }: Props) {
  const t = useStrings()
  const table = state.view === 'table'
  /** On a phone the filters are folded away until they are asked for. */
  const [open, setOpen] = useState(false)
  const chosen = [state.role, state.dueBefore, state.words].filter((one) => one).length
  const filters = chosen + state.agency.length + state.region.length
  return (
    <>
      <button
        type="button"
        className="filters-toggle no-print"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {t.ledger.filtersCount(filters)}
      </button>
      <fieldset className="ledger-bar no-print" aria-label={t.ledger.filters} data-open={open}>
        {table && <AgencyPicker state={state} change={change} />}
        {table && (
          <Select
            aria-label={t.ledger.role}
            placeholder={t.ledger.anyRole}
            className="role-picker"
            allowClear
            value={state.role}
            options={ROLES.map((value) => ({ value, label: t.common.role[value] }))}
            onChange={(role) => change({ role: role ?? null, task: null })}
          />
        )}
        <RegionPicker regions={state.region} onChange={(region) => change({ region, task: null })} />
        {table && (
          <DayField
            label={t.ledger.dueBefore}
            day={state.dueBefore}
            onChange={(day) => change({ due_before: day, task: null })}
          />
        )}
        {table && <WordsField key={state.words} words={state.words} change={change} />}
        {table && (
          <Select
            aria-label={t.ledger.group.label}
            variant="borderless"
            popupMatchSelectWidth={false}
            value={state.group}
            options={GROUPS.map((value) => ({ value, label: t.ledger.group[value] }))}
            onChange={(group) => change({ group: group === 'agency' ? null : group })}
          />
        )}
        <Segmented
          aria-label={t.ledger.view}
          className="view-picker"
          value={state.view}
          options={VIEWS.map((value) => ({ value, label: t.ledger.views[value] }))}
          onChange={(view) => change({ view: view === 'table' ? null : view, task: null })}
        />
      </fieldset>
    </>
  )
}

function WordsField({ words, change }: { words: string; change: Props['change'] }) {
  const t = useStrings()
  const [typed, setTyped] = useState(words)
  const commit = (): void => {
    if (typed.trim() !== words) change({ q: typed.trim() || null, task: null })
  }
  return (
    <input
      type="search"
      className="field words-field"
      aria-label={t.ledger.words}
      placeholder={t.ledger.words}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !isComposing(event.nativeEvent)) commit()
      }}
    />
  )
}

function AgencyPicker({ state, change }: Props) {
  const t = useStrings()
  const [typed, setTyped] = useState('')
  const q = useDebounced(typed.trim(), 150) ?? ''
  const { data, isPlaceholderData } = useQuery(agenciesNamed(q))
  // Enter takes the first one: what was typed goes before what is chosen, and nothing is offered for other words than these.
  const answered = typed.trim() === q && !isPlaceholderData
  const found = typed.trim() === '' || answered ? (data ?? []) : []
  const names = [...new Set(typed.trim() === '' ? [...state.agency, ...found] : found)]
  return (
    <MultiSelect
      aria-label={t.ledger.agency}
      placeholder={t.ledger.anyAgency}
      className="agency-picker"
      allowClear
      filterOption={false}
      value={[...state.agency]}
      options={names.map((value) => ({ value, label: value }))}
      onSearch={setTyped}
      notFoundContent={answered ? t.ledger.noAgency : t.common.loading}
      onChange={(agency) => change({ agency, task: null })}
    />
  )
}
