// Other names of a thing: abbreviations, English letters, former and fuller terms. Validated once, when loaded; what agencies
// are called comes from their own lexicon.
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { bodies } from './agencies.ts'
import { assertSimplified } from './simplified.ts'

const Name = z.string().min(2).max(40)
const Group = z.strictObject({
  /** They all find each other. */
  names: z.array(Name).min(1),
  /** Several words that stand for it when they are all in one passage. */
  together: z.array(z.array(Name).min(2)).default([]),
  /** Kinds of it and near things: it finds them, they do not find it. */
  related: z.array(Name).default([]),
})
type Group = z.infer<typeof Group>

export interface Synonyms {
  /** The name as the lexicon writes it. */
  readonly name: string
  /** Each a list of words that must stand together; most are one word. */
  readonly others: readonly (readonly string[])[]
  readonly related: readonly string[]
}

const LETTER_OR_DIGIT = /[a-z0-9]/i
const key = (name: string): string => name.toLowerCase()

const groups: readonly Group[] = [
  ...z.array(Group).parse(JSON.parse(readFileSync(new URL('./synonyms.json', import.meta.url), 'utf8'))),
  ...bodies.map(({ names, aliases }) => ({
    names: [...new Set([...Object.values(names), ...aliases])],
    together: [],
    related: [],
  })),
]
const byName = new Map<string, Synonyms>()
for (const group of groups) for (const name of group.names) add(group, name)
const longest = Math.max(...[...byName.keys()].map((name) => name.length))

/** All of them, as the lexicon writes them. */
export const nameList: readonly string[] = groups.flatMap(({ names }) => names)

/** What else a name is called; undefined for what is no name here. Case does not count. */
export const synonymsOf = (name: string): Synonyms | undefined => byName.get(key(name))

/**
 * The names that stand in a text, left to right, the longest first at each place, none inside another. Latin letters count
 * as a name only where no other letter or digit goes on: AI is not in MAIN.
 */
export function namesIn(text: string): { at: number; length: number; synonyms: Synonyms }[] {
  const found: { at: number; length: number; synonyms: Synonyms }[] = []
  for (let at = 0; at < text.length; ) {
    const length = lengthAt(text, at)
    const synonyms = synonymsOf(text.slice(at, at + length))
    if (synonyms) found.push({ at, length, synonyms })
    at += Math.max(1, length)
  }
  return found
}

function lengthAt(text: string, at: number): number {
  for (let length = Math.min(longest, text.length - at); length >= 2; length--)
    if (byName.has(key(text.slice(at, at + length))) && standsFree(text, at, at + length)) return length
  return 0
}

function standsFree(text: string, start: number, end: number): boolean {
  const joined = (a: string, b: string): boolean => LETTER_OR_DIGIT.test(a) && LETTER_OR_DIGIT.test(b)
  return (
    !joined(text.charAt(start - 1), text.charAt(start)) && !joined(text.charAt(end - 1), text.charAt(end))
  )
}

function add({ names, together, related }: Group, name: string): void {
  assertSimplified('synonyms.json', [name, ...related, ...together.flat()])
  if (byName.has(key(name))) throw new Error(`synonyms.json: ${name} is in two groups`)
  const others = [...names.filter((other) => other !== name).map((other) => [other]), ...together]
  byName.set(key(name), { name, others, related })
}
