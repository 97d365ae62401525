// What follows a quantity: the clause closes, or a noun follows that the quantity counts or describes.

const CLOSED =
  /^(?:\s*$|[、)）”"’\]】—–-]|(?:和|及|以及|并|且|或|与)|\(|（|的?(?:目标|水平|要求|任务|标准)?(?:[。，,;；、]|$)|为宜|为主|不等|每年|\/年)/
const OF = /^的?/

export const isClosed = (tail: string): boolean => CLOSED.test(tail)

/** The noun phrase counted, up to a verb that says what happens to it. */
export function nounIn(tail: string): string {
  const from = OF.exec(tail)?.[0].length ?? 0
  const noun = tail.slice(from)
  const stop = VERB_AFTER.exec(noun)
  return (stop && stop.index >= 2 ? noun.slice(0, stop.index) : noun).trim()
}

const VERB_AFTER =
  /(?:先行|均|全部|定期|完成(?!率)|实现|达到|建成|开展|实施|纳入|接入|安装|参与|通过|进行|成为|落户|入驻|投入|投产|开工|得到|获得|取得|用于|并(?!网)|以上|建立|形成|制定|列入|应|要(?!素)|率先|力争|按照)/
