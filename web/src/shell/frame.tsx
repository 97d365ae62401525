// The frame around every page: skip link, top bar, notices, the page itself, bottom bar on phones, key help.
import { useEffect, useState } from 'react'
import { Outlet, ScrollRestoration, useNavigate, useNavigation } from 'react-router'
import { PopoverHost } from '../parts/popover.tsx'
import { Announcer } from '../state/announce.tsx'
import { listenForKeys, useKeys } from '../state/keys.ts'
import { useStrings } from '../strings/strings.ts'
import { BottomBar } from './bottom-bar.tsx'
import { DropAnywhere } from './drop-anywhere.tsx'
import { KeyHelp } from './key-help.tsx'
import { Notices } from './notices.tsx'
import { PAGES } from './pages.ts'
import { TopBar } from './top-bar.tsx'
import './shell.css'

export function Frame() {
  const t = useStrings()
  const navigate = useNavigate()
  const { state } = useNavigation()
  const [help, setHelp] = useState(false)
  useEffect(listenForKeys, [])
  useKeys([
    ...PAGES.map(({ path, key, name }) => ({
      keys: `g ${key}`,
      label: t.shell.goTo(t.shell[name]),
      run: () => void navigate(path),
    })),
    { keys: '?', label: t.shell.showKeys, run: () => setHelp(true) },
    { keys: '/', label: t.shell.focusSearch, run: focusSearch },
  ])
  return (
    <>
      <button type="button" className="skip" onClick={focusMain}>
        {t.shell.skip}
      </button>
      <TopBar onHelp={() => setHelp(true)} />
      <Notices />
      <main id="main" tabIndex={-1} className={state === 'loading' ? 'is-loading' : undefined}>
        <Outlet />
      </main>
      <BottomBar />
      {help && <KeyHelp onClose={() => setHelp(false)} />}
      <DropAnywhere />
      <PopoverHost />
      <Announcer />
      <ScrollRestoration />
    </>
  )
}

/** The page's own query line where it has one, else the one in the bar. */
function focusSearch(): boolean {
  const boxes = [...document.querySelectorAll<HTMLInputElement>('[data-search-box]')]
  const box = boxes.find((one) => one.offsetParent !== null)
  box?.focus()
  box?.select()
  return box !== undefined
}

/** Not a link to #main: the hash may hold the place of a clause. */
function focusMain(): void {
  document.getElementById('main')?.focus()
}
