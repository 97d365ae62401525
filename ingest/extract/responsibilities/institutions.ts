// Bodies that articles of rules give their duties to, whatever they are called: 基金管理中心应当…, 全国碳排放权交易机构负责….
import type { Context } from '../context.ts'
import { NAME_CHARACTER } from './forms.ts'
import type { NamesAt } from './names-at.ts'

/** A registry, a centre, a council; not those who are regulated (检测机构, 金融机构), nor any at all (有关机构). */
const NAME = `(?!有关|相关|各|其他|本|该|上述|专业|第三方|承办|受托|项目|应当|可以|不得|以及|并|对|向|在|经)(?:${NAME_CHARACTER}){2,14}?(?:(?:登记|交易|结算|管理|监督|经办|执法|仲裁|派出)机构|(?:管理|服务|调解|仲裁|监测|登记|交易|结算|指挥|信息)中心|委员会|联席会议)`
const INSTITUTION = new RegExp(`^${NAME}$`)
const JOINED = /、|和|与|以及/
const SUBJECT = new RegExp(`^${NAME}(?:(?:、|和|与|以及)${NAME}){0,3}`)
/** Behind the name, so that it is the subject and no part of another. */
const DUTY =
  /^(?:应当|应(?!用|急|对)|负责|具体负责|履行|承担|按照|依据|根据|依法|定期|是[^。；;,，]{2,40}机构[,，])/
const DUTY_REACH = 48

/** Where such a subject at the beginning of a text ends, 0 where there is none. */
export function institutionsEnd(text: string): number {
  const end = SUBJECT.exec(text)?.[0].length ?? 0
  return DUTY.test(text.slice(end, end + DUTY_REACH)) ? end : 0
}

/** The subject that fills a clause of an article up to `end`, several joined by 和; null for any other. */
export function institutionsAt({ text, pathAt }: Context, start: number, end: number): NamesAt | null {
  if (!DUTY.test(text.slice(end, end + DUTY_REACH))) return null
  const names = text.slice(start, end).split(JOINED)
  const isSubject = names.every((name) => INSTITUTION.test(name))
  if (!isSubject || !pathAt(start).some(({ kind }) => kind === 'article')) return null
  return { names, end, openList: false, toOthers: false }
}
