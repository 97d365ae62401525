// What the page 导入 lists: order, what is open or went wrong, and which file took the place of an earlier one.
import { expect, test } from 'vitest'
import type { Job, JobFile } from '../../../web/src/api/types.ts'
import { isShownAs, rowsOf } from '../../../web/src/pages/import/rows.ts'
import { isAccepted, isLitter } from '../../../web/src/state/accepted.ts'

const file = (name: string, change: Partial<JobFile> = {}): JobFile => ({
  name,
  state: 'done',
  stage: null,
  done: 1,
  total: 1,
  message: null,
  reason: null,
  documentIds: [],
  counts: null,
  ...change,
})

const job = (id: string, createdAt: string, files: JobFile[], kind: Job['kind'] = 'ingest'): Job => ({
  id,
  kind,
  state: 'done',
  createdAt,
  startedAt: null,
  finishedAt: null,
  message: null,
  files,
})

const upload = (key: number, state: 'waiting' | 'refused') => ({
  key,
  file: new File(['x'], 'a.txt'),
  name: 'a.txt',
  state,
  sent: 0,
  refusal: state === 'refused' ? ({ kind: 'empty' } as const) : null,
})

test('what was chosen last comes first, then jobs as the API gives them; rebuilding the index is no import', () => {
  const rows = rowsOf(
    [upload(1, 'waiting'), upload(2, 'refused')],
    [job('j2', '2026-02-02', [file('b.txt')]), job('j1', '2026-01-01', [], 'reindex')],
  )
  expect(rows.map(({ key }) => key)).toEqual(['u2', 'u1', 'j2 0'])
})

test('a file that gave a document which an earlier job gave is a newer version of it', () => {
  const rows = rowsOf(
    [],
    [
      job('j3', '2026-03-03', [file('a.txt', { documentIds: ['d1'] })]),
      job('j2', '2026-02-02', [file('a.txt', { documentIds: ['d1'], state: 'unchanged' })]),
      job('j1', '2026-01-01', [
        file('a.txt', { documentIds: ['d1'] }),
        file('b.txt', { documentIds: ['d2'] }),
      ]),
    ],
  )
  expect(rows.map((row) => (row.kind === 'file' ? row.before : ''))).toEqual(['2026-01-01', null, null, null])
})

test.each([
  [{ state: 'running' }, true, false],
  [{ state: 'queued' }, true, false],
  [{ state: 'failed' }, false, true],
  [{ state: 'cancelled' }, false, false],
  [{ state: 'done' }, false, false],
  [
    {
      state: 'done',
      counts: { documents: 1, targets: 0, facts: 0, deadlines: 0, responsibilities: 0, problems: 2 },
    },
    false,
    true,
  ],
] as const)('%j: open %s, wrong %s', (change, open, wrong) => {
  const [row] = rowsOf([], [job('j1', '2026-01-01', [file('a.txt', change)])])
  if (!row) throw new Error('no row')
  expect([isShownAs(row, 'all'), isShownAs(row, 'open'), isShownAs(row, 'problems')]).toEqual([
    true,
    open,
    wrong,
  ])
})

test.each([
  ['方案.PDF', true],
  ['方案.v2.docx', true],
  ['照片.jpg', false],
  ['方案', false],
  ['.pdf文件', false],
])('%s is sent: %s', (name, sent) => expect(isAccepted(name)).toBe(sent))

test.each([
  ['.DS_Store', true],
  ['~$方案.docx', true],
  ['Thumbs.db', true],
  ['方案.docx', false],
])('%s is litter: %s', (name, litter) => expect(isLitter(name)).toBe(litter))
