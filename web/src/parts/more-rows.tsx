// The way on at the end of a list that is loaded page by page, with how much of it is shown.
import { useStrings } from '../strings/strings.ts'

interface Props {
  readonly list: {
    readonly hasNextPage: boolean
    readonly isFetchingNextPage: boolean
    readonly fetchNextPage: () => unknown
  }
  readonly shown: number
  readonly total: number | undefined
}

export function MoreRows({ list, shown, total }: Props) {
  const t = useStrings()
  if (!list.hasNextPage) return null
  return (
    <button
      type="button"
      className="link-button more-hits"
      disabled={list.isFetchingNextPage}
      onClick={() => void list.fetchNextPage()}
    >
      {t.common.moreRows}
      {total !== undefined && ` (${t.common.shownOf(t.common.count(shown), t.common.count(total))})`}
    </button>
  )
}
