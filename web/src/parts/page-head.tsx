// The line on top of a page: its heading, what is beside it, and the page's actions, always in the same order.
import { LinkOutlined, PrinterOutlined, QuestionCircleOutlined } from '@ant-design/icons'
import type { ReactNode } from 'react'
import { copyText } from '../state/copy.ts'
import { runCommand } from '../state/keys.ts'
import { useStrings } from '../strings/strings.ts'
import './page-head.css'

interface Props {
  readonly title: string
  /** Of the browser's tab, where it is more than the heading. */
  readonly tab?: string
  readonly beside?: ReactNode
  readonly actions?: ReactNode
}

export function PageHead({ title, tab, beside, actions }: Props) {
  const t = useStrings()
  return (
    <div className="page-head">
      <title>{`${tab ?? title} · ${t.common.app}`}</title>
      <h1>{title}</h1>
      {beside}
      <fieldset className="page-actions" aria-label={t.shell.actions}>
        {actions}
        <button type="button" className="plain-button" onClick={() => copyText(location.href, t.common.copy)}>
          <LinkOutlined aria-hidden /> <span className="label">{t.common.copy.link}</span>
        </button>
        <button type="button" className="plain-button wide-only" onClick={() => print()}>
          <PrinterOutlined aria-hidden /> {t.common.print}
        </button>
        <button
          type="button"
          className="plain-button wide-only"
          aria-label={t.shell.help}
          onClick={() => runCommand('?')}
        >
          <QuestionCircleOutlined aria-hidden />
        </button>
      </fieldset>
    </div>
  )
}
