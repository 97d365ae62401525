// Clauses that name a body and assign nothing: what a review tells, and appeals beside a list of those responsible.
import type { Context } from '../context.ts'
import { looksBack } from '../looks-back.ts'
import type { Made } from './responsibility.ts'

/** 各级党校要…, 各级党委组织部门要…: what is to be learned, by everyone. */
const EVERY = '各级'
const EVERY_PARTY = '各级党'

export function withoutReservations(context: Context, drafts: readonly Made[]): Made[] {
  const listed = new Set(drafts.filter((draft) => draft.listed).map((draft) => sectionStart(context, draft)))
  return drafts.filter((draft) => {
    if (draft.listed) return true
    if (
      isReview(context, draft) ||
      isPast(context, draft) ||
      isTitle(context, draft) ||
      isAddressed(context, draft)
    )
      return false
    // It assigns work where no list does; beside the measure's own list it is an appeal.
    const toAll =
      draft.bodies.every(({ agency }) => agency.startsWith(EVERY)) &&
      draft.bodies.some(({ agency }) => agency.startsWith(EVERY_PARTY))
    return !(toAll && listed.has(sectionStart(context, draft)))
  })
}

const isReview = (context: Context, { span }: Made): boolean =>
  context.pathAt(span[0]).some(({ title }) => looksBack(title))

/** “十三五”时期,…; 近年来,…: the sentence tells of what was done. */
const LOOKS_BACK =
  /^\s*(?:(?:[一二三四五六七八九十]{1,2}是|[(（]?\d{1,2}[)）.．、])\s*)?(?:“?十[二三]五”?(?:时期|期间|以来)|近年来|近[几\d]年|过去[五几]年|[^。,，]{2,20}以来)[,，]/
const LOOK_REACH = 40

/** 2021年9月,市教育局部署…, told in a paper of 2022; 2021年9月前 is a limit. */
const DATED = /^\s*(?<year>\d{4})年(?:(?<month>\d{1,2})月(?:\d{1,2}日|[上中下]旬)?)?[,，]/
/** …以来,形势发生变化,市教育局要… is told to do something all the same. */
const TOLD = /^[^。；;,，]{2,60}(?:要(?![素求点])|应当|应(?![对急用])|须|必须)/
const TOLD_REACH = 80
const DATE_REACH = 20

function isPast({ text, metadata: { issuedOn }, sentenceAt }: Context, { span }: Made): boolean {
  const [start] = sentenceAt(span[0])
  if (
    LOOKS_BACK.test(text.slice(start, start + LOOK_REACH)) &&
    !TOLD.test(text.slice(span[0], span[0] + TOLD_REACH))
  )
    return true
  if (issuedOn === null) return false
  const { year = '', month } = DATED.exec(text.slice(start, start + DATE_REACH))?.groups ?? {}
  const date = month ? `${year}-${month.padStart(2, '0')}` : year
  return date !== '' && date < issuedOn.slice(0, date.length)
}

/** 某市教育局支持职业培训计划操作规程: the title of the text begins with who wrote it. */
function isTitle({ text, metadata: { title } }: Context, { span: [start, end] }: Made): boolean {
  if (start > TITLE_REACH) return false
  const bare = title.replace(SPACES, '')
  const words = text.slice(start, end).replace(SPACES, '')
  return words.length >= SHORTEST_TITLE && (bare.includes(words) || words.startsWith(bare))
}
const TITLE_REACH = 2000
const SHORTEST_TITLE = 8
const SPACES = /\s+/g

/** 抄送:…, 联系人:…: to whom it goes and whom to ask. */
const isAddressed = ({ text }: Context, { span: [start] }: Made): boolean =>
  ADDRESSED.test(text.slice(Math.max(0, start - ADDRESS_REACH), start))
const ADDRESSED = /(?:抄[送报]|主送|联系(?:人|方式|电话|单位))\s?[:：][^。；;\n]{0,60}$/
const ADDRESS_REACH = 70

/** Where the innermost section around a draft begins; -1 outside all. */
export const sectionStart = (context: Context, { span }: Made): number =>
  context.sectionAt(span[0])?.start ?? -1
