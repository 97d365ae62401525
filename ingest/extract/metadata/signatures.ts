// Who signed, and when: names and a date at the end of a notice or a policy, or on its cover.
import { beginsBody, bodiesAtEnd, bodiesIn, isBody } from './bodies.ts'
import { DAY_IN_FIGURES, dateIn, isDateLine, WRITTEN_DAY } from './dates.ts'
import { type HeadLine, linesIn } from './lines.ts'

export interface Signature {
  readonly bodies: readonly string[]
  readonly date: string
}

const FEWEST = 1
/** Fifteen ministries sign in as many lines. */
const MOST_LINES = 40
/** 三明市人民政府办公室 2022年6月1日印发 names the printing, not the signing. */
const INLINE = new RegExp(
  String.raw`(?:^|[。;)）\s])(?<names>[〇㐀-鿿\s]{3,120}?)\s?(?<date>${DAY_IN_FIGURES})$`,
)

/** (本文有删减), (此件公开发布) behind the date. */
const REMARK = /\s?[(（](?:此件|本文|有删减|略|联系)[^()（）]{0,40}[)）]$/

/** The first signature in these lines whose date stands at `from` or below; null where there is none. */
export function signatureIn(lines: readonly HeadLine[], from = 0): Signature | null {
  for (const [index, { text: written }] of lines.entries()) {
    if (index < from) continue
    const text = written.replace(REMARK, '')
    if (!isDateLine(text)) {
      const together = nameAndDate(text)
      if (together) return together
      continue
    }
    const bodies = namesAbove(lines, index)
    const date = dateIn(text)
    if (bodies.length >= FEWEST && date) return { bodies, date }
  }
  return null
}

/** 安徽省生态环境厅二〇二二年三月, 国务院办公厅2020年7月15日 in one line. */
function nameAndDate(text: string): Signature | null {
  const groups = text.length <= LONGEST_TOGETHER ? TOGETHER.exec(text)?.groups : undefined
  const bodies = bodiesIn(groups?.names ?? '')
  const date = dateIn(groups?.date ?? '')
  return bodies.length > 0 && date ? { bodies, date } : null
}
const LONGEST_TOGETHER = 60
const TOGETHER =
  /^(?<names>[〇㐀-鿿][〇㐀-鿿 ]{3,44}?) ?(?<date>二[〇○ＯOo零0][〇㐀-鿿○ＯOo0]{2}年[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?|20\d{2} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日)$/

/** A notice's signature between its own numbered items and the policy that it carries. */
export function signatureBetween(text: string): Signature | null {
  for (const { index, 0: line } of text.matchAll(DATE_BETWEEN)) {
    const lines = linesIn(text, [Math.max(0, index - BETWEEN_REACH), index + line.length])
    const found = signatureIn(lines, lines.length - BETWEEN_LINES)
    if (found) return found
  }
  return null
}
const BETWEEN_LINES = 8
const BETWEEN_REACH = 900
const DATE_BETWEEN =
  /(?<=\n[^\S\n]{0,60})(?:20\d{2}|二[〇○ＯOo零0][〇㐀-鿿○ＯOo0]{2}) ?年 ?(?:\d{1,2}|[一二三四五六七八九十]{1,2}) ?月 ?(?:\d{1,2}|[一二三四五六七八九十]{1,3}) ?日(?=[^\S\n]{0,20}(?:\n|[(（](?:此件|本文|有删减)))/g

/** A notice's signature in the middle of a flattened text: …贯彻执行。某市人民政府2025年3月1日某市… */
export function signatureInside(text: string): Signature | null {
  for (const { groups } of text.matchAll(INSIDE)) {
    const bodies = bodiesIn(groups?.names ?? '')
    const date = dateIn(groups?.date ?? '')
    if (bodies.length > 0 && date) return { bodies, date }
  }
  return null
}
const INSIDE = new RegExp(
  String.raw`[。)）]\s?(?<names>[〇㐀-鿿][〇㐀-鿿\s]{2,118}?)\s?(?<date>${WRITTEN_DAY})(?![前底起至到以])`,
  'g',
)

/** A signature that runs on from the last sentence of a flattened text: …良好氛围。浙江省财政厅2022年6月13日 */
export function signatureAtEnd(text: string): Signature | null {
  const groups = INLINE.exec(text.trimEnd().slice(-200))?.groups
  const bodies = bodiesIn(groups?.names ?? '')
  const date = dateIn(groups?.date ?? '')
  return bodies.length > 0 && date ? { bodies, date } : null
}

/**
 * A signature that nothing parts from what stands before it, the list of annexes in a flattened text: …名单.pdf生态环境部
 * 商务部2021年5月17日. Told by what only stands behind one.
 */
export function signatureGlued(text: string): Signature | null {
  for (const { index } of text.matchAll(GLUED)) {
    const before = text.slice(Math.max(0, index - GLUED_REACH), index + 1)
    const written = DAY_AT_END.exec(before)?.[0] ?? ''
    const date = dateIn(written)
    if (written === '' || !date) continue
    const run = before.slice(0, -written.length).replace(PAGE_MARK, '').replace(ANNEX_NAME, '')
    const bodies = bodiesAtEnd(RUN.exec(run)?.[0].trim() ?? '')
    if (bodies.length > 0) return { bodies, date }
  }
  return null
}
const GLUED =
  /日(?=\s?(?:$|[(（](?:此件|本文|信息|主动|联系)|(?:相关)?附件|抄送|[—－-]\s?\d{1,3}\s?[—－-]|[〇㐀-鿿“”]{6,60}(?:表|清单|名单)[(（]))/g
/** 附件:…任务安排表|广安市人民政府办公室 */
const ANNEX_NAME = /^.*(?<=附件[:：]?[^。]{2,120})(?:(?<!代)表|清单|名单|方案|办法|细则)(?=[〇㐀-鿿]{3})/s
const DAY_AT_END = new RegExp(`${WRITTEN_DAY}$`)
const GLUED_REACH = 240
const PAGE_MARK = /[—－-]\s?\d{1,3}\s?[—－-]/g
const RUN = /[〇㐀-鿿\s、]{3,200}$/

function namesAbove(lines: readonly HeadLine[], at: number): string[] {
  const names: string[] = []
  for (let index = at - 1; index >= 0 && at - index <= MOST_LINES; index--) {
    const line = lines[index]?.text ?? ''
    if (SEALED_FOR.test(line)) continue
    const whole = joined(lines[index - 1]?.text ?? '', line)
    const bodies = bodiesIn(whole ?? line)
    if (bodies.length === 0) {
      // …(责任单位:市科委)某市人民政府办公厅: the name runs on from the last sentence.
      if (index === at - 1) names.push(...bodiesIn(RUNS_ON.exec(line)?.groups?.names ?? ''))
      break
    }
    names.unshift(...bodies)
    if (whole !== null) index--
  }
  return names
}
const RUNS_ON = /[。)）;；](?<names>[〇㐀-鿿]{4,40})$/
/** (某市机关事务管理局代章) between the body and the date. */
const SEALED_FOR = /^[(（][〇㐀-鿿]{2,30}代章[)）]$/

/**
 * Two lines as one where names are broken between them: 某市财 / 政局 and 某市财政局  中国银行保险监督管理 / 委员会某监管分局 by the width of
 * the page, 某自治区  中共某自治区委员会 / 某厅  某办公室 each in a cell of its own. null where none is.
 */
function joined(above: string, line: string): string | null {
  const [upper, lower] = [above.split(SPACES), line.split(SPACES)]
  const cells = upper.map((part, column) => part + (lower[column] ?? ''))
  const inCells = upper.length > 1 && upper.length === lower.length && !lower.some(beginsBody)
  if (inCells && !upper.every(isBody) && cells.every(isBody)) return cells.join(' ')
  const [beginning = '', rest = ''] = [upper.at(-1), lower[0]]
  const isRest =
    line.length <= LONGEST_REST || LEAGUE.test(beginning) || (beginsBody(beginning) && !beginsBody(rest))
  return isRest && beginning !== '' && !isBody(beginning) && isBody(beginning + rest) ? above + line : null
}
/** 中国共产主义青年团 / 某省委员会 */
const LEAGUE = /共产主义青年团$/
const LONGEST_REST = 4
const SPACES = /\s+/
