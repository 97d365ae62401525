// Words that open the name of an institution which is named by what it is for (疾控中心, 儿童医院, 图书馆): such a name has
// lost its 省 or 市 in a list, while one with a name of its own (申康医院发展中心) never had any.
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { assertSimplified } from './simplified.ts'

const words = z
  .array(z.string().regex(/^\p{Script=Han}{2,4}$/u))
  .refine((all) => new Set(all).size === all.length, 'institutions.json: a word is listed twice')
  .parse(JSON.parse(readFileSync(new URL('./institutions.json', import.meta.url), 'utf8')))
assertSimplified('institutions.json', words)

const LONGEST = Math.max(...words.map(({ length }) => length))
const known: ReadonlySet<string> = new Set(words)

/** Whether a name says what its bearer is for, not how it is called: 疾控中心, not 申康医院发展中心. */
export function opensWithFunction(name: string): boolean {
  for (let length = 2; length <= LONGEST; length++) if (known.has(name.slice(0, length))) return true
  return false
}
