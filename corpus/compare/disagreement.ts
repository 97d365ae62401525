// What a cell's own figures say of each other: two documents, or two places of one, that do not agree; 力争 beside a firm value.
import { figureInWords, keyOfFigure, keyOfKind } from './figure.ts'
import { type Candidate, reasonBetween } from './preference.ts'
import type { Note } from './schema.ts'

/** Notes on the figures of one cell, the preferred one first among `ordered`. */
export function disagreements(ordered: readonly Candidate[]): Note[] {
  const [chosen, ...others] = ordered
  if (!chosen) return []
  const comparable = others.filter((one) => sameKind(one, chosen) && one.value.scope === chosen.value.scope)
  const firm = comparable.filter(({ value }) => tier(value) === tier(chosen.value))
  const differing = firm.filter(({ value }) => keyOfFigure(value) !== keyOfFigure(chosen.value))
  return [
    ...betweenDocuments(
      chosen,
      differing.filter((one) => one.document.id !== chosen.document.id),
    ),
    ...withinDocument(
      chosen,
      differing.filter((one) => one.document.id === chosen.document.id),
    ),
    ...hopes(
      chosen,
      comparable.filter(({ value }) => tier(value) !== tier(chosen.value)),
    ),
  ]
}

const sameKind = (a: Candidate, b: Candidate): boolean => keyOfKind(a.value) === keyOfKind(b.value)
const tier = ({ strength }: Candidate['value']): 'hoped' | 'firm' => (strength === '力争' ? 'hoped' : 'firm')
const ids = (...candidates: readonly Candidate[]): string[] => candidates.map(({ value }) => value.id)
const said = ({ document, value }: Candidate): string => `《${document.title}》${figureInWords(value)}`

function betweenDocuments(chosen: Candidate, others: readonly Candidate[]): Note[] {
  const [first] = others
  if (!first) return []
  const count = new Set([chosen, ...others].map(({ document }) => document.id)).size
  const reason = reasonBetween(chosen, first)
  const text = `${count}份文件不一：采用${said(chosen)}${reason ? `（${reason}）` : ''}；另见${others.map(said).join('，')}`
  return [{ code: 'documents-disagree', text, recordIds: ids(chosen, ...others) }]
}

function withinDocument(chosen: Candidate, others: readonly Candidate[]): Note[] {
  if (others.length === 0) return []
  const figures = [...new Set([chosen, ...others].map(({ value }) => figureInWords(value)))].join('；')
  const text = `同一文件两处不一：${figures}`
  return [{ code: 'document-disagrees', text, recordIds: ids(chosen, ...others) }]
}

function hopes(chosen: Candidate, others: readonly Candidate[]): Note[] {
  const hoped = others.filter(
    ({ value }) => tier(value) === 'hoped' && keyOfFigure(value) !== keyOfFigure(chosen.value),
  )
  if (tier(chosen.value) === 'hoped')
    return [
      {
        code: 'strength',
        text: `${figureInWords(chosen.value)}是力争值，没有确定值`,
        recordIds: ids(chosen),
      },
    ]
  if (hoped.length === 0) return []
  const figures = [...new Set(hoped.map(({ value }) => figureInWords(value)))].join('、')
  return [{ code: 'strength', text: `另有力争值${figures}`, recordIds: ids(...hoped) }]
}
