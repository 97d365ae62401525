// On a phone the pages stand below, within reach of a thumb.
import { NavLink } from 'react-router'
import { useStrings } from '../strings/strings.ts'
import { PAGES } from './pages.ts'

export function BottomBar() {
  const t = useStrings()
  return (
    <nav className="bottom-bar" aria-label={t.shell.nav}>
      {PAGES.map(({ path, name }) => (
        <NavLink key={path} to={path} end={path === '/'}>
          {t.shell[name]}
        </NavLink>
      ))}
    </nav>
  )
}
