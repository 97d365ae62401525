// A subject that lists several things: 光伏、风电和生物质发电装机容量 is three, each with the head that the last one carries.
import type { Span } from '../../../corpus/schema.ts'

export interface Item {
  readonly name: string
  readonly span: Span
}

const JOINT = /(?:、|以及|和|与|及(?!以))/g
/** Where the part begins that a list shares: 装机容量, 产业总产值, 单位…能耗. */
const SHARED =
  /(?:单位(?!地区|国内|GDP|面积)|人均|户均|地均|亩均|产业|行业(?=总|产|营|增)|装机|产量|产能|产值|总产值|总量|规模|消费|利用|使用|占比|占|比重|比例|覆盖|普及|达标|能耗|排放|面积|容量|能力|营收|收入|增加值|数量|浓度|回收|处理|处置|替代|合格|完成|里程|长度|电气化|新车|保有量|发电量|供应|水平|强度|碳排放|二氧化碳|综合|年(?=产|消|利|均))/g
const MEASURE =
  /(?:率|量|比|比重|比例|占比|能耗|强度|面积|容量|规模|产值|增加值|收入|值|数|度|能力|水平|长度|里程|排放|消费|蓄积|积|额|水耗|煤耗|电耗|物耗)(?:\([^()]*\))?$/

export function itemsOf(text: string, [start, end]: Span): Item[] {
  const pieces = split(text, start, end)
  if (pieces.length < 2) return pieces
  const last = pieces.at(-1)
  const head = last ? sharedHead(last.name) : ''
  return pieces.map((piece, index) =>
    index === pieces.length - 1 || MEASURE.test(piece.name) || head === ''
      ? piece
      : { ...piece, name: piece.name + head },
  )
}

function split(text: string, start: number, end: number): Item[] {
  const subject = text.slice(start, end)
  const pieces: Item[] = []
  let from = 0
  let depth = 0
  const joints = [...subject.matchAll(JOINT)]
  const add = (to: number): void => {
    const name = subject.slice(from, to).trim()
    if (name !== '') pieces.push({ name, span: [start + from, start + to] })
  }
  for (const joint of joints) {
    depth = count(subject.slice(0, joint.index), '(（') - count(subject.slice(0, joint.index), ')）')
    if (depth > 0) continue
    add(joint.index)
    from = joint.index + joint[0].length
  }
  add(subject.length)
  return pieces
}

const count = (text: string, characters: string): number =>
  [...text].filter((c) => characters.includes(c)).length

function sharedHead(last: string): string {
  for (const match of last.matchAll(SHARED)) if (match.index > 0) return last.slice(match.index)
  return ''
}
