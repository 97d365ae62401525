// The comparison's address: indicators, regions, years and the view, under the API's own names.
import { listOf, oneOf } from '../../state/url-state.ts'

export const VIEWS = ['matrix', 'bars', 'map'] as const
export type View = (typeof VIEWS)[number]

export interface CompareState {
  readonly indicators: readonly string[]
  readonly regions: readonly string[]
  readonly years: readonly string[]
  readonly drafts: boolean
  readonly onlyComparable: boolean
  /** 换算值: figures in the unit of their column, not as written. */
  readonly converted: boolean
  readonly view: View
  /** The column that is sorted by or drawn: `indicator@year`; null for the order of the code. */
  readonly column: string | null
  readonly sort: 'code' | 'value'
  /** The cell whose clause is open: `region@indicator@year`. */
  readonly cell: string | null
  readonly wrong: readonly { name: string; given: string; used: string }[]
}

const YEAR = /^\d{4}$/
export const USUAL_YEARS = ['2025', '2030'] as const

export function compareState(query: URLSearchParams): CompareState {
  const view = oneOf(query, 'view', VIEWS, 'matrix')
  const sort = oneOf(query, 'sort', ['code', 'value'], 'code')
  const draft = oneOf(query, 'draft', ['0', '1'], '0')
  const asked = listOf(query, 'year')
  const years = asked.filter((year) => YEAR.test(year))
  const comparable = oneOf(query, 'comparable', ['0', '1'], '0')
  const values = oneOf(query, 'values', ['written', 'converted'], 'written')
  const checked = { view, sort, draft, comparable, values }
  return {
    indicators: listOf(query, 'indicators'),
    regions: listOf(query, 'regions'),
    years: years.length > 0 ? years : USUAL_YEARS,
    drafts: draft.value === '1',
    onlyComparable: comparable.value === '1',
    converted: values.value === 'converted',
    view: view.value,
    column: query.get('column'),
    sort: sort.value,
    cell: query.get('cell'),
    wrong: [
      ...Object.entries(checked).flatMap(([name, { value, wrong }]) =>
        wrong === null ? [] : [{ name, given: wrong, used: value }],
      ),
      ...asked
        .filter((year) => !YEAR.test(year))
        .map((given) => ({ name: 'year', given, used: (years.length > 0 ? years : USUAL_YEARS).join(',') })),
    ],
  }
}

export const columnKey = ({ indicator, year }: { indicator: string; year: number }): string =>
  `${indicator}@${year}`
export const cellKey = (cell: { region: string; indicator: string; year: number }): string =>
  `${cell.region}@${columnKey(cell)}`
