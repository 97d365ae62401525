// A row that ends in who is responsible (推进5万个行政村通光纤 工业和信息化部): the body is no part of the clause.
import { nationalForms, regionalForms } from '../../../corpus/lexicon/agencies.ts'

const COLUMN = /[ \t\u3000](?<bodies>[〇㐀-鿿、]{2,60})$/
const ELSE = /等(?:部门|单位)?$/
const REGION = /^[省市区县州]/

const isBody = (name: string): boolean => {
  const body = name.replace(ELSE, '')
  return nationalForms.has(body) || regionalForms.has(body.replace(REGION, ''))
}

/** The tail of a clause without such a column. */
export function withoutOffices(tail: string): string {
  const bodies = tail.length > 2 ? COLUMN.exec(tail)?.groups?.bodies : undefined
  return bodies?.split('、').every(isBody) ? tail.slice(0, tail.length - bodies.length).trimEnd() : tail
}
