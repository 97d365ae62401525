// Filters of the ledger, its view and its grouping.
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import Checkbox from 'antd/es/checkbox'
import Segmented from 'antd/es/segmented'
import Select from 'antd/es/select'
import { useState } from 'react'
import { agencyPages, facets } from '../../api/queries.ts'
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
      <RegionPicker state={state} change={change} />
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
  const { data } = useInfiniteQuery(agencyPages({ q: q || undefined }))
  const found = (data?.pages[0]?.items ?? []).map(({ id, name }) => id ?? name)
  const names = [...new Set([...state.agency, ...found])]
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

function RegionPicker({ state, change }: Props) {
  const t = useStrings()
  const { data } = useQuery(facets())
  const held = (data?.facets.region ?? []).map(({ value }) => value)
  return (
    <Select
      mode="multiple"
      aria-label={t.ledger.region}
      placeholder={t.ledger.anyRegion}
      className="region-picker"
      maxTagCount="responsive"
      allowClear
      value={[...state.region]}
      options={[...new Set([...state.region, ...held])].map((value) => ({ value, label: value }))}
      onChange={(region) => change({ region, task: null })}
    />
  )
}
