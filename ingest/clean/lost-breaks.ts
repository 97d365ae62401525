// Paragraphs that were run together while the blanks before each of them stayed (…请遵照执行。 　　南充市人民政府办公室 　　第一章 总则
// 　　第一条 …): a break where they stand, as scraped pages need it whose line breaks were taken out.

import { pageFields } from '../../corpus/lexicon/policy-words.ts'
import { isSiteFurniture } from '../../corpus/lexicon/site-furniture.ts'
import { allMatches } from '../../corpus/matches.ts'
import type { Edit, Text } from '../../corpus/text.ts'
import { type Cleaner, type Cleaning, info, UNCHANGED } from './cleaner.ts'
import { TITLE_END } from './policy-words.ts'

export const lostBreaks: Cleaner = { id: 'lost-breaks', clean: restore }

/** No paragraph is so long, but for one in which others were lost. */
const SHORTEST_LINE = 400
const BLANKS = /(?<=\S)[^\S\n]{2,}(?=\S)/g
const FEWEST = 4
/** Of the runs of blanks in the line, those behind the end of a sentence: blanks between columns stand behind words. */
const SHARE = 0.5
const ENDS = new Set('。;:!?”)】]')
/** 国  务  院, 指　标: a word that was spread. */
const LONGEST_SPREAD = 4
const HAN = /^\p{Script=Han}$/u

interface Piece {
  readonly start: number
  readonly end: number
}

function restore(text: Text): Cleaning {
  const edits: Edit[] = []
  let start = 0
  for (const line of text.value.split('\n')) {
    edits.push(...breaksIn(line, start))
    start += line.length + 1
  }
  if (edits.length === 0) return UNCHANGED
  const message = `按段首空格还原段落换行 ${edits.length} 处`
  return { edits, diagnostics: [info('lost-breaks', message, text, edits[0]?.span)] }
}

function breaksIn(line: string, at: number): Edit[] {
  const labels = OPENS_LABEL.test(line) ? besideLabels(line) : []
  if (labels.length < ROW && !line.includes('  ')) return []
  const runs = Array.from(line.matchAll(BLANKS), ({ index, 0: blanks }) => ({
    start: index,
    end: index + blanks.length,
  }))
  const behindEnds = runs.filter((run) => endsBefore(line, run)).length
  const lost =
    line.length >= SHORTEST_LINE && runs.length >= FEWEST && behindEnds >= runs.length * SHARE
      ? runs.filter((run, index) => !withinWord(line, run, runs[index - 1], runs[index + 1]))
      : []
  const starts = [0, ...lost.map(({ end }) => end)]
  const beside = lost.length > 0 || labels.length >= ROW ? labels : []
  const breaks = [...lost, ...beside, ...starts.flatMap((start) => aroundTitle(line, start))]
  return [...new Map(breaks.map((run) => [run.start, run])).values()]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ span: [at + start, at + end], text: '\n' }))
}

/** 二〇〇七年十一月二十二日 国家环境保护“十一五”规划  根据…: the day of signing, the title below it, the text. */
const TITLE_UNDER_DATE =
  /[^\S\n]*(?:20\d{2}年\d{1,2}月\d{1,2}日|二[〇零]\p{Script=Han}{2}年\p{Script=Han}{1,2}月\p{Script=Han}{1,3}日)(?<above> {1,20})(?<title>[^。,;:!?\s]{4,60})(?<below> {2,20})(?=\p{Script=Han})/uy

function aroundTitle(line: string, from: number): Piece[] {
  TITLE_UNDER_DATE.lastIndex = from
  const { above, title, below } = TITLE_UNDER_DATE.exec(line)?.groups ?? {}
  if (!above || !title || !below || !TITLE_END.test(title)) return []
  const start = line.indexOf(title, from)
  const end = start + title.length
  return [
    { start: start - above.length, end: start },
    { start: end, end: end + below.length },
  ]
}

const endsBefore = (line: string, { start }: Piece): boolean => ENDS.has(line[start - 1] ?? '')

/** So many labels are a row of them, whatever stands in the line. */
const ROW = 2

/** …若干措施 [主题分类] 综合政务, 2020年2月3日 【相关解读】: what a page says beside the text, behind one blank. */
const besideLabels = (line: string): Piece[] =>
  allMatches(line, LABELLED)
    .filter(({ groups }) => pageFields.has(groups?.label ?? '') || isSiteFurniture(groups?.label ?? ''))
    .map(({ index }) => ({ start: index, end: index + 1 }))
/** Few lines have one: the cheap test. */
const OPENS_LABEL = /[[【]/
const LABELLED = /(?<=\S)[^\S\n](?=[[【](?<label>[〇㐀-鿿]{2,8})[\]】])/g

/** One character alone between two runs, or the first half of a label. */
function withinWord(line: string, run: Piece, before: Piece | undefined, after: Piece | undefined): boolean {
  if (endsBefore(line, run) || run.end - run.start > LONGEST_SPREAD) return false
  if (HAN.test(line.slice(before?.end ?? 0, run.start))) return true
  return (
    HAN.test(line.slice(run.end, after?.start ?? line.length)) ||
    LABEL.test(line.slice(run.start - 1, run.end + 1))
  )
}
const LABEL = /^(?:指\s+标|项\s+目|名\s+称|单\s+位|序\s+号|类\s+别|内\s+容|备\s+注)$/u
