// Traditional queries: texts are searched in simplified script. A converter changes simplified words too (著名 → 着名), so a
// query is converted only where it has a character that simplified script does not know.
import { Converter } from 'opencc-js/t2cn'

/** The characters of GB 2312, the standard of simplified script: rows 16 to 87, 94 cells each. */
const FIRST_ROW = 0xb0
const LAST_ROW = 0xf7
const FIRST_CELL = 0xa1
const LAST_CELL = 0xfe
const HAN = /\p{Script=Han}/u

let converter: ((text: string) => string) | undefined
let simplifiedCharacters: ReadonlySet<string> | undefined

/** The query in simplified script; itself where it is that already. */
export function simplify(text: string): string {
  simplifiedCharacters ??= gb2312()
  const strange = [...text].filter((one) => HAN.test(one) && !simplifiedCharacters?.has(one)).join('')
  if (strange === '') return text
  converter ??= Converter({ from: 'tw', to: 'cn' })
  return converter(strange) === strange ? text : converter(text)
}

function gb2312(): ReadonlySet<string> {
  const bytes: number[] = []
  for (let row = FIRST_ROW; row <= LAST_ROW; row++)
    for (let cell = FIRST_CELL; cell <= LAST_CELL; cell++) bytes.push(row, cell)
  return new Set(new TextDecoder('gbk').decode(Uint8Array.from(bytes)))
}
