// The 48-pixel bar on top: brand, pages, search over everything, settings.
import { Link, NavLink } from 'react-router'
import { useStrings } from '../strings/strings.ts'
import { GlobalSearch } from './global-search.tsx'
import { PAGES } from './pages.ts'
import { SettingsMenu } from './settings-menu.tsx'
import { Tasks } from './tasks.tsx'

export function TopBar({ onHelp }: { onHelp: () => void }) {
  const t = useStrings()
  return (
    <header className="top-bar">
      <Link to="/" className="brand">
        {t.common.app}
      </Link>
      <nav className="top-nav" aria-label={t.shell.nav}>
        {PAGES.map(({ path, name }) => (
          <NavLink key={path} to={path} end={path === '/'}>
            {t.shell[name]}
          </NavLink>
        ))}
      </nav>
      <GlobalSearch />
      <Tasks />
      <SettingsMenu onHelp={onHelp} />
    </header>
  )
}
