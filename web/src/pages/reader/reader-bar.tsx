// What is marked in the text, finding in it, and its type.
import {
  DownOutlined,
  MenuFoldOutlined,
  MenuUnfoldOutlined,
  SearchOutlined,
  UpOutlined,
} from '@ant-design/icons'
import Checkbox from 'antd/es/checkbox'
import Segmented from 'antd/es/segmented'
import { memo, useState } from 'react'
import { isComposing } from '../../state/keys.ts'
import { changeSettings, READER_SIZES, useSettings } from '../../state/settings.ts'
import type { UrlState } from '../../state/url-state.ts'
import { useStrings } from '../../strings/strings.ts'
import type { LaidOut } from '../../text/use-document.ts'
import { LETTERS, type ReaderState, SHOWN_KINDS, switched, VIEWS, type View } from './reader-state.ts'
import type { Side } from './use-columns.ts'
import type { Find } from './use-find.ts'
import type { Folded } from './use-reader-keys.ts'

interface Props {
  readonly document: LaidOut
  readonly state: ReaderState
  readonly find: Find
  readonly folded: Folded
  readonly fold: (side: Side) => void
  readonly change: UrlState['change']
}

export const ReaderBar = memo(function ReaderBar({ document, state, find, folded, fold, change }: Props) {
  const t = useStrings()
  const { detail, doubts } = document
  const [finding, setFinding] = useState(false)
  const letters = LETTERS.filter((letter) => letter !== 's' || doubts.length > 0)
  return (
    <div className="reader-bar no-print" data-finding={finding}>
      <FoldButton side="left" folded={folded.left} fold={fold} />
      <fieldset className="kind-switches">
        <legend className="visually-hidden">{t.reader.show}</legend>
        {letters.map((letter) => {
          const kind = SHOWN_KINDS[letter]
          const [name, count] =
            kind === 'doubts' ? [t.reader.doubt, doubts.length] : [t.common.kind[kind], detail[kind].length]
          return (
            <Checkbox
              key={letter}
              checked={state.shown.includes(letter)}
              onChange={() => change({ show: switched(state.shown, letter) }, 'replace')}
            >
              <span className={`kind-sample kind-${kind}`}>{name}</span> {count}
            </Checkbox>
          )
        })}
      </fieldset>
      <ViewSwitch view={state.view} change={change} />
      <button
        type="button"
        className="plain-button find-toggle"
        aria-label={t.reader.find}
        aria-expanded={finding}
        onClick={() => setFinding(!finding)}
      >
        <SearchOutlined aria-hidden />
      </button>
      <FindBox find={find} />
      <TypeControls />
      <FoldButton side="right" folded={folded.right} fold={fold} />
    </div>
  )
})

function ViewSwitch({ view, change }: { view: View; change: Props['change'] }) {
  const t = useStrings()
  return (
    <Segmented<View>
      className="view-switch"
      size="small"
      aria-label={t.reader.view.label}
      value={view}
      options={VIEWS.map((value) => ({ value, label: t.reader.view[value] }))}
      onChange={(value) => change({ view: value === 'text' ? null : value }, 'replace')}
    />
  )
}

function FoldButton({ side, folded, fold }: { side: Side; folded: boolean; fold: Props['fold'] }) {
  const t = useStrings()
  const words = side === 'left' ? t.reader.foldLeft : t.reader.foldRight
  const Icon = folded === (side === 'left') ? MenuUnfoldOutlined : MenuFoldOutlined
  return (
    <button
      type="button"
      className={`plain-button fold-button fold-${side}`}
      aria-label={words}
      aria-expanded={!folded}
      title={`${words} ${side === 'left' ? '[' : ']'}`}
      onClick={() => fold(side)}
    >
      <Icon aria-hidden />
    </button>
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
