// The search line of the top bar: suggestions while typing, arrows choose, Enter opens or searches.
import { SearchOutlined } from '@ant-design/icons'
import { useLocation, useNavigate } from 'react-router'
import { SuggestBox } from '../parts/suggest-box.tsx'
import { targetOf } from '../parts/suggestion-target.ts'
import { useStrings } from '../strings/strings.ts'

export function GlobalSearch() {
  const t = useStrings()
  const navigate = useNavigate()
  const { pathname } = useLocation()
  // The search page has a query line of its own.
  if (pathname === '/search') return <div className="global-search" />
  return (
    <search className="global-search">
      <SearchOutlined aria-hidden />
      <SuggestBox
        initial=""
        label={t.shell.globalSearch}
        placeholder={t.shell.globalSearch}
        onSearch={(q) => navigate(`/search?${new URLSearchParams({ q })}`)}
        onPick={(item) => navigate(targetOf(item))}
      />
      <kbd>/</kbd>
    </search>
  )
}
