// Builds the views of all places: what stands before the verb, what follows, and the time that governs.
import { decreaseVerbs, increaseVerbs, levelVerbs, minWords } from '../../../corpus/lexicon/quantity-words.ts'
import type { Context } from '../context.ts'
import { inOneUnit } from '../numbers/magnitude.ts'
import { isCounting } from './counting.ts'
import type { View } from './draft.ts'
import { type Head, readHead } from './head.ts'
import type { History } from './history.ts'
import { wholeBefore } from './manner.ts'
import { countsSized, memberVerb } from './members.ts'
import { withoutOffices } from './office-column.ts'
import { changeOf, startsAdding } from './rules/output.ts'
import type { Site } from './site.ts'
import { readSubject } from './subject.ts'
import { goesOn, isClosed, isStep, stepEnd } from './tail.ts'
import type { Timeline } from './timeline.ts'
import { beginsName } from './within.ts'
import { asWork } from './work.ts'
import { timeBefore, timeBehind } from './years.ts'

export function viewsOf(
  sites: readonly Site[],
  context: Context,
  timeline: Timeline,
  history: History,
): View[] {
  const views: View[] = []
  let previous: View | null = null
  let floor = 0
  for (const site of sites) {
    floor = Math.max(site.clause[0], floorOf(site, previous, context.text, floor))
    const governing =
      floor > site.clause[0]
        ? governingVerb(context.text, floor, previous)
        : verbBeforeComma(context.text, site, previous)
    const part = isPartToo(context.text, site, previous)
    previous = viewOf(site, floor, governing, part, context, timeline, history)
    views.push(previous)
  }
  return views
}

const LISTED = /^\s?(?:、|和|以及|及|与)/

/** A list goes on under its first verb, unless that one has a value of its own (提高A至40%、B…). */
function governingVerb(text: string, floor: number, previous: View | null): string | null {
  if (!previous) return null
  if (reaches(previous) && LISTED.test(text.slice(floor, floor + 3))) return previous.head.verb
  if (previous.head.verb !== null && !spreads(previous) && !counts(previous)) return null
  if (!LISTED.test(text.slice(floor, floor + 3)) && !countsSized(text, previous.span[1], floor)) return null
  return counts(previous) ? previous.head.verb : verbOf(text, previous)
}

/** 新增创建绿色工厂500家|、绿色园区50家: added, in whatever way. */
function verbOf(text: string, { subject, head, governing }: View): string | null {
  if (subject.verb === null)
    return subject.inner && startsAdding(text, subject.inner.start) && head.verb === null ? ADDED : governing
  return startsAdding(text, subject.start) && changeOf(subject.verb) === 'level' ? ADDED : subject.verb
}
const ADDED = '新增'

/** 推广配方施肥技术覆盖率稳定在90%以上|、新型肥料2000万亩: the rate has a verb, and the list has its own. */
const spreads = ({ subject, quantities }: View): boolean =>
  subject.verb === '推广' && quantities.every(({ unit }) => unit === '%')

/** 新增50所幼儿园|和20所小学: the verb of change is that of the list where it counts what follows. */
const counts = ({ head, subject, quantities }: View): boolean =>
  head.verb !== null &&
  head.change !== 'level' &&
  head.baseline === null &&
  subject.verb === null &&
  subject.span[0] === subject.span[1] &&
  quantities.every(({ unit }) => unit !== '%' && unit !== '')

/** 床位达到5万张以上|、护士8万人: what the list reaches. */
const reaches = ({ head, quantities }: View): boolean =>
  (head.verb === '达到' || head.verb === '达') &&
  head.change === 'level' &&
  quantities.every(({ unit }) => unit !== '%' && unit !== '')

const COMMA = new Set(',，')
const MONEY = /元$/

/** 新增床位500张,托位80个: over a comma the verb reaches what is measured alike or counted alike. */
function verbBeforeComma(text: string, { clause, quantities }: Site, previous: View | null): string | null {
  if (!previous || previous.clause[1] !== clause[0] - 1 || !COMMA.has(text[clause[0] - 1] ?? '')) return null
  if (previous.head.verb !== null || previous.tail !== '') return null
  const [unit, before] = [quantities.at(-1)?.unit ?? '', previous.quantities.at(-1)?.unit ?? '']
  if (previous.subject.part) return inOneUnit(unit, before) ? previous.governing : null
  const verb = verbOf(text, previous)
  const alike = unit === before || (unit !== '%' && before !== '%' && MONEY.test(unit) === MONEY.test(before))
  return alike && unit !== '' ? verb : null
}

/** 其中水电1800万千瓦,|风电2650万千瓦: a part as well. */
function isPartToo(text: string, { clause, quantities }: Site, previous: View | null): boolean {
  if (!previous?.subject.part) return false
  const alike = inOneUnit(quantities.at(-1)?.unit ?? '', previous.quantities.at(-1)?.unit ?? '')
  // 其中煤电100万千瓦、|气电50万千瓦
  if (previous.clause[0] === clause[0]) return alike && LISTED.test(previous.tail.slice(0, 2))
  if (previous.head.verb !== null || previous.tail !== '') return false
  if (previous.clause[1] !== clause[0] - 1 || !COMMA.has(text[clause[0] - 1] ?? '')) return false
  return alike
}

function viewOf(
  site: Site,
  floor: number,
  governing: string | null,
  part: boolean,
  context: Context,
  timeline: Timeline,
  history: History,
): View {
  const { text } = context
  const { span, clause, sentence } = site
  const unit = site.quantities[0]?.unit ?? ''
  const verbal = ofWhole(text, readHead(text, floor, span[0], timeline, unit === '倍'), unit, span[1])
  const read = readSubject(text, verbal.rest, timeline)
  const named = part && read.verb === null ? { ...read, part } : read
  const { head, subject } = asWork(text, verbal, named, governing, unit)
  const own = head.time ?? subject.time
  const fits =
    own && own.year !== null && own.relation !== 'every' && (history.isLimit(own) || history.isPast(own))
  const time = fits
    ? own
    : (timeBehind(text, timeline, [span[1], clause[1]], history) ??
      timeBefore(text, timeline, sentence, span[0], history))
  const tail = withoutOffices(text.slice(span[1], clause[1]))
  return { text, context, timeline, head, subject, governing, time, tail, ...site }
}

/** 不少于|总学位|30%的学位: the bound stands before what the share is of. */
function ofWhole(text: string, head: Head, unit: string, end: number): Head {
  if (unit !== '%' || text[end] !== '的' || head.verb !== null || head.bound !== null) return head
  const found = wholeBefore(text, head.rest[0], head.rest[1])
  if (!found) return head
  const bound = minWords.has(found.bound) ? 'min' : 'max'
  return { ...head, bound, rest: [head.rest[0], head.rest[1] - found.bound.length - found.whole.length] }
}

/** …领军人才和|20个: a count of its own. */
const JOINT = /(?:、|和|以及|及|与)\s?(?:约|近|超过|不少于|不低于|至少)?$/

/** 3个绿色生态城区|、连片示范区16项: each with its own count, one before and one behind what it counts. */
const THINGS_BETWEEN = /^(?!的)[〇㐀-鿿A-Za-z“”]{2,20}(?=、[〇㐀-鿿A-Za-z“”]{2,24}$)/

/** 服务半径500米|范围内|建成充电站100座. */
const AROUND = /^的?范围(?:之?内|以内)[,，]?/

const CLOSED = /^(?:$|[、,，。；;)）])/

const isVoltage = (unit: string | undefined): boolean => unit === '千伏'

/** A quantity before it in the clause ends what belongs to that one; but one inside a name (等9种主要产品产量) does not. */
function floorOf(
  { clause, span, quantities }: Site,
  previous: View | null,
  text: string,
  before: number,
): number {
  if (!previous || previous.span[1] <= clause[0]) return clause[0]
  const between = text.slice(previous.span[1], span[0])
  // 750千伏|和330千伏电网工程16个: kinds of one thing.
  if (isVoltage(previous.quantities[0]?.unit) && isVoltage(quantities[0]?.unit) && JOINT.test(between))
    return before
  if (JOINT.test(between)) return span[0] - (JOINT.exec(between)?.[0].length ?? 0)
  if (beginsName(previous, between)) return before
  const around = AROUND.exec(between)
  if (around) return previous.span[1] + around[0].length
  if (isStep(between)) return previous.span[1] + stepEnd(between)
  const isLast = CLOSED.test(text.slice(span[1], span[1] + 1))
  const isCount = isLast && isCounting(previous.quantities[0]?.unit ?? '')
  const things = isCount ? THINGS_BETWEEN.exec(between)?.[0] : undefined
  if (things !== undefined) return previous.span[1] + things.length
  if (countsSized(text, previous.span[1], span[0])) return span[0]
  const member = memberVerb(text, previous.span[1], span[0])
  if (member >= 0) return member
  const verb = [levelVerbs, increaseVerbs, decreaseVerbs].some((list) => list.startingAt(between, 0) !== null)
  return isClosed(between) || goesOn(between) || verb ? previous.span[1] : before
}
