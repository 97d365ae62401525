// Choices of this browser and what is behind the application: language, density, keys, holdings, engine, API.
import { SettingOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import Popover from 'antd/es/popover'
import Segmented from 'antd/es/segmented'
import { health } from '../api/queries.ts'
import { changeSettings, useSettings } from '../state/settings.ts'
import { useStrings } from '../strings/strings.ts'

export function SettingsMenu({ onHelp }: { onHelp: () => void }) {
  const t = useStrings()
  return (
    <Popover trigger="click" placement="bottomRight" arrow={false} content={<Choices onHelp={onHelp} />}>
      <button type="button" className="plain-button settings-button">
        <SettingOutlined aria-hidden />
        <span className="wide-only">{t.shell.settings}</span>
        <span className="narrow-only visually-hidden">{t.shell.settings}</span>
      </button>
    </Popover>
  )
}

function Choices({ onHelp }: { onHelp: () => void }) {
  const t = useStrings()
  const { language, density, keys } = useSettings()
  const { data } = useQuery(health())
  return (
    <div className="settings-menu">
      <dl>
        <dt>{t.shell.language}</dt>
        <dd>
          <Segmented
            aria-label={t.shell.language}
            value={language}
            options={[
              { value: 'zh', label: '简体中文' },
              { value: 'en', label: 'English' },
            ]}
            onChange={(value) => changeSettings({ language: value === 'en' ? 'en' : 'zh' })}
          />
        </dd>
        <dt>{t.shell.density}</dt>
        <dd>
          <Segmented
            aria-label={t.shell.density}
            value={density}
            options={[
              { value: 'regular', label: t.shell.regular },
              { value: 'compact', label: t.shell.compact },
            ]}
            onChange={(value) => changeSettings({ density: value === 'compact' ? 'compact' : 'regular' })}
          />
        </dd>
        <dt>{t.shell.singleKeys}</dt>
        <dd>
          <Segmented
            aria-label={t.shell.singleKeys}
            value={keys ? 'on' : 'off'}
            options={[
              { value: 'on', label: t.shell.on },
              { value: 'off', label: t.shell.off },
            ]}
            onChange={(value) => changeSettings({ keys: value === 'on' })}
          />
          <button type="button" className="link-button" onClick={onHelp}>
            {t.shell.keys}
          </button>
        </dd>
      </dl>
      {data && (
        <p>
          {t.shell.holdings(
            t.common.count(data.documents),
            t.common.count(data.targets),
            t.common.count(data.deadlines),
            t.common.count(data.responsibilities),
          )}
          <br />
          {t.shell.engineNow(t.shell.engine[data.engine])}
          {' · '}
          <a href="/api/docs">{t.shell.api}</a>
        </p>
      )}
    </div>
  )
}
