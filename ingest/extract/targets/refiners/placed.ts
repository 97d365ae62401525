// A sentence about a part of the region: 全市固定资产投资增长5%。某某新区生产总值增长15%,固定资产投资|增长15%. Told of the whole before, the
// figure would stand beside that one as another goal for the same thing.
import type { TargetDraft, TargetRefiner } from '../draft.ts'

const PLACE =
  /^(?!全)(?<place>[〇㐀-鿿]{2,12}?(?:新区(?:直管区)?|开发区|高新区|经开区|自贸区|都市圈|城市群|主城区|中心城区|[州县旗]))(?=[〇㐀-鿿]{4})/u
const STOP = '。'

interface Sentence {
  readonly start: number
  readonly place: string | undefined
}

export const placed: TargetRefiner = { id: 'targets/placed', refine }

function refine(drafts: readonly TargetDraft[]): TargetDraft[] {
  const told = new Set<string>()
  let sentence: Sentence = { start: -1, place: undefined }
  return drafts.map((draft) => {
    const start = startOf(draft)
    const own = PLACE.exec(draft.indicator)?.groups?.place
    if (start !== sentence.start) sentence = { start, place: own }
    const key = keyOf(draft)
    if (sentence.place === undefined) told.add(key)
    if (sentence.place === undefined || own !== undefined || !told.has(key)) return draft
    return { ...draft, indicator: sentence.place + draft.indicator, place: sentence.place }
  })
}

/** Where what ends in 。 begins, also where semicolons part it. */
const startOf = ({ view: { text, context, span } }: TargetDraft): number =>
  Math.max(context.paragraphAt(span[0])[0], text.lastIndexOf(STOP, span[0]) + 1)

/** The same figure of the same paragraph. */
const keyOf = ({ indicator, change, unit, view: { context, span } }: TargetDraft): string =>
  [context.paragraphAt(span[0])[0], indicator, change, unit].join('\n')
