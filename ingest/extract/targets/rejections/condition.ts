// Conditions: 建筑面积超过2万平方米的, should …; 年用能3000吨以上或用水1000吨以上的企业.
import type { Rejection, View } from '../draft.ts'
import { isGoal } from '../tail.ts'

export const condition: Rejection = { id: 'targets/condition', reason: '数值是适用条件', applies }

const ENDS = /^的(?:$|[，,])|^[^，,。；;]{2,30}的$/
const JOINED =
  /^(?:或者?|且)[^，,。；;]{0,40}的|^、[^，,。；;]{0,40}(?:以上|以下|以内)的|^(?:[〇㐀-鿿]{0,8}以[上下内])?、[^，,。；;]{2,60}(?:高于|低于|超过|大于|小于|不少于|不低于|不足|以上|以下)[^，,。；;、的\d]{0,4}\d[\d.]*[^，,。；;、的\d]{0,8}的[〇㐀-鿿]/
/** 对于利用率低于50%的|区域,: for which ones. */
const FOR_WHICH = /^\s*对于?(?![照标准应比齐])(?![^，,。；;]*(?:实施|开展|进行))/
const ONLY_NOUN = /^的[〇㐀-鿿]{2,16}$/
const CRITERION = '(?:以下|下列|如下|申报|基本|准入|入选)条件'
const CRITERIA = new RegExp(CRITERION)
/** 申报条件:… heads what follows it; 合理设置准入条件,扩大规模。 ends with its sentence. */
const HEADS_CRITERIA = new RegExp(String.raw`${CRITERION}(?:[^。；;]{0,60}[:：]|\s?(?:[。\n(（]|$))`)
/** 近三年内承担项目不少于3项: what who applies has done. */
const RECENT = /近(?:[一二两三四五]|\d{1,2})年(?:内|来)?[^，,。；;]{0,60}(?:不少于|不低于|超过|达到?|至少)$/
/** 1000人以上的大型活动,可…. */
const MAY = /^的[^，,。；;]{2,24}[,，]\s?可(?!再生)/
/** 对…项目,投资达70%以上且年节能量达200吨以上,按照每吨500元的标准补助: what is granted for. */
const GRANTED =
  /^[^。；;]{0,100}?[,，]\s?(?:可?按照?[^，,。；;]{2,30}(?:补助|补贴|奖励|资助|奖补)|可?(?:一次性)?(?:给予|予以)[^，,。；;]{0,24}(?:补助|补贴|奖励|资助|奖补))/
const GRANT_REACH = 160
const FOR = /^\s?(?:[^，,。；;]{2,24}[。．.]\s?)?(?:对|凡|鼓励)/
const LONGEST = 32
const REACH = 120
/** How far back a sentence is looked through. */
const SENTENCE_REACH = 400

/** …达到50%,并减少燃煤总量的,可…: the condition goes on to its end. */
const GOES_ON =
  /^[^。；;，,\d]{0,20}[,，](?:并|且|同时)[^。；;]{2,60}的[,，]\s?(?:可(?!再生)|给予|予以|优先|应|须|不得|不予|由|按)/

/** 每增加1人: by what something rises. */
const FOR_EACH = /每(?:增加|减少|提高|降低|新增|超过|满)$|连续$/

/** 若年度吸纳人员超过200人、留用率超过60%,再给予…: what has to come first. */
const IF = /(?:^|[,，。；;)）])(?:若|如果?|凡是?|一旦)(?!期)[^。；;]{0,80}$/
const THEN = /^[^。；;]{0,80}[,，](?:再|可|则|将|应|予以|给予|一次性|按照?)/

function applies({ tail, text, sentence, span, time, clause }: View): boolean {
  if (FOR_EACH.test(text.slice(Math.max(0, span[0] - 4), span[0]))) return true
  const near = text.slice(Math.max(sentence[0], span[0] - REACH), span[0])
  if (IF.test(near) && THEN.test(text.slice(span[1], span[1] + GRANT_REACH))) return true
  const told = text.slice(Math.max(sentence[0], span[0] - SENTENCE_REACH), span[0])
  if (RECENT.test(told) || MAY.test(text.slice(span[1], span[1] + LONGEST))) return true
  if (ONLY_NOUN.test(tail) && !isGoal(tail) && FOR_WHICH.test(text.slice(clause[0], span[0]))) return true
  if (time === null && GOES_ON.test(text.slice(span[1], span[1] + GRANT_REACH))) return true
  if (ENDS.test(tail) || JOINED.test(tail)) return true
  if (
    time === null &&
    FOR.test(text.slice(...sentence)) &&
    GRANTED.test(text.slice(span[1], span[1] + GRANT_REACH))
  )
    return true
  if (CRITERIA.test(told)) return true
  return HEADS_CRITERIA.test(text.slice(Math.max(0, sentence[0] - REACH), sentence[0]))
}
