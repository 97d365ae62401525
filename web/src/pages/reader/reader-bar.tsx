// What is marked in the text, finding in it, and its type.
import { DownOutlined, UpOutlined } from '@ant-design/icons'
import Checkbox from 'antd/es/checkbox'
import { isComposing } from '../../state/keys.ts'
import { changeSettings, READER_SIZES, useSettings } from '../../state/settings.ts'
import type { UrlState } from '../../state/url-state.ts'
import { useStrings } from '../../strings/strings.ts'
import type { LaidOut } from '../../text/use-document.ts'
import { type KindLetter, type ReaderState, SHOWN_KINDS, switched } from './reader-state.ts'
import type { Find } from './use-find.ts'

interface Props {
  readonly document: LaidOut
  readonly state: ReaderState
  readonly find: Find
  readonly change: UrlState['change']
}

const LETTERS: readonly KindLetter[] = ['t', 'd', 'r']

export function ReaderBar({ document: { detail }, state, find, change }: Props) {
  const t = useStrings()
  return (
    <div className="reader-bar no-print">
      <fieldset className="kind-switches">
        <legend className="visually-hidden">{t.reader.show}</legend>
        {LETTERS.map((letter) => {
          const kind = SHOWN_KINDS[letter]
          return (
            <Checkbox
              key={letter}
              checked={state.shown.includes(letter)}
              onChange={() => change({ show: switched(state.shown, letter) }, 'replace')}
            >
              <span className={`kind-sample kind-${kind}`}>{t.common.kind[kind]}</span> {detail[kind].length}
            </Checkbox>
          )
        })}
      </fieldset>
      <FindBox find={find} />
      <TypeControls />
    </div>
  )
}

function FindBox({ find }: { find: Find }) {
  const t = useStrings()
  return (
    <search className="find-box">
      <input
        type="search"
        className="field"
        data-find-box
        placeholder={t.reader.find}
        aria-label={t.reader.find}
        value={find.text}
        onChange={(event) => find.setText(event.target.value)}
        onCompositionStart={() => find.setComposing(true)}
        onCompositionEnd={() => find.setComposing(false)}
        onKeyDown={(event) => {
          if (isComposing(event.nativeEvent)) return
          if (event.key === 'Enter') find.move(event.shiftKey ? -1 : 1)
          if (event.key === 'Escape') {
            find.setText('')
            event.currentTarget.blur()
          }
        }}
      />
      {find.text !== '' && (
        <>
          <span className="note" role="status">
            {find.count === 0 ? t.reader.findNone : t.reader.findCount(find.index + 1, find.count)}
          </span>
          <button
            type="button"
            className="plain-button"
            aria-label={t.common.previous}
            onClick={() => find.move(-1)}
          >
            <UpOutlined aria-hidden />
          </button>
          <button
            type="button"
            className="plain-button"
            aria-label={t.common.next}
            onClick={() => find.move(1)}
          >
            <DownOutlined aria-hidden />
          </button>
        </>
      )}
    </search>
  )
}

function TypeControls() {
  const t = useStrings()
  const { readerSize, readerFace } = useSettings()
  return (
    <div className="type-controls wide-only">
      <button
        type="button"
        className="plain-button"
        aria-label={t.reader.smaller}
        disabled={readerSize <= READER_SIZES.min}
        onClick={() => changeSettings({ readerSize: readerSize - 1 })}
      >
        A-
      </button>
      <button
        type="button"
        className="plain-button"
        aria-label={t.reader.larger}
        disabled={readerSize >= READER_SIZES.max}
        onClick={() => changeSettings({ readerSize: readerSize + 1 })}
      >
        A+
      </button>
      <button
        type="button"
        className="plain-button"
        aria-label={`${t.reader.faceLabel} ${t.reader.face[readerFace]}`}
        onClick={() => changeSettings({ readerFace: readerFace === 'hei' ? 'song' : 'hei' })}
      >
        {t.reader.face[readerFace]}
      </button>
    </div>
  )
}
