// Saves the search shown in this browser, or takes it out again; also by the key s.
import { StarFilled, StarOutlined } from '@ant-design/icons'
import { useState } from 'react'
import { useLocation } from 'react-router'
import { announce } from '../../state/announce.tsx'
import { useKeys } from '../../state/keys.ts'
import { useStrings } from '../../strings/strings.ts'
import { forgetSearch, savedAddress, savedSearches, saveSearch } from './saved.ts'

export function SaveButton({ name }: { name: string }) {
  const t = useStrings()
  const { search } = useLocation()
  const [, changed] = useState(0)
  const address = savedAddress(new URLSearchParams(search))
  const kept = savedSearches().some((one) => one.address === address)
  const toggle = (): void => {
    const done = kept ? forgetSearch(address) : saveSearch({ name, address })
    announce(done ? (kept ? t.search.unsavedNow : t.search.savedNow) : t.common.notKept)
    changed((n) => n + 1)
  }
  useKeys([{ keys: 's', label: t.search.save, run: toggle }])
  return (
    <button type="button" className="plain-button save-search no-print" aria-pressed={kept} onClick={toggle}>
      {kept ? <StarFilled aria-hidden /> : <StarOutlined aria-hidden />}{' '}
      <span className="label">{kept ? t.search.isSaved : t.search.save}</span>
    </button>
  )
}
