// Clauses that name a body and assign nothing: what a review tells, and appeals beside a list of those responsible.
import type { Context } from '../context.ts'
import type { Made } from './responsibility.ts'

/** A heading over what was done or found, not over what is to be done. */
const REVIEW =
  /^(?:发展|工作|现实|现有)?(?:现状|成效|回顾|基础|形势|情况)(?:$|[与和及、])|取得.{0,6}(?:成效|进展|成就)|^“?十[一二三]五”?|面临的?(?:形势|挑战|机遇)|发展(?:现状|环境|形势)|(?:主要|显著|积极)成效/u
/** 各级党校要…, 各级党委组织部门要…: what is to be learned, by everyone. */
const EVERY = '各级'
const EVERY_PARTY = '各级党'

export function withoutReservations(context: Context, drafts: readonly Made[]): Made[] {
  const listed = new Set(drafts.filter((draft) => draft.listed).map((draft) => sectionStart(context, draft)))
  return drafts.filter((draft) => {
    if (draft.listed) return true
    if (isReview(context, draft) || isPast(context, draft)) return false
    // It assigns work where no list does; beside the measure's own list it is an appeal.
    const toAll =
      draft.bodies.every(({ agency }) => agency.startsWith(EVERY)) &&
      draft.bodies.some(({ agency }) => agency.startsWith(EVERY_PARTY))
    return !(toAll && listed.has(sectionStart(context, draft)))
  })
}

const isReview = (context: Context, { span }: Made): boolean =>
  context.pathAt(span[0]).some(({ title }) => REVIEW.test(title))

/** 2021年9月,市教育局部署…, told in a paper of 2022; 2021年9月前 is a limit. */
const DATED = /^\s*(?<year>\d{4})年(?:(?<month>\d{1,2})月(?:\d{1,2}日|[上中下]旬)?)?[,，]/u
const DATE_REACH = 20

function isPast({ text, metadata: { issuedOn }, sentenceAt }: Context, { span }: Made): boolean {
  if (issuedOn === null) return false
  const [start] = sentenceAt(span[0])
  const { year = '', month } = DATED.exec(text.slice(start, start + DATE_REACH))?.groups ?? {}
  const date = month ? `${year}-${month.padStart(2, '0')}` : year
  return date !== '' && date < issuedOn.slice(0, date.length)
}

/** Where the innermost section around a draft begins; -1 outside all. */
export const sectionStart = (context: Context, { span }: Made): number =>
  context.sectionAt(span[0])?.start ?? -1
