// Filters of the ledger, its view and its grouping.
import { useQuery } from '@tanstack/react-query'
import Checkbox from 'antd/es/checkbox'
import Segmented from 'antd/es/segmented'
import Select from 'antd/es/select'
import { useState } from 'react'
import { agenciesNamed } from '../../api/queries.ts'
import { RegionPicker } from '../../parts/region-picker.tsx'
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
  return (
    <fieldset className="ledger-bar no-print" aria-label={t.ledger.filters}>
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
      {table && (
        <Checkbox
          checked={state.passed}
          onChange={({ target }) => change({ status: target.checked ? 'overdue' : null, task: null })}
        >
          {t.ledger.passed}
        </Checkbox>
      )}
      {table && state.filtered && (
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
  )
}

function AgencyPicker({ state, change }: Props) {
  const t = useStrings()
  const [typed, setTyped] = useState('')
  const q = useDebounced(typed.trim(), 150) ?? ''
  const { data } = useQuery(agenciesNamed(q))
  const names = [...new Set([...state.agency, ...(data ?? [])])]
  return (
    <Select
      mode="multiple"
      aria-label={t.ledger.agency}
      placeholder={t.ledger.anyAgency}
      className="agency-picker"
      maxTagCount="responsive"
      allowClear
      filterOption={false}
      value={[...state.agency]}
      options={names.map((value) => ({ value, label: value }))}
      onSearch={setTyped}
      onChange={(agency) => change({ agency, task: null })}
    />
  )
}
