// The query with its scope, synonyms and syntax help.
import { useQueryClient } from '@tanstack/react-query'
import Button from 'antd/es/button'
import Checkbox from 'antd/es/checkbox'
import Popover from 'antd/es/popover'
import Segmented from 'antd/es/segmented'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { RegionPicker } from '../../parts/region-picker.tsx'
import { SuggestBox } from '../../parts/suggest-box.tsx'
import { targetOf } from '../../parts/suggestion-target.ts'
import { runCommand } from '../../state/keys.ts'
import type { UrlState } from '../../state/url-state.ts'
import { useStrings } from '../../strings/strings.ts'
import { SCOPES, type SearchState } from './search-params.ts'

interface Props {
  readonly state: SearchState
  readonly change: UrlState['change']
}

export function QueryLine({ state, change }: Props) {
  const t = useStrings()
  const navigate = useNavigate()
  const cache = useQueryClient()
  const [typed, setTyped] = useState(state.q)
  const ask = (q: string): void => {
    if (q === state.q) void cache.invalidateQueries({ queryKey: ['search'] })
    change({ q, offset: null, open: null })
  }
  return (
    <search className="query-line" aria-label={t.search.title}>
      {state.kind !== 'deadlines' && (
        <>
          <SuggestBox
            key={state.q}
            initial={state.q}
            label={t.search.box}
            placeholder={t.search.placeholder}
            onType={setTyped}
            onSearch={ask}
            onPick={(item) => navigate(targetOf(item))}
            onDown={() => {
              document.getElementById('main')?.focus()
              runCommand('j')
            }}
          />
          <Button type="primary" onClick={() => ask(typed.trim())}>
            {t.search.submit}
          </Button>
        </>
      )}
      {state.kind !== 'documents' && (
        <RegionPicker regions={state.filters.region} onChange={(region) => change({ region })} />
      )}
      {state.kind === 'documents' && (
        <>
          <Segmented
            aria-label={t.search.scope.label}
            value={state.scope}
            options={SCOPES.map((value) => ({ value, label: t.search.scope[value] }))}
            onChange={(scope) => change({ scope, offset: null })}
          />
          <Checkbox
            checked={state.synonyms}
            onChange={({ target }) => change({ syn: target.checked ? null : '0', offset: null })}
          >
            {t.search.synonyms}
          </Checkbox>
          <Popover
            trigger="click"
            placement="bottomRight"
            arrow={false}
            title={t.search.syntaxHead}
            content={<Syntax />}
          >
            <button type="button" className="link-button">
              {t.search.syntax}
            </button>
          </Popover>
        </>
      )}
    </search>
  )
}

function Syntax() {
  const t = useStrings()
  return (
    <dl className="syntax">
      {t.search.syntaxRows.map(([example, meaning]) => (
        <div key={example}>
          <dt>{example}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  )
}
