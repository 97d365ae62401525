// A sentence about a part of the region: 全市固定资产投资增长5%。某某新区生产总值增长15%,固定资产投资|增长15%. Told of the whole before, the
// figure would stand beside that one as another goal for the same thing.
import type { TargetDraft, TargetRefiner } from '../draft.ts'

const PLACE =
  /^(?!全)(?<place>[〇㐀-鿿]{2,12}?(?:新区(?:直管区)?|新城(?:范围内)?|开发区|高新区|经开区|自贸区|都市圈|城市群|主城区|中心城区|[州县旗]))(?=[〇㐀-鿿]{4})/
const STOP = '。'

export const placed: TargetRefiner = { id: 'targets/placed', refine }

function refine(drafts: readonly TargetDraft[]): TargetDraft[] {
  const told = new Set<string>()
  let place: string | undefined
  return drafts.map((draft, index) => {
    const own = PLACE.exec(draft.indicator)?.groups?.place
    if (!goesOn(drafts[index - 1], draft)) place = own
    const key = keyOf(draft)
    if (place === undefined) told.add(key)
    if (place === undefined || own !== undefined || !told.has(key)) return draft
    return { ...draft, indicator: place + draft.indicator, place }
  })
}

/** Of the same sentence, up to its 。, whatever semicolons part it; only what stands between the two is looked at. */
const goesOn = (before: TargetDraft | undefined, draft: TargetDraft): boolean =>
  before !== undefined &&
  paragraphOf(before) === paragraphOf(draft) &&
  !draft.view.text.slice(before.view.span[0] + 1, draft.view.span[0] + 1).includes(STOP)

const paragraphOf = ({ view: { context, span } }: TargetDraft): number => context.paragraphAt(span[0])[0]

/** The same figure of the same paragraph. */
const keyOf = (draft: TargetDraft): string =>
  [paragraphOf(draft), draft.indicator, draft.change, draft.unit].join('\n')
